using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Tests;

/// <summary>
/// The pages under <c>Pages</c>: on those in <c>goed</c> nothing is found, on those in <c>fout</c> exactly what
/// <c>verwacht.txt</c> says, place by place. A gate that was never red is no gate.
/// </summary>
[Collection(BrowserFixture.Collection)]
public sealed class KeptPagesTests(BrowserFixture fixture)
{
    private Task<AuditResult> Wrong => fixture.KeptAsync("fout");

    [Fact]
    public async Task Finds_nothing_on_good_pages()
    {
        var result = await fixture.KeptAsync("goed");

        Assert.Empty(Lines(result.Report, "goed"));
        Assert.Equal(["404.html", "beweging.html", "eigen-kleuren.html", "index.html", "melden/index.html", "oud-adres.html"], result.Report.Pages);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Finds_exactly_what_is_wrong()
    {
        var result = await Wrong;

        Assert.Equal(await File.ReadAllLinesAsync(Path.Combine(TestFolder.Kept("fout"), "verwacht.txt")), Lines(result.Report, "fout"));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task Finds_something_on_every_wrong_page()
    {
        var report = (await Wrong).Report;

        Assert.Empty(report.Pages.Except(report.Findings.SelectMany(f => f.Evidence["paginalijst"].Split(", "))));
    }

    [Theory]
    [InlineData("contrast.html", "axe/color-contrast", "320 px licht, 320 px donker, 640 px licht, 768 px licht, 1280 px licht, 1280 px donker")]
    [InlineData("contrast-donker.html", "axe/color-contrast", "320 px donker, 1280 px donker")]
    [InlineData("contrast-eigen-kleuren.html", "axe/color-contrast", "320 px eigen kleuren, 1280 px eigen kleuren")]
    [InlineData("raakvlak-smal.html", "axe/target-size", "320 px licht, 320 px donker, 320 px eigen kleuren")]
    [InlineData("schuift-smal.html", "axe/scrollable-region-focusable", "320 px licht, 320 px donker, 320 px eigen kleuren")]
    public async Task Names_the_variants_in_which_it_is_wrong(string page, string rule, string variants)
    {
        var findings = (await Wrong).Report.Findings.Where(f => f.Page == page && f.Rule.Id == rule);

        Assert.All(findings, f => Assert.Equal(variants, f.Evidence["varianten"]));
        Assert.NotEmpty(findings);
    }

    [Theory]
    [InlineData("contrast.html", "1.4.3")]
    [InlineData("raakvlak-smal.html", "2.5.8")]
    [InlineData("link.html", "2.4.4 4.1.2")]
    [InlineData("koppen.html", "")]
    public async Task Names_the_criteria_of_wcag(string page, string criteria)
    {
        var finding = (await Wrong).Report.Findings.First(f => f.Page == page);

        Assert.Equal(criteria, string.Join(' ', finding.Rule.Wcag));
    }

    private static string[] Lines(FindingReport report, string folder)
    {
        var text = new StringWriter { NewLine = "\n" };
        ConsoleReporter.Write(report, text);
        return text.ToString().Replace(TestFolder.Kept(folder).Replace('\\', '/') + "/", "", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
