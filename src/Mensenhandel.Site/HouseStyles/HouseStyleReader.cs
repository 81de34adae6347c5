using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.HouseStyles;

/// <summary>Reads <c>theme/huisstijl.css</c>: any theme of the NL Design System, as it is delivered.</summary>
public static class HouseStyleReader
{
    /// <summary>A theme has some 200 kB; what is ten times as large is something else.</summary>
    public const int MaximumBytes = 2_000_000;

    /// <param name="text">The file; null for the style of the site itself.</param>
    /// <param name="defaults"><c>theme/assets/tokens.css</c>, with the colour of the settings.</param>
    /// <returns>Null, after one error, when the file is no house style.</returns>
    public static HouseStyle? Read(string? text, string file, string defaults, Action<Finding> report)
    {
        var own = TokenSheet.Parse(defaults, "tokens.css");
        if (text is null) return Make(TokenSheet.Parse("", file), own, null);
        if (CssText.Unbalanced(text) is >= 0 and var at)
        {
            report(new Finding(Rules.Huisstijl, CssText.Place(text, at, file), $"In de huisstijl is «{text[at]}» niet afgesloten, of het hoort bij niets.")
            {
                Fix = "Kopieer het bestand van uw huisstijl opnieuw, in zijn geheel.",
            });
            return null;
        }
        var sheet = TokenSheet.Parse(text, file);
        if (!Slots.All.SelectMany(g => g.Layers).SelectMany(l => l).Any(t => sheet.Light.ContainsKey("--" + t)))
        {
            report(new Finding(Rules.Huisstijl, new SourceLocation(file), "In de huisstijl staat geen enkel token dat deze website kent, zoals --utrecht-document-color."));
            return null;
        }
        var main = MainColour(sheet);
        var style = Make(sheet, own, main);
        foreach (var finding in Findings(style, sheet)) report(finding);
        return style;
    }

    private static HouseStyle Make(TokenSheet sheet, TokenSheet own, Colour? main)
    {
        var brand = new Dictionary<string, string>(StringComparer.Ordinal);
        if (main is { } colour)
        {
            brand["--hoofdkleur"] = colour.ToString();
            brand["--hoofdkleur-licht"] = colour.LightenedOn(HouseStyle.DarkGround, 7).ToString();
        }
        var light = new Scheme(new TokenResolver(sheet.Light), Merge(own.Light, brand), isDark: false);
        // Without a dark scheme of its own a theme gets ours, in its main colour: its light colours would blind, and nobody
        // can say what the municipality would have made of them.
        var hasDark = sheet.Dark.Count > 0;
        var dark = new Scheme(hasDark ? new TokenResolver(sheet.Light, sheet.Dark) : new TokenResolver(), Merge(own.Light, own.Dark, brand), isDark: true);
        return new HouseStyle(sheet.Theme, light, dark, hasDark, main);
    }

    /// <summary>The colour of the theme's buttons or links, where white letters can stand on it, and it on the soft ground of the site (1,1 : 1 with white); what the theme leaves out follows it.</summary>
    private static Colour? MainColour(TokenSheet sheet)
    {
        var tokens = new TokenResolver(sheet.Light);
        foreach (var token in Slots.Of("--knop").Layers.Concat(Slots.Of("--link").Layers).Select(l => "--" + l[0]))
            if (tokens.Resolve(token) is { } text && Paint.TryParse(text, out var paint) && paint.Alpha == 1 && paint.Colour.ContrastWith(Colour.White) >= 5)
                return paint.Colour;
        return null;
    }

    private static Dictionary<string, string> Merge(params IReadOnlyDictionary<string, string>[] layers)
    {
        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in layers)
            foreach (var (name, value) in layer) merged[name] = value;
        return merged;
    }

    private static IEnumerable<Finding> Findings(HouseStyle style, TokenSheet sheet)
    {
        foreach (var (name, place) in sheet.Foreign)
            yield return new Finding(Rules.HuisstijlWeggelaten, place, $"De huisstijl haalt met {name} iets op van elders. Dat laat deze website weg.");
        foreach (var (token, (value, wants)) in style.Light.Unreadable.Concat(style.Dark.Unreadable).DistinctBy(u => u.Key))
            yield return new Finding(Rules.HuisstijlWaarde, sheet.Place(token), $"Het token «{token}» is «{Short(value)}», maar hier hoort {wants}.")
            {
                Evidence = new Dictionary<string, string> { ["token"] = token, ["waarde"] = value },
            };
        foreach (var (scheme, where) in new[] { (style.Light, ""), (style.Dark, "Op een donker scherm: ") })
        {
            foreach (var failed in scheme.Replaced)
            {
                yield return new Finding(Rules.HuisstijlContrast, sheet.Place(failed.Token),
                    $"{where}het contrast van «{failed.Token}» is te klein: {failed.Front} op {failed.Ground} heeft {Dutch.Ratio(failed.Ratio)} op 1, en nodig is {Dutch.Ratio(failed.Pair.Least)} op 1.".FirstUpper())
                {
                    Fix = $"Kies een kleur met meer contrast. Tot dan gebruikt de website {failed.Shown}.",
                    Evidence = new Dictionary<string, string>
                    {
                        ["token"] = failed.Token, ["contrast"] = Dutch.Ratio(failed.Ratio), ["nodig"] = Dutch.Ratio(failed.Pair.Least), ["criterium"] = failed.Pair.Criterion,
                    },
                };
            }
        }
    }

    private static string Short(string value) => value.Length <= 60 ? value : value[..60] + "…";

    private static string FirstUpper(this string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
