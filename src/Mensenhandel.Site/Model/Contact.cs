namespace Mensenhandel.Site.Model;

/// <summary>What a contact says about itself in one version of the site; null where it is not known.</summary>
public sealed record ContactText(string? For, string? Cost, string? Hours, string? WithoutCalling)
{
    public static readonly ContactText None = new(null, null, null, null);
}

/// <summary>One organisation of the contact book (<c>input/_gegevens/contacten.yml</c>).</summary>
public sealed record Contact(string Id, string Name)
{
    /// <summary>The number to call inside the Netherlands; null for an organisation that is reached otherwise.</summary>
    public PhoneNumber? Number { get; init; }

    /// <summary>The number for callers from abroad, where there is one.</summary>
    public PhoneNumber? FromAbroad { get; init; }

    public required ContactText Standard { get; init; }

    /// <summary>What it says otherwise in other versions, by the version's folder.</summary>
    public IReadOnlyDictionary<string, ContactText> Other { get; init; } = new Dictionary<string, ContactText>();

    public string? Email { get; init; }

    public string? Website { get; init; }

    /// <summary>The pages where the facts of the contact stand, as the book names them.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The day on which a person last verified the contact.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Line in the contact book, for findings about the contact.</summary>
    public int Line { get; init; } = 1;

    /// <summary>Null in another language that the contact book has no text for.</summary>
    public ContactText? TextFor(SiteVersion version) => Other.GetValueOrDefault(version.Folder) ?? (version.IsDutch ? Standard : null);

    public IEnumerable<PhoneNumber> Numbers => new[] { Number, FromAbroad }.OfType<PhoneNumber>();
}
