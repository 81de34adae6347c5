using System.Text.Json;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Tests.Findings;

public class ReporterTests
{
    private static readonly FindingReport Report = new(
    [
        new Finding(Rules.Voorbeeldwaarde, new SourceLocation("settings.yml", 4, 1), "Bij «naam» staat nog het voorbeeld."),
        new Finding(Rules.DodeLink, new SourceLocation("input/melden.md", 12, 5), "De link «/x/» leidt naar niets.")
        {
            Page = "/melden/",
            Fix = "Verander de link in «/hulp/».",
            Evidence = new Dictionary<string, string> { ["doel"] = "/x/" },
        },
    ], ["/melden/", "/"]);

    [Fact]
    public void The_console_shows_errors_first_with_the_remedy_below()
    {
        var output = new StringWriter { NewLine = "\n" };
        ConsoleReporter.Write(Report, output);
        Assert.Equal("""
            input/melden.md:12:5: fout koppeling/dode-link: De link «/x/» leidt naar niets.
                Verander de link in «/hulp/».
            settings.yml:4:1: let op inhoud/voorbeeldwaarde: Bij «naam» staat nog het voorbeeld.
                Vul in settings.yml de gegevens van uw gemeente in.

            """.ReplaceLineEndings("\n"), output.ToString());
        Assert.Equal("1 fout en 1 waarschuwing op 2 pagina's.", ConsoleReporter.Summary(Report));
    }

    [Fact]
    public void The_json_file_keeps_its_contract()
    {
        var file = Path.GetTempFileName();
        JsonReport.Write(Report, "Mensenhandel.Site", file);
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        File.Delete(file);
        var root = json.RootElement;
        Assert.Equal("Mensenhandel.Site", root.GetProperty("tool").GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", root.GetProperty("tool").GetProperty("version").GetString());
        Assert.Equal(["/", "/melden/"], root.GetProperty("pages").EnumerateArray().Select(p => p.GetString()));
        var finding = root.GetProperty("findings")[0];
        Assert.Equal(["rule", "severity", "file", "line", "column", "page", "message", "fix", "wcag", "evidence"], finding.EnumerateObject().Select(p => p.Name));
        Assert.Equal("koppeling/dode-link", finding.GetProperty("rule").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(12, finding.GetProperty("line").GetInt32());
        Assert.Equal("/x/", finding.GetProperty("evidence").GetProperty("doel").GetString());
        Assert.Equal("warning", root.GetProperty("findings")[1].GetProperty("severity").GetString());
    }

    [Fact]
    public void Every_rule_has_its_own_name_and_all_its_texts()
    {
        Assert.Equal(Rules.All.Count, Rules.All.Select(r => r.Id).Distinct().Count());
        Assert.All(Rules.All, rule =>
        {
            Assert.Matches("^(inhoud|structuur|koppeling|telefoon|taal|wcag|weergave)/[a-z0-9-]+$", rule.Id);
            Assert.All([rule.Title, rule.Why, rule.Fix], text => Assert.EndsWith(".", text));
        });
    }
}
