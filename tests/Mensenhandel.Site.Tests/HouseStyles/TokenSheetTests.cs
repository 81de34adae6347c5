using Mensenhandel.Site.HouseStyles;

namespace Mensenhandel.Site.Tests.HouseStyles;

public class TokenSheetTests
{
    [Theory]
    [InlineData(".groningen-theme{--a:1}", ".groningen-theme")]
    [InlineData(":root{--a:1}", ":root")]
    [InlineData(".kern-lintblauw{--a:1;--b:2}.x{--c:3}", ".kern-lintblauw")]
    [InlineData(":root,.ams-theme{--a:1}.ams-theme .knop{--b:1;--c:1;--d:1}", ":root")]
    [InlineData("@layer thema{.x-theme{--a:1}}", ".x-theme")]
    [InlineData("@media print{.paper{--b:1;--c:2}}.x-theme{--a:1}", ".x-theme")]
    public void The_rule_with_most_tokens_is_the_theme(string css, string theme)
    {
        var sheet = TokenSheet.Parse(css, "x.css");
        Assert.Equal(theme, sheet.Theme);
        Assert.Equal("1", sheet.Light["--a"]);
        Assert.False(sheet.Light.ContainsKey("--d"));
    }

    [Theory]
    [InlineData("@media (prefers-color-scheme: dark){.x-theme{--a:2}}")]
    [InlineData("@media (prefers-color-scheme:dark){.x-theme--auto{--a:2}}")]
    [InlineData(".x-theme--dark{--a:2}")]
    public void The_dark_scheme_is_found(string dark)
    {
        var sheet = TokenSheet.Parse(".x-theme{--a:1;--b:1}" + dark, "x.css");
        Assert.Equal(("1", "2"), (sheet.Light["--a"], sheet.Dark["--a"]));
    }

    [Fact]
    public void A_theme_without_one_has_no_dark_tokens() => Assert.Empty(TokenSheet.Parse(".x-theme{--a:1}", "x.css").Dark);

    [Fact]
    public void A_later_value_wins_and_has_the_place()
    {
        var sheet = TokenSheet.Parse(".x{--a:1}\n.x{\n  --a:2}", "x.css");
        Assert.Equal("2", sheet.Light["--a"]);
        Assert.Equal("x.css:3:3", sheet.Place("--a").ToString());
    }

    [Theory]
    [InlineData("a{b:url(data:image/svg+xml,%3Csvg{)}", -1)]
    [InlineData("a{b:'}'}/* { */", -1)]
    [InlineData("a{b:\"\\\"\"}", -1)]
    [InlineData("a{b:1", 1)]
    [InlineData("a}", 1)]
    [InlineData("a{b:(}", 4)]
    [InlineData("a{b:url(x", 7)]
    public void What_is_left_open_is_found(string css, int at) => Assert.Equal(at, CssText.Unbalanced(css));
}
