using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// The build writes in <c>data-contacten</c> which numbers it put in the main part, in their order. A link that got lost
/// or now calls another contact is correct HTML, and no other rule would see it.
/// </summary>
internal static class DeclaredContactsCheck
{
    private const string Nobody = "?";

    public static IEnumerable<Finding> Check(PhonePage page)
    {
        if (page.Main is not { } main || page.Book.IsEmpty) yield break;
        var expected = main.GetAttribute(PhonePage.Declaration)!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var links = page.Links.Where(l => l.Kind == CallKind.Tel && l.Element.LocalName == "a" && main.Contains(l.Element)).ToList();
        var actual = links.Select(link => KeyOf(page, link)).ToList();
        var (missing, extra) = Difference.Between(expected, actual);
        if (missing.Count == 0 && extra.Count == 0) yield break;

        var place = extra.Count > 0 ? links[extra[0]].Element : main;
        var lost = missing.Select(i => expected[i]).ToList();
        var strange = extra.Select(i => actual[i]).ToList();
        yield return page.Finding(Rules.ContactenVanPagina, place, Message(page.Book, lost, strange),
            // A number that is nobody's may be meant for anyone: what is wrong with it is told by itself.
            Evidence("", strange.Contains(Nobody) ? null : Ids(lost.Concat(strange))));
    }

    private static string Message(ContactBook book, List<string> lost, List<string> strange)
    {
        if (lost.Count == strange.Count && lost.Order(StringComparer.Ordinal).SequenceEqual(strange.Order(StringComparer.Ordinal)))
            return $"De nummers staan in een andere volgorde dan in de tekst van de redactie: {Names(book, strange)}.";
        if (strange.Count == 0) return $"Op deze pagina ontbreekt de telefoonlink van {Names(book, lost)}.";
        if (lost.Count == 0) return $"Op deze pagina staat een telefoonlink die er niet hoort: {Names(book, strange)}.";
        return $"Hier hoort {Names(book, lost)} te staan, maar de link belt {Names(book, strange)}.";
    }

    private static string Names(ContactBook book, IEnumerable<string> keys) =>
        string.Join(", ", keys.Distinct().Select(key => ContactNumber.Find(book, key) is { } known ? Name(known) : $"«{key}»"));

    private static string Ids(IEnumerable<string> keys) => string.Join(' ', keys.Select(key => key.Split('+')[0]).Distinct());

    /// <summary>A line that is printed in two ways is the one that the text shows.</summary>
    private static string KeyOf(PhonePage page, CallLink link)
    {
        var international = link.Element.TextContent.Contains('+');
        return page.Book.Find(link.Uri.Digits, international)?.Key ?? Nobody;
    }
}
