using Mensenhandel.Audit.Checks;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Browsers;

/// <summary>
/// The browser page in which one page after the other is audited, in a context of its own: a page that hangs takes its
/// whole process along, and only another context is sure to get another process.
/// </summary>
internal sealed class AuditTab : IAsyncDisposable
{
    // Closing a page that hangs may never end; its context is thrown away all the same.
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(10);

    // No page is to blame for a tab that opens slowly, only the machine: the patience for a page says nothing of it.
    private static readonly TimeSpan Welcome = TimeSpan.FromSeconds(60);

    private readonly AuditBrowser _browser;
    private readonly IBrowserContext _context;
    private readonly Dictionary<IPageAudit, Exception> _unprepared = [];
    private readonly CancellationTokenSource _gone = new();
    private ICDPSession? _devtools;
    private bool _crashed;

    private AuditTab(AuditBrowser browser, IBrowserContext context) => (_browser, _context) = (browser, context);

    public IPage Page { get; private set; } = null!;

    public PageWatch Watch { get; private set; } = null!;

    /// <summary>Nothing was opened in it yet, so nothing but the page that is opened now can be to blame.</summary>
    public bool IsNew { get; set; } = true;

    /// <summary>Something in it was waited for in vain.</summary>
    public bool Hangs { get; set; }

    public bool IsUsable => !_crashed && !Hangs && !Page.IsClosed && _browser.IsAlive;

    /// <summary>Its page crashed: nothing that was asked of it will be answered, and Playwright waits for it all the same.</summary>
    public CancellationToken Gone => _gone.Token;

    /// <summary>The checks that cannot run in it, and why.</summary>
    public IReadOnlyDictionary<IPageAudit, Exception> Unprepared => _unprepared;

    public static async Task<AuditTab> OpenAsync(AuditBrowser browser, Uri site, IReadOnlyList<IPageAudit> checks)
    {
        var tab = new AuditTab(browser, await browser.NewContextAsync().WaitAsync(Welcome));
        try
        {
            foreach (var check in checks) await tab.PrepareAsync(check);
            tab.Page = await tab._context.NewPageAsync().WaitAsync(Welcome);
            tab.Page.Crash += (_, _) =>
            {
                tab._crashed = true;
                tab._gone.Cancel();
            };
            tab.Watch = await PageWatch.StartAsync(tab.Page, site).WaitAsync(Welcome);
            return tab;
        }
        catch
        {
            await tab.DisposeAsync();
            throw;
        }
    }

    public async Task<ICDPSession> DevtoolsAsync() => _devtools ??= await _context.NewCDPSessionAsync(Page);

    /// <summary>The state of the tab says more than the English of whatever failed in it.</summary>
    public string Why(Exception problem) =>
        !_browser.IsAlive ? "de browser viel weg"
        : _crashed ? "de browser kon de pagina niet openhouden"
        : Page.IsClosed ? "de pagina ging dicht"
        : Breakdown.Why(problem);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _context.CloseAsync().WaitAsync(Goodbye);
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            // Already gone, or never to answer again.
        }
    }

    private async Task PrepareAsync(IPageAudit check)
    {
        try
        {
            await check.PrepareAsync(_context).WaitAsync(Welcome);
        }
        catch (Exception problem) when (_browser.IsAlive)
        {
            _unprepared[check] = problem;
        }
    }
}
