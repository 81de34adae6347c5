using Mensenhandel.Audit.Pages;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Checks;

/// <summary>
/// What broke down on one page: it becomes one finding, because what follows from the first is no news. The same check that
/// breaks down in the same way on every page is one finding too.
/// </summary>
internal sealed class PageBreakdowns(SitePage page)
{
    private readonly List<(string What, Variant? Variant, string Sentence)> _all = [];

    public bool Any => _all.Count > 0;

    /// <param name="what">The check, or what the audit itself was doing.</param>
    /// <param name="variant">Null for what stands apart from variants.</param>
    public void Add(string what, Variant? variant, string why) => _all.Add((what, variant,
        $"De pagina is niet helemaal nagekeken, want «{what}» liep vast{(variant is null ? "" : $" in de variant {variant.Name}")}: {why}."));

    public void AddNotOpen(string why) => _all.Add(("openen", null, $"De pagina is niet nagekeken, want zij ging niet open: {why}."));

    public IEnumerable<Observation> ToObservations()
    {
        if (!Any) yield break;
        var (_, variant, sentence) = _all[0];
        string[] later = [.. _all.Skip(1).Select(b => b.Variant is null ? b.What : $"{b.What} in {b.Variant.Name}").Distinct(StringComparer.Ordinal)];
        yield return new Observation(Rules.ControleVastgelopen, page, sentence)
        {
            Variant = variant,
            Subject = sentence,
            Measured = later.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { ["liep ook vast"] = string.Join("; ", later) },
        };
    }
}
