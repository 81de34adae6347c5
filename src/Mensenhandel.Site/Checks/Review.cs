using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks;

/// <summary>Something that a person must look at again: a page or a contact.</summary>
/// <param name="What">As people name it: <c>/melden/</c>, <c>contact politie</c>.</param>
/// <param name="Location">Where the day of the last look stands.</param>
/// <param name="Due">The last day on which nothing is said; it warns from the next day on.</param>
/// <param name="Fails">The last day on which it only warns.</param>
public sealed record Review(string What, string Page, SourceLocation Location, string? Owner, DateOnly CheckedOn, DateOnly Due, DateOnly Fails)
{
    public bool IsOverdue(DateOnly today) => today > Due;

    /// <summary>All reviews of a site, the first that is due first.</summary>
    public static IReadOnlyList<Review> Of(IEnumerable<ContentPage> pages, ContactBook contacts, SiteSettings settings) =>
    [
        .. pages.Select(p => OfPage(p, settings)).OfType<Review>()
            .Concat(contacts.Contacts.Select(c => OfContact(c, contacts, settings)).OfType<Review>())
            .OrderBy(r => r.Due).ThenBy(r => r.Location.File, StringComparer.Ordinal).ThenBy(r => r.Location.Line),
    ];

    private static Review? OfPage(ContentPage page, SiteSettings settings)
    {
        if (page.FrontMatter is not { CheckedOn: { } day } matter || (matter.ReviewDays ?? settings.PageWarningDays) is not { } term) return null;
        // A page with a term of its own gets as many days between warning and failing as any other.
        var respite = Math.Max(0, settings.PageErrorDays - (settings.PageWarningDays ?? settings.PageErrorDays));
        return new Review(page.Address.Value, page.Address.Value, new SourceLocation(page.Source, matter.CheckedOnLine), matter.Owner, day, After(day, term), After(day, (long)term + respite));
    }

    private static Review? OfContact(Contact contact, ContactBook book, SiteSettings settings) => contact.CheckedOn is not { } day ? null
        : new Review($"contact {contact.Id}", "", new SourceLocation(book.File, contact.Line), null, day, After(day, settings.ContactWarningDays), After(day, settings.ContactErrorDays));

    // A term of a million years is somebody's slip, not the end of the program.
    private static DateOnly After(DateOnly day, long days) => DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));
}
