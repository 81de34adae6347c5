using System.Diagnostics;
using Mensenhandel.Audit.Browsers;
using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Checks.Wcag;
using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Evidence;
using Mensenhandel.Audit.Pages;
using Mensenhandel.Site;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit;

/// <summary>
/// Audits a folder and makes one result of all that was seen. Whatever breaks down, there is a result: it tells what was
/// found, and what was not looked at.
/// </summary>
public sealed class SiteAudit(AuditBrowser browser, AuditOptions options)
{
    // Of more pages than this the report has the list.
    private const int MostNames = 5;

    private readonly List<string> _stops = [];

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
        var missing = new MissingEvidence(options.Progress);
        var page = new PageVisit(options, checks, missing);
        var visit = new SiteVisit(browser, options, folder, checks, page);
        await VisitAsync(visit, folder, checks, cancel);
        var sources = Sources(DateOnly.FromDateTime(started.LocalDateTime), missing);
        PageRun[] runs = [.. folder.Pages.Select(site => Run(folder, site, checks, visit))];
        if (_stops.Count == 0 && Unfinished(folder, visit) is { } sentence) _stops.Add(sentence);
        using var places = new ElementPlaces(folder, sources);
        // By reference: two findings may be equal in all but their pages.
        var seen = ObservationGroups.ToFindings(visit.Observations, places, options.Evidence?.Pictures ?? new Dictionary<string, string>())
            .Concat(Try<IReadOnlyList<Finding>>("Het nalezen van de oordelen", () => [.. options.Judgements.Lapsed(runs)], []).Concat(options.Beforehand)
                .Select(f => new SeenFinding(f, [], ObservationGroups.Fingerprint(f))))
            .ToDictionary(f => f.Finding, f => f, (IEqualityComparer<Finding>)ReferenceEqualityComparer.Instance);
        var report = new FindingReport(seen.Keys, visit.Finished);
        SeenFinding[] inOrder = [.. report.Findings.Select(f => seen[f])];
        var criteria = Try("Het oordeel per criterium", () => CriterionOutcome.For(inOrder, runs, _stops.Count == 0, options.Judgements), []);
        return new AuditResult(report, folder.Pages.Count, _stops.Count == 0 ? null : string.Join(' ', _stops))
        {
            Variants = options.Variants,
            Browser = browser.Name,
            Criteria = criteria,
            Engines = [.. checks.Select(c => c.Engine).Distinct()],
            Seen = inOrder,
            Runs = runs,
            Judgements = options.Judgements,
            Evidence = options.Evidence,
            Missing = missing.Sentences,
            Fonts = page.Fonts,
            Started = started,
            Duration = watch.Elapsed,
        };
    }

    private async Task VisitAsync(SiteVisit visit, SiteFolder folder, IReadOnlyList<IPageAudit> checks, CancellationToken cancel)
    {
        try
        {
            await visit.RunAsync(cancel);
            foreach (var check in checks.OfType<ISiteAudit>())
                visit.Observations.AddRange(Try("Het vergelijken van de pagina's", check.Compare, []));
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            _stops.Add($"Gestopt na {visit.Done} van de {folder.Pages.Count} pagina's; de rest is niet nagekeken.");
        }
        catch (Exception problem)
        {
            _stops.Add(SiteException.Explain(problem));
        }
    }

    private IReadOnlyDictionary<string, PageSource> Sources(DateOnly today, MissingEvidence missing)
    {
        var none = new Dictionary<string, PageSource>();
        try
        {
            return options.Input is { } input ? PageSources.Of(input, today) : none;
        }
        // Places in the Markdown are of use, but the HTML has places too.
        catch (Exception problem)
        {
            missing.Tell($"De plaatsen in de Markdown zijn niet bekend: {Breakdown.Why(problem)}.");
            return none;
        }
    }

    private static string? Unfinished(SiteFolder folder, SiteVisit visit)
    {
        string[] names = [.. folder.Pages.Select(p => p.Name).Where(name => !visit.Finished.Contains(name))];
        if (names.Length == 0) return null;
        var list = string.Join(", ", names.Take(MostNames)) + (names.Length > MostNames ? " …" : "");
        return $"{names.Length} van de {ConsoleReporter.Count(folder.Pages.Count, "pagina", "pagina's")} {(names.Length == 1 ? "is" : "zijn")} niet helemaal nagekeken: {list}. Waarom staat bij de fouten.";
    }

    /// <summary>Only the whole gate can say that its rules found nothing.</summary>
    private PageRun Run(SiteFolder folder, SitePage page, IReadOnlyList<IPageAudit> checks, SiteVisit visit)
    {
        var identity = Try($"Het lezen van {page.File}", () => PageHash.Identify(folder, page), PageIdentity.Unknown);
        var finished = visit.Finished.Contains(page.Name) && identity != PageIdentity.Unknown;
        return new PageRun(page.Name, identity.Hash)
        {
            Finished = finished && Variant.All.All(options.Variants.Contains),
            Rules = Try<IReadOnlyDictionary<string, string>>("Het tellen van de regels", () => Ran(page, checks, visit, finished), new Dictionary<string, string>()),
            Present = checks.OfType<AbsenceAudit>().FirstOrDefault()?.FoundOn(page.Name) ?? new Dictionary<string, int>(),
            Title = identity.Title,
            Address = identity.Address,
        };
    }

    private static Dictionary<string, string> Ran(SitePage page, IReadOnlyList<IPageAudit> checks, SiteVisit visit, bool finished)
    {
        var rules = checks.OfType<IRuleLog>().SelectMany(log => log.RulesOn(page.Name))
            // What was good until a page broke down may be wrong in a variant that never came.
            .Where(rule => finished || rule.Value is "failed" or "cantTell")
            .ToDictionary(StringComparer.Ordinal);
        if (finished && OwnChecks.Create().All(own => checks.Any(check => check.GetType() == own.GetType())))
            foreach (var rule in Rules.All.Where(r => r.Id.StartsWith("wcag/", StringComparison.Ordinal)))
                rules[rule.Id] = visit.Observations.Where(o => o.Rule == rule && o.Page == page).Select(o => o.Severity == Severity.Error ? "failed" : "cantTell").Order(StringComparer.Ordinal).LastOrDefault("passed");
        return rules;
    }

    /// <summary>What is made of all that was seen breaks down by itself: the rest is told, and the audit does not pass.</summary>
    private T Try<T>(string what, Func<T> make, T otherwise)
    {
        try
        {
            return make();
        }
        catch (Exception problem)
        {
            var sentence = $"{what} is vastgelopen: {Breakdown.Why(problem)}.";
            if (!_stops.Contains(sentence)) _stops.Add(sentence);
            return otherwise;
        }
    }
}
