using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>The names by which a text calls the contacts of the book: "Slachtofferhulp" for Slachtofferhulp Nederland, "de politie".</summary>
internal sealed class ContactNames
{
    /// <summary>Between a name and its number: "Slachtofferhulp, bereikbaar op tel.:".</summary>
    private static readonly HashSet<string> Fillers = new((
        "op via bel bellen belt u naar het de dit nummer telefoonnummer tel telefoon is dan met te bereiken bereikbaar direct altijd ook meteen nu gratis anoniem kunt kan mag "
        + "call calls on at phone number the free dag en nacht team bereikt heeft als from outside abroad netherlands vanuit buitenland een ander land").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly ConditionalWeakTable<ContactBook, ContactNames> OfBooks = [];

    /// <summary>Made once for a book, which serves all pages and files.</summary>
    public static ContactNames Of(ContactBook book) => OfBooks.GetValue(book, b => new ContactNames(b));

    private sealed record Known(string Name, Contact Contact, bool AnyCase);

    private readonly List<Known> _names;
    private readonly Dictionary<string, Known> _byName;

    private int LongestName => _names.Count > 0 ? _names[0].Name.Length : 0;

    private ContactNames(ContactBook book)
    {
        _names = [.. book.Contacts.SelectMany(contact => NamesOf(contact).Select(name => new Known(name, contact, contact.Number is not null || name.Contains(' '))))
            // A short name that two contacts share names neither.
            .GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Select(n => n.Contact.Id).Distinct().Count() == 1).Select(g => g.First())
            .OrderByDescending(n => n.Name.Length)];
        _byName = _names.ToDictionary(n => n.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The contact whose name is the whole text, but for a colon or an article.</summary>
    public Contact? Only(string text) => Named(text.Trim(Around));

    /// <summary>The contact whose name stands right before the end of the text, with at most words like "op" and "bel" behind it.</summary>
    public Contact? AtEnd(string text)
    {
        // "Veilig Thuis (geweld thuis): 0800 2000".
        if (text.TrimEnd(Around) is var trimmed && text[trimmed.Length..].Contains(')') && trimmed.LastIndexOf('(') is > 0 and var open && NameAtEnd(text) is null) return NameAtEnd(trimmed[..open]);
        return NameAtEnd(text);
    }

    private Contact? NameAtEnd(string text)
    {
        var end = text.Length;
        for (var words = 0; words < 6; words++)
        {
            while (end > 0 && IsAround(text[end - 1])) end--;
            if (Ending(text[..end]) is { } contact) return contact;
            var start = end;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '\'' or '’')) start--;
            if (start == end || !Fillers.Contains(text[start..end])) return null;
            end = start;
        }
        return null;
    }

    /// <summary>Nothing but words like "bel" and "op": what the sentence says of the number stands before it.</summary>
    public static bool SaysNothing(string text) => text.Split(Around, StringSplitOptions.RemoveEmptyEntries).All(Fillers.Contains);

    /// <summary>The contact whose name begins the text behind a sign or "van": "(Politie)", "– de politie", "van Slachtofferhulp".</summary>
    public Contact? AtStart(string text)
    {
        if (BehindPattern.Match(text) is not { Success: true } sign) return null;
        var rest = text[sign.Length..];
        foreach (var (name, contact, anyCase) in _names)
        {
            if (!rest.StartsWith(name, anyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) continue;
            // "(Politie)" and "– Politie", but not "– Politie en gemeente werken samen".
            if (rest.Length == name.Length || char.IsLetter(sign.Value.TrimStart(' ', '\u00A0', Phones.Surroundings.Seam)[0]) ? rest.Length == name.Length || !char.IsLetterOrDigit(rest[name.Length]) : EndOfNamePattern.IsMatch(rest[name.Length..])) return contact;
        }
        return null;
    }

    /// <summary>All contacts that a text names.</summary>
    public IEnumerable<Contact> In(string text)
    {
        foreach (var (name, contact, anyCase) in _names)
            if (IndexOf(text, name, anyCase) >= 0) yield return contact;
    }

    private Contact? Named(string text)
    {
        if (text.Length > LongestName + 10) return null;
        foreach (var article in Articles)
            if (text.StartsWith(article, StringComparison.OrdinalIgnoreCase) && _byName.TryGetValue(text[article.Length..], out var named) && (named.AnyCase || text.EndsWith(named.Name, StringComparison.Ordinal)))
                return named.Contact;
        return null;
    }

    private static readonly string[] Articles = ["", "de ", "het ", "bij ", "bij de ", "bel ", "bel de ", "naar ", "call ", "the "];

    private Contact? Ending(string text)
    {
        foreach (var (name, contact, anyCase) in _names)
            if (text.EndsWith(name, anyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) && (text.Length == name.Length || !char.IsLetterOrDigit(text[^(name.Length + 1)]))) return contact;
        return null;
    }

    private static int IndexOf(string text, string name, bool anyCase)
    {
        for (var at = 0; (at = text.IndexOf(name, at, anyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) >= 0; at++)
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]))) return at;
        return -1;
    }

    /// <summary>What English texts call the organisations that every site about this subject names.</summary>
    private static readonly Dictionary<string, string[]> English = new(StringComparer.OrdinalIgnoreCase)
    {
        ["politie"] = ["police", "Dutch police"],
        ["nederlandse arbeidsinspectie"] = ["Netherlands Labour Authority", "Labour Authority", "Labour Inspectorate"],
        ["slachtofferhulp nederland"] = ["Victim Support Netherlands", "Victim Support"],
        ["centrum seksueel geweld"] = ["Sexual Assault Center", "Sexual Assault Centre", "Centre for Sexual Violence"],
    };

    private static IEnumerable<string> NamesOf(Contact contact)
    {
        var name = contact.Name;
        var names = new List<string> { name };
        if (name.IndexOfAny([',', '(']) is > 0 and var cut) names.Add(name[..cut].Trim());
        foreach (var n in names.ToList())
            foreach (var front in (string[])["De ", "Het ", "Nederlandse ", "Landelijk ", "Stichting "])
                if (n.StartsWith(front, StringComparison.Ordinal)) names.Add(n[front.Length..]);
        foreach (var n in names.ToList())
            if (n.EndsWith(" Nederland", StringComparison.Ordinal)) names.Add(n[..^" Nederland".Length]);
        var id = contact.Id.Replace('-', ' ');
        if (contact.Number is not null && id.Length >= 6 && id.Any(char.IsLetter)) names.Add(id);
        if (English.TryGetValue(contact.Name, out var english)) names.AddRange(english);
        return names.Where(n => n.Length >= 4 && n.Any(char.IsLetter)).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static readonly char[] Around = [' ', '\u00A0', '\n', '\r', '\t', ':', '-', '–', '—', ',', '(', ')', '•', '·', '|', '/', '=', '>', '«', '»', '"', '*', Phones.Surroundings.Seam];

    private static bool IsAround(char c) => Array.IndexOf(Around, c) >= 0;

    private static readonly Regex BehindPattern = new(@"^[\s\u00A0\uFDD0]*(?:[(\[–—=:|/•·-]|van\b|from\b|is (?:het |the )?(?:telefoon)?(?:nummer|number) (?:van|of|voor|for)\b|is (?:van|voor)\b|(?:belt|bereikt|krijgt|spreekt) u\b)[\s\u00A0\uFDD0]*(?:de |het |the |bel )?", RegexOptions.IgnoreCase);

    private static readonly Regex EndOfNamePattern = new(@"^[\s\u00A0\uFDD0]*(?:[)\].,;!|/]|$)");
}
