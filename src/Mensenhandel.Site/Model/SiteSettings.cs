namespace Mensenhandel.Site.Model;

/// <summary>What differs from municipality to municipality (<c>settings.yml</c>); the defaults serve a folder without settings.</summary>
public sealed record SiteSettings
{
    /// <summary>The file as findings name it; empty when there is none.</summary>
    public string File { get; init; } = "";

    /// <summary>The settings say where the site stands, rightly or wrongly.</summary>
    public bool HasAddress { get; init; }

    /// <summary>The settings say whose site it is.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The name of the municipality: "Gemeente Voorbeeld".</summary>
    public string Name { get; init; } = "Mijn site";

    /// <summary>The name of the site, shown in the header and in every title.</summary>
    public string Title { get; init; } = "Mijn site";

    /// <summary>The public address of the home page, ending in a slash; null while the site has none.</summary>
    public Uri? BaseAddress { get; init; }

    public string? Email { get; init; }

    public string? Website { get; init; }

    /// <summary>Where "leave this site" leads: a neutral page that shows nothing personal.</summary>
    public Uri Exit { get; init; } = new("https://www.knmi.nl/nederland-nu/weer/verwachtingen");

    /// <summary>Where to tell of a hole in the security: an https: or mailto: address; null writes no security.txt.</summary>
    public Uri? SecurityContact { get; init; }

    /// <summary>The day from which <see cref="SecurityContact"/> counts no longer.</summary>
    public DateOnly? SecurityUntil { get; init; }

    /// <summary>The facts of the accessibility statement; null for a site without one.</summary>
    public AccessibilityStatement? Statement { get; init; }

    /// <summary>Main colour as <c>#rrggbb</c>; null for the theme's own.</summary>
    public string? Colour { get; init; }

    /// <summary>Days after which a contact that nobody verified again warns.</summary>
    public int ContactWarningDays { get; init; } = 180;

    /// <summary>Days after which it fails.</summary>
    public int ContactErrorDays { get; init; } = 365;

    /// <summary>Days after which a page that nobody read again warns, where the page names no term of its own; null asks for no reviews.</summary>
    public int? PageWarningDays { get; init; }

    /// <summary>Days after which it fails.</summary>
    public int PageErrorDays { get; init; } = 365;
}
