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

    private readonly Dictionary<string, int> _found = Selectors.ToDictionary(s => s, _ => 0);

    public string Engine => OwnChecks.Engine;

    /// <summary>By selector: how many elements the site has. A selector that is not here was never looked for.</summary>
    public IReadOnlyDictionary<string, int> Found => _found;

    public Task PrepareAsync(IBrowserContext context) => PageScript.WatchAsync(context);

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var counts = await page.Browser.EvaluateAsync<int[]>(Count, Selectors);
        foreach (var (selector, count) in Selectors.Zip(counts)) _found[selector] += count;
        var heard = (await Listeners.OfAsync(page)).Select(l => l.Type).ToHashSet();
        var clocks = await page.Browser.EvaluateAsync<int>(Clocks);
        // Criteria with the same selector share one count: too much counted never proves anything.
        foreach (var criterion in Criterion.All.Where(c => c.Afwezig.Length > 0))
            _found[criterion.Afwezig] += criterion.Luistert.Count(heard.Contains) + (criterion.Klok ? clocks : 0);
        return [];
    }
}
