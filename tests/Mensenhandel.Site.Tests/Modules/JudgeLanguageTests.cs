namespace Mensenhandel.Site.Tests.Modules;

public sealed class JudgeLanguageTests : IDisposable
{
    private const string Hard = "Teneinde de problematiek te kunnen bestrijden, dient derhalve door de verantwoordelijke instanties nadrukkelijk te worden gewaarborgd dat de desbetreffende procedures adequaat worden geëffectueerd.";

    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    private TestSite With(string standard, string easy) => _site
        .With("input/index.md", $"---\nTitle: Gewoon\n---\n{standard}\n")
        .With("input/makkelijk/index.md", $"---\nTitle: Makkelijk\n---\n{easy}\n");

    [Fact]
    public void A_hard_easy_page_fails_on_its_own_line()
    {
        var findings = With("Goed.", $"De zon schijnt.\n\n{Hard}").Findings();
        Assert.Contains(findings, f => f.StartsWith("input/makkelijk/index.md:6:", StringComparison.Ordinal) && f.EndsWith("taal/lange-zin", StringComparison.Ordinal));
        Assert.True(_site.Build().Report.Blocks);
    }

    [Fact]
    public void A_hard_standard_page_is_only_measured()
    {
        Assert.Empty(With(Hard, "De zon schijnt.").Findings());
        Assert.Contains(_site.Result().Texts, t => t.Page.Address.Value == "/" && !t.Report.IsB1);
    }

    [Fact]
    public void A_site_without_an_easy_version_is_not_judged()
    {
        _site.With("input/index.md", $"---\nTitle: Gewoon\n---\n{Hard}\n");
        Assert.Empty(_site.Result().Texts);
    }

    [Fact]
    public void A_term_of_the_glossary_leads_to_its_explanation_and_back()
    {
        _site.With("input/_gegevens/woordenlijst.yml", "woorden:\n  - term: bedenktijd\n    uitleg: Tijd om rustig na te denken.\n");
        var html = With("Goed.", "U krijgt bedenktijd van de politie. De bedenktijd duurt 3 maanden.").Build().Files["makkelijk/index.html"];
        Assert.Contains("U krijgt <a class=\"woord\" id=\"woord-bedenktijd\" href=\"#uitleg-bedenktijd\">bedenktijd</a> van de politie. De bedenktijd duurt", html);
        Assert.Contains("<dt id=\"uitleg-bedenktijd\">bedenktijd</dt><dd>Tijd om rustig na te denken. <a href=\"#woord-bedenktijd\">Terug naar bedenktijd</a></dd>", html);
    }

    [Fact]
    public void A_term_that_the_page_explains_itself_gets_no_link()
    {
        _site.With("input/_gegevens/woordenlijst.yml", "woorden:\n  - term: bedenktijd\n    uitleg: Tijd om rustig na te denken.\n");
        var (report, files) = With("Goed.", "Bedenktijd betekent: tijd om na te denken. U krijgt die van de politie.").Build();
        Assert.Empty(report.Findings);
        Assert.DoesNotContain("uitleg-bedenktijd", files["makkelijk/index.html"]);
    }

    [Fact]
    public void A_term_that_no_page_uses_is_a_leftover()
    {
        _site.With("input/_gegevens/woordenlijst.yml", "woorden:\n  - term: bedenktijd\n    uitleg: Tijd om rustig na te denken.\n");
        Assert.Equal(["input/_gegevens/woordenlijst.yml:3:13 taal/woordenlijst-ongebruikt"], With("Goed.", "De zon schijnt.").Findings());
    }
}
