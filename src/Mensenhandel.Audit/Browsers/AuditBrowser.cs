using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Browsers;

/// <summary>The one browser of a run.</summary>
public sealed class AuditBrowser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private AuditBrowser(IPlaywright playwright, IBrowser browser, string where)
    {
        _playwright = playwright;
        _browser = browser;
        Where = where;
    }

    /// <summary>"Chromium 156.0.8078.73".</summary>
    public string Name => $"Chromium {_browser.Version}";

    /// <summary>Where the search found it: a path, or the name of an installed browser.</summary>
    public string Where { get; }

    /// <inheritdoc cref="StartAsync(string?, TextWriter?)"/>
    public static Task<AuditBrowser> StartAsync() =>
        StartAsync(Environment.GetEnvironmentVariable(BrowserSearch.Setting), null);

    /// <exception cref="SiteException">There is no browser that starts.</exception>
    public static async Task<AuditBrowser> StartAsync(string? setting, TextWriter? log)
    {
        var playwright = await Playwright.CreateAsync();
        try
        {
            var (browser, where) = await new BrowserSearch(playwright, log ?? TextWriter.Null).FindAsync(setting);
            return new AuditBrowser(playwright, browser, where);
        }
        catch
        {
            playwright.Dispose();
            throw;
        }
    }

    /// <summary>A Dutch visitor without history; service workers would hide requests from the watch.</summary>
    public Task<IBrowserContext> NewContextAsync(bool script = true) => _browser.NewContextAsync(new()
    {
        JavaScriptEnabled = script,
        Locale = "nl-NL",
        TimezoneId = "Europe/Amsterdam",
        ServiceWorkers = ServiceWorkerPolicy.Block,
        AcceptDownloads = false,
        ReducedMotion = ReducedMotion.Reduce,
    });

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _browser.DisposeAsync();
        }
        catch (PlaywrightException)
        {
            // Already gone: closing it was all that was left to do.
        }
        _playwright.Dispose();
    }
}
