namespace Mensenhandel.Site.Model;

/// <summary>Where a page is offered to the reader.</summary>
public enum Placement
{
    /// <summary>In the menu, by <see cref="FrontMatter.Order"/>.</summary>
    Menu,

    /// <summary>In the footer: pages about the site itself.</summary>
    Footer,

    /// <summary>Nowhere: the page for an address that does not exist.</summary>
    Nowhere,
}

/// <summary>The first lines of a page, with Statiq's keys. Lines count from one; a key that is absent has line 1.</summary>
public sealed record FrontMatter
{
    /// <summary>It is there and cannot be read, which has been reported: nobody can say what is missing in it.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The keys that are there with a value that cannot be used, which has been reported.</summary>
    public IReadOnlyList<string> Wrong { get; init; } = [];

    public string? Title { get; init; }
    public int TitleLine { get; init; } = 1;
    public string? Description { get; init; }
    public int DescriptionLine { get; init; } = 1;

    /// <summary>Order among the pages of a folder; pages without one come last, by title.</summary>
    public int Order { get; init; } = int.MaxValue;

    /// <summary>A shorter title for the menu.</summary>
    public string? Menu { get; init; }

    public Placement Placement { get; init; }

    /// <summary>An excluded page is checked by nobody and written nowhere.</summary>
    public bool Excluded { get; init; }

    /// <summary>Who checked a translation; null while nobody did.</summary>
    public string? CheckedBy { get; init; }

    /// <summary>A draft shows in the preview and is never published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The day from which the page is published; until then it is a draft. Null for a page that names none.</summary>
    public DateOnly? PublishOn { get; init; }

    /// <summary>Who keeps the page right: a function, not a person.</summary>
    public string? Owner { get; init; }

    /// <summary>The day on which a person last read the page and found it right.</summary>
    public DateOnly? CheckedOn { get; init; }
    public int CheckedOnLine { get; init; } = 1;

    /// <summary>Days after which the page must be read again; null for the term of the settings.</summary>
    public int? ReviewDays { get; init; }

    /// <summary>Former addresses that lead to this page.</summary>
    public IReadOnlyList<string> RedirectFrom { get; init; } = [];
    public int RedirectLine { get; init; } = 1;
}
