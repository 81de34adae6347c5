using Mensenhandel.Audit.Reports;

namespace Mensenhandel.Audit.Tests.Reports;

[Collection(BrowserFixture.Collection)]
public sealed class HtmlReportTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("fout", "<h1>Afgekeurd</h1>")]
    [InlineData("goed", "<h1>Goedgekeurd</h1>")]
    public async Task The_report_passes_its_own_audit(string pages, string verdict)
    {
        using var folder = new TestFolder();
        HtmlReport.Write(await fixture.KeptAsync(pages), folder["audit.html"]);

        var report = (await fixture.AuditAsync(folder.Path)).Report;

        Assert.Empty(report.Findings);
        Assert.Contains(verdict, await File.ReadAllTextAsync(folder["audit.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_names_versions_and_what_a_person_must_judge()
    {
        using var folder = new TestFolder();
        var result = await fixture.KeptAsync("goed");
        HtmlReport.Write(result with { Stopped = "Gestopt na <1> pagina" }, folder["audit.html"]);

        var text = await File.ReadAllTextAsync(folder["audit.html"]);

        foreach (var part in new[] { result.Browser, "axe-core 4.", "320 px licht", "melden/index.html", "Wat een computer niet kan beoordelen", "Niet helemaal nagekeken", "Gestopt na &lt;1&gt; pagina" })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }
}
