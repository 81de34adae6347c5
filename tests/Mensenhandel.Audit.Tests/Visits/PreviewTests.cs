using Mensenhandel.Site;
using Mensenhandel.Site.Hosting;
using Mensenhandel.Site.Tests;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Tests.Visits;

/// <summary>An editor with a real browser on the preview, under the headers of the published site.</summary>
[Collection(BrowserFixture.Collection)]
public sealed class PreviewTests(BrowserFixture fixture) : IAsyncLifetime
{
    private const string Text = "Nieuwe tekst van vandaag.";

    private readonly string _root = Directory.CreateTempSubdirectory("voorbeeld-").FullName;
    private readonly List<string> _console = [];
    private PreviewSite _preview = null!;
    private SiteServer _server = null!;
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    public async Task InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(GoodSite.Root, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_root, Path.GetRelativePath(GoodSite.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        _preview = new PreviewSite(new BuildOptions(Path.Combine(_root, "input")) { Today = GoodSite.Today, Drafts = true, LiveTheme = true });
        Assert.Null(_preview.Build());
        _server = await SiteServer.StartAsync(_preview.File, 0, _preview.Map);
        _context = await fixture.Browser.NewContextAsync();
        _page = await _context.NewPageAsync();
        _context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _console.Add(message.Text);
        };
    }

    public async Task DisposeAsync()
    {
        await _context.CloseAsync();
        await _server.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task A_page_shows_its_panel_and_the_new_text_after_a_save()
    {
        await OpenAsync("melden/");
        // Only the preview's own style places the panel.
        Assert.NotEqual("static", await _page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('aside.voorbeeld')).position"));
        await _page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').some(r => r.name.endsWith('voorbeeld.js'))");
        // A build before the stream is open would be missed by this test, and not by a reader.
        for (var tries = 0; tries < 20 && !await _page.GetByText(Text).First.IsVisibleAsync(); tries++)
        {
            await File.AppendAllTextAsync(Path.Combine(_root, "input", "melden.md"), $"\n{Text}\n");
            Assert.Null(_preview.Build());
            await Task.Delay(500);
        }
        Assert.True(await _page.GetByText(Text).First.IsVisibleAsync());
        Assert.Empty(_console);
    }

    [Fact]
    public async Task Both_versions_stand_side_by_side()
    {
        await OpenAsync("melden/");
        await _page.GetByRole(AriaRole.Link, new() { Name = "Beide versies naast elkaar" }).ClickAsync();
        foreach (var (title, address) in new[] { ("Deze versie", "melden/"), ("De andere versie", "makkelijk/melden/") })
        {
            var frame = _page.FrameLocator($"iframe[title='{title}']");
            await frame.Locator("h1").WaitForAsync();
            Assert.Equal(new Uri(_server.Address, address).AbsoluteUri, await frame.Locator("html").EvaluateAsync<string>("() => location.href"));
        }
        Assert.Empty(_console);
    }

    [Fact]
    public async Task Another_site_cannot_show_a_page_in_a_frame()
    {
        // On another port: another origin, of which the browser says "same-site".
        await using var other = await SiteServer.StartAsync(_ => System.Text.Encoding.UTF8.GetBytes($"<!doctype html><title>x</title><iframe src='{_server.Address}melden/'></iframe>"));
        await _page.GotoAsync(other.Address.AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        Assert.Equal(0, await _page.FrameLocator("iframe").Locator(".voorbeeld").CountAsync());
        Assert.StartsWith("chrome-error:", _page.Frames[1].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_breaks_its_policy()
    {
        foreach (var address in Visit.Pages.Append("huisstijl/").Append("bestaat-niet/")) await OpenAsync(address);
        // That the page of a missing address answers with 404 is told too.
        Assert.DoesNotContain(_console, text => !text.Contains("404", StringComparison.Ordinal));
    }

    // Not "network idle": the stream of changes never is.
    private Task<IResponse?> OpenAsync(string address) =>
        _page.GotoAsync(new Uri(_server.Address, address).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
}
