using Mensenhandel.Audit.Judgements;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Criteria;

/// <summary>What the audit can say about one criterion: for the whole site, and for each of its pages.</summary>
/// <param name="Verdict">The worst of the pages: one of <see cref="Verdicts"/>.</param>
/// <param name="Because">The reasons of the pages that have this verdict.</param>
public sealed record CriterionOutcome(Criterion Criterion, string Verdict, string Because, IReadOnlyList<PageOutcome> Pages)
{
    /// <param name="findings">Every finding with all the pages that have it.</param>
    /// <param name="pages">Every page of the site, also those that were not reached.</param>
    public static IReadOnlyList<CriterionOutcome> For(IReadOnlyList<SeenFinding> findings, IReadOnlyList<PageRun> pages, bool complete, JudgementBook judgements) =>
        [.. Criterion.All.Select(criterion => One(criterion, [.. findings.Where(f => f.Finding.Rule.Wcag.Contains(criterion.Nummer))], pages, complete, judgements))];

    private static CriterionOutcome One(Criterion criterion, SeenFinding[] about, IReadOnlyList<PageRun> pages, bool complete, JudgementBook judgements)
    {
        PageOutcome[] outcomes = [.. pages.Select(page => PageOutcome.For(criterion, page,
            [.. about.Where(f => f.Pages.Contains(page.Page)).Select(f => f.Finding)], complete, pages.Count, judgements.Of(criterion.Nummer, page)))];
        var verdict = Verdicts.All.FirstOrDefault(v => outcomes.Any(o => o.Verdict == v)) ?? Verdicts.NotRun;
        var reasons = outcomes.Where(o => o.Verdict == verdict).Select(o => o.Because).Distinct(StringComparer.Ordinal);
        return new(criterion, verdict, string.Join(' ', reasons), outcomes);
    }
}
