namespace Mensenhandel.Site.Model;

/// <summary>
/// The words of the layout itself, one set for each version. The same thing has the same words on every page of a
/// version (WCAG 3.2.4), and a further language is one further set.
/// </summary>
public sealed record Words
{
    public static readonly Words Standard = new();

    public static readonly Words Easy = new()
    {
        Version = "Makkelijke tekst",
        ToCounterpart = "Lees de gewone tekst",
        CounterpartLanguage = "nl",
        InTitle = "Makkelijke tekst",
        Danger = "Is er nu gevaar?",
        SectionPages = "Lees ook",
    };

    /// <summary>What this version is called on its pages.</summary>
    public string Version { get; private init; } = "Gewone tekst";

    public string Versions { get; private init; } = "Gewone of makkelijke tekst";
    public string ToCounterpart { get; private init; } = "Lees dit in makkelijke taal";

    /// <summary>The language tag of the other version: <c>nl-simple</c> is registered with IANA as "Simplified form".</summary>
    public string CounterpartLanguage { get; private init; } = "nl-simple";

    /// <summary>What tells a title from the same title in the other version (WCAG 2.4.2); null where nothing is needed.</summary>
    public string? InTitle { get; private init; }

    public string ToContent { get; private init; } = "Naar de inhoud";
    public string Exit { get; private init; } = "Sluit deze website meteen";
    public string Quick { get; private init; } = "Meteen doen";
    public string Danger { get; private init; } = "Direct gevaar?";
    public string Call { get; private init; } = "Bel";
    public string Menu { get; private init; } = "Menu";
    public string Breadcrumb { get; private init; } = "U bent hier";
    public string SectionPages { get; private init; } = "In dit onderdeel";
    public string AboutSite { get; private init; } = "Over deze website";
    public string Publisher { get; private init; } = "Een website van";
    public string Print { get; private init; } = "Print deze pagina";

    // Said by the script, so that who cannot see the page knows what Shift does (WCAG 4.1.3).
    public string ShiftTwoMore { get; private init; } = "Druk nog 2 keer op Shift om deze website te sluiten.";
    public string ShiftOneMore { get; private init; } = "Druk nog 1 keer op Shift om deze website te sluiten.";
    public string ShiftStopped { get; private init; } = "De website blijft open.";
    public string Leaving { get; private init; } = "Even geduld.";

    public static Words Of(SiteVersion version) => version == SiteVersion.Easy ? Easy : Standard;
}
