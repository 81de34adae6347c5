using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Phones;

/// <summary>Findings that both the Markdown and the finished page can give, in the same words.</summary>
public static class PhoneFindings
{
    public const string Digits = "cijfers";
    public const string ContactKey = "contact";

    /// <summary>The contacts whose names stand beside the number.</summary>
    public const string NamesKey = "namen";

    /// <summary>Where on a finished page; findings about Markdown do not have it.</summary>
    public const string PlaceKey = "plaats";

    /// <summary>A number that no contact has; names the number that was probably meant.</summary>
    public static Finding NotInBook(string written, string digits, SourceLocation place, ContactBook book)
    {
        written = Clean(written);
        if (NearMiss.Of(digits, book) is { Count: > 0 } near)
        {
            var meant = near.Take(2).ToList();
            return new Finding(Rules.BijnaGoedNummer, place, $"Het nummer «{written}» klopt niet: het lijkt op {string.Join(" en op ", meant.Select(Name))}.")
            {
                Fix = "Schrijf " + string.Join(", of ", meant.Select(m => $"{m.Number.Display} als u {m.Contact.Name} bedoelt")) + ".",
                Evidence = Evidence(digits, string.Join(' ', near.Select(n => n.Contact.Id).Distinct())),
            };
        }
        return new Finding(Rules.NietInContactboek, place, $"Het nummer «{written}» staat niet in het contactboek.") { Evidence = Evidence(digits) };
    }

    public static Finding UnknownContact(string key, string source, SourceLocation place, ContactBook book)
    {
        var known = book.Numbers.Select(n => n.Key).ToList();
        var near = Nearest.To(key, known);
        var exists = book.TryById(key, out _);
        return new Finding(Rules.OnbekendContact, place,
            exists ? $"Het contact in «{source}» heeft geen telefoonnummer." : $"Het contactboek kent geen contact met de naam in «{source}».")
        {
            Fix = near is not null && !exists ? $"Schrijf {{bel {near}}}, of voeg het contact toe aan het contactboek." : Rules.OnbekendContact.Fix,
            Evidence = new Dictionary<string, string> { [ContactKey] = key },
        };
    }

    /// <summary>"0900 8844 (Politie)".</summary>
    public static string Name(ContactNumber number) => $"{number.Number.Display} ({number.Contact.Name})";

    /// <param name="contact">The ids of the contacts that the finding is about; null when nobody can tell.</param>
    public static IReadOnlyDictionary<string, string> Evidence(string digits, string? contact = null, string? href = null)
    {
        var evidence = new Dictionary<string, string>();
        if (digits.Length > 0) evidence[Digits] = digits;
        if (contact is not null) evidence[ContactKey] = contact;
        if (href is not null) evidence["href"] = href;
        return evidence;
    }

    /// <summary>Text on one line, as a message quotes it.</summary>
    public static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
