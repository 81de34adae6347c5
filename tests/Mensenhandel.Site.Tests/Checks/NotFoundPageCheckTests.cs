namespace Mensenhandel.Site.Tests.Checks;

/// <summary>Whoever follows a wrong address gets a page that he can read.</summary>
public sealed class NotFoundPageCheckTests : IDisposable
{
    private const string Rule = "structuur/foutpagina";

    private readonly TestSite _site = new();

    public NotFoundPageCheckTests() => _site.WithPage("index.md", "Tekst").WithPage("404.md", "Weg")
        .With("input/_gegevens/versies/en.yml", "taal: en\nnaam: English\n");

    public void Dispose() => _site.Dispose();

    private IEnumerable<string> Found() => _site.Findings().Where(f => f.EndsWith(Rule, StringComparison.Ordinal));

    [Fact]
    public void A_version_without_one_is_told_at_its_front_page() =>
        Assert.Equal([$"input/en/index.md:1:1 {Rule}"], With("en/aaa.md", "en/index.md").Found());

    [Fact]
    public void A_version_without_a_front_page_is_told_at_its_first_page() =>
        Assert.Equal([$"input/en/aaa.md:1:1 {Rule}"], With("en/bbb.md", "en/aaa.md").Found());

    [Fact]
    public void A_version_with_one_is_good() => Assert.Empty(With("en/index.md", "en/404.md").Found());

    [Fact]
    public void A_version_without_pages_needs_none() => Assert.Empty(Found());

    [Fact]
    public void A_site_without_any_needs_none_in_its_versions()
    {
        File.Delete(Path.Combine(_site.Input, "404.md"));
        Assert.Empty(With("en/index.md").Found());
    }

    [Fact]
    public void That_the_easy_one_is_missing_is_told_once()
    {
        With("makkelijk/index.md");
        Assert.Empty(Found());
        Assert.Contains("input/404.md:1:1 structuur/andere-versie", _site.Findings());
    }

    private NotFoundPageCheckTests With(params string[] files)
    {
        foreach (var file in files) _site.WithPage(file, "Text");
        return this;
    }
}
