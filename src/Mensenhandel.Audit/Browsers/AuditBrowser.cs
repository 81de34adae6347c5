using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Browsers;

/// <summary>The one browser of a run, which starts again when a page takes it down.</summary>
public sealed class AuditBrowser : IAsyncDisposable
{
    // Closing a browser that no longer answers may never end.
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(10);

    private readonly string? _setting;
    private readonly TextWriter _log;
    private IPlaywright _playwright;
    private IBrowser _browser;

    private AuditBrowser(string? setting, TextWriter log, (IPlaywright Playwright, IBrowser Browser, string Where) started)
    {
        (_setting, _log) = (setting, log);
        (_playwright, _browser, Where) = started;
    }

    /// <summary>"Chromium 156.0.8078.73".</summary>
    public string Name => $"Chromium {_browser.Version}";

    /// <summary>Where the search found it: a path, or the name of an installed browser.</summary>
    public string Where { get; private set; }

    /// <summary>False when its process is gone.</summary>
    public bool IsAlive => _browser.IsConnected;

    /// <inheritdoc cref="StartAsync(string?, TextWriter?)"/>
    public static Task<AuditBrowser> StartAsync() =>
        StartAsync(Environment.GetEnvironmentVariable(BrowserSearch.Setting), null);

    /// <exception cref="SiteException">There is no browser that starts.</exception>
    public static async Task<AuditBrowser> StartAsync(string? setting, TextWriter? log) =>
        new(setting, log ?? TextWriter.Null, await LaunchAsync(setting, log ?? TextWriter.Null));

    /// <summary>A new process in place of the one that is gone, or that opens no page any more.</summary>
    /// <exception cref="SiteException">There is no browser that starts.</exception>
    public async Task RestartAsync()
    {
        await StopAsync();
        (_playwright, _browser, Where) = await LaunchAsync(_setting, _log);
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

    public async ValueTask DisposeAsync() => await StopAsync();

    private static async Task<(IPlaywright, IBrowser, string)> LaunchAsync(string? setting, TextWriter log)
    {
        var playwright = await Playwright.CreateAsync();
        try
        {
            var (browser, where) = await new BrowserSearch(playwright, log).FindAsync(setting);
            return (playwright, browser, where);
        }
        catch
        {
            playwright.Dispose();
            throw;
        }
    }

    private async Task StopAsync()
    {
        try
        {
            await _browser.DisposeAsync().AsTask().WaitAsync(Goodbye);
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            // Already gone: closing it was all that was left to do.
        }
        _playwright.Dispose();
    }
}
