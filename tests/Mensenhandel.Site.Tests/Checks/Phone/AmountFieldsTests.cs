using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Tests.Phones;

namespace Mensenhandel.Site.Tests.Checks.Phone;

public sealed class AmountFieldsTests
{
    [Theory]
    [InlineData("Er waren er <data class=getal value=112>112</data>.", "112")]
    [InlineData("Jongens: <data class=getal value=112>112</data>, meisjes: <data class=getal value=144>144</data>.", "112|144")]
    [InlineData("<data class=getal value='14 050'>14 050</data>", "14 050")]
    public void Digits_that_the_editor_settled_are_left_alone(string body, string declared) => Assert.Empty(Check(body, declared));

    [Theory]
    // It hides a number.
    [InlineData("Bel <data class=getal value=112>112</data>.", "112")]
    [InlineData("Bij gevaar: <data class=getal value=122>122</data>", "122")]
    [InlineData("<data class=getal value=09008844>09008844</data>", "09008844")]
    [InlineData("<data class=getal value='0900 8845'>0900 8845</data>", "0900 8845")]
    [InlineData("<data class=getal value=x>negen</data>", "negen")]
    // Somebody added or changed one after the build.
    [InlineData("<data class=getal value=113>113</data>", "112")]
    [InlineData("Er waren er <data class=getal value=112>112</data> en <data class=getal value=113>113</data>", "112")]
    [InlineData("Niets", "112")]
    public void A_field_cannot_hide_a_number(string body, string declared) => Assert.Contains(Check(body, declared), f => f.Rule.Id == "telefoon/getal");

    [Fact]
    public void Without_the_list_of_the_build_it_is_text() =>
        Assert.Equal("telefoon/zonder-link", Assert.Single(Check("Alarmnummer: <data class=getal value=112>112</data>", null)).Rule.Id);

    [Fact]
    public void The_report_lists_every_field_with_its_place()
    {
        using var site = new TestSite().WithPage("index.md", "Er waren {getal 112} meldingen in zaal {getal 14}.");
        var amounts = site.Build().Report.Amounts;
        Assert.Equal(["112", "14"], amounts.Select(a => a.Text));
        Assert.Equal((5, 10), (amounts[0].Location.Line, amounts[0].Location.Column));
    }

    private static IReadOnlyList<Finding> Check(string body, string? declared)
    {
        using var page = HtmlPage.FromFile("x.html", "x.html", $"<!doctype html><html lang=nl><head><title>x</title></head><body><main{(declared is null ? "" : $" data-getallen=\"{declared}\"")}><p>{body}</p></main></body></html>");
        return new FindingReport(new PhoneCheck().Check(page, new CheckContext(TestBook.Full, new SiteSettings(), TestSite.Today)), []).Findings;
    }
}
