using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>The contact page, in both versions, has every number of the book.</summary>
public sealed class ContactPageCheck : ISiteCheck
{
    private static readonly string[] Paths = ["contact/index.html", "makkelijk/contact/index.html"];

    public IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages, CheckContext context)
    {
        foreach (var page in pages.Where(p => p.DeclaresContacts && Paths.Contains(p.Path)))
        {
            var shown = page.Phones.Select(l => TelUri.Read(l.Href).Digits).ToHashSet(StringComparer.Ordinal);
            foreach (var missing in context.Contacts.Numbers.Where(n => !shown.Contains(n.Number.Digits)))
            {
                yield return new Finding(Rules.Contactpagina, page.Location, $"Op de contactpagina ontbreekt {Name(missing)}.")
                {
                    Page = page.Name,
                    Evidence = Evidence(missing.Number.Digits, missing.Contact.Id),
                };
            }
        }
    }
}
