using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// HTML within a page that a reader sees as part of it: <c>iframe srcdoc</c>, a declarative shadow tree
/// (<c>template shadowrootmode</c>) and an address that is a page itself (<c>data:text/html</c>) or a drawing.
/// </summary>
internal static partial class NestedPages
{
    public static IEnumerable<(IElement Host, string Html)> Of(HtmlPage page)
    {
        foreach (var element in page.Elements)
        {
            if (element.GetAttribute("srcdoc") is { Length: > 0 } document) yield return (element, document);
            if (Address(element) is not { } address) continue;
            if (IsData(address, "text/html") && Decode(address) is { } html) yield return (element, html);
            // A drawing without words is no text.
            else if (IsData(address, "image/svg") && Decode(address) is { } drawing && (drawing.Contains("<text", StringComparison.OrdinalIgnoreCase) || drawing.Contains("<title", StringComparison.OrdinalIgnoreCase))) yield return (element, drawing);
        }
        // The parser hides a closed shadow tree from whoever asks for it, so that its source is read.
        if (page.Html.Contains("shadowroot", StringComparison.OrdinalIgnoreCase))
            foreach (Match tree in ShadowTree().Matches(page.Html))
                yield return (page.Elements.LastOrDefault(e => e.SourceReference?.Position.Index <= tree.Index) ?? page.Document.DocumentElement, tree.Groups[1].Value);
    }

    /// <summary>A text that an address carries with it (<c>data:text/vcard,…</c>); null for any other address.</summary>
    public static string? TextOf(IElement element) => Address(element) is { } address && IsData(address, "text/") && !IsData(address, "text/html") ? Decode(address) : null;

    private static string? Address(IElement element) => element.GetAttribute("src") ?? element.GetAttribute("data") ?? element.GetAttribute("href");

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

    [GeneratedRegex("""<template\b[^>]*\bshadowroot(?:mode)?\s*=[^>]*>(.*?)(?:</template\s*>|$)""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ShadowTree();
}
