using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks;

/// <summary>Where the site names a contact, read from the finished pages.</summary>
/// <param name="Pages">The pages whose text links to its number, its mail address or its website.</param>
/// <param name="InLayout">Its number stands in the layout, on every page.</param>
public sealed record ContactUse(Contact Contact, IReadOnlyList<string> Pages, bool InLayout)
{
    public static IReadOnlyList<ContactUse> Of(ContactBook book, IReadOnlyList<PageFacts> pages) => [.. book.Contacts.Select(contact =>
    {
        var numbers = contact.Numbers.Select(n => n.Href).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new ContactUse(contact,
            [.. pages.Where(p => p.Phones.Any(l => !l.InLayout && numbers.Contains(l.Href)) || p.Links.Any(l => IsOf(contact, l.Target))).Select(p => p.Name)],
            pages.Any(p => p.Phones.Any(l => l.InLayout && numbers.Contains(l.Href))));
    })];

    private static bool IsOf(Contact contact, string target) =>
        contact.Email is { } email && target.Equals("mailto:" + email, StringComparison.OrdinalIgnoreCase)
        || contact.Website is { } website && target.TrimEnd('/').Equals(website.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
