using System.Text.Json;
using AngleSharp.Html.Parser;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests;

/// <summary>A site with a page in another language: its words, its contacts, and the way there and back.</summary>
public sealed class LanguageVersionTests : IDisposable
{
    private const string Book = """
        contacten:
          - id: "112"
            naam: Alarmnummer
            voor: Bij gevaar
            nummer: "112"
            gecontroleerd: 2026-11-23
            ar:
              voor: عند الخطر
          - id: politie
            naam: Politie
            voor: Melden
            nummer: "0900 8844"
            gecontroleerd: 2026-11-23
        """;

    private readonly TestSite _site = new TestSite()
        .With("input/_gegevens/versies/ar.yml", "taal: ar\nrichting: rechts-naar-links\nnaam: العربية\nwoorden:\n" + string.Concat(Words.Keys.Keys.Select(k => $"  {k}: كلمة {k}\n")))
        .With("input/_gegevens/contacten.yml", Book)
        .WithPage("index.md", "Start.").WithPage("makkelijk/index.md", "Dit is de start.")
        .WithPage("melden.md", "Bel de politie: 0900 8844.").WithPage("makkelijk/melden.md", "Bel de politie: 0900 8844.")
        .WithPage("ar/index.md", "::: contact 112\n:::", "VertalingNagekekenDoor: A. Vertaler\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_translation_has_its_language_direction_and_words()
    {
        var page = Html("ar/index.html");
        Assert.Equal(("ar", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal("كلمة naar de inhoud", page.QuerySelector(".overslaan")!.TextContent);
        Assert.Equal("عند الخطر", page.QuerySelector(".contact .bel-tekst p")!.TextContent);
        Assert.Contains("كلمة bel", page.QuerySelector(".contact a[href='tel:112']")!.TextContent);
        Assert.Equal("nl", page.QuerySelector(".kop .titel")!.GetAttribute("lang"));
        Assert.Empty(_site.Findings());
    }

    [Fact]
    public void Every_page_leads_to_the_translation_and_back()
    {
        Assert.Equal("../ar/", Html("melden/index.html").QuerySelector("nav.versie a[hreflang=ar][lang=ar]")!.GetAttribute("href"));
        Assert.Equal("../../ar/", Html("makkelijk/melden/index.html").QuerySelector("nav.versie a[hreflang=ar]")!.GetAttribute("href"));
        Assert.Equal(["../", "../makkelijk/"], Html("ar/index.html").QuerySelectorAll("nav.versie a[hreflang=nl]").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_page_leads_to_the_same_page_where_it_is_translated()
    {
        _site.WithPage("ar/melden.md", "::: contact 112\n:::", "VertalingNagekekenDoor: A. Vertaler\n");
        Assert.Equal("../ar/melden/", Html("melden/index.html").QuerySelector("nav.versie a[hreflang=ar]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_translation_says_who_checked_it() =>
        Assert.Equal("كلمة nagekeken door A. Vertaler.", Html("ar/index.html").QuerySelector(".vertaling")!.TextContent);

    [Fact]
    public void A_translation_that_nobody_checked_says_so_and_warns()
    {
        _site.WithPage("ar/index.md", "::: contact 112\n:::");
        Assert.Equal("كلمة niet nagekeken", Html("ar/index.html").QuerySelector(".vertaling")!.TextContent);
        Assert.Equal(["input/ar/index.md:1:1 inhoud/vertaling-niet-nagekeken"], _site.Findings());
    }

    [Fact]
    public void A_contact_without_text_in_the_language_is_a_fault()
    {
        _site.WithPage("ar/index.md", "::: contact politie\n:::", "VertalingNagekekenDoor: A. Vertaler\n");
        Assert.Equal(["input/ar/index.md:6:1 inhoud/vertaling"], _site.Findings());
    }

    [Fact]
    public void Search_engines_read_what_the_page_is_and_the_numbers_that_it_links()
    {
        using var data = JsonDocument.Parse(Html("melden/index.html").QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("https://schema.org", data.RootElement.GetProperty("@context").GetString());
        Assert.Equal("nl", data.RootElement.GetProperty("inLanguage").GetString());
        Assert.Equal([("Politie", "09008844")], data.RootElement.GetProperty("mentions").EnumerateArray()
            .Select(m => (m.GetProperty("name").GetString(), m.GetProperty("telephone").GetString())));
    }

    private AngleSharp.Html.Dom.IHtmlDocument Html(string file) => new HtmlParser().ParseDocument(_site.Build().Files[file]);
}
