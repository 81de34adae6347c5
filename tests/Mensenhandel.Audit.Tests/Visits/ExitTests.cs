using Microsoft.Playwright;

namespace Mensenhandel.Audit.Tests.Visits;

/// <summary>"Sluit deze website meteen", in every detail that someone in danger depends on.</summary>
[Collection(BrowserFixture.Collection)]
public sealed class ExitTests(BrowserFixture fixture)
{
    private const string Page = "melden/";
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("body")]
    [InlineData(".overslaan")]
    [InlineData("main a")]
    [InlineData(".weg")]
    [InlineData("main")]
    public async Task Shift_three_times_leaves_from_anywhere(string focus)
    {
        await using var visit = await Visit.StartAsync(fixture);
        await visit.OpenAsync(Page);
        await visit.Page.EvaluateAsync("selector => document.querySelector(selector).focus()", focus);
        await visit.ShiftAsync(3);
        await visit.AwayAsync();
    }

    [Theory]
    [InlineData("Shift+A")]
    [InlineData("Shift+Tab")]
    [InlineData("Control+Shift")]
    [InlineData("Alt+Shift")]
    [InlineData("Shift+Control")]
    [InlineData("Shift+ArrowDown")]
    public async Task Shift_with_another_key_is_no_call_for_help(string keys)
    {
        await using var visit = await Visit.StartAsync(fixture);
        await visit.OpenAsync(Page);
        for (var i = 0; i < 4; i++) await visit.Page.Keyboard.PressAsync(keys);
        await visit.StaysAsync(Page);
        Assert.Equal("", await visit.StatusAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Shift_with_a_click_or_the_wheel_is_no_call_for_help(bool click)
    {
        await using var visit = await Visit.StartAsync(fixture);
        await visit.OpenAsync(Page);
        for (var i = 0; i < 4; i++)
        {
            await visit.Page.Keyboard.DownAsync("Shift");
            await visit.Page.Mouse.MoveAsync(900, 500);
            if (click) await visit.Page.Mouse.ClickAsync(1270, 500);
            else await visit.Page.Mouse.WheelAsync(0, 20);
            await visit.Page.Keyboard.UpAsync("Shift");
        }
        await visit.StaysAsync(Page);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Tab")]
    [InlineData("Escape")]
    public async Task Another_key_in_between_starts_anew(string key)
    {
        await using var visit = await Visit.StartAsync(fixture);
        await visit.OpenAsync(Page);
        await visit.ShiftAsync(2);
        await visit.Page.Keyboard.PressAsync(key);
        Assert.Equal("", await visit.StatusAsync());
        await visit.ShiftAsync(2);
        await visit.StaysAsync(Page);
        await visit.ShiftAsync(1);
        await visit.AwayAsync();
    }

    [Fact]
    public async Task Holding_Shift_is_one_press()
    {
        await using var visit = await Visit.StartAsync(fixture);
        await visit.OpenAsync(Page);
        for (var i = 0; i < 10; i++) await visit.Page.Keyboard.DownAsync("Shift");
        await visit.Page.Keyboard.UpAsync("Shift");
        Assert.Equal("Druk nog 2 keer op Shift om deze website te sluiten.", await visit.StatusAsync());
    }

    [Fact]
    public async Task Each_press_is_announced_and_shown_and_expires_after_five_seconds()
    {
        await using var visit = await Visit.StartAsync(fixture);
        // Only the test moves this clock: on a busy machine the real one runs past the 100 ms between the checks.
        await visit.Page.Clock.InstallAsync(new() { TimeDate = Start });
        await visit.OpenAsync(Page);
        await visit.Page.Clock.PauseAtAsync(Start.AddHours(1));
        var exit = visit.Page.Locator(".weg");
        // There before it speaks, and of a kind that readers announce by themselves.
        Assert.Equal("", await visit.StatusAsync());
        await visit.ShiftAsync(1);
        Assert.Equal("Druk nog 2 keer op Shift om deze website te sluiten.", await visit.StatusAsync());
        Assert.Equal("1", await exit.GetAttributeAsync("data-druk"));
        await visit.Page.Clock.RunForAsync(4_900);
        await visit.ShiftAsync(1);
        Assert.Equal("Druk nog 1 keer op Shift om deze website te sluiten.", await visit.StatusAsync());
        Assert.Equal("67% 4px", await exit.EvaluateAsync<string>("e => getComputedStyle(e).backgroundSize"));
        // Each press starts the time anew.
        await visit.Page.Clock.RunForAsync(4_900);
        Assert.Equal("Druk nog 1 keer op Shift om deze website te sluiten.", await visit.StatusAsync());
        await visit.Page.Clock.RunForAsync(200);
        Assert.Equal("De website blijft open.", await visit.StatusAsync());
        Assert.Equal("0", await exit.GetAttributeAsync("data-druk"));
        await visit.Page.Clock.RunForAsync(5_100);
        Assert.Equal("", await visit.StatusAsync());
        await visit.ShiftAsync(2);
        Assert.Equal(visit.Address(Page), visit.Page.Url);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Everything_is_hidden_before_the_other_page_arrives(bool click)
    {
        await using var visit = await Visit.StartAsync(fixture);
        await visit.OpenAsync(Page);
        await visit.OtherPageWaitsAsync(true);
        if (click) await visit.Page.Locator(".weg").EvaluateAsync("e => e.click()");
        else await visit.ShiftAsync(3);

        var left = await visit.Page.EvaluateAsync<string>("() => document.body.innerText.trim() + '|' + document.title");
        Assert.Equal("Even geduld.|Even geduld.", left);
        Assert.Equal("- status: Even geduld.", await visit.Page.Locator("body").AriaSnapshotAsync());
        // Nothing is left for Tab, and the screen is as light as an empty page.
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('body a, body button, body summary, body [tabindex]')].filter(e => e.checkVisibility()).length"));
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.True(await visit.Page.GetByRole(AriaRole.Status).EvaluateAsync<bool>("e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"));
    }

    [Fact]
    public async Task Back_does_not_return_to_the_page_that_was_left()
    {
        await using var visit = await Visit.StartAsync(fixture);
        await visit.OpenAsync("");
        await visit.OpenAsync(Page);
        await visit.Page.Locator(".weg").ClickAsync();
        await visit.AwayAsync();
        await visit.Page.GoBackAsync();
        Assert.Equal(visit.Address(""), visit.Page.Url);
    }

    /// <summary>Playwright switches the back-forward cache off, so the event that it gives a page is given here.</summary>
    [Fact]
    public async Task A_page_from_the_browsers_memory_is_whole_again_and_works()
    {
        await using var visit = await Visit.StartAsync(fixture);
        await visit.OpenAsync(Page);
        await visit.OtherPageWaitsAsync(true);
        var title = await visit.Page.EvaluateAsync<string>("() => document.title");
        await visit.ShiftAsync(3);
        await visit.Page.EvaluateAsync("() => { dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); }");
        Assert.Equal(title, await visit.Page.EvaluateAsync<string>("() => document.title"));
        Assert.Equal("", await visit.StatusAsync());
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        await visit.OtherPageWaitsAsync(false);
        await visit.ShiftAsync(3);
        await visit.AwayAsync();
    }

    [Theory]
    [InlineData(320, 568)]
    [InlineData(1280, 800)]
    public async Task The_exit_is_in_sight_on_every_page_at_every_moment_of_scrolling(int width, int height)
    {
        await using var visit = await Visit.StartAsync(fixture, width, height);
        foreach (var address in Visit.Pages)
        {
            await visit.OpenAsync(address);
            foreach (var part in (double[])[0, .5, 1])
            {
                // In sight: within the screen, and nothing lies over its middle or its corners.
                var seen = await visit.Page.EvaluateAsync<bool>("""
                    part => {
                      scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight));
                      const exit = document.querySelector('.weg'), r = exit.getBoundingClientRect();
                      const points = [[.5, .5], [.1, .3], [.9, .3], [.1, .7], [.9, .7]];
                      return r.top >= 0 && r.left >= 0 && r.bottom <= innerHeight && r.right <= innerWidth && r.height >= 44
                        && points.every(([x, y]) => exit.contains(document.elementFromPoint(r.left + x * r.width, r.top + y * r.height)));
                    }
                    """, part);
                Assert.True(seen, $"{address} at {part:0%}");
            }
        }
    }

    [Fact]
    public async Task The_exit_is_the_second_stop_of_Tab_on_every_page()
    {
        await using var visit = await Visit.StartAsync(fixture);
        foreach (var address in Visit.Pages)
        {
            await visit.OpenAsync(address);
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("overslaan", await visit.Page.EvaluateAsync<string>("() => document.activeElement.className"));
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("weg", await visit.Page.EvaluateAsync<string>("() => document.activeElement.className"));
        }
    }

    [Fact]
    public async Task Without_script_it_is_a_plain_link()
    {
        await using var visit = await Visit.StartAsync(fixture, 390, 800);
        var protocol = await visit.Context.NewCDPSessionAsync(visit.Page);
        await protocol.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        await visit.OpenAsync(Page);
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Status).CountAsync());
        await visit.ShiftAsync(3);
        Assert.Equal(visit.Address(Page), visit.Page.Url);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Sluit deze website meteen" }).ClickAsync();
        await visit.AwayAsync();
        var request = visit.Requests.Last(r => r.IsNavigationRequest);
        Assert.DoesNotContain("referer", (await request.AllHeadersAsync()).Keys);
    }
}
