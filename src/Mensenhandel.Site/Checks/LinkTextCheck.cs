using AngleSharp.Dom;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>A link says where it leads (WCAG 2.4.4), and leads to something that a reader can want.</summary>
public sealed class LinkTextCheck : IPageCheck
{
    /// <summary>Texts that say nothing out of their sentence: failures F63 and F84 of WCAG 2.4.4 and 2.4.9.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "klik hier", "klik", "hier", "hierop", "link", "deze link", "via deze link", "lees meer", "lees verder", "meer", "meer info", "meer informatie", "meer lezen",
        "verder", "deze pagina", "deze website", "website", "click here", "here", "read more", "more",
    };

    public IEnumerable<Finding> Check(HtmlPage page, CheckContext context)
    {
        foreach (var link in page.Document.QuerySelectorAll("a[href]"))
        {
            var href = link.GetAttribute("href")!.Trim();
            var name = Name(link);
            if (name.Length == 0) yield return page.Finding(Rules.LegeLink, link, $"De link naar «{Short(href)}» heeft geen tekst.");
            else if (href.Length == 0) yield return page.Finding(Rules.LegeLink, link, $"De link «{Short(name)}» heeft geen adres.");
            else if (Empty.Contains(name.Trim(' ', '.', ':', '!', '»', '>', '…')))
                yield return page.Finding(Rules.Linktekst, link, $"De link «{name}» zegt niet waar hij heen gaat.");
            if (IsUnsafe(href)) yield return page.Finding(Rules.OnveiligeLink, link, $"De link «{Short(name.Length > 0 ? name : href)}» opent geen pagina: «{Short(href)}».");
        }
    }

    /// <summary>What a screen reader says.</summary>
    private static string Name(IElement link)
    {
        if (link.GetAttribute("aria-label")?.Trim() is { Length: > 0 } label) return label;
        var text = string.Join(' ', link.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > 0) return text;
        return link.QuerySelectorAll("img[alt], [aria-label], svg title").Select(e => (e.GetAttribute("alt") ?? e.GetAttribute("aria-label") ?? e.TextContent).Trim()).FirstOrDefault(t => t.Length > 0)
            ?? link.GetAttribute("title")?.Trim()
            ?? (link.HasAttribute("aria-labelledby") ? "?" : "");
    }

    /// <summary>Browsers skip white space and control characters in a scheme.</summary>
    private static bool IsUnsafe(string href)
    {
        var bare = string.Concat(href.Where(c => c > ' ').Take(12));
        return bare.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
            || bare.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            || bare.Length > 2 && bare[1] == ':' && char.IsAsciiLetter(bare[0]);
    }

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
