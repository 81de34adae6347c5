using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests.Model;

public class ColourTests
{
    [Theory]
    [InlineData("#000000", 21)]
    [InlineData("#ffffff", 1)]
    [InlineData("#767676", 4.54)]
    [InlineData("#154273", 10.2)]
    public void Contrast_with_white_is_that_of_WCAG(string text, double expected)
    {
        Assert.True(Colour.TryParse(text, out var colour));
        Assert.Equal(expected, colour.ContrastWith(Colour.White), 1);
    }

    [Theory]
    [InlineData("#000000")]
    [InlineData("#767676")]
    [InlineData("#154273")]
    [InlineData("#b3001e")]
    [InlineData("#00704a")]
    [InlineData("#0000ff")]
    public void Any_main_colour_can_be_read_on_a_dark_ground(string text)
    {
        Assert.True(Colour.TryParse(text, out var colour));
        var ground = new Colour(0x1b, 0x22, 0x2b);
        Assert.InRange(colour.LightenedOn(ground, 7).ContrastWith(ground), 7, 11);
    }

    [Theory]
    [InlineData("")]
    [InlineData("154273")]
    [InlineData("#15427")]
    [InlineData("#15427g")]
    [InlineData("blauw")]
    public void Other_text_is_no_colour(string text) => Assert.False(Colour.TryParse(text, out _));
}
