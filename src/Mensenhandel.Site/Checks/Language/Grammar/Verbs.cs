using System.Collections.Concurrent;
using Mensenhandel.Site.Checks.Language.Words;

namespace Mensenhandel.Site.Checks.Language.Grammar;

/// <summary>Recognises participles and infinitives by their form: strong ones from a list, all others by the rules of spelling.</summary>
public sealed class Verbs(Lexicon lexicon)
{
    private static readonly string[] Particles =
    [
        "aaneen", "aan", "achterna", "achter", "achteruit", "af", "beschikbaar", "bekend", "bij", "binnen", "bloot", "buiten", "deel", "dicht", "door", "dood", "droog", "gade", "gelijk", "gereed", "gerust", "goed", "heen", "hoog", "ineen", "in", "kapot", "kennis", "klaar", "kwijt", "langs", "leeg", "lief", "los", "mee", "mis", "na", "neer", "omhoog", "om", "onder", "op", "open", "over", "plaats", "recht", "rond", "samen", "schoon", "stand", "stil", "stop", "tegemoet", "tegen", "teleur", "teniet", "tentoon", "terecht", "terug", "teweeg", "thuis", "toe", "tussen", "uiteen", "uit", "vast", "veilig", "verder", "vol", "voorop", "voorbij", "voor", "vooruit", "voort", "vrij", "waar", "weg", "weer", "zeker", "zwart", "mede", "her",
    ];

    private static readonly string[] Prefixes = ["be", "ver", "ont", "her", "er", "ge", "mis", "onder", "over", "door", "voor", "om", "vol", "weer", "aan"];

    /// <summary>Nouns and adjectives with the outside of a participle.</summary>
    private static readonly HashSet<string> NoParticiple =
    [
        .. FunctionWords.Set("""
            geweld gezicht gebied gebed gebrek geluid geld geduld gedicht gebit gehakt gerecht geschikt gericht gewicht gevecht geslacht getuigt gezond gebaat gemoed gelaat geest gewest gast geheugen gezin gegevens gevoel gelijk gesprek gebaar gemeente genoeg gewoon gevaar geluk geheim gehoor gezag gebruik gemak gedrag gevolg getal geloof geboorte geschenk gezamenlijk gering gelukt gebeurt gehandicapt geleidt geldt gelooft geniet gebruikt gehoorzaamt geneest gebeuren geboden bestaand bestand verstand verband verdriet verschil onderwijs ontbijt bericht misdaad misstand besluit bezit verbod verkeerd avond arbeid bescheid beeld bewind beheerst bezoekt betekent betaalt begint vertelt verdient vergeet verdrinkt bereid vergunt verhaalt overleg overheid voorbeeld voorraad onderhoud omvat ondertussen gulden gewend gezelschap getob gestalte gesteente gebergte gebarsten gevel gewas
            """.ReplaceLineEndings(" ")),
    ];

    private readonly ConcurrentDictionary<string, string> _participles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _finites = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _infinitives = new(StringComparer.Ordinal);

    public bool IsParticiple(string folded) => InfinitiveOf(folded).Length > 0;

    /// <summary>The infinitive of a participle, "" when the word is no participle.</summary>
    public string InfinitiveOf(string folded)
    {
        if (folded.Length < 5) return "";
        if (_participles.TryGetValue(folded, out var known)) return known;
        if (_participles.Count > 100_000) _participles.Clear();
        return _participles[folded] = Find(folded);
    }

    public bool IsInfinitive(string folded)
    {
        if (folded.Length < 3 || folded[^1] != 'n') return false;
        if (_infinitives.TryGetValue(folded, out var known)) return known;
        if (_infinitives.Count > 100_000) _infinitives.Clear();
        return _infinitives[folded] = LooksInfinitive(folded);
    }

    /// <summary>A form that can be a present or past tense: the infinitive that belongs to it is a verb.</summary>
    public bool IsFinite(string folded)
    {
        if (_finites.TryGetValue(folded, out var known)) return known;
        if (_finites.Count > 100_000) _finites.Clear();
        return _finites[folded] = LooksFinite(folded);
    }

    private bool LooksFinite(string folded)
    {
        if (folded.Length < 3 || FunctionWords.Prepositions.Contains(folded) || FunctionWords.Pronouns.Contains(folded)) return false;
        foreach (var ending in new[] { "t", "te", "de", "ten", "den", "" })
        {
            if (!folded.EndsWith(ending, StringComparison.Ordinal) || folded.Length - ending.Length < 2) continue;
            foreach (var infinitive in Inflection.Infinitives(folded[..^ending.Length]))
                if (IsInfinitive(infinitive)) return true;
        }
        return Conjugation.IsStrongPast(folded) || folded is "gaat" or "staat" or "ziet" or "doet" or "komt" or "kom" or "ga" or "sta" or "zie" or "doe";
    }

    /// <summary>The stem: what "ik" takes. Two candidates where spelling leaves a choice.</summary>
    public static IEnumerable<string> Stems(string infinitive) =>
        infinitive.EndsWith("en", StringComparison.Ordinal) ? Spelling.StemsBeforeVowel(infinitive[..^2]) : [infinitive[..^1]];

    private string Find(string word)
    {
        if (NoParticiple.Contains(word)) return "";
        if (StrongVerbs.Infinitives.TryGetValue(word, out var strong)) return strong;
        if (Simple(word) is { Length: > 0 } simple) return simple;
        foreach (var particle in Particles)
        {
            if (word.Length < particle.Length + 5 || !word.StartsWith(particle, StringComparison.Ordinal)) continue;
            var rest = word[particle.Length..];
            if (StrongVerbs.Infinitives.TryGetValue(rest, out strong)) return particle + strong;
            if (Simple(rest) is { Length: > 0 } weak && (rest.StartsWith("ge", StringComparison.Ordinal) || particle is "her" or "voor" or "aan" or "op" or "in" or "uit" or "af")) return particle + weak;
        }
        return "";
    }

    private string Simple(string word)
    {
        if (word.Length < 5 || word[^1] is not ('d' or 't') || NoParticiple.Contains(word)) return "";
        var dropped = word[..^1];
        if (word.StartsWith("ge", StringComparison.Ordinal))
        {
            // gezet, gepraat: the ending merges with the stem.
            string[] stems = [.. new[] { dropped[2..], word[2..] }.Where(stem => stem.Length > 2)];
            foreach (var stem in stems)
                foreach (var infinitive in Inflection.Infinitives(stem))
                    if (lexicon.Exists(infinitive)) return infinitive;
            foreach (var stem in stems.Where(stem => stem.Length > 3 && lexicon.Has(stem + "t")))
                return Inflection.Infinitives(stem).Last();
            return word.EndsWith("eerd", StringComparison.Ordinal) && word.Length > 7 ? word[2..^3] + "ren" : "";
        }
        foreach (var prefix in Prefixes)
        {
            if (!word.StartsWith(prefix, StringComparison.Ordinal) || word.Length < prefix.Length + 4) continue;
            foreach (var stem in new[] { dropped, word })
            {
                // "bereikt" may be the present tense too; "betaalt" can be nothing else.
                if (stem.Length < word.Length && (stem[^1] is 't' || word[^1] == 't' && !IsVoiceless(stem) || word[^1] == 'd' && IsVoiceless(stem))) continue;
                foreach (var infinitive in Inflection.Infinitives(stem))
                    if (stem.Length < word.Length ? lexicon.Exists(infinitive) : Conjugates(infinitive)) return infinitive;
            }
        }
        return "";
    }

    /// <summary>'t kofschip: the stem takes -t. A written f or s may stand for v or z (leef, reis), which take -d.</summary>
    private static bool IsVoiceless(string stem) => stem[^1] is 't' or 'k' or 'f' or 's' or 'p' or 'x' or 'c' || stem.EndsWith("ch", StringComparison.Ordinal);

    private bool LooksInfinitive(string word)
    {
        if (word is "zijn" or "gaan" or "staan" or "slaan" or "doen" or "zien") return true;
        foreach (var short_ in new[] { "gaan", "staan", "slaan", "doen", "zien" })
            if (word.Length > short_.Length + 1 && word.EndsWith(short_, StringComparison.Ordinal)) return true;
        if (!word.EndsWith("en", StringComparison.Ordinal) || word.Length < 4 || NotVerbs.Contains(word)) return false;
        if (Conjugates(word) || StrongVerbs.Participles.ContainsKey(word)) return true;
        foreach (var particle in Particles)
            if (word.Length > particle.Length + 3 && word.StartsWith(particle, StringComparison.Ordinal) && (Conjugates(word[particle.Length..]) || StrongVerbs.Participles.ContainsKey(word[particle.Length..]))) return true;
        return word.EndsWith("eren", StringComparison.Ordinal) && word.Length > 7 && lexicon.Exists(word);
    }

    /// <summary>A verb is seen in more forms than its infinitive: werkt, werkte, gewerkt.</summary>
    private bool Conjugates(string infinitive)
    {
        if (!lexicon.Exists(infinitive)) return false;
        foreach (var stem in Stems(infinitive))
            if (lexicon.Exists(stem + "t") || lexicon.Exists("ge" + stem + "d") || lexicon.Exists("ge" + stem + "t") || stem[^1] == 't' && lexicon.Exists(stem + "te")) return true;
        return false;
    }

    private static readonly HashSet<string> NotVerbs = FunctionWords.Set("mensen kinderen jongeren ouderen dagen weken maanden jaren uren keren punten kosten rechten plichten eisen huizen zaken plannen straten steden landen kanten delen soorten gronden papieren gegevens brieven boeken klachten namen vragen anderen eigen open even boven buiten binnen tegen tussen zeven negen leden feiten nachten gasten boten worden maten graden reden redenen heden tevreden verleden beneden oosten westen noorden zuiden kleren regen gulden molen wagen toren keuken deken haven laken teken wapen examen dozijn toen");
}
