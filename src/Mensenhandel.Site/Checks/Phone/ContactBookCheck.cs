using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>Whether there is a contact book, and whether anyone still looks after it.</summary>
public sealed class ContactBookCheck : ISiteCheck
{
    public IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages, CheckContext context)
    {
        var book = context.Contacts;
        // A book that exists but cannot be read was reported by its reader.
        if (book.File.Length == 0 && pages.SelectMany(p => p.Phones, (p, l) => (Page: p, Link: l)).FirstOrDefault() is { Page: { } page, Link: { } link })
        {
            yield return new Finding(Rules.GeenContactboek, link.Location, "Er zijn telefoonlinks, maar er is geen contactboek om ze mee te vergelijken.") { Page = page.Name };
        }
        foreach (var contact in book.Contacts)
        {
            if (contact.CheckedOn is not { } day) continue;
            var age = context.Today.DayNumber - day.DayNumber;
            if (age <= context.Settings.ContactWarningDays) continue;
            yield return new Finding(Rules.ContactboekOud, new SourceLocation(book.File, contact.Line),
                $"Het contact «{contact.Id}» is {age} dagen geleden voor het laatst nagekeken.")
            {
                Severity = age > context.Settings.ContactErrorDays ? Severity.Error : Severity.Warning,
                Evidence = PhoneFindings.Evidence("", contact.Id),
            };
        }
    }
}
