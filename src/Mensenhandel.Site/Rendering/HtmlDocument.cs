using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Rendering;

/// <summary>The text of a page as HTML.</summary>
public sealed record RenderedContent(ContentPage Page, string Html, SourceMap SourceMap, IReadOnlyList<string> Contacts, bool HasTitle)
    : Document(Page.Source, Page.Destination)
{
    /// <summary>The links that were made relative, and what the editor wrote for each.</summary>
    public IReadOnlyDictionary<string, string> Links { get; init; } = new Dictionary<string, string>();

    /// <summary>The digits of the right numbers that the editor typed.</summary>
    public IReadOnlyList<string> Typed { get; init; } = [];

    /// <summary>What the editor wrote in <c>{getal …}</c>, in the order of the page.</summary>
    public IReadOnlyList<string> Amounts { get; init; } = [];

    /// <summary>The text has <c>::: contact</c> blocks.</summary>
    public bool HasContactDetails { get; init; }

    /// <summary>The text has a card of numbers.</summary>
    public bool HasCard { get; init; }
}

/// <summary>A page as it will be published.</summary>
public sealed record HtmlDocument(RenderedContent Content, string Html) : Document(Content.Source, Content.Destination)
{
    private readonly int _contentStart = Html.IndexOf(Content.Html, StringComparison.Ordinal);

    /// <summary>The place in the Markdown that caused a character of the page; the layout's own parts point to the front matter.</summary>
    public SourceLocation Locate(int offset)
    {
        var inContent = offset - _contentStart;
        if (_contentStart >= 0 && inContent >= 0 && inContent < Content.Html.Length)
            return Content.SourceMap.Locate(Source, inContent);
        var frontMatter = Content.Page.FrontMatter;
        var here = Html.AsSpan(Math.Min(offset, Html.Length));
        if (here.StartsWith("<title") || here.StartsWith("<h1")) return new SourceLocation(Source, frontMatter.TitleLine);
        if (here.StartsWith("<meta name=\"description\"")) return new SourceLocation(Source, frontMatter.DescriptionLine);
        return new SourceLocation(Source);
    }
}
