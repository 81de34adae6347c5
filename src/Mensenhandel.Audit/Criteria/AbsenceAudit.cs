using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Checks.Wcag;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Criteria;

/// <summary>Counts on every page what must be absent to prove that a criterion does not apply. Finds no faults itself.</summary>
public sealed class AbsenceAudit : IPageAudit
{
    private const string Count = "selectors => selectors.map(selector => document.querySelectorAll(selector).length)";

    // The audit itself asks for a few frames to let a page settle. A page that was opened without the watch is not proved.
    private const string Clocks = "() => { const w = globalThis[Symbol.for('mensenhandel.watch')]; return w ? w.intervals + (w.chained > 2) + w.timeouts.length + (w.frames > 60) + w.sound : 1; }";

    private static readonly string[] Selectors = [.. Criterion.All.Select(c => c.Afwezig).Where(s => s.Length > 0).Distinct()];

    private readonly Dictionary<string, IReadOnlyDictionary<string, int>> _pages = new(StringComparer.Ordinal);

    public string Engine => OwnChecks.Engine;

    /// <summary>By criterion: how many elements, listeners and clocks the page has; empty for a page that was never counted.</summary>
    public IReadOnlyDictionary<string, int> FoundOn(string page) => _pages.GetValueOrDefault(page) ?? new Dictionary<string, int>();

    public Task PrepareAsync(IBrowserContext context) => PageScript.WatchAsync(context);

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var counts = await page.Browser.EvaluateAsync<int[]>(Count, Selectors);
        var heard = (await page.ListenersAsync()).Select(l => l.Type).ToHashSet();
        var clocks = await page.Browser.EvaluateAsync<int>(Clocks);
        var bySelector = Selectors.Zip(counts).ToDictionary(p => p.First, p => p.Second);
        _pages[page.Site.Name] = Criterion.All.Where(c => c.Afwezig.Length > 0)
            .ToDictionary(c => c.Nummer, c => bySelector[c.Afwezig] + c.Luistert.Count(heard.Contains) + (c.Klok ? clocks : 0));
        return [];
    }
}
