using Mensenhandel.Site.Hosting;
using Mensenhandel.Site.Tests;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Tests.Visits;

/// <summary>Someone with a real browser on a whole site; every request is seen, and no other host is really asked.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly SiteServer _server;
    private readonly IBrowserContext _context;

    private Visit(SiteServer server, IBrowserContext context, IPage page) => (_server, _context, Page) = (server, context, page);

    /// <summary>The addresses of all pages, but for those of missing addresses.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. GoodSite.Files.Keys.Where(f => f.EndsWith("index.html", StringComparison.Ordinal))
        .Select(f => f[..^"index.html".Length]).Order(StringComparer.Ordinal)];

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    /// <summary>Everything that the browser asked for, in order; for other hosts what it told them.</summary>
    public List<IRequest> Requests { get; } = [];

    /// <summary>Only the site, for another browser.</summary>
    public static Task<SiteServer> ServeAsync() => SiteServer.StartAsync(path => GoodSite.Files.GetValueOrDefault(path));

    public static async Task<Visit> StartAsync(BrowserFixture fixture, int width = 1280, int height = 800, bool script = true)
    {
        var server = await ServeAsync();
        var context = await fixture.Browser.NewContextAsync(script);
        var visit = new Visit(server, context, await context.NewPageAsync());
        await visit.Page.SetViewportSizeAsync(width, height);
        context.Request += (_, request) => visit.Requests.Add(request);
        await context.RouteAsync(url => new Uri(url).Host != "127.0.0.1", async route =>
        {
            await route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html><title>Weer</title><p id=ander>Het weer" });
        });
        return visit;
    }

    /// <summary>While it waits, the other page does not come and the one that was left stays on the screen, as on a bad line.</summary>
    public Task OtherPageWaitsAsync(bool waits) => Page.EvaluateAsync("""
        waits => {
          if (window.waits === undefined) navigation.addEventListener('navigate', e => { if (window.waits && e.cancelable) e.preventDefault(); });
          window.waits = waits;
        }
        """, waits);

    public Task OpenAsync(string address) => Page.GotoAsync(new Uri(_server.Address, address).AbsoluteUri);

    public string Address(string address) => new Uri(_server.Address, address).AbsoluteUri;

    public async Task ShiftAsync(int times)
    {
        for (var i = 0; i < times; i++) await Page.Keyboard.PressAsync("Shift");
    }

    /// <summary>The other page has come.</summary>
    public Task AwayAsync() => Page.WaitForSelectorAsync("#ander");

    /// <summary>Gives a wrong exit the time to happen.</summary>
    public async Task StaysAsync(string address)
    {
        await Page.EvaluateAsync("() => new Promise(done => setTimeout(done, 150))");
        Assert.Equal(Address(address), Page.Url);
        Assert.False(await Page.EvaluateAsync<bool>("() => document.documentElement.classList.contains('gesloten')"));
    }

    /// <summary>What the live region says, as it stands in the accessibility tree.</summary>
    public Task<string> StatusAsync() => Page.GetByRole(AriaRole.Status).InnerTextAsync();

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        await _server.DisposeAsync();
    }
}
