using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mensenhandel.Site.Phones;

/// <summary>Puts one inline in the place of a piece of text.</summary>
internal static class InlineText
{
    /// <returns>False when the text is spread over elements ("09**00** 8844"): no link can hold it without losing one.</returns>
    public static bool Replace(FlatMarkdown flat, PhoneMatch match, Inline replacement)
    {
        var owners = Enumerable.Range(match.Start, match.Length).Select(i => flat.Origin(i).Owner).Distinct().ToList();
        if (owners.Any(o => o?.Parent is null) || owners.Zip(owners.Skip(1)).Any(pair => pair.First!.NextSibling != pair.Second)) return false;
        var (first, at) = flat.Origin(match.Start);
        var (last, end) = flat.Origin(match.End - 1);
        if (last is LiteralInline tail && end + 1 < tail.Content.Length) last.InsertAfter(Piece(tail, end + 1, tail.Content.Length));
        replacement.Span = new SourceSpan(
            first!.Span.Start + Trimmed(first) + at,
            last is LiteralInline ? last.Span.Start + Trimmed(last) + end : last!.Span.End);
        last.InsertAfter(replacement);
        foreach (var owner in owners.Skip(1)) owner!.Remove();
        if (first is LiteralInline head && at > 0) Shorten(head, at);
        else first.Remove();
        return true;
    }

    /// <summary>Markdig trims the text of a table cell but leaves its place at the spaces in front.</summary>
    public static int Trimmed(Inline inline)
    {
        if (inline is not LiteralInline literal) return 0;
        var (text, start, most) = (literal.Content.Text, literal.Content.Start, literal.Span.Length - literal.Content.Length);
        var trimmed = 0;
        while (trimmed < most && start - trimmed > 0 && text[start - trimmed - 1] is ' ' or '\t') trimmed++;
        return Math.Min(trimmed, Math.Max(0, most));
    }

    private static LiteralInline Piece(LiteralInline whole, int from, int to) => new(new StringSlice(whole.Content.Text, whole.Content.Start + from, whole.Content.Start + to - 1))
    {
        Span = new SourceSpan(whole.Span.Start + from, whole.Span.Start + to - 1),
        Line = whole.Line,
        Column = whole.Column + from,
    };

    private static void Shorten(LiteralInline literal, int length)
    {
        literal.Content.End = literal.Content.Start + length - 1;
        literal.Span.End = literal.Span.Start + length - 1;
    }
}
