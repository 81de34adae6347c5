using System.Diagnostics;
using Mensenhandel.Audit.Browsers;
using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Checks.Wcag;
using Mensenhandel.Audit.Evidence;
using Mensenhandel.Audit.Pages;
using Microsoft.Playwright;

namespace Mensenhandel.Audit;

/// <summary>The page is there, but not as it should be; the watch has told it.</summary>
internal sealed class WrongStatusException : Exception;

/// <summary>
/// One page through every variant and check. Whatever breaks down is noted and left behind: the next check follows while the
/// page still answers, and no page may keep the others waiting.
/// </summary>
internal sealed class PageVisit(AuditOptions options, IReadOnlyList<IPageAudit> checks, MissingEvidence missing)
{
    /// <summary>So often the patience for one step may go into one page: dozens of slow steps would make hours.</summary>
    private const int MostPatience = 10;

    private readonly Stopwatch _watch = new();

    /// <summary>Of the first page that told them.</summary>
    public IReadOnlyList<string> Fonts { get; private set; } = [];

    private TimeSpan Left
    {
        get
        {
            var left = options.Patience * MostPatience - _watch.Elapsed;
            return left < TimeSpan.Zero ? TimeSpan.Zero : left < options.Patience ? left : options.Patience;
        }
    }

    /// <returns>What kept the page from opening; null when it stands there.</returns>
    public async Task<Exception?> OpenAsync(AuditTab tab, SitePage site, Uri address, CancellationToken cancel)
    {
        _watch.Restart();
        tab.Watch.Begin(site, address);
        IResponse? response = null;
        var problem = await TryAsync(tab, async () => response = await tab.Page.GotoAsync(address.AbsoluteUri, new() { Timeout = (float)options.Patience.TotalMilliseconds }), cancel);
        if (problem is TimeoutException) tab.Hangs = true;
        // A page that leaves at once interrupts its own opening, but it is there.
        if (problem is PlaywrightException && tab.IsUsable && Uri.TryCreate(tab.Page.Url, UriKind.Absolute, out var there) && there == address) return null;
        if (problem is not null || response is null || response.Status == site.Status) return problem;
        tab.Watch.WrongStatus(response.Status);
        return new WrongStatusException();
    }

    public async Task AuditAsync(AuditTab tab, SitePage site, int number, PageBreakdowns broken, Action<IReadOnlyList<Observation>> found, CancellationToken cancel)
    {
        if (Fonts.Count == 0) await EvidenceAsync("de lijst met lettertypen", site, tab, async () => Fonts = await FontsInUse.OfAsync(tab.Page), cancel);
        foreach (var (check, problem) in tab.Unprepared) broken.Add(check.Engine, null, Breakdown.Why(problem));
        foreach (var variant in options.Variants)
        {
            cancel.ThrowIfCancellationRequested();
            var differs = false;
            // Without the variant there is nothing to look at, but the next one may work.
            if (!await StepAsync("de pagina klaarzetten", async () =>
            {
                if (differs = await variant.CanDifferAsync(tab.Page)) await variant.ApplyAsync(tab.Page);
            }))
            {
                if (tab.IsUsable) continue;
                return;
            }
            if (!differs) continue;
            var open = new OpenPage(site, variant, tab.Page);
            // Before the checks, which may leave the page different.
            await RecordAsync(open, number, tab, cancel);
            foreach (var check in checks.Where(check => !tab.Unprepared.ContainsKey(check)))
            {
                IReadOnlyList<Observation> seen = [];
                var done = await StepAsync(check.Engine, async () => seen = check.Needs(variant) ? await check.AuditAsync(open) : []);
                cancel.ThrowIfCancellationRequested();
                // A tab that broke after a check was done is for the next check to stumble over: what was not done is told.
                if (!done && !tab.IsUsable) return;
                found(seen);
                if (options.Evidence is not { } evidence) continue;
                foreach (var one in seen) await EvidenceAsync("een beeld van een bevinding", site, tab, () => evidence.PhotographAsync(one, tab.Page), cancel);
            }

            async Task<bool> StepAsync(string what, Func<Task> work)
            {
                if (await TryAsync(tab, work, cancel) is not { } problem) return true;
                tab.Hangs |= problem is TimeoutException;
                broken.Add(what, variant, tab.Why(problem));
                return false;
            }
        }
    }

    private async Task RecordAsync(OpenPage page, int number, AuditTab tab, CancellationToken cancel)
    {
        if (options.Evidence is not { } evidence) return;
        await EvidenceAsync("een beeld van de pagina", page.Site, tab, async () => await evidence.PhotographAsync(page, number, await tab.DevtoolsAsync()), cancel);
        if (page.Variant == OwnChecks.Wide)
            await EvidenceAsync("de voorgelezen tekst", page.Site, tab, async () => await evidence.TranscribeAsync(page, number, await tab.DevtoolsAsync()), cancel);
    }

    private async Task EvidenceAsync(string kind, SitePage site, AuditTab tab, Func<Task> work, CancellationToken cancel)
    {
        if (missing.IsTooSlow(kind, site.Name)) return;
        if (await TryAsync(tab, work, cancel) is { } problem) missing.Add(kind, site.Name, problem);
    }

    // On a thread of its own: what never gives the word back must not stop the clock.
    private async Task<Exception?> TryAsync(AuditTab tab, Func<Task> work, CancellationToken cancel)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel, tab.Gone);
        try
        {
            await Task.Run(work, end.Token).WaitAsync(Left, end.Token);
            return null;
        }
        // A browser that Ctrl-C took along fails in its own way; what counts is that someone asked to stop.
        catch (Exception problem) when (!cancel.IsCancellationRequested)
        {
            return problem;
        }
    }
}
