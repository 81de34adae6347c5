using System.Diagnostics;
using Mensenhandel.Audit.Browsers;
using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Pages;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Hosting;
using Microsoft.Playwright;

namespace Mensenhandel.Audit;

/// <summary>
/// Serves a folder and takes every page through every variant and check. One browser page serves all: a new context
/// costs more than an audit. What was found stays known when the audit stops halfway.
/// </summary>
public sealed class SiteAudit(AuditBrowser browser, AuditOptions options)
{
    private readonly List<Observation> _observations = [];
    private readonly List<string> _done = [];
    private string? _crashed;

    /// <summary>Audits a folder with the whole gate, in a browser of its own or in <paramref name="browser"/>.</summary>
    /// <exception cref="SiteException">The audit could not be done to its end.</exception>
    public static async Task<FindingReport> RunAsync(string folder, AuditOptions? options = null, AuditBrowser? browser = null)
    {
        await using var own = browser is null ? await AuditBrowser.StartAsync() : null;
        var result = await new SiteAudit(browser ?? own!, options ?? AuditOptions.Default).RunAsync(SiteFolder.Open(folder));
        return result.Stopped is null ? result.Report : throw new SiteException(result.Stopped);
    }

    public async Task<AuditResult> RunAsync(SiteFolder folder, CancellationToken cancel = default)
    {
        var started = DateTimeOffset.UtcNow;
        var watch = Stopwatch.StartNew();
        var checks = options.Checks();
        string? stopped = null;
        try
        {
            await AuditPagesAsync(folder, checks, cancel);
            stopped = _crashed;
        }
        // A browser that Ctrl-C took along fails in its own way; what counts is that someone asked to stop.
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            stopped = $"Gestopt na {_done.Count} van de {folder.Pages.Count} pagina's; de rest is niet nagekeken.";
        }
        catch (SiteException problem)
        {
            stopped = problem.Message;
        }
        catch (PlaywrightException problem)
        {
            stopped = $"De browser is weggevallen na {_done.Count} van de {folder.Pages.Count} pagina's: {problem.Message.Split('\n')[0]}";
        }
        using var places = new ElementPlaces(folder);
        var report = new FindingReport(ObservationGroups.ToFindings(_observations, places), _done);
        return new AuditResult(report, folder.Pages.Count, stopped)
        {
            Variants = options.Variants,
            Browser = browser.Name,
            Criteria = Outcomes(report, checks, stopped is null),
            Engines = [.. checks.Select(c => c.Engine).Distinct()],
            Started = started,
            Duration = watch.Elapsed,
        };
    }

    // Only the whole gate can say that nothing was found.
    private IReadOnlyList<CriterionOutcome> Outcomes(FindingReport report, IReadOnlyList<IPageAudit> checks, bool complete) =>
        checks.OfType<AbsenceAudit>().FirstOrDefault() is { } absence
            ? CriterionOutcome.For(report, absence.Found, complete && Variant.All.All(options.Variants.Contains))
            : [];

    private async Task AuditPagesAsync(SiteFolder folder, IReadOnlyList<IPageAudit> checks, CancellationToken cancel)
    {
        await using var server = await SiteServer.StartAsync(SiteServer.FromFolder(folder.Root));
        await using var context = await browser.NewContextAsync();
        foreach (var check in checks) await check.PrepareAsync(context);
        var page = await context.NewPageAsync();
        var watch = await PageWatch.StartAsync(page, server.Address);
        foreach (var (number, site) in folder.Pages.Index())
        {
            cancel.ThrowIfCancellationRequested();
            options.Progress.WriteLine($"{number + 1}/{folder.Pages.Count} {site.Name}");
            var address = new Uri(server.Address, site.Address);
            watch.Begin(site, address);
            if (await OpenAsync(page, address, site, watch)) await AuditVariantsAsync(page, site, checks, cancel);
            _observations.AddRange(watch.Take());
            _done.Add(site.Name);
        }
        _observations.AddRange(checks.OfType<ISiteAudit>().SelectMany(check => check.Compare()));
    }

    private async Task<bool> OpenAsync(IPage page, Uri address, SitePage site, PageWatch watch)
    {
        try
        {
            var response = await page.GotoAsync(address.AbsoluteUri, new() { Timeout = (float)options.Patience.TotalMilliseconds });
            if (response!.Status == site.Status) return true;
            watch.WrongStatus(response.Status);
        }
        catch (TimeoutException)
        {
            watch.NoAnswer($"niet klaar binnen {options.Patience.TotalSeconds} seconden");
        }
        catch (PlaywrightException problem) when (!page.IsClosed)
        {
            // A page that leaves at once interrupts its own opening, but it is there.
            if (new Uri(page.Url) == address) return true;
            watch.NoAnswer(problem.Message);
        }
        return false;
    }

    private async Task AuditVariantsAsync(IPage page, SitePage site, IReadOnlyList<IPageAudit> checks, CancellationToken cancel)
    {
        foreach (var variant in options.Variants)
        {
            cancel.ThrowIfCancellationRequested();
            await GuardAsync("pagina klaarzetten", site, variant, variant.ApplyAsync(page), cancel);
            foreach (var check in checks.Where(c => c.Needs(variant)))
            {
                try
                {
                    var found = check.AuditAsync(new OpenPage(site, variant, page));
                    await GuardAsync(check.Engine, site, variant, found, cancel);
                    _observations.AddRange(await found);
                }
                // A crashed check has proved nothing, and the run fails for it; the other checks and pages still tell what they see.
                catch (SiteException problem) when (!page.IsClosed && problem.InnerException is not TimeoutException)
                {
                    _crashed ??= problem.Message;
                }
            }
        }
    }

    private async Task GuardAsync(string what, SitePage site, Variant variant, Task work, CancellationToken cancel)
    {
        try
        {
            await work.WaitAsync(options.Patience, cancel);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            throw new SiteException($"De controle is vastgelopen op {site.Name} ({variant.Name}, {what}): {problem.Message.Split('\n')[0]}", problem);
        }
    }
}
