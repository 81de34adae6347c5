using Mensenhandel.Audit.Judgements;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Criteria;

/// <summary>What is known of one criterion on one page.</summary>
/// <param name="Verdict">One of <see cref="Verdicts"/>.</param>
/// <param name="Because">By which checks, by which absence, or by whom.</param>
public sealed record PageOutcome(string Page, string Verdict, string Because)
{
    // These compare pages with each other: before the last page was seen, they have said nothing.
    private static readonly string[] AcrossPages = ["2.4.2", "2.4.5", "3.2.3", "3.2.4", "3.2.6"];

    /// <summary>The person's answer, where the verdict is a person's.</summary>
    public Judgement? Judgement { get; init; }

    /// <param name="about">The findings about this criterion on this page.</param>
    /// <param name="complete">Whether the audit came past its last page.</param>
    /// <param name="pages">How many pages the site has.</param>
    /// <param name="judgement">What a person said of this very content; null when nobody did, or when it lapsed.</param>
    public static PageOutcome For(Criterion criterion, PageRun page, IReadOnlyList<Finding> about, bool complete, int pages, Judgement? judgement)
    {
        // What a check is certain of, no person can talk away: repair it, or repair the check.
        if (about.Where(f => f.Severity == Severity.Error).ToArray() is { Length: > 0 } wrong)
            return new(page.Page, Verdicts.Failed, $"Gevonden door {Ids(wrong)}.");
        if (judgement is not null)
            return new(page.Page, judgement.Verdict, $"Beoordeeld door {judgement.Who} op {judgement.When:d-M-yyyy}: {judgement.How}") { Judgement = judgement };
        if (!page.Finished) return new(page.Page, Verdicts.NotRun, "Deze pagina is niet helemaal nagekeken.");
        if (about.Count > 0) return new(page.Page, Verdicts.Person, $"Vraag van {Ids(about)}.");
        if (!complete && AcrossPages.Contains(criterion.Nummer))
            return new(page.Page, Verdicts.NotRun, "Hiervoor moeten alle pagina's met elkaar vergeleken zijn.");
        if (pages < criterion.Paginas) return new(page.Page, Verdicts.NotApplicable, "Er is maar één pagina, dus er is niets te vergelijken.");
        if (page.Present.GetValueOrDefault(criterion.Nummer, -1) == 0)
            return new(page.Page, Verdicts.NotApplicable, $"Op de pagina staat nergens: {criterion.Bewijs}.");
        string[] ran = [.. criterion.Axe.Select(id => "axe/" + id).Concat(criterion.Eigen).Where(page.Rules.ContainsKey)];
        var by = ran.Length == 0 ? "Geen controle heeft hiernaar gekeken." : $"Niets gevonden door {string.Join(", ", ran)}.";
        return new(page.Page, criterion.Beslist && ran.Length > 0 ? Verdicts.Passed : Verdicts.Person, by);
    }

    private static string Ids(IEnumerable<Finding> findings) => string.Join(", ", findings.Select(f => f.Rule.Id).Distinct().Order(StringComparer.Ordinal));
}
