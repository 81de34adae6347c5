namespace Mensenhandel.Site.Tests;

/// <summary>Whole sites: what an editor writes, what comes out, and what is reported with its place.</summary>
public sealed class SiteBuildTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_file_becomes_a_page_at_its_own_address()
    {
        var (report, files) = _site.WithPage("index.md", "Welkom.").WithPage("vormen/werk.md", "Tekst.").Build();
        Assert.Empty(report.Findings);
        Assert.Equal(["/", "/vormen/werk/"], report.Pages);
        Assert.Contains("<p>Tekst.</p>", files["vormen/werk/index.html"]);
        Assert.Contains("User-agent: *", files["robots.txt"]);
    }

    [Fact]
    public void Letters_with_an_accent_stay_letters()
    {
        var (_, files) = _site.With("input/index.md", "---\nTitle: Coördinatie één\n---\nCoördinatie").Build();
        Assert.Contains(">Coördinatie één</h1>", files["index.html"]);
        Assert.Contains("<p>Coördinatie</p>", files["index.html"]);
    }

    [Fact]
    public void Links_to_addresses_and_to_files_become_relative_links_to_pages()
    {
        var (report, files) = _site.WithPage("index.md", "[a](/hulp/) [b](hulp.md) [c](vormen/werk.md#kop)")
            .WithPage("hulp.md", "[d](index.md)")
            .WithPage("vormen/werk.md", "## Kop\n\n[e](../hulp.md) [f](/)").Build();
        Assert.Empty(report.Findings);
        Assert.Contains("<a href=\"hulp/\">a</a> <a href=\"hulp/\">b</a> <a href=\"vormen/werk/#kop\">c</a>", files["index.html"]);
        Assert.Contains("<a href=\"../\">d</a>", files["hulp/index.html"]);
        Assert.Contains("<a href=\"../../hulp/\">e</a> <a href=\"../../\">f</a>", files["vormen/werk/index.html"]);
    }

    [Theory]
    [InlineData("[x](/hulpp/)", "input/index.md:5:1 koppeling/dode-link")]
    [InlineData("Tekst en [x](hulpp.md)", "input/index.md:5:10 koppeling/dode-link")]
    [InlineData("![x](foto.jpg)", "input/index.md:5:1 koppeling/dode-link")]
    [InlineData("[x](/hulp/#kopp)", "input/index.md:5:1 koppeling/dood-anker")]
    [InlineData("[x](#kopp)", "input/index.md:5:1 koppeling/dood-anker")]
    [InlineData("# Nog een titel\n\n# En nog een", "input/index.md:7:1 structuur/een-h1")]
    [InlineData("## Kop\n\n#### Sprong", "input/index.md:7:1 structuur/kopvolgorde")]
    [InlineData("##\n\nTekst", "input/index.md:5:1 structuur/kop-leeg")]
    [InlineData("{gemente}", "input/index.md:5:1 inhoud/onbekend-veld")]
    [InlineData("Tekst {gemeentes} tekst", "input/index.md:5:7 inhoud/onbekend-veld")]
    [InlineData("::: bal 112\ntekst\n:::", "input/index.md:5:1 inhoud/onbekend-veld")]
    [InlineData("::: bel brandweer\ntekst\n:::", "input/index.md:5:1 telefoon/onbekend-contact")]
    public void A_mistake_in_the_text_is_found_on_its_own_line(string text, string expected)
    {
        _site.WithPage("index.md", text).WithPage("hulp.md", "## Kop\n\nTekst");
        Assert.Equal([expected], _site.Findings());
    }

    [Theory]
    [InlineData("[x](/hulp/)")]
    [InlineData("[x](/hulp/#kop)")]
    [InlineData("[x](https://www.politie.nl/niet-van-ons/)")]
    [InlineData("[x](mailto:info@comensha.nl)")]
    [InlineData("## Kop\n\n### Onderkop\n\n## Kop twee")]
    [InlineData("::: let-op\nLet op.\n:::")]
    [InlineData("Een zin van {gemeente}, met { accolades } en {Andere}.")]
    [InlineData("`{gemente}` in code")]
    public void Right_text_gives_no_findings(string text)
    {
        _site.WithPage("index.md", text).WithPage("hulp.md", "## Kop\n\nTekst");
        Assert.Empty(_site.Findings());
    }

    [Theory]
    [InlineData("---\nTitel: Start\n---\nTekst", "input/index.md:2:1 inhoud/sleutel", "input/index.md:1:1 inhoud/titel")]
    [InlineData("---\nTitle: [\n---\nTekst", "input/index.md:2:1 inhoud/yaml")]
    [InlineData("---\nTitle: Start\nOrder: eerste\n---\nTekst", "input/index.md:3:8 inhoud/waarde")]
    [InlineData("---\nTitle: Start\nPlek: bovenaan\n---\nTekst", "input/index.md:3:7 inhoud/waarde")]
    [InlineData("---\nTitle: Start\n\nTekst", "input/index.md:1:1 inhoud/yaml")]
    [InlineData("---\nTitle: Start\nRedirectFrom: /hulp/\n---\nTekst", "input/index.md:3:1 inhoud/doorverwijzing")]
    public void A_mistake_in_the_front_matter_is_found_and_the_page_goes_on(string page, params string[] expected)
    {
        _site.With("input/index.md", page).WithPage("hulp.md", "Tekst");
        Assert.Equal(expected, _site.Findings());
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_reported_at_its_first_wrong_byte()
    {
        _site.WithPage("index.md", "Tekst");
        File.WriteAllBytes(Path.Combine(_site.Input, "oud.md"), [.. "---\nTitle: Oud\n---\nDe co"u8, 0xF6, .. "rdinator\n"u8]);
        Assert.Equal(["input/oud.md:4:6 inhoud/codering"], _site.Findings());
    }

    [Fact]
    public void Of_two_files_with_one_address_the_second_is_reported() => Assert.Equal(["input/hulp/index.md:1:1 inhoud/adres-dubbel"],
        _site.WithPage("index.md", "Tekst").WithPage("hulp.md", "Tekst").With("input/hulp/index.md", "---\nTitle: Andere hulp\n---\n").Findings());

    [Fact]
    public void Two_pages_with_one_title_are_reported() =>
        Assert.Equal(["input/b.md:2:1 structuur/titel-dubbel"],
            _site.With("input/a.md", "---\nTitle: Hulp\n---\n\nTekst\n").With("input/b.md", "---\nTitle: Hulp\n---\n\nTekst\n").Findings());

    [Fact]
    public void A_page_without_the_other_version_is_reported_when_the_site_has_versions()
    {
        _site.WithPage("index.md", "Tekst").WithPage("makkelijk/index.md", "Tekst").WithPage("hulp.md", "Tekst").WithPage("makkelijk/melden.md", "Tekst");
        Assert.Equal(["input/hulp.md:1:1 structuur/andere-versie", "input/makkelijk/melden.md:1:1 structuur/andere-versie"], _site.Findings());
    }

    [Fact]
    public void A_former_address_leads_to_the_page()
    {
        var (report, files) = _site.WithPage("hulp.md", "Tekst", "RedirectFrom: [/oud/adres/, help]\n").Build();
        Assert.Empty(report.Findings);
        Assert.Contains("content=\"0; url=../../hulp/\"", files["oud/adres/index.html"]);
        Assert.Contains("content=\"0; url=../hulp/\"", files["help/index.html"]);
    }

    [Fact]
    public void Excluded_pages_data_and_hidden_files_are_not_published()
    {
        var (_, files) = _site.WithPage("index.md", "Tekst").WithPage("concept.md", "Tekst", "Excluded: ja\n")
            .WithPage("_gegevens/notitie.md", "Tekst").WithPage(".verborgen/a.md", "Tekst").With("input/foto.txt", "foto").Build();
        Assert.Equal(["_headers", "_nginx.conf", "foto.txt", "index.html", "robots.txt", "sitemap.xml", "staticwebapp.config.json"], files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Html_in_a_text_is_shown_as_text_and_comments_vanish()
    {
        var (_, files) = _site.WithPage("index.md", "<script>alert(1)</script>\n\nEen <b onclick=x>woord</b> <!-- notitie -->\n\n<!-- b1-ok -->\n").Build();
        Assert.DoesNotContain("<script>alert", files["index.html"]);
        Assert.DoesNotContain("<b onclick", files["index.html"]);
        Assert.DoesNotContain("notitie", files["index.html"]);
        Assert.DoesNotContain("b1-ok", files["index.html"]);
    }

    [Fact]
    public void A_site_with_an_address_has_a_sitemap_and_canonical_links()
    {
        var (report, files) = _site.WithSettings("naam: Gemeente Test\nadres: https://voorbeeld.test/site\n")
            .WithPage("index.md", "Tekst").WithPage("hulp.md", "Tekst").WithPage("404.md", "[Start](/)").Build();
        Assert.Empty(report.Findings);
        Assert.Contains("<loc>https://voorbeeld.test/site/hulp/</loc>", files["sitemap.xml"]);
        Assert.DoesNotContain("404", files["sitemap.xml"]);
        Assert.Contains("<link rel=\"canonical\" href=\"https://voorbeeld.test/site/hulp/\"", files["hulp/index.html"]);
        Assert.Contains("<a href=\"/site/\">Start</a>", files["404.html"]);
    }

    [Fact]
    public void Example_values_warn_only_on_a_public_address()
    {
        const string Settings = "naam: Gemeente Voorbeeld\ne-mail: x@gemeente.example\nbeveiliging-contact: https://www.groningen.nl/lek\nbeveiliging-geldig-tot: 2027-10-01\n";
        Assert.Equal(["settings.yml:1:1 inhoud/voorbeeldwaarde", "settings.yml:1:1 inhoud/voorbeeldwaarde"],
            _site.WithPage("index.md", "Tekst").WithSettings(Settings + "adres: https://mensenhandel.groningen.nl/\n").Findings());
        Assert.Empty(_site.WithSettings(Settings + "adres: http://localhost:5080/\n").Findings());
        Assert.Empty(_site.WithSettings(Settings + "adres: https://site.example/\n").Findings());
    }

    [Fact]
    public void A_folder_of_markdown_that_is_not_ours_becomes_a_site()
    {
        var (report, files) = _site.With("input/README.md", "# Mijn project\n\nZie [gids](docs/gids.md). Bel 112 of 0900 8844.\n")
            .With("input/docs/gids.md", "---\nlayout: page\ndate: 2020-01-01 10:00:00\n---\n\n# Gids\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<div>html</div>\n").Build();
        Assert.Equal("De sleutel «layout» bestaat niet.", Assert.Single(report.Findings, f => f.Severity == Mensenhandel.Site.Findings.Severity.Error).Message);
        Assert.Contains("<h1 id=\"mijn-project\">Mijn project</h1>", files["README/index.html"]);
        Assert.Contains("<table>", files["docs/gids/index.html"]);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_with_one_thread_and_with_many()
    {
        for (var i = 0; i < 40; i++) _site.WithPage($"p{i}.md", $"## Kop {i}\n\nTekst {i}, met [een link](/p{(i + 1) % 40}/).");
        var one = _site.Build(threads: 1).Files;
        var many = _site.Build(threads: 8).Files;
        Assert.Equal(one.OrderBy(f => f.Key), many.OrderBy(f => f.Key));
    }
}
