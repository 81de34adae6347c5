using System.Globalization;
using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// "112. Bel dit nummer" as an item of a list that counts from 112: a line of Markdown that begins with a number and a full stop.
/// The marker is no text: nobody can tap or copy it, and without its style it is gone.
/// </summary>
internal static class ListMarkers
{
    public static IEnumerable<Finding> In(PhonePage page)
    {
        foreach (var (element, name, marker, _) in page.Attributes["start"].Concat(page.Attributes["value"]))
        {
            if ((element.LocalName, name) is not (("ol", "start") or ("li", "value"))) continue;
            if (!int.TryParse(marker, NumberStyles.None, CultureInfo.InvariantCulture, out var first) || first < 10) continue;
            var digits = first.ToString(CultureInfo.InvariantCulture);
            // "0900. 8844" lost its zero, and the rest of it is in the item.
            var whole = "0" + digits + string.Concat((FirstItem(element)?.TextContent ?? "").TrimStart().TakeWhile(c => char.IsAsciiDigit(c) || c is ' ' or '\u00A0').Where(char.IsAsciiDigit));
            var number = whole.Length is >= 8 and <= 11 && whole.Length > digits.Length + 1 && IsLike(page, whole) ? whole
                : digits.Length >= 7 && IsLike(page, "0" + digits) ? "0" + digits : digits;
            if (!IsNumber(page, number, element)) continue;
            if (page.Book.Find(number) is { } known)
                yield return page.Finding(Rules.ZonderLink, element, $"Van het nummer «{digits}» is een opsomming gemaakt, en daardoor is het geen link.", Evidence(number, known.Contact.Id)) with { Fix = $"Begin de regel met een woord: «Bel {known.Number.Display} …»." };
            else yield return page.NotInBook(digits, number, element, "een opsomming");
        }
    }

    private static bool IsNumber(PhonePage page, string number, IElement list)
    {
        if (number.Length >= 7) return IsLike(page, number);
        if (!IsLike(page, number) && !DutchNumberingPlan.IsShort(number)) return false;
        // An act has an item 112 too: what stands there or before it speaks of calling.
        // So does a list that goes on from 12, when it may link the right number.
        if (number.Length == 2 && (list.QuerySelector("a[href^='tel:']") is not null || !Words(FirstItem(list)).Any(PhoneWords.IsDanger))) return false;
        var before = (list.LocalName == "ol" ? list : list.ParentElement)?.PreviousElementSibling;
        return Words(list).Concat(Words(before)).Any(word => PhoneWords.IsCall(word) || PhoneWords.IsDanger(word));
    }

    private static bool IsLike(PhonePage page, string number) => page.Book.Find(number) is not null || NearMiss.Exists(number, page.Book);

    private static IElement? FirstItem(IElement list) => list.LocalName == "ol" ? list.Children.FirstOrDefault(child => child.LocalName == "li") : list;

    private static string[] Words(IElement? element) =>
        (element?.TextContent ?? "").ToLowerInvariant().Split([' ', '\n', '\u00A0', ',', '.', ':', ';', '!', '?', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
