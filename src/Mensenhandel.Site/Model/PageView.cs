namespace Mensenhandel.Site.Model;

/// <summary>A link as the theme shows it.</summary>
public sealed record LinkView(string Href, string Text)
{
    /// <summary>The page that is being read.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The page that is being read lies below this section.</summary>
    public bool IsOpen { get; init; }

    public string? Description { get; init; }

    /// <summary>The language of the text and of the page behind it, where it is another than that of the page.</summary>
    public string? Language { get; init; }

    /// <summary>In the menu: the pages below the section that is being read.</summary>
    public IReadOnlyList<LinkView> Children { get; init; } = [];
}

/// <summary>Everything that the theme may know of the page that it shows.</summary>
public sealed record PageView
{
    public required SiteSettings Settings { get; init; }
    public required SiteVersion Version { get; init; }
    public Words Words => Version.Words;
    public required string Title { get; init; }
    public string? Description { get; init; }
    public required bool IsHome { get; init; }
    public required bool IsNotFound { get; init; }

    /// <summary>The text of the page as HTML.</summary>
    public required string Content { get; init; }

    /// <summary>False when the text brings its own h1.</summary>
    public required bool ShowTitle { get; init; }

    /// <summary>The page lists contacts with all their details: it prints as one sheet to keep.</summary>
    public bool IsContactList { get; init; }

    /// <summary>The page is made to be printed: a sheet or a card with numbers.</summary>
    public bool IsForPrint { get; init; }

    /// <summary>What the page says of its translation; null for Dutch.</summary>
    public string? TranslationNote { get; init; }

    /// <summary>The day on which a person last read the page; null where that is unknown or says nothing to the reader.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>The contacts whose numbers stand in the text, in order; the phone check compares the finished page with it.</summary>
    public required string Contacts { get; init; }

    /// <summary>The digits of which the editor says that they are no telephone number, in order; null when there are none.</summary>
    public string? Amounts { get; init; }

    /// <summary>The alarm number, the only number of the layout; null where the contact book lacks it.</summary>
    public Contact? Emergency { get; init; }

    /// <summary>The front page of this version; null for a folder that has none.</summary>
    public LinkView? Home { get; init; }

    public required IReadOnlyList<LinkView> Menu { get; init; }
    public required IReadOnlyList<LinkView> Footer { get; init; }
    public required IReadOnlyList<LinkView> Breadcrumb { get; init; }

    /// <summary>The pages below this section that its own text does not link to.</summary>
    public required IReadOnlyList<LinkView> Children { get; init; }

    /// <summary>The page on which to report; null where there is none.</summary>
    public LinkView? Report { get; init; }

    /// <summary>The same page in the other version; its public address too, for <c>rel=alternate</c>.</summary>
    public LinkView? Counterpart { get; init; }
    public string? CounterpartAddress { get; init; }

    /// <summary>The versions in other languages: the same page where there is one, or else the front page.</summary>
    public IReadOnlyList<LinkView> Languages { get; init; } = [];

    /// <summary>The public address of the page; null while the site has none.</summary>
    public string? Canonical { get; init; }

    /// <summary>The Content-Security-Policy for the page itself; its quotes and hashes need no escaping.</summary>
    public required string Policy { get; init; }

    /// <summary>The colour <c>#rrggbb</c> for the bar of the browser around the page; null for the theme's own.</summary>
    public string? Bar { get; init; }
    public required string Style { get; init; }
    public required string Script { get; init; }

    /// <summary>The page for search engines, as JSON-LD; null for a page that they must not keep.</summary>
    public string? StructuredData { get; init; }
}
