using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// HTML within a page that a reader sees as part of it: <c>iframe srcdoc</c>, a declarative shadow tree
/// (<c>template shadowrootmode</c>) and an address that is a page itself (<c>data:text/html</c>) or a drawing.
/// </summary>
internal static class NestedPages
{
    public static IEnumerable<(IElement Host, string Html)> Of(PhonePage page)
    {
        foreach (var (element, _, document, _) in page.Attributes["srcdoc"]) yield return (element, document);
        foreach (var (element, address) in Carried(page))
        {
            if (IsData(address, "text/html") && Decode(address) is { } html) yield return (element, html);
            // A drawing without words is no text.
            else if (IsData(address, "image/svg") && Decode(address) is { } drawing && (drawing.Contains("<text", StringComparison.OrdinalIgnoreCase) || drawing.Contains("<title", StringComparison.OrdinalIgnoreCase))) yield return (element, drawing);
        }
        // The parser hides a closed shadow tree from whoever asks for it, so that its source is read.
        if (page.Html.Html.Contains("shadowroot", StringComparison.OrdinalIgnoreCase))
            foreach (Match tree in ShadowTreePattern.Matches(page.Html.Html))
                yield return (page.Html.Elements.LastOrDefault(e => e.SourceReference?.Position.Index <= tree.Index) ?? page.Html.Document.DocumentElement, tree.Groups[1].Value);
    }

    /// <summary>The texts that addresses carry with them (<c>data:text/vcard,…</c>).</summary>
    public static IEnumerable<(IElement Element, string Text)> TextsOf(PhonePage page)
    {
        foreach (var (element, address) in Carried(page))
            if (IsData(address, "text/") && !IsData(address, "text/html") && Decode(address) is { } text) yield return (element, text);
    }

    private static IEnumerable<(IElement Element, string Address)> Carried(PhonePage page) =>
        page.Attributes["src"].Concat(page.Attributes["data"]).Concat(page.Attributes["href"]).Where(a => IsData(a.Value, "")).Select(a => (a.Element, a.Value));

    private static bool IsData(string address, string type) => address.AsSpan().TrimStart().StartsWith("data:" + type, StringComparison.OrdinalIgnoreCase);

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

    private static readonly Regex ShadowTreePattern = new("""<template\b[^>]*\bshadowroot(?:mode)?\s*=[^>]*>(.*?)(?:</template\s*>|$)""", RegexOptions.IgnoreCase | RegexOptions.Singleline);
}
