using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Criteria;

/// <summary>What the audit can say about one criterion for the whole site. Only a person can say more.</summary>
/// <param name="Verdict">"gehaald", "niet gehaald", "niet van toepassing" or "mens moet kijken".</param>
/// <param name="Because">By which checks, on which pages, by which absence.</param>
public sealed record CriterionOutcome(Criterion Criterion, string Verdict, string Because)
{
    public static IReadOnlyList<CriterionOutcome> For(FindingReport report, IReadOnlyDictionary<string, int> present, bool complete) =>
        [.. Criterion.All.Select(criterion => One(criterion, report, present, complete))];

    private static CriterionOutcome One(Criterion criterion, FindingReport report, IReadOnlyDictionary<string, int> present, bool complete)
    {
        Finding[] about = [.. report.Findings.Where(f => f.Rule.Wcag.Contains(criterion.Nummer))];
        if (about.Where(f => f.Severity == Severity.Error).ToArray() is { Length: > 0 } wrong)
            return new(criterion, "niet gehaald", $"Gevonden door {Ids(wrong)}; zie de fouten.");
        if (!complete) return new(criterion, "mens moet kijken", "Niet alle pagina's zijn nagekeken.");
        if (about.Length > 0) return new(criterion, "mens moet kijken", $"Vragen van {Ids(about)}.");
        if (report.Pages.Count < criterion.Paginas) return new(criterion, "niet van toepassing", "Er is maar één pagina, dus er is niets te vergelijken.");
        if (criterion.Afwezig.Length > 0 && present.GetValueOrDefault(criterion.Afwezig, -1) == 0)
            return new(criterion, "niet van toepassing", $"Op {ConsoleReporter.Count(report.Pages.Count, "pagina", "pagina's")} staat nergens: {criterion.Bewijs}.");
        string[] checks = [.. criterion.Axe.Select(id => "axe/" + id), .. criterion.Eigen];
        var by = checks.Length == 0 ? "" : $"Niets gevonden door {string.Join(", ", checks)}.";
        return new(criterion, criterion.Beslist ? "gehaald" : "mens moet kijken", by);
    }

    private static string Ids(IEnumerable<Finding> findings) => string.Join(", ", findings.Select(f => f.Rule.Id).Distinct().Order(StringComparer.Ordinal));
}
