using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Model;

/// <summary>Reads the front matter of a page: YAML between two lines of <c>---</c> at the very top of the file.</summary>
public static class FrontMatterReader
{
    /// <summary>The keys that an editor may write.</summary>
    public static readonly IReadOnlyList<string> Keys = ["Title", "Description", "Order", "Menu", "Plek", "Excluded", "RedirectFrom",
        "Concept", "Eigenaar", "Gecontroleerd op", "Termijn", "VertalingNagekekenDoor"];

    /// <summary>A page with bad front matter goes on with defaults, so that its other mistakes are seen too.</summary>
    public static FrontMatter Read(string text, string file, Action<Finding> report)
    {
        if (Block(text, file, report) is not { } yaml || YamlMap.Parse(yaml, file, 1, report) is not { } map) return new FrontMatter();
        map.ReportUnknown(Keys);
        return new FrontMatter
        {
            Title = map.Text("Title"),
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
            IsDraft = map.YesNo("Concept") ?? false,
            Owner = map.Text("Eigenaar"),
            CheckedOn = map.Date("Gecontroleerd op"),
            CheckedOnLine = map.LineOf("Gecontroleerd op"),
            ReviewDays = Days(map),
        };
    }

    private static int? Days(YamlMap map)
    {
        if (map.Number("Termijn") is not { } days) return null;
        if (days > 0) return days;
        map.WrongValue("Termijn", "De termijn moet minstens één dag zijn.", "Schrijf een aantal dagen, of haal deze regel weg.");
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

    /// <summary>The YAML between the two lines; null when the file does not begin with front matter.</summary>
    private static string? Block(string text, string file, Action<Finding> report)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return null;
        var end = text.AsSpan(3).IndexOf("\n---\n");
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal)) end = text.Length - 4 - 3;
        if (end >= 0) return end == 0 ? "" : text[4..(3 + end)];
        report(new Finding(Rules.YamlKapot, new SourceLocation(file), "Het blok met gegevens bovenaan heeft geen einde.")
        {
            Fix = "Zet een regel met alleen «---» onder de gegevens.",
        });
        return null;
    }
}
