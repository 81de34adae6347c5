using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Tests;

public sealed class NewPageTests : IDisposable
{
    private readonly TestSite _site = new TestSite().WithPage("index.md", "Tekst.").WithPage("makkelijk/index.md", "Tekst.");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("vormen/dwang-op-het-werk")]
    [InlineData("/vormen/dwang-op-het-werk/")]
    [InlineData("input/vormen/dwang-op-het-werk.md")]
    public void Makes_both_versions_as_drafts_that_build_without_errors(string name)
    {
        NewPage.Create(_site.Input, name, null, TestSite.Today);
        var standard = File.ReadAllText(Path.Combine(_site.Input, "vormen/dwang-op-het-werk.md"));
        var easy = File.ReadAllText(Path.Combine(_site.Input, "makkelijk/vormen/dwang-op-het-werk.md"));
        Assert.All([standard, easy], text => Assert.StartsWith("---\nTitle: \"Dwang op het werk\"\n", text, StringComparison.Ordinal));
        Assert.All([standard, easy], text => Assert.Contains("\nConcept: ja\nEigenaar: Communicatie\nGecontroleerd op: 2026-11-24\n---\n", text));
        Assert.Equal(0, _site.Build().Report.Errors);
        Assert.Equal(2, _site.Result().Drafts.Count);
    }

    [Fact]
    public void Any_title_stays_what_it_is()
    {
        NewPage.Create(_site.Input, "dwang", "Dwang: «wat» is \"dat\" \\ dan?", TestSite.Today);
        var result = SiteBuild.Run(new BuildOptions(_site.Input) { Today = TestSite.Today, Drafts = true }, new Site.Output.NoOutput());
        Assert.Equal("Dwang: «wat» is \"dat\" \\ dan?", result.Pages.Single(p => p.Address.Value == "/dwang/").Title);
    }

    [Fact]
    public void The_new_page_comes_last_in_its_folder()
    {
        _site.WithPage("een.md", "Tekst.", "Order: 35\n").WithPage("twee.md", "Tekst.", "Order: 20\n");
        NewPage.Create(_site.Input, "drie", null, TestSite.Today);
        Assert.Contains("\nOrder: 40\n", File.ReadAllText(Path.Combine(_site.Input, "drie.md")));
    }

    [Theory]
    [InlineData("melden.md", "melden")]
    [InlineData("melden/index.md", "melden")]
    [InlineData("makkelijk/melden.md", "melden")]
    public void Never_writes_over_a_page(string present, string name)
    {
        _site.WithPage(present, "Van een ander.");
        var before = Directory.GetFiles(_site.Input, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText);
        Assert.Contains("bestaat al", Assert.Throws<SiteException>(() => NewPage.Create(_site.Input, name, null, TestSite.Today)).Message);
        Assert.Equal(before, Directory.GetFiles(_site.Input, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText));
    }

    [Theory]
    [InlineData("Melden")]
    [InlineData("mel den")]
    [InlineData("../melden")]
    [InlineData("a//b")]
    [InlineData("-a")]
    [InlineData("_a")]
    [InlineData("hulp.html")]
    [InlineData("")]
    [InlineData("makkelijk/melden")]
    public void Refuses_what_cannot_be_a_name(string name)
    {
        Assert.Throws<SiteException>(() => NewPage.Create(_site.Input, name, null, TestSite.Today));
        Assert.Equal(2, Directory.GetFiles(_site.Input, "*", SearchOption.AllDirectories).Length);
    }
}
