using System.Text;
using Mensenhandel.Audit.Criteria;
using Mensenhandel.Site.Findings;
using static Mensenhandel.Audit.Reports.Html;

namespace Mensenhandel.Audit.Reports;

/// <summary>The report for people: one Dutch page without scripts, which passes its own audit. The verdict comes first.</summary>
public static class HtmlReport
{
    public static void Write(AuditResult result, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllText(file, Page(result), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Page(AuditResult result) =>
        $"""
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Verdict(result)} – verslag toegankelijkheid</title>
        <style>{ReportStyle.Css}</style>
        </head>
        <body>
        <a class="spring" href="#inhoud">Naar de bevindingen</a>
        <header>
        <p>Verslag toegankelijkheid, {result.Started:d-M-yyyy}</p>
        <h1>{Verdict(result)}</h1>
        <p>{Text(result.Stopped ?? "Alle pagina's zijn in alle varianten nagekeken.")} De telling: {Text(ConsoleReporter.Summary(result.Report))}</p>
        {Summary(result)}
        </header>
        <main id="inhoud" tabindex="-1">
        {ComparisonSection.Html(result)}
        {FindingsSection.Html(result)}
        {PersonSection.Html(result)}
        {CriteriaSection.Html(result)}
        {PagesSection.Html(result)}
        {MethodSection.Html(result)}
        </main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    // "Goedgekeurd" would say more than a computer can know.
    private static string Verdict(AuditResult result) => result.ExitCode switch
    {
        0 => "De computer vond geen fouten",
        1 => "Afgekeurd",
        _ => "Niet helemaal nagekeken",
    };

    private static string Summary(AuditResult result)
    {
        if (result.Criteria.Count == 0) return "";
        var counts = Verdicts.All.Select(v => (Verdict: v, Criteria: result.Criteria.Where(c => c.Verdict == v).ToArray())).ToArray();
        var open = counts.Where(c => c.Verdict is Verdicts.Person or Verdicts.NotRun).Sum(c => c.Criteria.Length);
        return $"""
            <table class="telling">
            <caption>De {result.Criteria.Count} criteria van WCAG 2.2, niveau A en AA</caption>
            <thead><tr><th scope="col">Oordeel</th><th scope="col">Aantal</th></tr></thead>
            <tbody>{string.Concat(counts.Select(c => $"<tr><th scope=\"row\">{Text(c.Verdict)}</th><td>{c.Criteria.Length}</td></tr>"))}</tbody>
            </table>
            <p><strong>{(open == 0
                ? "Elk criterium heeft een oordeel. Wie dat gaf, staat bij het criterium."
                : $"Dit verslag is geen bewijs dat de site aan WCAG 2.2 voldoet: {(open == 1 ? "1 criterium is" : $"{open} criteria zijn")} nog niet beoordeeld.")}</strong></p>
            {(counts.Single(c => c.Verdict == Verdicts.Person).Criteria is { Length: > 0 } person
                ? $"<p>Een mens moet nog kijken naar {Text(string.Join(", ", person.Select(c => c.Criterion.Nummer)))}. <a href=\"#mens\">Zo kijkt u dat na</a>.</p>"
                : "")}
            """;
    }
}
