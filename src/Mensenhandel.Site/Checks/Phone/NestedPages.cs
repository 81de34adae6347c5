using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// HTML within a page that a reader sees as part of it: <c>iframe srcdoc</c>, a declarative shadow tree
/// (<c>template shadowrootmode</c>) and an address that is a page itself (<c>data:text/html</c>).
/// </summary>
internal static class NestedPages
{
    public static IEnumerable<(IElement Host, string Html)> Of(HtmlPage page)
    {
        foreach (var element in page.Elements)
        {
            if (element.GetAttribute("srcdoc") is { Length: > 0 } document) yield return (element, document);
            if (element is IHtmlTemplateElement template && (element.HasAttribute("shadowrootmode") || element.HasAttribute("shadowroot"))) yield return (element, template.InnerHtml);
            if ((element.GetAttribute("src") ?? element.GetAttribute("data") ?? (element.LocalName == "a" ? element.GetAttribute("href") : null)) is { } address
                && address.TrimStart().StartsWith("data:text/html", StringComparison.OrdinalIgnoreCase) && Decode(address) is { } html) yield return (element, html);
        }
    }

    /// <summary>A text that an address carries with it (<c>data:text/vcard,…</c>); null for any other address.</summary>
    public static string? TextOf(IElement element) => (element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("data")) is { } address
        && address.TrimStart().StartsWith("data:text/", StringComparison.OrdinalIgnoreCase) && !address.TrimStart().StartsWith("data:text/html", StringComparison.OrdinalIgnoreCase) ? Decode(address) : null;

    /// <summary>RFC 2397.</summary>
    private static string? Decode(string address)
    {
        var comma = address.IndexOf(',');
        if (comma < 0) return null;
        var data = Uri.UnescapeDataString(address[(comma + 1)..]);
        if (!address[..comma].Contains(";base64", StringComparison.OrdinalIgnoreCase)) return data;
        var bytes = new byte[data.Length];
        return Convert.TryFromBase64String(data.Trim(), bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
