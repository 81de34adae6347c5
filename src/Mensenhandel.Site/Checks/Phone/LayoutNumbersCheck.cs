using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>Around the text every page shows the same numbers. Nobody wrote down which: what most pages have is right.</summary>
public sealed class LayoutNumbersCheck : ISiteCheck
{
    public IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages, CheckContext context)
    {
        if (context.Contacts.IsEmpty) return [];
        var ours = pages.Where(p => p.DeclaresContacts)
            .Select(p => (Page: p, Links: p.Phones.Where(l => l.InLayout).ToList()))
            .Select(p => (p.Page, p.Links, Numbers: p.Links.Select(l => TelUri.Read(l.Href).Digits).ToList()))
            .ToList();
        if (ours.Count < 2) return [];
        var usual = ours.GroupBy(p => string.Join(' ', p.Numbers))
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
            .First().First().Numbers;
        return ours.Where(p => !p.Numbers.SequenceEqual(usual)).Select(p =>
        {
            var (missing, extra) = Difference.Between(usual, p.Numbers);
            var lost = missing.Select(i => usual[i]).ToList();
            var strange = extra.Select(i => p.Numbers[i]).ToList();
            return new Finding(Rules.VasteNummers, extra.Count > 0 ? p.Links[extra[0]].Location : p.Page.Location, Message(context.Contacts, lost, strange))
            {
                Page = p.Page.Name,
                Evidence = Evidence("", Ids(context.Contacts, lost.Concat(strange))),
            };
        });
    }

    private static string Message(ContactBook book, List<string> lost, List<string> strange)
    {
        if (strange.Count == 0) return $"Rond de tekst van deze pagina ontbreekt het nummer {Names(book, lost)}, dat op de andere pagina's wel staat.";
        if (lost.Count == 0) return $"Rond de tekst van deze pagina staat het nummer {Names(book, strange)}, dat op de andere pagina's niet staat.";
        return $"Rond de tekst van deze pagina staat {Names(book, strange)}, waar op de andere pagina's {Names(book, lost)} staat.";
    }

    private static string Names(ContactBook book, IEnumerable<string> digits) =>
        string.Join(", ", digits.Distinct().Select(d => book.Find(d) is { } known ? Name(known) : d));

    private static string? Ids(ContactBook book, IEnumerable<string> digits) =>
        digits.Distinct().Select(d => book.Find(d)?.Contact.Id).ToList() is var ids && ids.Contains(null) ? null : string.Join(' ', ids);
}
