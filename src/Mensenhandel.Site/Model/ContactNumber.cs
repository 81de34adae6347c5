namespace Mensenhandel.Site.Model;

/// <summary>One number of one contact: what a telephone link on a page stands for.</summary>
public sealed record ContactNumber(Contact Contact, PhoneNumber Number)
{
    private const string Abroad = "+buitenland";

    /// <summary>How <c>data-contacten</c> and <c>{bel …}</c> name it: <c>politie</c>, or <c>politie+buitenland</c> for callers from abroad.</summary>
    public string Key => Contact.Id + (ReferenceEquals(Number, Contact.FromAbroad) ? Abroad : "");

    /// <summary>The number that a key names; null when the contact is unknown or has no such number.</summary>
    public static ContactNumber? Find(ContactBook book, string key)
    {
        var abroad = key.EndsWith(Abroad, StringComparison.Ordinal);
        return book.TryById(abroad ? key[..^Abroad.Length] : key, out var contact)
            && (abroad ? contact.FromAbroad : contact.Number) is { } number
            ? new ContactNumber(contact, number)
            : null;
    }
}
