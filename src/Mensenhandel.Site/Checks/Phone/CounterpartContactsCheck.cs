using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>Both versions of a page name the same contacts: who needs easy language has a right to every number.</summary>
public sealed class CounterpartContactsCheck : ISiteCheck
{
    /// <summary>Names the page that it was compared with, so that a fault there is not reported here again.</summary>
    public const string OtherPage = "tegenhanger";

    public IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages, CheckContext context)
    {
        if (context.Contacts.IsEmpty) yield break;
        var byPath = pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var root = SiteRoot.Of(pages);
        foreach (var page in pages)
        {
            if (page.Counterpart is not { } link || root.Resolve(page, link) is not { } target) continue;
            if (!byPath.TryGetValue(target.File, out var other)) continue;
            var here = ContactsOf(page, context.Contacts);
            foreach (var contact in ContactsOf(other, context.Contacts).Where(c => !here.Contains(c)))
            {
                yield return new Finding(Rules.TweeVersies, page.Location,
                    $"Op de andere versie ({other.Name}) staat het nummer van {contact.Name}, maar op deze pagina niet.")
                {
                    Page = page.Name,
                    Evidence = new Dictionary<string, string>(Evidence("", contact.Id)) { [OtherPage] = other.Name },
                };
            }
        }
    }

    private static List<Contact> ContactsOf(PageFacts page, ContactBook book) =>
        [.. page.Phones.Where(l => !l.InLayout).Select(l => book.Find(TelUri.Read(l.Href).Digits)?.Contact).OfType<Contact>().Distinct()];
}
