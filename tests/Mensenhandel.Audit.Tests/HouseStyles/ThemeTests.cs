using Mensenhandel.Site;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;
using Mensenhandel.Site.Tests;

namespace Mensenhandel.Audit.Tests.HouseStyles;

/// <summary>A whole site in the house styles of others: each is dropped in as it is delivered, and the gate must hold.</summary>
[Collection(BrowserFixture.Apart)]
public sealed class ThemeTests(BrowserFixture fixture, NpmThemes themes) : IClassFixture<NpmThemes>
{
    /// <summary>The package, its file, the theme in it, how it looks in a browser, and the warnings that the site gives.</summary>
    public static TheoryData<string, string, string, string, string, string[]> Themes => new()
    {
        { "@nl-design-system-unstable/voorbeeld-design-tokens@7.4.1", "dist/theme.css", ".voorbeeld-theme", "rgb(81, 21, 239)", "8px", [] },
        {
            "@utrecht/design-tokens@5.0.1", "dist/index.css", ".utrecht-theme", "rgb(35, 87, 143)", "0px",
            [
                "--utrecht-breadcrumb-nav-link-color", "--utrecht-button-primary-action-danger-background-color",
                "--utrecht-button-primary-action-danger-color", "--utrecht-page-header-content-background-color", "--utrecht-unordered-list-marker-color",
            ]
        },
        { "@rijkshuisstijl-community/design-tokens@11.1.0", "dist/index.css", ".rhc-theme", "rgb(21, 66, 115)", "5px", [] },
    };

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task The_site_passes_the_gate_in_a_published_theme(string package, string file, string theme, string button, string corner, string[] warned)
    {
        using var folder = new TestFolder();
        CopySite(folder.Path);
        folder.With("theme/huisstijl.css", themes.Css(package, file));

        var output = new MemoryOutput();
        var result = SiteBuild.Run(GoodSite.Options with { Input = folder["input"] }, output);

        Assert.DoesNotContain(result.Report.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(theme, result.Style!.Theme);
        Assert.Equal(warned, result.Report.Findings.Where(f => f.Rule.Id.StartsWith("inhoud/huisstijl", StringComparison.Ordinal)).Select(f => f.Evidence["token"]).Order(StringComparer.Ordinal));

        using var site = new TestFolder();
        foreach (var path in new[] { "melden/index.html", "makkelijk/contact/index.html" })
            site.With(path, System.Text.Encoding.UTF8.GetString(output.Files[path]));
        var audit = await fixture.AuditAsync(site.Path);
        Assert.Null(audit.Stopped);
        Assert.Empty(audit.Report.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Location} {f.Rule.Id} {f.Message}"));

        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site["melden/index.html"]).AbsoluteUri);
        Assert.Equal([button, corner], await page.EvaluateAsync<string[]>("""
            () => { const s = getComputedStyle(document.querySelector('.bel:not(.bel-112) .knop')); return [s.backgroundColor, s.borderTopLeftRadius]; }
            """));
    }

    private static void CopySite(string to)
    {
        var root = GoodSite.Root;
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
