using System.Diagnostics;
using Mensenhandel.Audit.Browsers;
using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Checks.Wcag;
using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Evidence;
using Mensenhandel.Site;
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
    private readonly HashSet<string> _finished = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _fonts = [];
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
        var sources = options.Input is { } input ? PageSources.Of(input, DateOnly.FromDateTime(started.LocalDateTime)) : new Dictionary<string, PageSource>();
        using var places = new ElementPlaces(folder, sources);
        PageRun[] runs = [.. folder.Pages.Select(page => Run(folder, page, checks))];
        // By reference: two findings may be equal in all but their pages.
        var seen = ObservationGroups.ToFindings(_observations, places, options.Evidence?.Pictures ?? new Dictionary<string, string>())
            .Concat(options.Beforehand.Concat(options.Judgements.Lapsed(runs)).Select(f => new SeenFinding(f, [], ObservationGroups.Fingerprint(f))))
            .ToDictionary(f => f.Finding, f => f, (IEqualityComparer<Finding>)ReferenceEqualityComparer.Instance);
        var report = new FindingReport(seen.Keys, _done);
        SeenFinding[] inOrder = [.. report.Findings.Select(f => seen[f])];
        return new AuditResult(report, folder.Pages.Count, stopped)
        {
            Variants = options.Variants,
            Browser = browser.Name,
            Criteria = CriterionOutcome.For(inOrder, runs, stopped is null, options.Judgements),
            Engines = [.. checks.Select(c => c.Engine).Distinct()],
            Seen = inOrder,
            Runs = runs,
            Judgements = options.Judgements,
            Evidence = options.Evidence,
            Fonts = _fonts,
            Started = started,
            Duration = watch.Elapsed,
        };
    }

    /// <summary>Only the whole gate can say that its rules found nothing.</summary>
    private PageRun Run(SiteFolder folder, SitePage page, IReadOnlyList<IPageAudit> checks)
    {
        var identity = PageHash.Identify(folder, page);
        var finished = _finished.Contains(page.Name);
        var rules = checks.OfType<IRuleLog>().SelectMany(log => log.RulesOn(page.Name)).ToDictionary(StringComparer.Ordinal);
        if (finished && OwnChecks.Create().All(own => checks.Any(check => check.GetType() == own.GetType())))
            foreach (var rule in Rules.All.Where(r => r.Id.StartsWith("wcag/", StringComparison.Ordinal)))
                rules[rule.Id] = _observations.Where(o => o.Rule == rule && o.Page == page).Select(o => o.Severity == Severity.Error ? "failed" : "cantTell").Order(StringComparer.Ordinal).LastOrDefault("passed");
        return new PageRun(page.Name, identity.Hash)
        {
            Finished = finished && Variant.All.All(options.Variants.Contains),
            Rules = rules,
            Present = checks.OfType<AbsenceAudit>().FirstOrDefault()?.FoundOn(page.Name) ?? new Dictionary<string, int>(),
            Title = identity.Title,
            Address = identity.Address,
        };
    }

    private async Task AuditPagesAsync(SiteFolder folder, IReadOnlyList<IPageAudit> checks, CancellationToken cancel)
    {
        await using var server = await SiteServer.StartAsync(SiteServer.FromFolder(folder.Root));
        await using var context = await browser.NewContextAsync();
        foreach (var check in checks) await check.PrepareAsync(context);
        var page = await context.NewPageAsync();
        var watch = await PageWatch.StartAsync(page, server.Address);
        var devtools = options.Evidence is null ? null : await context.NewCDPSessionAsync(page);
        foreach (var (number, site) in folder.Pages.Index())
        {
            cancel.ThrowIfCancellationRequested();
            options.Progress.WriteLine($"{number + 1}/{folder.Pages.Count} {site.Name}");
            var address = new Uri(server.Address, site.Address);
            watch.Begin(site, address);
            if (await OpenAsync(page, address, site, watch))
            {
                if (_fonts.Count == 0) _fonts = await FontsInUse.OfAsync(page);
                if (await AuditVariantsAsync(page, site, number + 1, checks, devtools, cancel)) _finished.Add(site.Name);
            }
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

    /// <returns>False when a check crashed.</returns>
    private async Task<bool> AuditVariantsAsync(IPage page, SitePage site, int number, IReadOnlyList<IPageAudit> checks, ICDPSession? devtools, CancellationToken cancel)
    {
        var whole = true;
        foreach (var variant in options.Variants)
        {
            cancel.ThrowIfCancellationRequested();
            if (!await variant.CanDifferAsync(page)) continue;
            await GuardAsync("pagina klaarzetten", site, variant, variant.ApplyAsync(page), cancel);
            var open = new OpenPage(site, variant, page);
            // Before the checks, which may leave the page different.
            if (devtools is not null) await GuardAsync("beeld", site, variant, RecordAsync(open, number, devtools), cancel);
            foreach (var check in checks.Where(c => c.Needs(variant)))
            {
                try
                {
                    var found = check.AuditAsync(open);
                    await GuardAsync(check.Engine, site, variant, found, cancel);
                    _observations.AddRange(await found);
                    if (options.Evidence is not { } evidence) continue;
                    foreach (var seen in await found) await GuardAsync("beeld", site, variant, evidence.PhotographAsync(seen, page), cancel);
                }
                // A crashed check has proved nothing, and the run fails for it; the other checks and pages still tell what they see.
                catch (SiteException problem) when (!page.IsClosed && problem.InnerException is not TimeoutException)
                {
                    _crashed ??= problem.Message;
                    whole = false;
                }
            }
        }
        return whole;
    }

    private async Task RecordAsync(OpenPage page, int number, ICDPSession devtools)
    {
        await options.Evidence!.PhotographAsync(page, number, devtools);
        if (page.Variant == OwnChecks.Wide) await options.Evidence.TranscribeAsync(page, number, devtools);
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
