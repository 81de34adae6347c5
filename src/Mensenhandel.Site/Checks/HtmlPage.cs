using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>A finished page, read back from its HTML as a stranger would. One parse serves all checks.</summary>
public sealed class HtmlPage : IDisposable
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });

    private readonly Func<int, SourceLocation> _locate;
    private int? _compressedBytes;

    private HtmlPage(string name, string path, string html, Func<int, SourceLocation> locate)
    {
        Name = name;
        Path = path;
        Html = html;
        _locate = locate;
        Document = Parser.ParseDocument(html);
        Elements = [.. Document.All];
    }

    /// <summary>A page of a plain folder: findings point into <paramref name="file"/> itself.</summary>
    public static HtmlPage FromFile(string path, string file, string html) =>
        new(path, path, html, offset => PlaceIn(file, html, offset));

    /// <summary>A page of the site: findings point to the Markdown that caused them.</summary>
    /// <param name="locate">Gives the source of a character of the HTML.</param>
    public static HtmlPage FromSource(string address, string path, string html, Func<int, SourceLocation> locate) =>
        new(address, path, html, locate);

    /// <summary>How findings name the page: its address, or its path below a plain folder.</summary>
    public string Name { get; }

    /// <summary>The file below the site's root: <c>melden/index.html</c>.</summary>
    public string Path { get; }

    public string Html { get; }

    public IHtmlDocument Document { get; }

    /// <summary>All elements in the order of the page: walking the tree anew for every rule costs more than the rules.</summary>
    public IReadOnlyList<IElement> Elements { get; }

    /// <summary>What the page weighs on its way to the reader: packed with gzip at the level that hosts use.</summary>
    public int CompressedBytes => _compressedBytes ??= Compress(Html);

    /// <summary>How many elements stand in each other at the deepest place.</summary>
    public int Depth()
    {
        var (deepest, depth) = (0, 0);
        for (INode? node = Document; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                deepest = Math.Max(deepest, ++depth);
                node = child;
                continue;
            }
            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }
            node = node?.NextSibling;
        }
        return deepest;
    }

    /// <summary>The place of an element, or of the first occurrence of a text at or after its start tag.</summary>
    public SourceLocation Locate(INode node, string? text = null)
    {
        var element = node as IElement ?? node.ParentElement;
        // An element that the parser supplied (a missing tbody) has no place of its own: its parent has.
        while (element is { SourceReference: null, ParentElement: { } parent }) element = parent;
        var start = Math.Max(0, (element?.SourceReference?.Position.Index ?? 0));
        return _locate(text is not null && Find(text, Math.Min(start, Html.Length)) is >= 0 and var found ? found : start);
    }

    /// <summary>The text as it stands in the HTML, where a no-break space may be written as an entity.</summary>
    private int Find(string text, int start)
    {
        var found = Html.IndexOf(text, start, StringComparison.Ordinal);
        return found < 0 && text.Contains('\u00A0') ? Html.IndexOf(text.Replace("\u00A0", "&nbsp;"), start, StringComparison.Ordinal) : found;
    }

    public Finding Finding(Rule rule, INode node, string message, string? text = null) =>
        new(rule, Locate(node, text), message) { Page = Name };

    public void Dispose() => Document.Dispose();

    private static int Compress(string html)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(html));
        return (int)packed.Length;
    }

    private static SourceLocation PlaceIn(string file, string html, int offset) => SourceLocation.Of(file, html, Math.Clamp(offset, 0, html.Length));
}
