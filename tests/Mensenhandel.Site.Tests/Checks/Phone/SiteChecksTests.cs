using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Tests.Phones;

namespace Mensenhandel.Site.Tests.Checks.Phone;

public sealed class SiteChecksTests
{
    private const string Emergency = "<a href=\"tel:112\">112</a>";
    private const string Police = "<a href=\"tel:09008844\">0900&nbsp;8844</a>";

    [Fact]
    public void Layout_links_are_the_same_on_every_page()
    {
        var findings = Run(new LayoutNumbersCheck(), ("a.html", Emergency + Police, ""), ("b.html", Emergency + Police, ""), ("c.html", Emergency, ""));
        Assert.Equal(("c.html", "Rond de tekst van deze pagina ontbreekt het nummer 0900 8844 (Politie), dat op de andere pagina's wel staat."), Only(findings));
        Assert.Empty(Run(new LayoutNumbersCheck(), ("a.html", Emergency, ""), ("b.html", Emergency, Police)));
    }

    [Fact]
    public void Both_versions_name_the_same_contacts()
    {
        var findings = Run(new CounterpartContactsCheck(), ("index.html", "", Emergency + Police), ("makkelijk/index.html", "", Emergency));
        Assert.Equal(("makkelijk/index.html", "Op de andere versie (index.html) staat het nummer van Politie, maar op deze pagina niet."), Only(findings));
        Assert.Empty(Run(new CounterpartContactsCheck(), ("index.html", "", Emergency + Police + Police), ("makkelijk/index.html", "", Police + Emergency)));
    }

    [Fact]
    public void The_contact_page_has_every_number()
    {
        var all = string.Concat(TestBook.Full.Numbers.Select(n => Mensenhandel.Site.Phones.PhoneMarkup.Link(n.Number)));
        Assert.Empty(Run(new ContactPageCheck(), ("contact/index.html", "", all)));
        var without = all.Replace("tel:08000188", "tel:112");
        Assert.Equal(("contact/index.html", "Op de contactpagina ontbreekt 0800 0188 (Centrum Seksueel Geweld)."), Only(Run(new ContactPageCheck(), ("contact/index.html", "", without))));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(180, null)]
    [InlineData(181, Severity.Warning)]
    [InlineData(365, Severity.Warning)]
    [InlineData(366, Severity.Error)]
    public void A_contact_grows_old(int days, Severity? severity)
    {
        var book = new ContactBook("contacten.yml", [TestBook.Contact("politie", "Politie", "0900 8844") with { CheckedOn = TestSite.Today.AddDays(-days) }]);
        var findings = new ContactBookCheck().Check([], new CheckContext(book, new SiteSettings(), TestSite.Today)).ToList();
        Assert.Equal(severity is null ? [] : [severity], findings.Select(f => (Severity?)f.Severity));
        Assert.All(findings, f => Assert.Equal(new SourceLocation("contacten.yml", 10), f.Location));
    }

    [Fact]
    public void A_site_with_links_but_without_a_contact_book_is_warned_once()
    {
        var pages = Facts(("a.html", Emergency, Police), ("b.html", Emergency, ""));
        var finding = Assert.Single(new ContactBookCheck().Check(pages, new CheckContext(ContactBook.None, new SiteSettings(), TestSite.Today)));
        Assert.Equal(("telefoon/geen-contactboek", Severity.Warning), (finding.Rule.Id, finding.Severity));
        Assert.Empty(new ContactBookCheck().Check(Facts(("a.html", "", "")), new CheckContext(ContactBook.None, new SiteSettings(), TestSite.Today)));
    }

    private static (string, string) Only(List<Finding> findings) => (Assert.Single(findings).Page, findings[0].Message);

    private static List<Finding> Run(ISiteCheck check, params (string Path, string Layout, string Main)[] pages) =>
        [.. check.Check(Facts(pages), new CheckContext(TestBook.Full, new SiteSettings(), TestSite.Today))];

    private static List<PageFacts> Facts(params (string Path, string Layout, string Main)[] pages) => [.. pages.Select(p =>
    {
        var other = p.Path == "index.html" ? "makkelijk/" : "../";
        var html = $"<html lang=nl><head><link rel=alternate hreflang=nl href=\"{other}\"></head><body><header>{p.Layout}</header><main data-contacten=\"\">{p.Main}</main></body></html>";
        using var page = HtmlPage.FromFile(p.Path, p.Path, html);
        return PageFacts.Of(page);
    })];
}
