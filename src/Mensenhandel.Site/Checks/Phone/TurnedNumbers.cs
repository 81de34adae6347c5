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
        foreach (var element in page.Html.Elements.Where(page.Styles.IsTurned))
        {
            if (element.ParentElement is { } parent && page.Styles.IsTurned(parent)) continue;
            if (Digits(element.TextContent) < 3) continue;
            if (page.Links.Any(l => l.Kind == CallKind.Tel && (element.Contains(l.Element) || l.Element.Contains(element))) || IsNumber(page, element.TextContent))
                yield return Fault(page, element, element.TextContent);
        }
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
