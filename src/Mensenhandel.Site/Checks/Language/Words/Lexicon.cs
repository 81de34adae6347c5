using System.Collections.Concurrent;

namespace Mensenhandel.Site.Checks.Language.Words;

/// <summary>
/// What a word is worth to a reader, as a Zipf value: 5 is everyday, below 3 is difficult. Frequency alone judges one word
/// poorly, so whatever can be resolved to everyday words counts as one.
/// </summary>
public sealed class Lexicon
{
    /// <summary>A word below this is difficult: the threshold that separated easy from middle texts best (plain-language.md, section 5).</summary>
    public const double Difficult = 3.0;

    private static readonly string[] Particles =
    [
        "aan", "achter", "af", "bij", "binnen", "buiten", "door", "heen", "in", "langs", "los", "mee", "na", "neer", "om", "onder", "op", "open", "over", "rond", "samen", "tegen", "terug", "thuis", "toe", "tussen", "uit", "vast", "vol", "voor", "voorbij", "vrij", "weg", "weer",
    ];

    private readonly ConcurrentDictionary<string, double> _values = new(StringComparer.Ordinal);
    private readonly WordData _data;
    private readonly HashSet<string> _plain;
    private readonly Compounds _compounds;

    /// <param name="plain">Ordinary words that subtitles lack, folded.</param>
    public Lexicon(WordData data, IEnumerable<string> plain)
    {
        _data = data;
        _plain = plain.ToHashSet(StringComparer.Ordinal);
        _compounds = new Compounds(WithoutCompounds, Listed);
    }

    /// <param name="folded">The word as <see cref="Sources.Folding"/> gives it.</param>
    public double Value(string folded)
    {
        if (_values.TryGetValue(folded, out var known)) return known;
        // Nobody writes this many different words: a bound for hostile input.
        if (_values.Count > 200_000) _values.Clear();
        return _values[folded] = Calculate(folded);
    }

    public bool IsDifficult(string folded) => Value(folded) < Difficult;

    /// <summary>One of the some 3,000 most used words.</summary>
    public bool IsEveryday(string folded) => Listed(folded) >= 4.3;

    /// <summary>The form itself is in a list of everyday words.</summary>
    public bool Has(string folded) => Listed(folded) > 0;

    /// <summary>The form is in any list, formal ones too: it exists.</summary>
    public bool Exists(string folded) => Listed(folded) > 0 || _data.WikipediaRank(folded) > 0;

    public bool IsName(string folded) => _data.IsName(folded);

    private double Calculate(string word)
    {
        if (word.Length > 60) return 0;
        var best = Listed(word);
        if (best >= Difficult) return best;
        if (word.Contains('-')) best = Math.Max(best, Hyphenated(word));
        best = Math.Max(best, WithoutCompounds(word));
        if (best < Difficult) best = Math.Max(best, _compounds.Value(word));
        if (best < Difficult && word[^1] is 's' or 'n' or 'e') // voetbalvelden: the plural of a compound
            best = Math.Max(best, Inflection.Bases(word).Select(b => _compounds.Value(b)).DefaultIfEmpty().Max() - 0.05);
        if (best >= Difficult) return best;
        var rank = _data.WikipediaRank(word);
        // Known from formal writing only: difficult, but less than a word that no list has.
        return rank > 0 ? Math.Max(best, 2.9 - 0.4 * Math.Log10(rank) / 4.3) : best;
    }

    private double WithoutCompounds(string word)
    {
        var best = Math.Max(Listed(word), Best(Inflection.Bases(word), 0.15));
        if (best < Difficult) best = Math.Max(best, Derived(word));
        return best < Difficult ? Math.Max(best, WithParticle(word)) : best;
    }

    private double Listed(string word)
    {
        if (_plain.Contains(word)) return 3.8;
        var value = _data.SubtitleZipf(word);
        return value is > 0 and < LearnedFloor && IsLearned(word) ? Math.Min(value, Difficult - 0.15) : value;
    }

    /// <summary>Learned words that films like (sceptisch, vandalisme, immuniteit): a rank past 6,000 says less of them.</summary>
    private const double LearnedFloor = 3.87;

    private static readonly string[] LearnedEndings =
    [
        "isme", "isch", "ische", "iteit", "iteiten", "atie", "aties", "ief", "ieve", "antie", "anties", "entie", "enties", "abel", "abele", "ibel", "ibele", "eus", "euze", "aire", "iseren", "ueren", "oneren", "uleren", "ineren", "iseerd", "ueerd", "oneerd", "uleerd", "ineerd",
    ];

    private static bool IsLearned(string word) => word.Length > 6 && Array.Exists(LearnedEndings, e => word.EndsWith(e, StringComparison.Ordinal));

    private double Best(IEnumerable<string> forms, double cost)
    {
        var best = 0.0;
        foreach (var form in forms) best = Math.Max(best, Listed(form));
        return best == 0 ? 0 : best - cost;
    }

    /// <summary>on- + adjective, adjective + -heid, verb + -ing or -er: the reader recognises the part.</summary>
    private double Derived(string word)
    {
        if (word.Length < 6) return 0;
        if (word.StartsWith("on", StringComparison.Ordinal) && Base(word[2..]) is var positive and >= 3.4) return positive - 0.2;
        foreach (var (ending, floor) in new[] { ("heid", 3.5), ("loos", 3.5), ("loze", 3.5), ("vol", 3.7), ("volle", 3.7), ("achtig", 3.5), ("achtige", 3.5) })
            if (word.EndsWith(ending, StringComparison.Ordinal) && Base(word[..^ending.Length]) is var whole && whole >= floor) return whole - 0.3;
        foreach (var ending in new[] { "ingen", "ing", "ers", "er", "sters", "ster" })
            if (word.EndsWith(ending, StringComparison.Ordinal) && Listed(word[..^ending.Length] + "en") is var verb and >= 3.6) return verb - 0.4;
        return 0;
    }

    private double WithParticle(string word)
    {
        foreach (var particle in Particles)
            if (word.Length >= particle.Length + 4 && word.StartsWith(particle, StringComparison.Ordinal) && Base(word[particle.Length..]) is var verb and >= 3.6
                && word[particle.Length..] is var rest && (rest.EndsWith("en", StringComparison.Ordinal) || rest.StartsWith("ge", StringComparison.Ordinal) || rest[^1] is 't' or 'd'))
                return verb - 0.3;
        return 0;
    }

    private double Base(string word) => Math.Max(Listed(word), Best(Inflection.Bases(word), 0.15));

    /// <summary>A hyphen always cuts; a short or capital part (e-mail, A4-papier, 112-app) costs nothing.</summary>
    private double Hyphenated(string word)
    {
        var value = double.MaxValue;
        foreach (var part in word.Split('-', StringSplitOptions.RemoveEmptyEntries))
            if (part.Length > 2 && part.All(char.IsLetter)) value = Math.Min(value, Value(part));
        return value == double.MaxValue ? 4 : value - 0.1;
    }
}
