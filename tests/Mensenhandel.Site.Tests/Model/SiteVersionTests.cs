using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests.Model;

public class SiteVersionTests
{
    private static readonly SiteVersion Arabic = new("ar", "العربية", new Words()) { Language = "ar", IsRightToLeft = true };

    private static readonly SiteVersions Three = new([SiteVersion.Standard, SiteVersion.Easy, Arabic]);

    [Theory]
    [InlineData("/", "")]
    [InlineData("/melden/", "")]
    [InlineData("/artikel/", "")]
    [InlineData("/makkelijk/", "makkelijk")]
    [InlineData("/makkelijk/vormen/x/", "makkelijk")]
    [InlineData("/makkelijker/", "")]
    [InlineData("/ar/", "ar")]
    [InlineData("/ar/hulp/", "ar")]
    public void The_first_folder_of_an_address_is_its_version(string address, string folder) =>
        Assert.Equal(folder, Three.Of(new PageAddress(address)).Folder);

    [Theory]
    [InlineData("/", "/makkelijk/")]
    [InlineData("/melden/", "/makkelijk/melden/")]
    [InlineData("/404.html", "/makkelijk/404.html")]
    public void The_counterpart_has_the_same_path_and_leads_back(string standard, string easy)
    {
        Assert.Equal(easy, Three.Counterpart(Page(standard))!.Value.Value);
        Assert.Equal(standard, Three.Counterpart(Page(easy))!.Value.Value);
    }

    [Fact]
    public void A_page_in_another_language_has_no_easy_counterpart() => Assert.Null(Three.Counterpart(Page("/ar/")));

    [Fact]
    public void Reads_a_version_with_all_its_words()
    {
        var version = Read(Yaml("ar", "rechts-naar-links", Words.Keys.Keys), out var findings);
        Assert.Empty(findings);
        Assert.Equal(("ar", "العربية", true), (version.Language, version.Name, version.IsRightToLeft));
        Assert.All(Words.Keys.Keys.Zip([version.Words.Versions, version.Words.ToContent, version.Words.Exit]), w => Assert.Equal("woord " + w.First, w.Second));
        Assert.Equal("woord even geduld", version.Words.Leaving);
    }

    [Fact]
    public void Names_every_word_that_a_translation_lacks()
    {
        Read(Yaml("en", "links-naar-rechts", Words.Keys.Keys.Except(["bel", "kosten"])), out var findings);
        Assert.Equal("Deze woorden zijn nog niet vertaald: bel, kosten.", Assert.Single(findings).Message);
    }

    [Theory]
    [InlineData("Engels", "links-naar-rechts", "«Engels» is geen code voor een taal.")]
    [InlineData("en", "rtl", "De richting «rtl» bestaat niet.")]
    public void Refuses_a_language_or_direction_that_does_not_exist(string language, string direction, string message)
    {
        Read(Yaml(language, direction, Words.Keys.Keys), out var findings);
        Assert.Equal(message, Assert.Single(findings).Message);
    }

    [Fact]
    public void Says_what_a_broken_file_lacks()
    {
        Assert.Null(SiteVersionReader.Read("en", "- a\n- b", "en.yml", _ => { }));
        Read("richting: links-naar-rechts", out var findings);
        Assert.Equal(["inhoud/versie", "inhoud/versie", "inhoud/versie"], findings.Select(f => f.Rule.Id));
    }

    /// <summary>Every word of the layout can be translated: a new one that is forgotten stays Dutch on every English page.</summary>
    [Fact]
    public void Every_word_of_the_layout_has_a_key_for_its_translation()
    {
        string[] dutchOnly = [nameof(Words.Version), nameof(Words.ToCounterpart), nameof(Words.CounterpartLanguage), nameof(Words.InTitle)];
        var all = Words.Keys.Aggregate(new Words(), (words, key) => key.Value(words, "vertaald"));
        var dutch = typeof(Words).GetProperties().Where(p => p.PropertyType == typeof(string) && p.GetValue(all) as string != "vertaald").Select(p => p.Name);
        Assert.Equal(dutchOnly.Order(), dutch.Order());
    }

    private static ContentPage Page(string address) => new("x.md", new PageAddress(address), "", new FrontMatter())
    {
        Title = "x",
        Version = Three.Of(new PageAddress(address)),
    };

    private static string Yaml(string language, string direction, IEnumerable<string> words) =>
        $"taal: {language}\nrichting: {direction}\nnaam: العربية\nwoorden:\n" + string.Concat(words.Select(w => $"  {w}: woord {w}\n"));

    private static SiteVersion Read(string yaml, out List<Finding> findings)
    {
        var list = findings = [];
        return SiteVersionReader.Read("ar", yaml, "ar.yml", list.Add)!;
    }
}
