using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Mensenhandel.Site.Tests.Theme;

/// <summary>What every page owes its reader, whatever its text.</summary>
public sealed class LayoutTests : IDisposable
{
    private const string Book = """
        contacten:
          - id: "112"
            naam: Alarmnummer 112
            voor: Bij direct gevaar
            nummer: "112"
            gecontroleerd: 2026-11-23
            bronnen: [https://example.org/]
        """;

    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    private TestSite WithBothVersions() => _site
        .With("settings.yml", "naam: Gemeente Test\ntitel: Hulp\nadres: https://test.example/\nverlaat-adres: https://weer.example/\n")
        .With("input/_gegevens/contacten.yml", Book)
        .WithPage("index.md", "Tekst").WithPage("melden.md", "Bel 112.", "Menu: Melden\n").WithPage("deel/index.md", "Lees [a](/deel/a/).")
        .WithPage("deel/a.md", "A").WithPage("deel/b.md", "B").WithPage("404.md", "Weg.")
        .WithPage("makkelijk/index.md", "Tekst").WithPage("makkelijk/melden.md", "Bel 112.", "Menu: Wie belt u?\n");

    private static IDocument Page(TestSite site, string file) => new HtmlParser().ParseDocument(site.Build().Files[file]);

    [Theory]
    [InlineData("index.html")]
    [InlineData("melden/index.html")]
    [InlineData("makkelijk/melden/index.html")]
    [InlineData("404.html")]
    public void Leaving_calling_and_reporting_come_before_all_else(string file)
    {
        var links = Page(WithBothVersions(), file).QuerySelectorAll("a").Take(4).ToList();
        Assert.Equal(["#inhoud", "https://weer.example/", "tel:112"], links.Take(3).Select(a => a.GetAttribute("href")));
        Assert.Equal("noreferrer nofollow", links[1].GetAttribute("rel"));
        Assert.Equal("Bel 112", links[2].TextContent);
        Assert.Equal(file.StartsWith("makkelijk", StringComparison.Ordinal) ? "Wie belt u?" : "Melden", links[3].TextContent);
    }

    [Fact]
    public void Each_version_leads_to_the_other_in_its_own_words()
    {
        WithBothVersions();
        var standard = Page(_site, "melden/index.html").QuerySelector("a[rel=alternate]")!;
        Assert.Equal(("Lees dit in makkelijke taal", "nl-simple", "../makkelijk/melden/"), Link(standard));
        Assert.Equal(("Lees de gewone tekst", "nl", "../../melden/"), Link(Page(_site, "makkelijk/melden/index.html").QuerySelector("a[rel=alternate]")!));
        Assert.Null(Page(_site, "deel/a/index.html").QuerySelector("[rel=alternate]"));

        static (string, string?, string?) Link(IElement a) => (a.TextContent, a.GetAttribute("hreflang"), a.GetAttribute("href"));
    }

    [Fact]
    public void A_section_lists_only_the_pages_that_its_text_leaves_out() =>
        Assert.Equal(["b/"], Page(WithBothVersions(), "deel/index.html").QuerySelectorAll(".onderdeel a").Select(a => a.GetAttribute("href")));

    [Fact]
    public void The_menu_opens_the_section_that_is_read_and_never_offers_the_page_for_missing_addresses()
    {
        WithBothVersions();
        Assert.Equal(["../", "./", "../deel/"], Menu("melden/index.html", ".menu a"));
        Assert.Equal(["a/", "b/"], Menu("deel/index.html", ".menu ul ul a"));
        Assert.Empty(Menu("melden/index.html", ".menu a[href*='404']"));

        IEnumerable<string?> Menu(string file, string selector) => Page(_site, file).QuerySelectorAll(selector).Select(a => a.GetAttribute("href"));
    }

    /// <summary>One response, no other host, and a policy of hashes: no style or handler in an attribute.</summary>
    [Fact]
    public void A_page_needs_nothing_but_itself()
    {
        var page = Page(WithBothVersions(), "melden/index.html");
        Assert.Empty(page.QuerySelectorAll("[src], [style], link[rel=stylesheet], iframe"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        var style = page.QuerySelector("style")!.TextContent;
        Assert.DoesNotContain("/*", style);
        Assert.DoesNotContain("@import", style);
        Assert.DoesNotMatch("url\\(\"?(?!\"?data:)", style);
        Assert.InRange(page.QuerySelector("script")!.TextContent.Length, 1, 2000);
    }

    [Fact]
    public void A_folder_that_is_not_ours_gets_no_empty_parts()
    {
        File.Delete(Path.Combine(_site.Root, "settings.yml"));
        var page = Page(_site.With("input/index.md", "# Zomaar\n\nTekst\n"), "index.html");
        Assert.Empty(page.QuerySelectorAll("a[href^='tel:'], .meld, .versie, .menu, .kruimels, .onderdeel, footer, .gemeente"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotNull(page.QuerySelector(".weg[href]"));
    }
}
