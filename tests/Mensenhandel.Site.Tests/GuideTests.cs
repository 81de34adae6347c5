using System.Globalization;
using System.Reflection;
using System.Text;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Tests;

/// <summary>What each message means stands in the guide for editors, made from the rules themselves.</summary>
public class GuideTests
{
    /// <summary>Set it and run these tests to write the guide anew.</summary>
    private const string Rewrite = "MENSENHANDEL_GIDS_SCHRIJVEN";

    private static readonly string Guide = Path.Combine(Repository.Root, ".github", "CONTRIBUTING.md");

    private static readonly (string Family, string Name)[] Families =
    [
        ("inhoud", "De gegevens en de tekst"), ("structuur", "De opbouw van de pagina"), ("koppeling", "Links"), ("telefoon", "Telefoonnummers"),
        ("taal", "Makkelijke taal"), ("grootte", "De grootte"), ("wcag", "Toegankelijkheid"),
    ];

    private static IReadOnlyList<Rule> All => [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Rule>()];

    [Fact]
    public void The_guide_explains_every_rule_as_it_is()
    {
        var text = File.ReadAllText(Guide);
        var parts = text.Split("<!-- regels -->\n", 2);
        var rest = parts[1].Split("<!-- /regels -->", 2);
        var current = Explain();
        if (Environment.GetEnvironmentVariable(Rewrite) is not null) File.WriteAllText(Guide, $"{parts[0]}<!-- regels -->\n{current}<!-- /regels -->{rest[1]}");
        else Assert.True(current == rest[0], $"The rules changed. Run: {Rewrite}=1 dotnet test tests/Mensenhandel.Site.Tests --filter GuideTests");
    }

    [Fact]
    public void Every_picture_of_the_guide_is_there_and_small()
    {
        foreach (System.Text.RegularExpressions.Match picture in System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Guide), @"!\[[^\]]+\]\(([^)]+)\)"))
            Assert.InRange(new FileInfo(Path.Combine(Repository.Root, ".github", picture.Groups[1].Value)).Length, 1, 150_000);
    }

    private static string Explain()
    {
        var text = new StringBuilder();
        var groups = All.GroupBy(r => r.Id.Split('/')[0]).OrderBy(g => Array.FindIndex(Families, f => f.Family == g.Key) is >= 0 and var i ? i : Families.Length).ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"<details><summary>{Families.FirstOrDefault(f => f.Family == group.Key).Name ?? group.Key} ({group.Key}/)</summary>\n\n| melding | de regel | waarom | wat u doet |\n|---|---|---|---|\n");
            foreach (var rule in group.OrderBy(r => r.Id, StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"| `{rule.Id}` {(rule.Severity == Severity.Error ? "fout" : "let op")} | {GitHubReporter.Escape(rule.Title)} | {GitHubReporter.Escape(rule.Why)} | {GitHubReporter.Escape(rule.Fix)} |\n");
            text.Append("\n</details>\n");
        }
        return text.ToString();
    }
}
