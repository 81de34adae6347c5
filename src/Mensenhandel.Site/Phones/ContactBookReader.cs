using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// Reads <c>contacten.yml</c>. Whatever an editor writes in it, the answer is a book and findings with their places.
/// </summary>
public static class ContactBookReader
{
    /// <param name="versions">The versions that a contact may have texts for; absent: Dutch and easy Dutch.</param>
    public static ContactBook Read(string yaml, string file, DateOnly today, Action<Finding> report, SiteVersions? versions = null)
    {
        if (YamlMap.Parse(yaml, file, 0, report, YamlRules.ContactBook) is not { } map) return new ContactBook(file, []);
        map.ReportUnknown("contacten");
        // A typo in the word itself has just been told.
        if (map.IsMissing("contacten") && (map.Has("contacten") || map.IsEmpty))
            report(new Finding(Rules.ContactboekLeesbaar, map.Location, "In het contactboek staat geen lijst onder «contacten:»."));
        var contacts = map.Maps("contacten").Select(item => ContactEntry.Read(item, today, versions ?? SiteVersions.Dutch, report)).OfType<Contact>().ToList();
        ReportDoubles(contacts, file, report);
        return new ContactBook(file, contacts);
    }

    private static void ReportDoubles(List<Contact> contacts, string file, Action<Finding> report)
    {
        foreach (var contact in contacts)
        {
            var place = new SourceLocation(file, contact.Line);
            var earlier = contacts.TakeWhile(c => !ReferenceEquals(c, contact)).ToList();
            if (earlier.Exists(c => c.Id == contact.Id))
                report(new Finding(Rules.ContactboekDubbel, place, $"Het id «{contact.Id}» staat twee keer in het contactboek.") { Evidence = PhoneFindings.Evidence("", contact.Id) });
            foreach (var number in contact.Numbers.DistinctBy(n => n.Digits))
            {
                var other = earlier.FirstOrDefault(c => c.Numbers.Any(n => n.Digits == number.Digits));
                if (other is not null)
                    report(new Finding(Rules.ContactboekDubbel, place, $"Het nummer «{number.Display}» hoort bij twee contacten: «{other.Id}» en «{contact.Id}».") { Evidence = PhoneFindings.Evidence("", $"{other.Id} {contact.Id}") });
            }
        }
    }
}
