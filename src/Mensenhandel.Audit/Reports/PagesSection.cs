using static Mensenhandel.Audit.Reports.Html;

namespace Mensenhandel.Audit.Reports;

/// <summary>The pages with what to judge them from: pictures, and what a screen reader says.</summary>
internal static class PagesSection
{
    public static string Html(AuditResult result) => $"""
        <section>
        <h2>Pagina's ({result.Report.Pages.Count} van {result.PagesInSite} nagekeken)</h2>
        <p>Het kenmerk verandert zodra er iets aan de pagina verandert, ook aan haar vormgeving.</p>
        <ol>
        {string.Join('\n', result.Runs.Select(run => One(result, run)))}
        </ol>
        </section>
        """;

    private static string One(AuditResult result, Criteria.PageRun run)
    {
        var facts = $"<strong>{Text(run.Page)}</strong>{(run.Title.Length > 0 ? $" {Text(run.Title)}." : "")} Kenmerk {Code(run.Hash)}{(run.Finished ? "" : ". Niet helemaal nagekeken")}";
        if (result.Evidence is not { } evidence) return $"<li>{facts}</li>";
        var links = evidence.Views.Where(v => v.Page == run.Page).Select(v => Link(v.File, $"{v.Page} op {v.Variant}"));
        if (evidence.Transcripts.TryGetValue(run.Page, out var transcript)) links = links.Prepend(Link(transcript, $"Wat een schermlezer zegt van {run.Page}"));
        return links.Any() ? $"<li>{facts}\n<details><summary>Beelden en voorgelezen tekst van {Text(run.Page)}</summary>{List(links)}</details></li>" : $"<li>{facts}</li>";
    }
}
