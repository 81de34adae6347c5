using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Mensenhandel.Audit.Axe;

namespace Mensenhandel.Audit.Tests.Axe;

/// <summary>
/// The audit runs axe its own, faster way; here Deque's package runs it as documented, on the same pages in the same
/// variant, and must find the same elements.
/// </summary>
[Collection(BrowserFixture.Collection)]
public sealed class AxeReferenceTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("fout/contrast.html")]
    [InlineData("fout/raakvlak-smal.html")]
    [InlineData("fout/schaduw.html")]
    [InlineData("fout/taal.html")]
    [InlineData("goed/melden/index.html")]
    public async Task Finds_what_the_package_finds(string path)
    {
        using var folder = new TestFolder().With("pagina.html", await File.ReadAllTextAsync(TestFolder.Kept(path)));
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(folder["pagina.html"]).AbsoluteUri);
        await Variant.Narrow.ApplyAsync(page);
        var reference = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags([.. WcagTags.Levels, WcagTags.BestPractice]) });

        var ours = await fixture.AuditAsync(folder.Path, new AuditOptions { Variants = [Variant.Narrow] });

        Assert.Equal(
            reference.Violations.SelectMany(rule => rule.Nodes.Select(node => $"axe/{rule.Id} {node.Html}")).Order(),
            ours.Report.Findings.Where(f => f.Rule.Id.StartsWith("axe/", StringComparison.Ordinal) && f.Evidence.ContainsKey("html") && !f.Message.StartsWith("Kijk zelf na", StringComparison.Ordinal))
                .Select(f => $"{f.Rule.Id} {f.Evidence["html"]}").Order());
    }
}
