using System.Net;
using System.Text;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Reports;

/// <summary>The report for people: one Dutch page without scripts or other files, which passes its own audit.</summary>
public static class HtmlReport
{
    // What stays for a person even when every check is green; an audit by machine alone never proves WCAG.
    private static readonly string[] ForPeople =
    [
        "Zegt de tekst bij een afbeelding echt wat erop staat?",
        "Zeggen koppen, links en titels wat er komt, en klopt de volgorde bij het voorlezen?",
        "Is alles met alleen het toetsenbord te bedienen, en is altijd te zien waar u bent?",
        "Is de tekst te lezen bij 200 % tekst en 400 % zoom, en met meer ruimte tussen letters en regels?",
        "Is de site te gebruiken met een voorleesprogramma op een telefoon en op een computer?",
        "Begrijpt iemand uit de doelgroep de tekst, ook in de makkelijke versie?",
    ];

    private static readonly (string Name, string Label)[] Labels =
    [
        ("html", "Code"), ("selector", "Selector"), ("plaatsen", "Plaatsen"), ("adres", "Adres"),
        ("varianten", "Varianten"), ("paginalijst", "Pagina's"),
    ];

    private static readonly string[] Code = ["html", "selector", "plaatsen", "adres"];

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
        <header>
        <p>Verslag toegankelijkheid</p>
        <h1>{Verdict(result)}</h1>
        <p>{Text(result.Stopped ?? "Alle pagina's zijn in alle varianten nagekeken.")}</p>
        <p>{Text(ConsoleReporter.Summary(result.Report))}</p>
        </header>
        <main>
        {Findings("Fouten", "Deze fouten houden publiceren tegen.", result.Report.Findings.Where(f => f.Severity == Severity.Error))}
        {Findings("Let op", "Dit houdt publiceren niet tegen. Kijk het zelf na.", result.Report.Findings.Where(f => f.Severity == Severity.Warning))}
        {CriteriaTable.Html(result.Criteria)}
        <section>
        <h2>Wat een computer niet kan beoordelen</h2>
        <p>Geen fouten in dit verslag is geen bewijs dat de site aan WCAG 2.2 voldoet. Een mens moet nog beoordelen:</p>
        {List(ForPeople)}
        </section>
        <section>
        <h2>Wat er is nagekeken</h2>
        <dl>
        <dt>Wanneer</dt><dd><time datetime="{result.Started:yyyy-MM-dd'T'HH:mm:ss'Z'}">{result.Started:d-M-yyyy HH:mm} (UTC)</time></dd>
        <dt>Norm</dt><dd>WCAG 2.2, niveau A en AA, voor zover een computer die kan nakijken</dd>
        <dt>Programma</dt><dd>Mensenhandel.Audit {typeof(HtmlReport).Assembly.GetName().Version!.ToString(3)}</dd>
        <dt>Browser</dt><dd>{Text(result.Browser)}</dd>
        <dt>Gebruikt</dt><dd>{Text(string.Join(", ", result.Engines))}</dd>
        <dt>Varianten</dt><dd>{Text(string.Join(", ", result.Variants.Select(v => v.Name)))}</dd>
        <dt>Pagina's</dt><dd>{result.Report.Pages.Count} van {result.PagesInSite}</dd>
        </dl>
        <details>
        <summary>Alle nagekeken pagina's</summary>
        {List(result.Report.Pages)}
        </details>
        </section>
        </main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static string Verdict(AuditResult result) => result.ExitCode switch
    {
        0 => "Goedgekeurd",
        1 => "Afgekeurd",
        _ => "Niet helemaal nagekeken",
    };

    private static string Findings(string title, string meaning, IEnumerable<Finding> findings)
    {
        Finding[] all = [.. findings];
        if (all.Length == 0) return "";
        return $"""
            <section>
            <h2>{title} ({all.Length})</h2>
            <p>{meaning}</p>
            {string.Join('\n', all.Select(One))}
            </section>
            """;
    }

    private static string One(Finding finding)
    {
        var evidence = finding.Evidence;
        var rule = $"<code>{Text(finding.Rule.Id)}</code>";
        if (evidence.TryGetValue("uitleg", out var link)) rule = $"""<a href="{Text(link)}">{rule} (uitleg in het Engels)</a>""";
        var facts = new List<(string Name, string Value)> { ("Regel", rule) };
        if (finding.Rule.Wcag.Count > 0) facts.Add(("WCAG", Text(string.Join(", ", finding.Rule.Wcag))));
        facts.Add(("Plaats", $"<code>{Text(finding.Location.ToString())}</code>"));
        foreach (var (name, label) in Labels)
            if (evidence.TryGetValue(name, out var value)) facts.Add((label, Code.Contains(name) ? $"<code>{Text(value)}</code>" : Text(value)));
        return $"""
            <article class="{(finding.Severity == Severity.Error ? "fout" : "let-op")}">
            <h3>{Text(finding.Message)} ({Text(finding.Page)})</h3>
            <p><strong>Waarom:</strong> {Text(finding.Rule.Why)}</p>
            <p><strong>Oplossing:</strong> {Text(finding.Fix)}</p>
            <dl>
            {string.Join('\n', facts.Select(f => $"<dt>{f.Name}</dt><dd>{f.Value}</dd>"))}
            </dl>
            </article>
            """;
    }

    private static string List(IEnumerable<string> items) => $"<ul>{string.Concat(items.Select(i => $"<li>{Text(i)}</li>"))}</ul>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
