using Mensenhandel.Audit.Criteria;
using static Mensenhandel.Audit.Reports.Html;

namespace Mensenhandel.Audit.Reports;

/// <summary>What a person still has to judge, how, and who last did.</summary>
internal static class PersonSection
{
    public static string Html(AuditResult result)
    {
        CriterionOutcome[] open = [.. result.Criteria.Where(c => c.Pages.Any(p => p.Verdict == Verdicts.Person))];
        if (open.Length == 0) return "";
        return $"""
            <section id="mens">
            <h2>Wat een mens nog moet beoordelen ({open.Length})</h2>
            <p>Kijk het na zoals hieronder staat. Gebruik ook een schermlezer, een telefoon en alleen het toetsenbord. Laat ook mensen uit de doelgroep kijken.</p>
            <p>Schrijf uw oordeel in {Code("audits/handmatig.yml")}. Het begin maakt het programma voor u, bijvoorbeeld met {Code($"--oordeel \"{open[0].Criterion.Nummer}\"")}. Een oordeel telt tot de pagina verandert, en hoogstens anderhalf jaar.</p>
            <dl class="breed-lijst">
            {string.Join('\n', open.Select(c => One(result, c)))}
            </dl>
            </section>
            """;
    }

    private static string One(AuditResult result, CriterionOutcome outcome)
    {
        var (criterion, pages) = (outcome.Criterion, outcome.Pages.Count(p => p.Verdict == Verdicts.Person));
        var where = pages == outcome.Pages.Count ? "Alle pagina's." : $"{pages} van de {outcome.Pages.Count} pagina's: {string.Join(", ", outcome.Pages.Where(p => p.Verdict == Verdicts.Person).Take(5).Select(p => p.Page))}{(pages > 5 ? " …" : "")}";
        var last = result.Judgements.Last(criterion.Nummer) is { } judged ? $"Voor het laatst beoordeeld door {judged.Who} op {judged.When:d-M-yyyy}." : "Nog nooit door een mens beoordeeld.";
        return $"<dt>{criterion.Nummer} {Text(criterion.Naam)} ({criterion.Niveau})</dt><dd>{Text(criterion.Handmatig)}<br>{Text(where)}<br>{Text(last)}</dd>";
    }
}
