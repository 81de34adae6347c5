namespace Mensenhandel.Site.Tests.Modules;

/// <summary>Two documents that want one name, or a file and a folder of one name, are told at their own place and end nothing.</summary>
public sealed class DestinationsTests : IDisposable
{
    private readonly TestSite _site = new();

    public DestinationsTests() => _site.WithPage("index.md", "Tekst").WithPage("melden.md", "Tekst");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("melden", "input/melden:1:1 inhoud/adres-dubbel")]
    [InlineData("melden/index.html", "input/melden/index.html:1:1 inhoud/adres-dubbel")]
    [InlineData("robots.txt", "input/robots.txt:1:1 inhoud/adres-dubbel")]
    [InlineData("Robots.txt", "input/Robots.txt:1:1 inhoud/adres-dubbel")]
    [InlineData("sitemap.xml", "input/sitemap.xml:1:1 inhoud/adres-dubbel")]
    [InlineData("staticwebapp.config.json", "input/staticwebapp.config.json:1:1 inhoud/adres-dubbel")]
    [InlineData("_headers", "input/_headers:1:1 inhoud/adres-dubbel")]
    [InlineData("_nginx.conf", "input/_nginx.conf:1:1 inhoud/adres-dubbel")]
    [InlineData("_redirects", "input/_redirects:1:1 inhoud/adres-dubbel")]
    [InlineData(".well-known/security.txt", "input/.well-known/security.txt:1:1 inhoud/adres-dubbel")]
    public void A_file_whose_name_is_taken_is_one_finding(string file, string expected)
    {
        _site.With($"input/{file}", "x");
        Assert.Contains(expected, _site.Findings());
        Assert.Single(_site.Findings(), f => !f.EndsWith("inhoud/bestandsnaam", StringComparison.Ordinal) && !f.EndsWith("inhoud/bestandssoort", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("robots.txt.md", "input/robots.txt.md:1:1 inhoud/adres-dubbel")]
    [InlineData("Melden.md", "input/melden.md:1:1 inhoud/adres-dubbel")]
    [InlineData("melden/index.md", "input/melden/index.md:1:1 inhoud/adres-dubbel")]
    public void A_page_whose_name_is_taken_is_one_finding(string page, string expected)
    {
        _site.With($"input/{page}", "---\nTitle: Andere titel\n---\n\nTekst\n");
        Assert.Equal([expected], _site.Findings().Where(f => !f.EndsWith("inhoud/bestandsnaam", StringComparison.Ordinal)));
    }

    [Fact]
    public void Folders_that_differ_only_in_capitals_are_one_finding()
    {
        _site.With("input/hulp/a.txt", "x").With("input/Hulp/b.txt", "x");
        var finding = Assert.Single(_site.Build().Report.Findings, f => f.Severity == Mensenhandel.Site.Findings.Severity.Error);
        Assert.Contains("in een map die alleen in hoofdletters verschilt", finding.Message);
    }

    [Theory]
    [InlineData("/a*b/")]
    [InlineData("/a\"b/")]
    [InlineData("/a|b/")]
    [InlineData("/a%20b/")]
    public void A_former_address_that_no_file_can_have_is_refused(string former) =>
        Assert.Equal(["input/hulp.md:3:1 inhoud/doorverwijzing"], _site.WithPage("hulp.md", "Tekst", $"RedirectFrom: '{former}'\n").Findings());

    [Theory]
    [InlineData("/index.html")]
    [InlineData("/melden/index.html")]
    [InlineData("/robots.txt")]
    [InlineData("/melden/")]
    [InlineData("/MELDEN/")]
    public void A_former_address_that_is_taken_is_one_finding(string former)
    {
        _site.WithPage("hulp.md", "Tekst", $"RedirectFrom: {former}\n");
        Assert.Equal(["input/hulp.md:3:1 inhoud/doorverwijzing"], _site.Findings());
    }

    [Theory]
    [InlineData("e\u0301e\u0301n.md")]
    [InlineData("e\u0301e\u0301n.md", "\u00E9\u00E9n.md")]
    public void An_accent_that_stands_apart_in_a_name_is_an_error(params string[] files)
    {
        foreach (var file in files) _site.With($"input/{file}", $"---\nTitle: Titel {file}\n---\n\nTekst\n");
        var errors = _site.Build().Report.Findings.Where(f => f.Severity == Mensenhandel.Site.Findings.Severity.Error).ToList();
        Assert.Equal(("inhoud/bestandsnaam", "Noem het bestand «een.md»."), (Assert.Single(errors).Rule.Id, errors[0].Fix));
    }

    [Fact]
    public void Names_that_only_look_alike_are_two_names()
    {
        _site.WithPage("hulp.md", "Tekst", "RedirectFrom: [/oud/, /oud/adres/, /oude/]\n").WithPage("melden/werk.md", "Tekst").With("input/hulp.txt", "x").With("input/robots.text.txt", "x");
        Assert.Empty(_site.Findings());
    }
}
