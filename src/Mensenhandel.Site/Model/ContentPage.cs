using System.Text;
using Markdig.Syntax;
using Mensenhandel.Site.Engine;

namespace Mensenhandel.Site.Model;

/// <summary>A Markdown page whose front matter has been read; its text is parsed when it is rendered.</summary>
/// <param name="Address">The address below the site's root: <c>/melden/</c>.</param>
/// <param name="Text">The whole file, front matter included: positions in Markdown are only true for the whole file.</param>
public sealed record ContentPage(string Source, PageAddress Address, string Text, FrontMatter FrontMatter)
    : Document(Source, Address.File)
{
    // All pages wait for one another before any is rendered: as UTF-8 they take half the room.
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(Text);

    /// <summary>The whole file, front matter included; decoded at each call.</summary>
    public string Text => Encoding.UTF8.GetString(_utf8);

    /// <summary>The title as the reader sees it; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The name in menus and breadcrumbs.</summary>
    public string MenuTitle => FrontMatter.Menu ?? Title;

    /// <summary>The text once it is parsed; what reads it comes before what changes it.</summary>
    public MarkdownDocument? Parsed { get; init; }

    /// <summary>The words of the text whose explanation the page shows.</summary>
    public IReadOnlyList<ExplainedTerm> Terms { get; init; } = [];

    public bool IsDraft => FrontMatter.IsDraft;

    public required SiteVersion Version { get; init; }
}
