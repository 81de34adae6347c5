using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Tests.Visits;

/// <summary>The phone in the hand: a very small screen, large letters, a card of numbers on one screen and on paper.</summary>
[Collection(BrowserFixture.Collection)]
public sealed class SmallScreenTests(BrowserFixture fixture)
{
    /// <summary>What sticks out of the screen: sideways scrolling hides the end of a number.</summary>
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
          .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + .5).map(e => e.outerHTML.slice(0, 80))
        """;

    [Theory]
    [InlineData(240, 320, 100)]
    [InlineData(320, 640, 100)]
    [InlineData(320, 640, 200)]
    [InlineData(320, 256, 100)] // 1280 by 1024 at 400 %
    public async Task No_page_is_wider_than_the_screen(int width, int height, int letters)
    {
        await using var visit = await Visit.StartAsync(fixture, width, height);
        foreach (var address in Visit.Pages)
        {
            await visit.OpenAsync(address);
            // Letters that the reader made larger, as browsers on phones let them.
            if (letters > 100) await visit.Page.EvaluateAsync("percent => { document.documentElement.style.fontSize = percent + '%'; }", letters);
            var wide = await visit.Page.EvaluateAsync<string[]>(TooWide);
            Assert.True(wide.Length == 0, $"{address}: {string.Join(" ", wide)}");
        }
    }

    [Theory]
    [InlineData("nummerkaart/")]
    [InlineData("makkelijk/nummerkaart/")]
    public async Task The_card_of_numbers_fits_on_one_screen(string address)
    {
        await using var visit = await Visit.StartAsync(fixture, 360, 740);
        await visit.OpenAsync(address);
        var card = await visit.Page.Locator(".kaart").BoundingBoxAsync();
        var bar = await visit.Page.Locator(".duim").BoundingBoxAsync();
        Assert.True(card!.Y + card.Height <= bar!.Y, $"The card ends at {card.Y + card.Height}, the bar begins at {bar.Y}.");
    }

    [Fact]
    public async Task The_card_of_numbers_prints_at_the_size_of_a_bank_card_on_one_sheet()
    {
        await using var visit = await Visit.StartAsync(fixture);
        await visit.OpenAsync("nummerkaart/");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var card = await visit.Page.Locator(".kaart").BoundingBoxAsync();
        // ISO/IEC 7810 ID-1: 85.60 by 53.98 mm; CSS counts 96 px to the inch.
        const double millimetre = 96 / 25.4;
        Assert.InRange(card!.Width, 0, 85.7 * millimetre);
        Assert.InRange(card.Height, 0, 54 * millimetre);
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4" }));
        Assert.Single(Regex.Matches(pdf, @"/Type\s*/Page[^s]"));
    }

    [Fact]
    public async Task A_reader_who_asked_for_less_movement_sees_nothing_move()
    {
        await using var visit = await Visit.StartAsync(fixture);
        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        foreach (var address in Visit.Pages)
        {
            await visit.OpenAsync(address);
            Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.getAnimations().length"));
            Assert.Equal("auto", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
        }
    }

    [Fact]
    public async Task From_right_to_left_nothing_sticks_out_and_numbers_read_from_left_to_right()
    {
        await using var visit = await Visit.StartAsync(fixture, 320, 640);
        foreach (var address in (string[])["contact/", "nummerkaart/", "en/"])
        {
            await visit.OpenAsync(address);
            await visit.Page.EvaluateAsync("() => { document.documentElement.dir = 'rtl'; }");
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().left < -.5 && !e.matches('.overslaan, .status')).map(e => e.outerHTML.slice(0, 80))"));
            Assert.Equal(["ltr"], await visit.Page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('.tel')].map(e => getComputedStyle(e).direction))]"));
        }
    }
}
