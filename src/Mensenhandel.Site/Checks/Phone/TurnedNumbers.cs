using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// Numbers that are shown in another order than they are written: <c>bdo dir=rtl</c>, the character U+202E (UAX #9), CSS.
/// The eye reads another number than the ear and the copy.
/// </summary>
internal static class TurnedNumbers
{
    private const char RightToLeftOverride = '\u202E';

    public static IEnumerable<Finding> In(PhonePage page, PageText text)
    {
        foreach (var element in page.Styles.Turned())
        {
            if (Digits(element.TextContent) < 3) continue;
            if (page.Links.Any(l => l.Kind == CallKind.Tel && (element.Contains(l.Element) || l.Element.Contains(element))) || IsNumber(page, element.TextContent))
                yield return Fault(page, element, element.TextContent);
        }
        // Columns and digits from right to left, in a part that has no words of such a language.
        foreach (var (element, _, direction, _) in page.Attributes["dir"])
            if (element.LocalName != "bdo" && direction.Trim().Equals("rtl", StringComparison.OrdinalIgnoreCase) && Digits(element.TextContent) is >= 3 and < 40 && !element.TextContent.Any(c => c is >= '\u0590' and <= '\u08FF') && GroupsBackwards(page, element) is { } turned) yield return Fault(page, element, turned);
        for (var at = text.Text.IndexOf(RightToLeftOverride); at >= 0; at = text.Text.IndexOf(RightToLeftOverride, at + 1))
        {
            var end = text.Text.AsSpan(at).IndexOfAny(Ends);
            var turned = end < 0 ? text.Text[(at + 1)..] : text.Text[(at + 1)..(at + end)];
            if (!IsNumber(page, turned)) continue;
            INode node = text.NodesOf(new PhoneMatch(at, 1, "", false, true)) is [var first, ..] ? first : page.Html.Document.DocumentElement;
            yield return Fault(page, node, turned);
        }
        foreach (var link in page.Links.Where(l => l.Kind == CallKind.Tel && l.Element.TextContent.Contains(RightToLeftOverride)))
            yield return Fault(page, link.Element, link.Element.TextContent);
    }

    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(['\u202C', '\n', Surroundings.Break, Surroundings.CellEdge]);

    /// <summary>The digits of the element, their groups in the other order, when that is a number; null otherwise.</summary>
    private static string? GroupsBackwards(PhonePage page, IElement element)
    {
        var groups = string.Join(' ', element.ChildNodes.SelectMany(n => n is IElement e && e.QuerySelector("td, th, li, span") is not null ? e.QuerySelectorAll("td, th, li, span").Select(c => c.TextContent) : [n.TextContent]))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Trim('.', ',', ':').All(char.IsAsciiDigit)).ToList();
        var backwards = string.Join(' ', groups.AsEnumerable().Reverse());
        return page.Scanner.Scan(backwards).Any(m => m.Certain && m.Digits.Length >= 7) ? string.Join(' ', groups) : null;
    }

    private static int Digits(string text) => text.Count(char.IsAsciiDigit);

    /// <summary>As it is written, as it is shown, or with its groups in the other order.</summary>
    private static bool IsNumber(PhonePage page, string text)
    {
        var reversed = string.Concat(text.Reverse());
        var groups = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Reverse());
        return new[] { text, reversed, groups }.Any(t => LinkText.Read(page.Scanner, t).Any(m => m.Certain)) || Digits(text) is >= 7 and <= 12;
    }

    private static Finding Fault(PhonePage page, INode node, string text) =>
        page.Finding(Rules.TekstAnders, node, $"Het nummer «{Clean(text.Replace($"{RightToLeftOverride}", "").Replace("\u202C", ""))}» staat in een andere volgorde op het scherm dan in de tekst.", Evidence("")) with { Fix = "Haal weg wat de cijfers omkeert." };
}
