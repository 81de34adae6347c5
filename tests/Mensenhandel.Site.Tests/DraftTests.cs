using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests;

public sealed class DraftTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .WithSettings("adres: https://voorbeeld.example/\n")
        .WithPage("index.md", "Tekst.")
        .WithPage("huis.md", "Over een huis.", "Concept: ja\nRedirectFrom: /oud/\n");

    public void Dispose() => _site.Dispose();

    private (BuildResult Result, IReadOnlyDictionary<string, byte[]> Files) Preview()
    {
        var output = new MemoryOutput();
        return (SiteBuild.Run(new BuildOptions(_site.Input) { Today = TestSite.Today, Drafts = true }, output), output.Files);
    }

    [Fact]
    public void A_draft_is_nowhere_in_a_build() => AssertNowhere();

    private void AssertNowhere()
    {
        var (report, files) = _site.Build();
        Assert.DoesNotContain(report.Findings, f => f.Severity == Severity.Error);
        Assert.DoesNotContain(files.Keys, f => f.Contains("huis", StringComparison.Ordinal) || f.Contains("oud", StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("huis", file.Value, StringComparison.OrdinalIgnoreCase));
        Assert.Equal([Path.Combine(_site.Input, "huis.md")], _site.Result().Drafts);
    }

    [Theory]
    [InlineData("Draft: true")]
    [InlineData("draft: TRUE")]
    [InlineData("DRAFT: ja")]
    [InlineData("concept: Ja\nDraft: false")]
    [InlineData("published: false")]
    [InlineData("Published: 2026-11-25")]
    [InlineData("date: 2026-11-25T08:00:00+01:00")]
    [InlineData("Date: 2026-12-01 10:00")]
    [InlineData("Date: 2026-01-01\nPublished: 2027-01-01")]
    public void A_page_that_is_not_ready_or_not_due_is_a_draft(string keys)
    {
        _site.WithPage("huis.md", "Over een huis.", keys + "\n");
        AssertNowhere();
        Assert.Contains("Over een huis.", System.Text.Encoding.UTF8.GetString(Preview().Files["huis/index.html"]));
    }

    [Theory]
    [InlineData("Draft: false")]
    [InlineData("published: true")]
    [InlineData("Published: 2026-11-24")]
    [InlineData("date: 2020-01-01T08:00:00Z\nDraft: nee")]
    public void A_page_that_is_ready_and_due_is_published(string keys)
    {
        var (report, files) = _site.WithPage("huis.md", "Over een huis.", keys + "\n").Build();
        Assert.Empty(report.Findings);
        Assert.Contains("huis/index.html", files.Keys);
    }

    [Theory]
    [InlineData("Published: binnenkort", "inhoud/waarde")]
    [InlineData("Date: 12/31/2026", "inhoud/waarde")]
    [InlineData("Draft: misschien", "inhoud/waarde")]
    [InlineData("drafts: true", "inhoud/sleutel")]
    [InlineData("published_at: 2027-01-01", "inhoud/sleutel")]
    [InlineData("eleventyExcludeFromCollections: true", "inhoud/sleutel")]
    public void What_nobody_understands_stops_the_build(string keys, string rule)
    {
        var (report, _) = _site.WithPage("huis.md", "Over een huis.", keys + "\n").Build();
        Assert.Equal([(rule, Severity.Error)], report.Findings.Select(f => (f.Rule.Id, f.Severity)));
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
