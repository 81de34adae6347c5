using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Tests.Visits;

/// <summary>What the script adds: reading aloud, sharing and printing, each only where the device can do it by itself.</summary>
[Collection(BrowserFixture.Collection)]
public sealed class ToolsTests(BrowserFixture fixture)
{
    /// <summary>A device with a Dutch and an English voice of its own, a dialog to share and a printer; it notes what it was told.</summary>
    public const string Device = """
        window.told = [];
        window.voices = [
          { name: 'ver', lang: 'nl-NL', localService: false },
          { name: 'eigen', lang: 'nl_NL', localService: true },
          { name: 'own', lang: 'en-GB', localService: true },
        ];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        speechSynthesis.getVoices = () => window.voices;
        speechSynthesis.speak = line => window.told.push(line);
        speechSynthesis.cancel = () => { window.told = []; window.silenced = true; };
        navigator.share = async data => { window.shared = data; };
        window.print = () => { window.printed = true; };
        """;

    [Fact]
    public async Task Reads_the_text_of_the_page_aloud_with_a_voice_of_the_device()
    {
        await using var visit = await StartAsync("makkelijk/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lees voor" }).ClickAsync();

        var lines = await visit.Page.EvaluateAsync<string[]>("() => told.map(l => l.voice.name + ' ' + l.lang + ' ' + l.text.trim())");
        Assert.Equal("eigen nl Hulp bij mensenhandel", lines[0]);
        Assert.All(lines, l => Assert.StartsWith("eigen nl ", l));
        var heard = Squeeze(string.Concat(lines.Select(l => l["eigen nl ".Length..])));
        var seen = Squeeze(await visit.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('main > :not(.hulpmiddelen)')].map(e => e.innerText).join('')"));
        Assert.Equal(seen, heard);
    }

    [Fact]
    public async Task Stops_reading_at_a_second_press_and_can_start_again()
    {
        await using var visit = await StartAsync("melden/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lees voor" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Stop met voorlezen" }).ClickAsync();
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => told.length"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lees voor" }).ClickAsync();
        // The last line tells that all was read.
        await visit.Page.EvaluateAsync("() => told.at(-1).onend()");
        Assert.True(await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lees voor" }).IsVisibleAsync());
    }

    [Fact]
    public async Task Is_silent_before_the_other_page_arrives()
    {
        await using var visit = await StartAsync("melden/");
        await visit.OtherPageWaitsAsync(true);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lees voor" }).ClickAsync();
        await visit.ShiftAsync(3);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.silenced && told.length === 0"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{ lang: 'nl-NL', localService: false }]")]
    [InlineData("[{ lang: 'en-GB', localService: true }]")]
    public async Task Offers_no_reading_without_a_voice_that_keeps_the_text_on_the_device(string voices)
    {
        await using var visit = await StartAsync("melden/", $"window.voices = {voices};");
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lees voor" }).CountAsync());
    }

    [Fact]
    public async Task Offers_reading_when_the_voices_come_later_and_moves_nothing()
    {
        await using var visit = await StartAsync("melden/", "window.later = window.voices; window.voices = [];");
        var before = await visit.Page.Locator("h1").BoundingBoxAsync();
        await visit.Page.EvaluateAsync("() => { window.voices = window.later; speechSynthesis.dispatchEvent(new Event('voiceschanged')); }");
        Assert.True(await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lees voor" }).IsVisibleAsync());
        Assert.Equal(before!.Y, (await visit.Page.Locator("h1").BoundingBoxAsync())!.Y);
    }

    [Fact]
    public async Task Shares_the_address_of_the_page_with_the_dialog_of_the_system()
    {
        await using var visit = await StartAsync("en/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Share this page" }).ClickAsync();
        Assert.Equal(visit.Address("en/"), await visit.Page.EvaluateAsync<string>("() => shared.url"));
        Assert.StartsWith("Human trafficking", await visit.Page.EvaluateAsync<string>("() => shared.title"));
    }

    [Fact]
    public async Task Offers_no_sharing_where_the_system_has_no_dialog()
    {
        await using var visit = await StartAsync("melden/", "Object.defineProperty(navigator, 'share', { value: undefined });");
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Deel deze pagina" }).CountAsync());
    }

    [Theory]
    [InlineData("contact/", 1)]
    [InlineData("nummerkaart/", 1)]
    [InlineData("melden/", 0)]
    public async Task Prints_only_what_is_made_to_be_kept(string address, int buttons)
    {
        await using var visit = await StartAsync(address);
        var print = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Print deze pagina" });
        Assert.Equal(buttons, await print.CountAsync());
        if (buttons == 0) return;
        await print.ClickAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.printed"));
    }

    [Fact]
    public async Task Nothing_of_it_shows_without_script()
    {
        await using var visit = await Visit.StartAsync(fixture, script: false);
        await visit.OpenAsync("contact/");
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Button).CountAsync());
    }

    private async Task<Visit> StartAsync(string address, string more = "")
    {
        var visit = await Visit.StartAsync(fixture, 390, 800);
        await visit.Context.AddInitScriptAsync(Device + more);
        await visit.OpenAsync(address);
        return visit;
    }

    private static string Squeeze(string text) => Regex.Replace(text, @"\s", "");
}
