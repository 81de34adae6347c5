using Mensenhandel.Audit.Criteria;
using static Mensenhandel.Audit.Reports.Html;

namespace Mensenhandel.Audit.Reports;

/// <summary>All 55 criteria on all pages: first as a table to look over, then one by one with the reasons.</summary>
internal static class CriteriaSection
{
    public static string Html(AuditResult result)
    {
        if (result.Criteria.Count == 0) return "";
        return $"""
            <section>
            <h2>Alle criteria op alle pagina's</h2>
            <p>Elke kolom is een pagina; het nummer staat bij de pagina's verderop. {string.Join(", ", Verdicts.All.Select(v => $"<strong>{Short(v)}</strong> = {Text(v)}"))}.</p>
            <div class="schuif" tabindex="0" role="region" aria-label="Tabel van criteria en pagina's">
            <table>
            <caption>Oordeel per criterium en pagina</caption>
            <thead><tr><th scope="col">Criterium</th>{string.Concat(result.Runs.Select((_, i) => $"<th scope=\"col\"><span class=\"verborgen\">pagina </span>{i + 1}</th>"))}</tr></thead>
            <tbody>
            {string.Join('\n', result.Criteria.Select(Row))}
            </tbody>
            </table>
            </div>
            <h3>Waarop het oordeel steunt</h3>
            {string.Join('\n', result.Criteria.Select(One))}
            </section>
            """;
    }

    private static string Row(CriterionOutcome outcome) =>
        $"<tr><th scope=\"row\">{outcome.Criterion.Nummer} {Text(outcome.Criterion.Naam)}</th>{string.Concat(outcome.Pages.Select(p => $"<td class=\"{Css(p.Verdict)}\">{Short(p.Verdict)}</td>"))}</tr>";

    private static string One(CriterionOutcome outcome)
    {
        var reasons = outcome.Pages.GroupBy(p => (p.Verdict, p.Because)).OrderBy(g => Verdicts.All.ToList().IndexOf(g.Key.Verdict)).ThenBy(g => g.Key.Because, StringComparer.Ordinal);
        return $"""
            <details>
            <summary>{outcome.Criterion.Nummer} {Text(outcome.Criterion.Naam)} ({outcome.Criterion.Niveau}): {Text(outcome.Verdict)}</summary>
            {List(reasons.Select(g => $"<strong>{Text(g.Key.Verdict)}</strong> op {(g.Count() == outcome.Pages.Count ? "alle pagina's" : Text(string.Join(", ", g.Select(p => p.Page))))}. {Text(g.Key.Because)}"))}
            <p>Zo kijkt een mens dit na: {Text(outcome.Criterion.Handmatig)}</p>
            </details>
            """;
    }

    private static string Short(string verdict) => verdict switch
    {
        Verdicts.Passed => "ja",
        Verdicts.Failed => "nee",
        Verdicts.NotApplicable => "nvt",
        Verdicts.Person => "mens",
        _ => "open",
    };

    private static string Css(string verdict) => $"v-{Short(verdict)}";
}
