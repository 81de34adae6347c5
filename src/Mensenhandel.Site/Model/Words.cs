namespace Mensenhandel.Site.Model;

/// <summary>
/// The words of the layout itself, one set for each version. The same thing has the same words on every page of a
/// version (WCAG 3.2.4).
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
        Cost = "Wat kost het?",
        Hours = "Wanneer kunt u bellen?",
        FromAbroad = "Belt u uit een ander land?",
        WithoutCalling = "Kunt u niet bellen?",
    };

    /// <summary>The words that a translation must have, by the name that an editor gives them.</summary>
    public static IReadOnlyDictionary<string, Func<Words, string, Words>> Keys { get; } = new Dictionary<string, Func<Words, string, Words>>(StringComparer.OrdinalIgnoreCase)
    {
        ["talen"] = (w, t) => w with { Versions = t },
        ["naar de inhoud"] = (w, t) => w with { ToContent = t },
        ["sluit deze website"] = (w, t) => w with { Exit = t },
        ["meteen doen"] = (w, t) => w with { Quick = t },
        ["direct gevaar"] = (w, t) => w with { Danger = t },
        ["bel"] = (w, t) => w with { Call = t },
        ["menu"] = (w, t) => w with { Menu = t },
        ["u bent hier"] = (w, t) => w with { Breadcrumb = t },
        ["in dit onderdeel"] = (w, t) => w with { SectionPages = t },
        ["over deze website"] = (w, t) => w with { AboutSite = t },
        ["een website van"] = (w, t) => w with { Publisher = t },
        ["nagekeken op"] = (w, t) => w with { CheckedOn = t },
        ["maanden"] = (w, t) => w with { Months = t },
        ["print"] = (w, t) => w with { Print = t },
        ["deel"] = (w, t) => w with { Share = t },
        ["lees voor"] = (w, t) => w with { ReadAloud = t },
        ["stop met voorlezen"] = (w, t) => w with { StopReading = t },
        ["let op"] = (w, t) => w with { Notice = t },
        ["kosten"] = (w, t) => w with { Cost = t },
        ["bereikbaar"] = (w, t) => w with { Hours = t },
        ["buitenland"] = (w, t) => w with { FromAbroad = t },
        ["zonder bellen"] = (w, t) => w with { WithoutCalling = t },
        ["e-mail"] = (w, t) => w with { Email = t },
        ["website"] = (w, t) => w with { Website = t },
        ["niet nagekeken"] = (w, t) => w with { Unchecked = t },
        ["nagekeken door"] = (w, t) => w with { CheckedBy = t },
        ["nog 2 keer"] = (w, t) => w with { ShiftTwoMore = t },
        ["nog 1 keer"] = (w, t) => w with { ShiftOneMore = t },
        ["blijft open"] = (w, t) => w with { ShiftStopped = t },
        ["even geduld"] = (w, t) => w with { Leaving = t },
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
    public string CheckedOn { get; private init; } = "Nagekeken op";

    /// <summary>The names of the months, with spaces between them.</summary>
    public string Months { get; private init; } = "januari februari maart april mei juni juli augustus september oktober november december";

    /// <summary>"24 november 2026"; in figures where the version does not name twelve months.</summary>
    public string Date(DateOnly day) => Months.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: 12 } months
        ? $"{day.Day} {months[day.Month - 1]} {day.Year}"
        : day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public string Print { get; private init; } = "Print deze pagina";
    public string Share { get; private init; } = "Deel deze pagina";
    public string ReadAloud { get; private init; } = "Lees voor";
    public string StopReading { get; private init; } = "Stop met voorlezen";

    // In the blocks of the contact book.
    public string Notice { get; private init; } = "Let op";
    public string Cost { get; private init; } = "Kosten";
    public string Hours { get; private init; } = "Bereikbaar";
    public string FromAbroad { get; private init; } = "Vanuit het buitenland";
    public string WithoutCalling { get; private init; } = "Zonder bellen";
    public string Email { get; private init; } = "E-mail";
    public string Website { get; private init; } = "Website";

    /// <summary>Shown on a translation that nobody has checked.</summary>
    public string Unchecked { get; private init; } = "Niemand heeft deze vertaling nog nagekeken. De Nederlandse tekst is de echte tekst.";

    /// <summary>Before the name of who checked a translation.</summary>
    public string CheckedBy { get; private init; } = "Vertaling nagekeken door";

    // Said by the script, so that who cannot see the page knows what Shift does (WCAG 4.1.3).
    public string ShiftTwoMore { get; private init; } = "Druk nog 2 keer op Shift om deze website te sluiten.";
    public string ShiftOneMore { get; private init; } = "Druk nog 1 keer op Shift om deze website te sluiten.";
    public string ShiftStopped { get; private init; } = "De website blijft open.";
    public string Leaving { get; private init; } = "Even geduld.";
}
