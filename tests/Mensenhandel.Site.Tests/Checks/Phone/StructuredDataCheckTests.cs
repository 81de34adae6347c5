using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Tests.Phones;

namespace Mensenhandel.Site.Tests.Checks.Phone;

public class StructuredDataCheckTests
{
    private const string Linked = "<a href=\"tel:112\">112</a> <a href=\"tel:+31334481186\">033&nbsp;448&nbsp;11&nbsp;86</a>";

    [Theory]
    [InlineData("""{"@type":"Organization","name":"CoMensha","telephone":"+31334481186"}""")]
    [InlineData("""{"@type":"Organization","name":"CoMensha","contactPoint":{"@type":"ContactPoint","telephone":"+31334481186"}}""")]
    [InlineData("""{"name":"Gemeente Voorbeeld","mentions":[{"telephone":"+31334481186","name":"CoMensha"}]}""")]
    [InlineData("""{"@type":"ContactPoint","telephone":"+31334481186"}""")]
    public void A_number_that_the_page_links_may_stand_with_its_organisation(string json) => Assert.Empty(Check(json));

    [Theory]
    [InlineData("""{"name":"Politie","telephone":"+31334481186"}""", "label-anders")]
    [InlineData("""{"name":"CoMensha","telephone":"+31334481187"}""", "bijna-goed")]
    [InlineData("""{"name":"CoMensha","telephone":"033 448 11 86"}""", "zonder-link")]
    [InlineData("""{"name":"Politie","telephone":"09008844"}""", "zonder-link")]
    [InlineData("""{"name":"CoMensha","description":"Bel 033 448 11 86"}""", "zonder-link")]
    [InlineData("""{"name":"CoMensha","telephone":31334481186}""", "zonder-link")]
    [InlineData("""{"name":"CoMensha","telephone":"12345"}""", "niet-in-contactboek")]
    public void Any_other_number_in_the_data_is_a_fault(string json, string rule) =>
        Assert.Equal("telefoon/" + rule, Assert.Single(Check(json)).Rule.Id);

    [Fact]
    public void Another_owner_is_named_with_the_owner_of_the_number() =>
        Assert.Equal("In de gegevens voor zoekmachines staat bij «Politie» het nummer 033 448 11 86 (CoMensha).",
            Assert.Single(Check("""{"name":"Politie","telephone":"+31334481186"}""")).Message);

    private static IReadOnlyList<Finding> Check(string json)
    {
        using var page = HtmlPage.FromFile("x.html", "x.html",
            $"<!doctype html><html lang=nl><head><title>x</title><script type=\"application/ld+json\">{json}</script></head><body>{Linked}</body></html>");
        return new FindingReport(new PhoneCheck().Check(page, new CheckContext(TestBook.Full, new SiteSettings(), TestSite.Today)), []).Findings;
    }
}
