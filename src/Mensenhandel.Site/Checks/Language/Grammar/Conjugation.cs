namespace Mensenhandel.Site.Checks.Language.Grammar;

public enum VerbForm
{
    Infinitive,
    Stem,
    Present,
    Past,
    PastPlural,
    Participle,
    Continuous,
}

/// <summary>Makes the forms of a verb from its infinitive: to find a formal verb in any form, and to offer the simple one in the same form.</summary>
public static class Conjugation
{
    private static readonly Dictionary<string, (string Past, string PastPlural)> StrongPasts = new(StringComparer.Ordinal)
    {
        ["geven"] = ("gaf", "gaven"), ["krijgen"] = ("kreeg", "kregen"), ["doen"] = ("deed", "deden"), ["zien"] = ("zag", "zagen"), ["gaan"] = ("ging", "gingen"),
        ["komen"] = ("kwam", "kwamen"), ["nemen"] = ("nam", "namen"), ["vragen"] = ("vroeg", "vroegen"), ["helpen"] = ("hielp", "hielpen"), ["kiezen"] = ("koos", "kozen"),
        ["schrijven"] = ("schreef", "schreven"), ["spreken"] = ("sprak", "spraken"), ["vinden"] = ("vond", "vonden"), ["houden"] = ("hield", "hielden"),
        ["denken"] = ("dacht", "dachten"), ["brengen"] = ("bracht", "brachten"), ["zoeken"] = ("zocht", "zochten"), ["kopen"] = ("kocht", "kochten"), ["bekijken"] = ("bekeek", "bekeken"),
        ["kijken"] = ("keek", "keken"), ["lezen"] = ("las", "lazen"), ["weten"] = ("wist", "wisten"), ["hebben"] = ("had", "hadden"), ["zijn"] = ("was", "waren"), ["worden"] = ("werd", "werden"),
        ["moeten"] = ("moest", "moesten"), ["kunnen"] = ("kon", "konden"), ["willen"] = ("wilde", "wilden"), ["mogen"] = ("mocht", "mochten"), ["eten"] = ("at", "aten"), ["drinken"] = ("dronk", "dronken"),
        ["laten"] = ("liet", "lieten"), ["zeggen"] = ("zei", "zeiden"), ["staan"] = ("stond", "stonden"), ["blijven"] = ("bleef", "bleven"), ["begrijpen"] = ("begreep", "begrepen"), ["verliezen"] = ("verloor", "verloren"),
        ["sluiten"] = ("sloot", "sloten"), ["bieden"] = ("bood", "boden"), ["dragen"] = ("droeg", "droegen"), ["vangen"] = ("ving", "vingen"), ["wijzen"] = ("wees", "wezen"), ["zenden"] = ("zond", "zonden"),
        ["vallen"] = ("viel", "vielen"), ["steken"] = ("stak", "staken"), ["slaan"] = ("sloeg", "sloegen"), ["gieten"] = ("goot", "goten"), ["werpen"] = ("wierp", "wierpen"), ["buigen"] = ("boog", "bogen"),
        ["breken"] = ("brak", "braken"), ["springen"] = ("sprong", "sprongen"), ["vliegen"] = ("vloog", "vlogen"), ["rijden"] = ("reed", "reden"), ["grijpen"] = ("greep", "grepen"), ["hangen"] = ("hing", "hingen"),
        ["schieten"] = ("schoot", "schoten"), ["zitten"] = ("zat", "zaten"), ["liggen"] = ("lag", "lagen"), ["vechten"] = ("vocht", "vochten"), ["roepen"] = ("riep", "riepen"), ["winnen"] = ("won", "wonnen"),
        ["schuiven"] = ("schoof", "schoven"), ["rijzen"] = ("rees", "rezen"), ["drijven"] = ("dreef", "dreven"), ["varen"] = ("voer", "voeren"), ["klinken"] = ("klonk", "klonken"), ["sterven"] = ("stierf", "stierven"),
        ["slapen"] = ("sliep", "sliepen"), ["zwemmen"] = ("zwom", "zwommen"), ["zingen"] = ("zong", "zongen"), ["stelen"] = ("stal", "stalen"), ["bidden"] = ("bad", "baden"), ["verdwijnen"] = ("verdween", "verdwenen"),
        ["blijken"] = ("bleek", "bleken"), ["lijken"] = ("leek", "leken"), ["klimmen"] = ("klom", "klommen"), ["bewegen"] = ("bewoog", "bewogen"), ["bewijzen"] = ("bewees", "bewezen"), ["schrikken"] = ("schrok", "schrokken"),
        ["ontstaan"] = ("ontstond", "ontstonden"), ["bestaan"] = ("bestond", "bestonden"), ["bezoeken"] = ("bezocht", "bezochten"), ["verkopen"] = ("verkocht", "verkochten"), ["ontvangen"] = ("ontving", "ontvingen"),
        ["besluiten"] = ("besloot", "besloten"), ["beginnen"] = ("begon", "begonnen"), ["verlaten"] = ("verliet", "verlieten"), ["verstaan"] = ("verstond", "verstonden"), ["vergeten"] = ("vergat", "vergaten"),
        ["treden"] = ("trad", "traden"), ["dwingen"] = ("dwong", "dwongen"), ["lopen"] = ("liep", "liepen"), ["snijden"] = ("sneed", "sneden"), ["knijpen"] = ("kneep", "knepen"), ["graven"] = ("groef", "groeven"), ["begraven"] = ("begroef", "begroeven"), ["blazen"] = ("blies", "bliezen"),
        ["bijten"] = ("beet", "beten"), ["schuilen"] = ("school", "scholen"), ["strijken"] = ("streek", "streken"), ["ontspringen"] = ("ontsprong", "ontsprongen"), ["delven"] = ("dolf", "dolven"), ["spinnen"] = ("spon", "sponnen"),
        ["zuigen"] = ("zoog", "zogen"), ["scheren"] = ("schoor", "schoren"), ["schenken"] = ("schonk", "schonken"), ["spugen"] = ("spoog", "spogen"), ["schijnen"] = ("scheen", "schenen"), ["smijten"] = ("smeet", "smeten"), ["wegen"] = ("woog", "wogen"), ["winden"] = ("wond", "wonden"), ["binden"] = ("bond", "bonden"),
        ["lijden"] = ("leed", "leden"), ["krimpen"] = ("kromp", "krompen"), ["zinken"] = ("zonk", "zonken"), ["kruipen"] = ("kroop", "kropen"), ["duiken"] = ("dook", "doken"), ["glijden"] = ("gleed", "gleden"), ["sluipen"] = ("sloop", "slopen"), ["trekken"] = ("trok", "trokken"),
    };

    private static readonly HashSet<string> PastForms = [.. StrongPasts.Values.SelectMany(p => new[] { p.Past, p.PastPlural })];

    private static readonly Dictionary<string, string> Presents = new(StringComparer.Ordinal)
    {
        ["hebben"] = "heeft", ["zijn"] = "is", ["kunnen"] = "kan", ["mogen"] = "mag", ["willen"] = "wil", ["zullen"] = "zal", ["doen"] = "doet", ["gaan"] = "gaat", ["staan"] = "staat", ["zien"] = "ziet", ["slaan"] = "slaat", ["komen"] = "komt",
    };

    private static readonly string[] Particles = ["aan", "achter", "af", "bij", "binnen", "deel", "dicht", "door", "goed", "in", "klaar", "los", "mee", "na", "neer", "om", "op", "open", "plaats", "samen", "stil", "stop", "tegen", "terug", "toe", "uit", "vast", "vol", "voor", "vrij", "weg", "weer", "over", "onder"];

    /// <summary>Verbs that begin with a particle but never let go of it.</summary>
    private static readonly HashSet<string> Inseparable = new(StringComparer.Ordinal)
    {
        "aanvaarden", "omvatten", "ondersteunen", "ondernemen", "onderbouwen", "onderschrijven", "ondertekenen", "ondervinden", "onderzoeken", "onderhouden", "onderscheiden", "onderstrepen", "overwegen", "overleggen", "overhandigen", "overtreden", "overschrijden", "omschrijven", "voorkomen", "voorzien", "voldoen", "volbrengen", "voltooien", "doorlopen", "doorgronden", "weerleggen", "weerspiegelen", "overtuigen", "openbaren", "voltrekken", "omzeilen", "onderkennen", "overbruggen", "overstijgen", "openen", "inventariseren", "initieren", "informeren", "integreren", "intensiveren", "interpreteren", "investeren", "implementeren", "indiceren", "optimaliseren", "opereren", "operationaliseren", "aftenen",
    };

    /// <summary>gaf, gaven, liep: past tenses that no rule makes.</summary>
    public static bool IsStrongPast(string word) => PastForms.Contains(word);

    /// <summary>The outside of an infinitive.</summary>
    public static bool LooksLike(string word) => word.Length > 3 && word.EndsWith("en", StringComparison.Ordinal) && !FunctionWords.Prepositions.Contains(word) && word is not ("tegen" or "alleen" or "even" or "open" or "eigen") || word is "doen" or "gaan" or "zien" or "slaan" or "staan";

    /// <summary>The particle of a separable verb ("toe" of toekennen), or "".</summary>
    public static string ParticleOf(string infinitive)
    {
        if (Inseparable.Contains(infinitive)) return "";
        var found = "";
        foreach (var particle in Particles)
            if (particle.Length > found.Length && infinitive.Length >= particle.Length + 4 && infinitive.StartsWith(particle, StringComparison.Ordinal)) found = particle;
        return found;
    }

    /// <summary>The form of a verb; of a separable verb the finite forms come without the particle. Null where no rule or list gives it.</summary>
    public static string? Form(string infinitive, VerbForm form)
    {
        var particle = ParticleOf(infinitive);
        var verb = infinitive[particle.Length..];
        return form switch
        {
            VerbForm.Infinitive => infinitive,
            VerbForm.Continuous => infinitive + "d",
            VerbForm.Participle => Participle(verb) is { } participle ? particle + participle : null,
            VerbForm.Stem => Stem(verb),
            VerbForm.Present => Presents.GetValueOrDefault(verb) ?? (Stem(verb) is var stem && stem[^1] == 't' ? stem : stem + "t"),
            _ => Past(verb, form),
        };
    }

    public static string Stem(string verb)
    {
        if (!LooksLike(verb)) return verb.TrimEnd('n');
        var stems = Words.Spelling.StemsBeforeVowel(verb[..^2]).ToList();
        if (stems.Count < 2) return stems.Count == 0 ? verb : stems[0];
        // hand-el-en keeps its single e, verl-een-en does not: an e is unstressed after another syllable, unless that is a prefix.
        var start = verb[..^2];
        var unstressed = start.Length > 4 && start[^2] == 'e' && start[^1] is 'l' or 'r' or 'n' or 'm' && !IsPrefixed(start) && !Stressed.Any(e => start.EndsWith(e, StringComparison.Ordinal)) && !verb.EndsWith("eren", StringComparison.Ordinal)
            || verb.EndsWith("eren", StringComparison.Ordinal) && verb is "leveren" or "veranderen" or "verbeteren" or "luisteren" or "weigeren" or "herinneren" or "opereren" or "vorderen" or "bevorderen" or "verhinderen" or "hinderen" or "beheren" or "verzekeren" or "afleveren" or "vermoederen" or "verminderen" or "vergaderen" or "benaderen" or "wijzigen";
        return unstressed ? stems[0] : stems[^1];
    }

    /// <summary>Ends of stems whose last e is long: oordeel, herneem, verdeel.</summary>
    private static readonly string[] Stressed = ["ordel", "erdel", "nem", "spel", "len", "vel", "men", "hel"];

    private static bool IsPrefixed(string start) =>
        (start.StartsWith("be", StringComparison.Ordinal) || start.StartsWith("ge", StringComparison.Ordinal)) && start.Length <= 6
        || (start.StartsWith("ver", StringComparison.Ordinal) || start.StartsWith("ont", StringComparison.Ordinal)) && start.Length <= 6 || start.Length <= 4;

    private static string? Past(string verb, VerbForm form)
    {
        if (StrongPasts.TryGetValue(verb, out var strong)) return form == VerbForm.Past ? strong.Past : strong.PastPlural;
        if (IsStrong(verb)) return null;
        return Stem(verb) + (Voiced(verb) ? "de" : "te") + (form == VerbForm.PastPlural ? "n" : "");
    }

    private static string? Participle(string verb)
    {
        if (StrongVerbs.Participles.TryGetValue(verb, out var strong)) return strong;
        var stem = Stem(verb);
        var whole = stem[^1] is 'd' or 't' ? stem : stem + (Voiced(verb) ? "d" : "t");
        return HasPrefix(verb) ? whole : "ge" + whole;
    }

    /// <summary>Verbs with these take no ge-.</summary>
    private static readonly string[] Unstressed = ["be", "ver", "ont", "her", "er", "ge"];

    private static bool IsStrong(string verb) => StrongVerbs.Participles.ContainsKey(verb);

    private static bool HasPrefix(string verb) =>
        Unstressed.Any(p => verb.StartsWith(p, StringComparison.Ordinal) && verb.Length > p.Length + 4) || Inseparable.Contains(verb) && !verb.EndsWith("eren", StringComparison.Ordinal);

    /// <summary>The letter before -en decides: 't kofschip.</summary>
    private static bool Voiced(string verb)
    {
        var start = verb.EndsWith("en", StringComparison.Ordinal) ? verb[..^2] : verb;
        return start[^1] is not ('t' or 'k' or 'f' or 's' or 'p' or 'x') && !start.EndsWith("ch", StringComparison.Ordinal);
    }
}
