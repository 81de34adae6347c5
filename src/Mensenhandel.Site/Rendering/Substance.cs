using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Rendering;

/// <summary>Whether a page says anything: a comment, a line, an empty block and signs that nobody sees say nothing.</summary>
internal static class Substance
{
    public static bool IsIn(MarkdownDocument document) => document.Descendants().Any(o => o switch
    {
        LiteralInline text => IsVisible(text.Content.AsSpan()),
        LinkInline { IsImage: true } or FieldInline or PhoneLinkInline or TermInline => true,
        CodeInline code => IsVisible(code.Content),
        HtmlInline html => !html.Tag.StartsWith("<!--", StringComparison.Ordinal),
        HtmlBlock html => html.Type != HtmlBlockType.Comment,
        CodeBlock code => IsVisible(code.Lines.ToString()),
        // The contact book fills these.
        CustomContainer { Info: "bel" or "contact" or "kaart" or "verklaring" } => true,
        _ => false,
    });

    private static bool IsVisible(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format) return true;
        return false;
    }
}
