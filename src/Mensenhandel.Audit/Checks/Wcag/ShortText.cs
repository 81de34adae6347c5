using System.Text.RegularExpressions;
using Lingua;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// The language of a few words, by their trigrams (Lingua in its small mode: half a second to load, only when small words
/// did not tell). Names look like any language, so what is mostly capitals says nothing.
/// </summary>
public static partial class ShortText
{
    private const double Beyond = 0.9;
    private const double Excluded = 0.05;

    private static readonly Language[] Languages =
    [
        Language.Dutch, Language.English, Language.German, Language.French, Language.Spanish, Language.Italian, Language.Portuguese,
        Language.Polish, Language.Turkish, Language.Romanian, Language.Hungarian, Language.Danish, Language.Swedish,
    ];

    private static readonly Lazy<LanguageDetector> Detector =
        new(() => LanguageDetectorBuilder.FromLanguages(Languages).WithLowAccuracyMode().Build());

    /// <summary>The language that the words surely have instead of the declared one (ISO 639-1), or null.</summary>
    public static string? Contradiction(string declared, string text)
    {
        var known = declared.Split('-')[0].ToLowerInvariant();
        if (!Languages.Any(l => Code(l) == known)) return null;
        string[] words = [.. Word().Matches(text).Select(m => m.Value)];
        if (words.Length < 3 || words.Count(w => char.IsLower(w[0])) < words.Length * 0.25) return null;
        var values = Detector.Value.ComputeLanguageConfidenceValues(string.Join(' ', words));
        var best = values.MaxBy(v => v.Value);
        var own = values.FirstOrDefault(v => Code(v.Key) == known).Value;
        return best.Value >= Beyond && own < Excluded ? Code(best.Key) : null;
    }

    private static string Code(Language language) => language.IsoCode6391().ToString().ToLowerInvariant();

    [GeneratedRegex(@"\p{L}[\p{L}'’]*")]
    private static partial Regex Word();
}
