using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Sources;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Modules;

/// <summary>Checks the Markdown of each page, and stops a page that nests so deep that nobody can parse it.</summary>
/// <param name="wanted">False skips the checks, but never the parsing.</param>
public sealed class CheckSources(IReadOnlyList<ISourceCheck> checks, CheckContext checking, bool wanted) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var page = (ContentPage)input;
        Markdig.Syntax.MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(page.Text, RenderMarkdown.Markdown);
        }
        // Markdig stops at 128 levels, so that no text can use up the stack.
        catch (ArgumentException)
        {
            context.Report(TooDeep(page));
            return [];
        }
        if (wanted)
        {
            var damaged = context.Findings.Any(f => f.Rule == Rules.Codering && f.Location.File == page.Source);
            var source = new SourceText(page.Source, page.Text, document) { IsUtf8 = !damaged };
            foreach (var finding in checks.SelectMany(c => c.Check(source, checking).Take(SourceText.MostFindings)))
                context.Report(finding with { Page = page.Address.Value });
        }
        return [page];
    }

    public static Finding TooDeep(ContentPage page) =>
        new(Rules.TeDiep, new SourceLocation(page.Source), "In deze tekst staan te veel citaten, lijsten of haakjes in elkaar.") { Page = page.Address.Value };
}
