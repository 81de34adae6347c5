using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Checks.Wcag;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Criteria;

/// <summary>Counts on every page what must be absent to prove that a criterion does not apply. Finds no faults itself.</summary>
public sealed class AbsenceAudit : IPageAudit
{
    private const string Count = "selectors => selectors.map(selector => document.querySelectorAll(selector).length)";

    private static readonly string[] Selectors = [.. Criterion.All.Select(c => c.Afwezig).Where(s => s.Length > 0).Distinct()];

    private readonly Dictionary<string, int> _found = Selectors.ToDictionary(s => s, _ => 0);

    public string Engine => OwnChecks.Engine;

    private readonly Dictionary<string, IReadOnlyDictionary<string, int>> _pages = new(StringComparer.Ordinal);

    /// <summary>By selector: how many elements the page has; empty for a page that was never counted.</summary>
    public IReadOnlyDictionary<string, int> FoundOn(string page) => _pages.GetValueOrDefault(page) ?? new Dictionary<string, int>();

    /// <summary>By selector: how many elements the site has. A selector that is not here was never looked for.</summary>
    public IReadOnlyDictionary<string, int> Found => _found;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var counts = await page.Browser.EvaluateAsync<int[]>(Count, Selectors);
        foreach (var (selector, count) in Selectors.Zip(counts)) _found[selector] += count;
        _pages[page.Site.Name] = Selectors.Zip(counts).ToDictionary(p => p.First, p => p.Second);
        return [];
    }
}
