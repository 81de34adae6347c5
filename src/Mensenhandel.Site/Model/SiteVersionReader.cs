using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Model;

/// <summary>Reads a file of <c>input/_gegevens/versies/</c>: one version, and every word of its layout.</summary>
public static partial class SiteVersionReader
{
    /// <summary>BCP 47's tag for a language that is not known.</summary>
    private const string Unknown = "und";

    internal static readonly string[] Keys = ["taal", "richting", "naam", "woorden"];

    /// <param name="folder">The name of the file without its extension: the folder of the version below <c>input/</c>.</param>
    /// <returns>Null when the file cannot be a version, which has then been reported.</returns>
    public static SiteVersion? Read(string folder, string yaml, string file, Action<Finding> report)
    {
        if (YamlMap.Parse(yaml, file, 0, report) is not { } map) return null;
        map.ReportUnknown(Keys);
        foreach (var key in Keys.Where(k => k != "richting" && k != "woorden" && map.IsMissing(k)))
            report(new Finding(Rules.VersieWoorden, map.Location, $"In deze versie ontbreekt «{key}».") { Fix = $"Vul «{key}» in." });
        var words = new Words();
        if (map.Map("woorden") is { } translated)
        {
            translated.ReportUnknown([.. Words.Keys.Keys]);
            foreach (var (key, with) in Words.Keys)
                if (translated.Text(key) is { } word) words = with(words, word);
        }
        var missing = Words.Keys.Keys.Where(k => map.Map("woorden")?.IsMissing(k) ?? true).ToList();
        // A layout in two languages is read aloud in the wrong one (WCAG 3.1.2).
        if (missing.Count > 0)
            report(new Finding(Rules.VersieWoorden, map.LocationOf("woorden"), $"Deze woorden zijn nog niet vertaald: {string.Join(", ", missing)}."));
        return new SiteVersion(folder, map.Text("naam") ?? folder, words)
        {
            Language = Language(map),
            IsRightToLeft = IsRightToLeft(map),
        };
    }

    private static string Language(YamlMap map)
    {
        if (map.Text("taal") is not { } tag) return Unknown;
        if (Tag().IsMatch(tag)) return tag;
        map.WrongValue("taal", $"«{tag}» is geen code voor een taal.", "Schrijf de code van de taal, bijvoorbeeld en of ar.");
        return Unknown;
    }

    // BCP 47: a language of two or three letters, then perhaps a script, a region and variants.
    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex Tag();

    private static bool IsRightToLeft(YamlMap map)
    {
        switch (map.Text("richting"))
        {
            case null or "links-naar-rechts": return false;
            case "rechts-naar-links": return true;
            case var other:
                map.WrongValue("richting", $"De richting «{other}» bestaat niet.", "Kies uit: links-naar-rechts, rechts-naar-links.");
                return false;
        }
    }
}
