using System.Diagnostics.CodeAnalysis;

namespace Mensenhandel.Site.Model;

/// <summary>The only source of telephone numbers. Empty for a site that has no contact book.</summary>
public sealed class ContactBook
{
    public static readonly ContactBook None = new("", []);

    private readonly Dictionary<string, Contact> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Contact> _byDigits = new(StringComparer.Ordinal);

    /// <summary>Two contacts that share an id or a number are a fault of the file: the reader reports it, the first one stands.</summary>
    public ContactBook(string file, IEnumerable<Contact> contacts)
    {
        File = file;
        Contacts = [.. contacts];
        Numbers = [.. Contacts.SelectMany(c => c.Numbers.Select(n => new ContactNumber(c, n)))];
        foreach (var contact in Contacts)
        {
            _byId.TryAdd(contact.Id, contact);
            foreach (var number in contact.Numbers) _byDigits.TryAdd(number.Digits, contact);
        }
    }

    /// <summary>The file as findings name it.</summary>
    public string File { get; }

    public IReadOnlyList<Contact> Contacts { get; }

    public bool IsEmpty => Contacts.Count == 0;

    public bool TryById(string id, [NotNullWhen(true)] out Contact? contact) => _byId.TryGetValue(id, out contact);

    /// <summary>The contact that is reached by these digits (<see cref="PhoneNumber.Digits"/>).</summary>
    public bool TryByDigits(string digits, [NotNullWhen(true)] out Contact? contact) => _byDigits.TryGetValue(digits, out contact);

    /// <summary>
    /// The number that these digits dial. A line that is printed in two ways (033 448 11 86, and +31 33 448 11 86 for callers
    /// from abroad) is the one in whose way it is spelled.
    /// </summary>
    public ContactNumber? Find(string digits, bool international = false)
    {
        if (!TryByDigits(digits, out var contact)) return null;
        var home = contact.Number?.Digits == digits ? contact.Number : null;
        var abroad = contact.FromAbroad?.Digits == digits ? contact.FromAbroad : null;
        return new ContactNumber(contact, (international ? abroad ?? home : home ?? abroad)!);
    }

    /// <summary>Every number of every contact, in the order of the book.</summary>
    public IReadOnlyList<ContactNumber> Numbers { get; }
}
