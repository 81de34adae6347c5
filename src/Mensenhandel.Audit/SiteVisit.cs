using Mensenhandel.Audit.Browsers;
using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Pages;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Hosting;

namespace Mensenhandel.Audit;

/// <summary>
/// Serves a folder and opens page after page. One tab serves them all, because a new one costs more than an audit; a page
/// that breaks its tab, or the whole browser, gets the next one a new one. What was found stays known when a visit stops.
/// </summary>
internal sealed class SiteVisit(AuditBrowser browser, AuditOptions options, SiteFolder folder, IReadOnlyList<IPageAudit> checks, PageVisit visit)
{
    /// <summary>A browser that is taken down more often than this is taken down by everything.</summary>
    private const int MostRestarts = 3;

    private readonly HashSet<string> _finished = new(StringComparer.Ordinal);
    private AuditTab? _tab;
    private int _restarts;

    /// <summary>How many pages had their turn.</summary>
    public int Done { get; private set; }

    public List<Observation> Observations { get; } = [];

    /// <summary>The pages that were audited to their end.</summary>
    public IReadOnlySet<string> Finished => _finished;

    /// <exception cref="SiteException">There is no browser any more.</exception>
    public async Task RunAsync(CancellationToken cancel)
    {
        await using var server = await SiteServer.StartAsync(SiteServer.FromFolder(folder.Root));
        try
        {
            foreach (var (number, site) in folder.Pages.Index())
            {
                cancel.ThrowIfCancellationRequested();
                options.Progress.WriteLine($"{number + 1}/{folder.Pages.Count} {site.Name}");
                var broken = new PageBreakdowns(site);
                if (await OpenAsync(site, server.Address, broken, cancel) is { } tab)
                {
                    await visit.AuditAsync(tab, site, number + 1, broken, Observations.AddRange, cancel);
                    if (!broken.Any) _finished.Add(site.Name);
                }
                if (broken.Any) options.Progress.WriteLine($"{site.Name} is niet helemaal nagekeken.");
                Observations.AddRange(broken.ToObservations());
                Observations.AddRange(_tab?.Watch.Take() ?? []);
                Done++;
            }
        }
        finally
        {
            await CloseTabAsync();
        }
    }

    private async Task<AuditTab?> OpenAsync(SitePage site, Uri server, PageBreakdowns broken, CancellationToken cancel)
    {
        for (; ; )
        {
            var tab = await UsableTabAsync(server, cancel);
            var wasNew = tab.IsNew;
            tab.IsNew = false;
            var problem = await visit.OpenAsync(tab, site, new Uri(server, site.Address), cancel);
            if (problem is null) return tab;
            if (problem is WrongStatusException) return null;
            if (wasNew)
            {
                broken.AddNotOpen(tab.Why(problem));
                return null;
            }
            // The page before may have left something that never ends: only in a tab of its own is this page to blame.
            await CloseTabAsync();
        }
    }

    private async Task<AuditTab> UsableTabAsync(Uri server, CancellationToken cancel)
    {
        if (_tab is { IsUsable: true }) return _tab;
        await CloseTabAsync();
        for (var dead = !browser.IsAlive; ; dead = true)
        {
            cancel.ThrowIfCancellationRequested();
            if (dead) await RestartAsync();
            try
            {
                return _tab = await AuditTab.OpenAsync(browser, server, checks);
            }
            catch (Exception) when (!cancel.IsCancellationRequested)
            {
                // A browser that opens no tab is dead, whatever it says of itself.
            }
        }
    }

    private async Task RestartAsync()
    {
        if (_restarts++ == MostRestarts)
            throw new SiteException($"De browser viel {_restarts} keer weg, na {Done} van de {folder.Pages.Count} pagina's; de rest is niet nagekeken.");
        options.Progress.WriteLine("De browser is weggevallen en start opnieuw.");
        await browser.RestartAsync();
    }

    private async Task CloseTabAsync()
    {
        if (_tab is not { } tab) return;
        _tab = null;
        Observations.AddRange(tab.Watch.Take());
        await tab.DisposeAsync();
    }
}
