using System.Net;
using Mensenhandel.Audit.Criteria;

namespace Mensenhandel.Audit.Reports;

/// <summary>The 55 criteria in the report: what the machine says, and what a person still does.</summary>
public static class CriteriaTable
{
    public static string Html(IReadOnlyList<CriterionOutcome> outcomes)
    {
        if (outcomes.Count == 0) return "";
        var counts = string.Join(", ", outcomes.GroupBy(o => o.Verdict).Select(g => $"{g.Key}: {g.Count()}"));
        return $"""
            <section>
            <h2>De {outcomes.Count} criteria van WCAG 2.2, niveau A en AA</h2>
            <p>{Text(counts)}.</p>
            <dl>
            {string.Join('\n', outcomes.Select(One))}
            </dl>
            </section>
            """;
    }

    private static string One(CriterionOutcome outcome)
    {
        var criterion = outcome.Criterion;
        return $"<dt>{criterion.Nummer} {Text(criterion.Naam)} ({criterion.Niveau})</dt>"
            + $"<dd><strong>{Text(outcome.Verdict)}</strong>. {Text(outcome.Because)}"
            + (outcome.Verdict == "mens moet kijken" ? $" {Text(criterion.Handmatig)}" : "") + "</dd>";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
