using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Sources;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Modules;

/// <summary>Checks the Markdown of each page: what the finished HTML no longer shows.</summary>
public sealed class CheckSources(IReadOnlyList<ISourceCheck> checks, CheckContext checking) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var page = (ContentPage)input;
        var damaged = context.Findings.Any(f => f.Rule == Rules.Codering && f.Location.File == page.Source);
        var source = new SourceText(page.Source, page.Text, page.Parsed!) { IsUtf8 = !damaged };
        foreach (var finding in checks.SelectMany(c => c.Check(source, checking).Take(SourceText.MostFindings)))
            context.Report(finding with { Page = page.Address.Value });
        return [page];
    }
}
