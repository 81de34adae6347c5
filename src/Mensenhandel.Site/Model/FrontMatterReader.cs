using System.Globalization;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Model;

/// <summary>
/// Reads the front matter of a page: YAML between two lines of <c>---</c> at the top of the file. Empty lines above it, and spaces
/// behind the signs, are seen by nobody and so forgiven.
/// </summary>
public static partial class FrontMatterReader
{
    /// <summary>The keys that an editor may write.</summary>
    public static readonly IReadOnlyList<string> Keys = ["Title", "Description", "Order", "Menu", "Plek", "Excluded", "RedirectFrom",
        "Concept", "Draft", "Published", "Date", "Eigenaar", "Gecontroleerd op", "Termijn", "VertalingNagekekenDoor"];

    /// <summary>Days: after two years nobody remembers that a page was to be read again.</summary>
    public const int LongestTerm = 730;

    /// <summary>A page with bad front matter goes on with defaults, so that its other mistakes are seen too.</summary>
    public static FrontMatter Read(string text, string file, Action<Finding> report)
    {
        if (Block(text, file, report) is not var (yaml, line)) return new FrontMatter { IsBroken = Opening().IsMatch(text) };
        if (YamlMap.Parse(yaml, file, line, report) is not { } map) return new FrontMatter { IsBroken = true };
        map.ReportUnknown(Keys);
        var (title, owner, checkedOn) = (map.Text("Title"), map.Text("Eigenaar"), map.Date("Gecontroleerd op"));
        return new FrontMatter
        {
            Wrong = [.. (title is null ? (string[])["Title"] : []).Concat(owner is null ? ["Eigenaar"] : []).Concat(checkedOn is null ? ["Gecontroleerd op"] : []).Where(k => !map.IsMissing(k))],
            Title = title,
            TitleLine = map.LineOf("Title"),
            Description = map.Text("Description"),
            DescriptionLine = map.LineOf("Description"),
            Order = map.Number("Order") ?? int.MaxValue,
            Menu = map.Text("Menu"),
            Placement = Place(map),
            Excluded = map.YesNo("Excluded") ?? false,
            CheckedBy = map.Text("VertalingNagekekenDoor"),
            RedirectFrom = map.Texts("RedirectFrom"),
            RedirectLine = map.LineOf("RedirectFrom"),
            // The second one is the key of Hugo, Eleventy and Statiq's themes: a text from there must not go out before its time.
            IsDraft = (map.YesNo("Concept") ?? false) | (map.YesNo("Draft") ?? false) | IsUnpublished(map),
            PublishOn = Later(PublishDay(map, "Published"), PublishDay(map, "Date")),
            Owner = owner,
            CheckedOn = checkedOn,
            CheckedOnLine = map.LineOf("Gecontroleerd op"),
            ReviewDays = Days(map),
        };
    }

    private static int? Days(YamlMap map)
    {
        if (map.Number("Termijn") is not { } days) return null;
        if (days is > 0 and <= LongestTerm) return days;
        map.WrongValue("Termijn", days > 0 ? $"De termijn mag hoogstens {LongestTerm} dagen zijn." : "De termijn moet minstens één dag zijn.", "Schrijf een aantal dagen, of haal deze regel weg.");
        return null;
    }

    private static Placement Place(YamlMap map)
    {
        switch (map.Text("Plek")?.ToLowerInvariant())
        {
            case null or "menu": return Placement.Menu;
            case "onderaan": return Placement.Footer;
            case "nergens": return Placement.Nowhere;
            case var other:
                map.WrongValue("Plek", $"De plek «{other}» bestaat niet.", "Kies uit: menu, onderaan, nergens.");
                return Placement.Menu;
        }
    }

    /// <summary>Jekyll's <c>published: false</c>.</summary>
    private static bool IsUnpublished(YamlMap map) => map.Text("Published") is { } text && text.ToLowerInvariant() is "false" or "nee" or "no";

    /// <summary>A day, perhaps with a time behind it; the page goes out on that day.</summary>
    private static DateOnly? PublishDay(YamlMap map, string key)
    {
        if (map.Text(key) is not { } text || key == "Published" && text.ToLowerInvariant() is "true" or "false" or "ja" or "nee" or "yes" or "no") return null;
        if (DateOnly.TryParseExact(text.Split(' ', 'T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        map.WrongValue(key, $"Bij «{key}» hoort een datum als 2026-11-24.", $"Schrijf achter «{key}:» een datum als 2026-11-24.");
        // Nobody can say that this day has come.
        return DateOnly.MaxValue;
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one > other || other is null ? one : other;

    /// <summary>Characters up to and with the closing line of the front matter; 0 for a text without any.</summary>
    public static int End(string text) => Opening().Match(text) is { Success: true } opening && Closing().Match(text, opening.Length) is { Success: true } closing ? closing.Index + closing.Length : 0;

    /// <summary>The text with spaces in place of its front matter, so that every place in it stays true.</summary>
    public static string Blank(string text)
    {
        var end = End(text);
        return end == 0 ? text : string.Create(text.Length, (text, end), static (blank, from) =>
        {
            from.text.CopyTo(blank);
            foreach (ref var c in blank[..from.end])
                if (c != '\n') c = ' ';
        });
    }

    /// <summary>The YAML between the two lines, and how many lines stand before it; null when the file does not begin with front matter.</summary>
    private static (string Yaml, int Line)? Block(string text, string file, Action<Finding> report)
    {
        if (Opening().Match(text) is not { Success: true } opening) return null;
        var line = opening.Value.Count(c => c == '\n');
        if (Closing().Match(text, opening.Length) is { Success: true } closing) return (text[opening.Length..Math.Max(opening.Length, closing.Index - 1)], line);
        report(new Finding(Rules.YamlKapot, new SourceLocation(file, line), "Het blok met gegevens bovenaan heeft geen einde.")
        {
            Fix = "Zet een regel met alleen «---» onder de gegevens.",
        });
        return null;
    }

    // Word processors and web pages leave spaces that look like none.
    [GeneratedRegex(@"\A(?:[ \t\u00A0\u200B\u2060\uFEFF]*\n)*[ \t\u00A0\u200B\u2060\uFEFF]*---[ \t\u00A0\u200B\u2060\uFEFF]*\n")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:---|\.\.\.)[ \t\u00A0\u200B\u2060\uFEFF]*$", RegexOptions.Multiline)]
    private static partial Regex Closing();
}
