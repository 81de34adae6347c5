using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using Mensenhandel.Site.Rendering;

namespace Mensenhandel.Site.Modules;

/// <summary>Parses the Markdown of a page, once for all that read it: the judge of its language and the renderer.</summary>
public sealed class ParseMarkdown : IModule
{
    internal static readonly MarkdownPipeline Pipeline = CreatePipeline();

    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var page = (ContentPage)input;
        if (LongText.Check(page) is { } tooLong)
        {
            context.Report(tooLong);
            return [];
        }
        if (context.HasMemory)
        {
            // Most pages of a preview need no tree: who does need one makes it. Rendering changes a tree, so none is kept.
            if (context.Remember((nameof(ParseMarkdown), page.Text), () => TryParse(page.Text) is not null)) return [page];
        }
        else if (TryParse(page.Text) is { } parsed)
        {
            return [page with { Parsed = parsed }];
        }
        context.Report(TooDeep(page));
        return [];
    }

    public static Finding TooDeep(ContentPage page) =>
        new(Rules.TeDiep, new SourceLocation(page.Source), "In deze tekst staan te veel citaten, lijsten of haakjes in elkaar.") { Page = page.Address.Value };

    /// <summary>Null for a text that nests too deep: Markdig stops at 128 levels, so that no text can use up the stack.</summary>
    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Parse(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    internal static MarkdownDocument Parse(string text)
    {
        var document = Markdown.Parse(FrontMatterReader.Blank(text), Pipeline);
        // Markdig counts a heading that is underlined with === from its underline.
        foreach (var heading in document.Descendants<HeadingBlock>().Where(h => h.IsSetext))
        {
            var below = heading.Line - text.AsSpan(0, heading.Span.Start).Count('\n');
            heading.Line -= below;
            foreach (var inline in heading.Inline?.Descendants() ?? []) inline.Line -= below;
        }
        return document;
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseCustomContainers()
            .UsePipeTables()
            .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
            .Use<PhoneLinkExtension>();
        builder.InlineParsers.Add(new FieldParser());
        return builder.Build();
    }
}
