using Mensenhandel.Audit.Reports;

namespace Mensenhandel.Audit.Tests.Reports;

[Collection(BrowserFixture.Collection)]
public sealed class HtmlReportTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("fout", "<h1>Afgekeurd</h1>")]
    [InlineData("goed", "<h1>De computer vond geen fouten</h1>")]
    public async Task The_report_passes_its_own_audit(string pages, string verdict)
    {
        using var folder = new TestFolder();
        HtmlReport.Write(await fixture.KeptAsync(pages), folder["audit.html"]);

        var report = (await fixture.AuditAsync(folder.Path)).Report;

        Assert.Empty(report.Findings);
        Assert.Contains(verdict, await File.ReadAllTextAsync(folder["audit.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_with_pictures_and_transcripts_passes_its_own_audit()
    {
        using var site = new TestFolder().WithPage("index.html", "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" width=\"40\" height=\"40\"><h4>Diep</h4>").WithPage("tweede.html");
        using var folder = new TestFolder();
        var result = await fixture.AuditAsync(site.Path, AuditOptions.Default with { Evidence = new Audit.Evidence.EvidenceFolder(folder.Path, everyPage: true) });
        HtmlReport.Write(result, folder["audit.html"]);

        var text = await File.ReadAllTextAsync(folder["audit.html"]);
        var report = (await fixture.AuditAsync(folder.Path)).Report;

        Assert.Contains("<img src=\"bevinding/", text, StringComparison.Ordinal);
        // A picture of a finding shows text as it was seen, which 1.4.5 allows; that the audit asks is right.
        Assert.DoesNotContain(report.Findings, f => f.Rule.Id != "wcag/images-of-text" || f.Severity == Mensenhandel.Site.Findings.Severity.Error);
        Assert.All(System.Text.RegularExpressions.Regex.Matches(text, "(?:src|href)=\"((?:beeld|bevinding|schermlezer)/[^\"]+)\"").Select(m => m.Groups[1].Value),
            link => Assert.True(new FileInfo(folder[Uri.UnescapeDataString(link)]).Length > 100, link));
        // The pages have no script, and say nothing of schemes or contrast: there they look the same.
        string[] same = ["320 px donker", "1280 px donker", "1280 px meer contrast", "zonder JavaScript"];
        Assert.Equal(2 * (Variant.All.Count - same.Length), result.Evidence!.Views.Count);
        Assert.DoesNotContain(result.Evidence.Views, view => same.Contains(view.Variant));
        Assert.Contains("[kop niveau 1] «Proef»", await File.ReadAllTextAsync(folder[result.Evidence.Transcripts["index.html"]]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_names_versions_and_what_a_person_must_judge()
    {
        using var folder = new TestFolder();
        var result = await fixture.KeptAsync("goed");
        HtmlReport.Write(result with { Stopped = "Gestopt na <1> pagina" }, folder["audit.html"]);

        var text = await File.ReadAllTextAsync(folder["audit.html"]);

        foreach (var part in new[] { result.Browser, "axe-core 4.", "320 px licht", "melden/index.html", "Wat een mens nog moet beoordelen", "Niet helemaal nagekeken", "Gestopt na &lt;1&gt; pagina" })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }
}
