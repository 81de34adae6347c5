using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>A check that is one script: it looks, and for each of its rules there is one sentence.</summary>
/// <param name="script">The embedded file, named after the criterion.</param>
/// <param name="variants">Only where the outcome can differ.</param>
/// <param name="sentences">By rule: the message about what was seen.</param>
public sealed class ScriptAudit(string script, IReadOnlyList<Variant> variants, IReadOnlyDictionary<Rule, Func<Seen, string>> sentences) : IPageAudit
{
    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variants.Contains(variant);

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var observations = new List<Observation>();
        foreach (var seen in await PageScript.SeeAsync(page, script))
        {
            var (rule, sentence) = sentences.First(s => s.Key.Id == "wcag/" + seen.Rule);
            observations.Add(PageScript.ToObservation(page, rule, seen, sentence(seen)));
        }
        return observations;
    }
}
