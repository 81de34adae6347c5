using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Tests.Checks;

public sealed class ReviewCheckTests : IDisposable
{
    private const string Settings = "pagina-waarschuwing-dagen: 100\npagina-fout-dagen: 150\n";

    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    private BuildResult Result(string matter, string settings = Settings) =>
        _site.WithSettings(settings).WithPage("index.md", "Tekst.", matter).Result();

    private static string Checked(int daysAgo) => $"Eigenaar: Communicatie\nGecontroleerd op: {TestSite.Today.AddDays(-daysAgo):yyyy-MM-dd}\n";

    [Theory]
    [InlineData(0, "", null)]
    [InlineData(100, "", null)]
    [InlineData(101, "", Severity.Warning)]
    [InlineData(150, "", Severity.Warning)]
    [InlineData(151, "", Severity.Error)]
    [InlineData(31, "Termijn: 30\n", Severity.Warning)]
    [InlineData(81, "Termijn: 30\n", Severity.Error)]
    [InlineData(151, "Termijn: 200\n", null)]
    public void A_page_that_nobody_read_again_warns_and_then_fails(int daysAgo, string term, Severity? expected)
    {
        var findings = Result(Checked(daysAgo) + term).Report.Findings;
        Assert.Equal(expected, findings.SingleOrDefault()?.Severity);
        if (findings.Count > 0)
        {
            Assert.Equal(Rules.PaginaOud, findings[0].Rule);
            Assert.Equal($"Deze pagina is {daysAgo} dagen geleden voor het laatst nagekeken.", findings[0].Message);
            Assert.Contains("Vraag Communicatie", findings[0].Fix);
            Assert.Equal(4, findings[0].Location.Line);
        }
    }

    [Theory]
    [InlineData("", "Bovenaan deze pagina ontbreekt «Eigenaar» en «Gecontroleerd op».")]
    [InlineData("Eigenaar: Communicatie\n", "Bovenaan deze pagina ontbreekt «Gecontroleerd op».")]
    [InlineData("Eigenaar: Communicatie\nGecontroleerd op: 2026-11-25\n", "De datum «2026-11-25» ligt in de toekomst.")]
    [InlineData("Eigenaar: Communicatie\nGecontroleerd op: gisteren\n", "Bij «Gecontroleerd op» hoort een datum als 2026-11-24.")]
    [InlineData("Eigenaar: Communicatie\nGecontroleerd op: 2026-11-24\nTermijn: 0\n", "De termijn moet minstens één dag zijn.")]
    public void A_page_without_a_good_owner_day_or_term_fails(string matter, string message)
    {
        var report = Result(matter).Report;
        Assert.Contains(message, report.Findings.Select(f => f.Message));
        Assert.True(report.Blocks);
    }

    [Fact]
    public void A_site_that_asks_for_no_reviews_gets_no_findings_about_them() =>
        Assert.Empty(Result("", settings: "").Report.Findings);

    [Fact]
    public void A_term_beyond_the_calendar_is_no_crash() =>
        Assert.Equal("De termijn mag hoogstens 730 dagen zijn.", Assert.Single(Result(Checked(1) + "Termijn: 2000000000\n").Report.Findings).Message);

    [Fact]
    public void Pages_and_contacts_come_in_the_order_in_which_they_are_due()
    {
        _site.With("input/_gegevens/contacten.yml", """
            contacten:
              - id: "112"
                naam: Alarmnummer
                voor: Bij gevaar
                nummer: "112"
                gecontroleerd: 2026-06-01
            """);
        var result = Result(Checked(95));
        Assert.Equal(["contact 112 2026-11-28", "/ 2026-11-29"], result.Reviews.Select(r => $"{r.What} {r.Due:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("index.md", "<time datetime=\"2026-11-20\">20 november 2026</time>")]
    [InlineData("makkelijk/index.md", "<time datetime=\"2026-11-20\">20 november 2026</time>")]
    public void The_page_shows_the_day_in_both_versions(string file, string html)
    {
        _site.WithPage(file, "Tekst.", Checked(4));
        Assert.Contains(html, _site.Build().Files[file.Replace(".md", ".html", StringComparison.Ordinal)]);
    }
}
