using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests;

public sealed class DraftTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .With("settings.yml", "adres: https://voorbeeld.example/\n")
        .WithPage("index.md", "Tekst.")
        .WithPage("huis.md", "Over een huis.", "Concept: ja\nRedirectFrom: /oud/\n");

    public void Dispose() => _site.Dispose();

    private (BuildResult Result, IReadOnlyDictionary<string, byte[]> Files) Preview()
    {
        var output = new MemoryOutput();
        return (SiteBuild.Run(new BuildOptions(_site.Input) { Today = TestSite.Today, Drafts = true }, output), output.Files);
    }

    [Fact]
    public void A_draft_is_nowhere_in_a_build()
    {
        var (report, files) = _site.Build();
        Assert.DoesNotContain(report.Findings, f => f.Severity == Severity.Error);
        Assert.DoesNotContain(files.Keys, f => f.Contains("huis", StringComparison.Ordinal) || f.Contains("oud", StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("huis", file.Value, StringComparison.OrdinalIgnoreCase));
        Assert.Equal([Path.Combine(_site.Input, "huis.md")], _site.Result().Drafts);
    }

    [Fact]
    public void The_same_page_without_the_key_is_there()
    {
        _site.WithPage("huis.md", "Over een huis.", "Concept: nee\n");
        var files = _site.Build().Files;
        Assert.Contains("huis/index.html", files.Keys);
        Assert.Contains("huis/", files["sitemap.xml"]);
        Assert.Contains("href=\"huis/\"", files["index.html"]);
    }

    [Fact]
    public void A_preview_shows_it_and_leaves_the_menu_as_it_will_be()
    {
        var (result, files) = Preview();
        Assert.Contains("Over een huis.", System.Text.Encoding.UTF8.GetString(files["huis/index.html"]));
        Assert.DoesNotContain("huis", System.Text.Encoding.UTF8.GetString(files["index.html"]));
        Assert.DoesNotContain("huis", System.Text.Encoding.UTF8.GetString(files["sitemap.xml"]));
        Assert.Equal(2, result.Pages.Count);
    }

    [Theory]
    [InlineData("/huis/")]
    [InlineData("huis.md")]
    [InlineData("/huis/#kop")]
    public void A_link_from_a_published_page_to_a_draft_says_so(string link)
    {
        _site.WithPage("index.md", $"[Een huis]({link})");
        foreach (var report in new[] { _site.Build().Report, Preview().Result.Report })
        {
            var finding = Assert.Single(report.Findings, f => f.Severity == Severity.Error);
            Assert.Equal(Rules.LinkNaarConcept, finding.Rule);
            Assert.Contains("leidt naar een concept", finding.Message);
            Assert.EndsWith("huis.md.", finding.Message, StringComparison.Ordinal);
            Assert.Equal(5, finding.Location.Line);
        }
    }

    [Fact]
    public void A_draft_may_link_to_a_draft()
    {
        _site.WithPage("straat.md", "[Een huis](/huis/)", "Concept: ja\n");
        Assert.DoesNotContain(Preview().Result.Report.Findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public void A_version_that_is_still_a_draft_is_a_finding_that_says_so()
    {
        _site.WithPage("makkelijk/index.md", "Tekst.").WithPage("huis.md", "Over een huis.").WithPage("makkelijk/huis.md", "Over een huis.", "Concept: ja\n");
        foreach (var report in new[] { _site.Build().Report, Preview().Result.Report })
        {
            var finding = Assert.Single(report.Findings, f => f.Rule == Rules.AndereVersieOntbreekt);
            Assert.StartsWith("De andere versie van /huis/ is nog een concept: ", finding.Message, StringComparison.Ordinal);
        }
    }
}
