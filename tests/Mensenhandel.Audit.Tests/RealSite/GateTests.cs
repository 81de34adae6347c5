using Mensenhandel.Site;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Output;
using Mensenhandel.Site.Tests;

namespace Mensenhandel.Audit.Tests.RealSite;

/// <summary>The gate itself: the site of the municipality, built as it will be published, in a real browser. What fails here is not published either.</summary>
[Collection(BrowserFixture.Apart)]
public sealed class GateTests(BrowserFixture fixture)
{
    [Fact]
    public async Task The_site_has_no_error_on_any_page_in_any_variant()
    {
        using var folder = new TestFolder();
        var output = new MemoryOutput();
        SiteBuild.Run(new BuildOptions(Path.Combine(Repository.Root, "input")) { Today = DateOnly.FromDateTime(DateTime.Today) }, output);
        foreach (var (path, content) in output.Files)
        {
            var file = Path.Combine(folder.Path, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, content);
        }

        var report = await SiteAudit.RunAsync(folder.Path, browser: fixture.Browser);

        Assert.Equal(output.Files.Keys.Count(p => p.EndsWith(".html", StringComparison.Ordinal) && !p.StartsWith(PublishedAudit.Folder, StringComparison.Ordinal)), report.Pages.Count);
        Assert.Empty(report.Findings.Where(f => f.Rule.Id.StartsWith("weergave/", StringComparison.Ordinal)).Select(f => f.Message));
        Assert.Empty(report.Findings.Where(f => f.Severity == Mensenhandel.Site.Findings.Severity.Error).Select(f => $"{f.Location} {f.Rule.Id} {f.Message}"));
    }
}
