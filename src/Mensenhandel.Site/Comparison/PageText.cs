using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Mensenhandel.Site.Comparison;

/// <summary>A paragraph, heading or list item as its reader sees it.</summary>
/// <param name="WithLinks">The same with the target behind each link, so that a link that leads elsewhere is a change too.</param>
public sealed record TextBlock(string Text, string WithLinks);

/// <summary>The text of a finished page, block by block, without its layout.</summary>
public static partial class PageText
{
    private static readonly HtmlParser Parser = new();

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "aside", "nav",
        "table", "thead", "tbody", "tr", "td", "th", "blockquote", "figure", "figcaption", "pre", "details", "summary", "address",
    };

    /// <summary>The blocks of <c>main</c>, or of the body where there is none; the title of the page goes in front.</summary>
    public static IReadOnlyList<TextBlock> Of(byte[] html)
    {
        using var document = Parser.ParseDocument(Encoding.UTF8.GetString(html));
        var blocks = new List<TextBlock>();
        if (document.QuerySelector("meta[name=description]")?.GetAttribute("content") is { } description)
            blocks.Add(new TextBlock($"Omschrijving voor zoekmachines: {description}", description));
        var (text, links) = (new StringBuilder(), new StringBuilder());
        if ((document.QuerySelector("main") ?? document.Body) is { } main) Walk(main);
        Flush("");
        return blocks;

        void Walk(IElement element)
        {
            foreach (var node in element.ChildNodes)
            {
                if (node is IText { Data: var data })
                {
                    text.Append(data);
                    links.Append(data);
                }
                else if (node is IElement child && child.LocalName is not ("script" or "style" or "button"))
                {
                    var isBlock = Blocks.Contains(child.LocalName);
                    if (isBlock) Flush(Kind(element));
                    if (child.LocalName == "br") Append(" ");
                    if (child.LocalName == "img") Append($"[afbeelding: {child.GetAttribute("alt")}]");
                    Walk(child);
                    // A number is its own target.
                    if (child.LocalName == "a" && child.GetAttribute("href")?.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) == false) links.Append($" ⟨{child.GetAttribute("href")}⟩");
                    if (isBlock) Flush(Kind(child));
                }
            }
        }

        void Append(string more)
        {
            text.Append(more);
            links.Append(more);
        }

        void Flush(string kind)
        {
            var line = Spaces().Replace(text.ToString(), " ").Trim();
            if (line.Length > 0) blocks.Add(new TextBlock(kind + line, kind + Spaces().Replace(links.ToString(), " ").Trim()));
            text.Clear();
            links.Clear();
        }
    }

    private static string Kind(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6'] => "Kop: ",
        _ => "",
    };

    // A no-break space holds a telephone number together: it is one word.
    [GeneratedRegex("[ \\t\\r\\n]+")]
    private static partial Regex Spaces();
}
