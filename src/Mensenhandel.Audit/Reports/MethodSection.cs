using static Mensenhandel.Audit.Reports.Html;

namespace Mensenhandel.Audit.Reports;

/// <summary>How it was audited, so that anyone can do it again.</summary>
internal static class MethodSection
{
    public static string Html(AuditResult result)
    {
        var facts = new List<(string, string)>
        {
            ("Wanneer", $"<time datetime=\"{result.Started:yyyy-MM-dd'T'HH:mm:ss'Z'}\">{result.Started:d-M-yyyy HH:mm} (UTC)</time>"),
            ("Norm", "WCAG 2.2, niveau A en AA (55 criteria). EN 301 549 versie 3.2.1 noemt er 50, uit WCAG 2.1"),
            ("Werkwijze", "Alle pagina's, volgens WCAG-EM: eerst de computer, daarna mensen waar de computer niet kan oordelen"),
            ("Programma", $"Mensenhandel.Audit {ToolVersion}"),
            ("Browser", Text(result.Browser)),
            ("Gebruikt", Text(string.Join(", ", result.Engines))),
            ("Lettertypen", Text(result.Fonts.Count > 0 ? string.Join(", ", result.Fonts) : "onbekend")),
            ("Machine", Text(result.Origin.Machine)),
            ("Versie van de site", Code(result.Origin.Commit)),
            ("Varianten", Text(string.Join(", ", result.Variants.Select(v => v.Name)))),
            ("Hulpmiddelen", "Geen schermlezer gebruikt; wat een schermlezer zegt, komt uit de toegankelijkheidsboom van de browser"),
            ("Niet bewaard", Missing(result.Missing)),
            ("Nog een keer", Code(result.Origin.Command)),
        };
        return $"""
            <section>
            <h2>Hoe er is nagekeken</h2>
            {Facts(facts.Where(f => f.Item2.Length > 0))}
            <h3>Dezelfde feiten voor andere programma's</h3>
            {List(Files.Select(f => $"{Code(f.File)}: {Text(f.For)}"))}
            </section>
            """;
    }

    // A folder that is full says the same of every page.
    private const int MostMissing = 20;

    private static string Missing(IReadOnlyList<string> sentences) => sentences.Count == 0 ? "" : List(sentences.Take(MostMissing).Select(Text)
        .Concat(sentences.Count > MostMissing ? [$"En nog {sentences.Count - MostMissing} keer iets."] : []));

    public static string ToolVersion { get; } = typeof(MethodSection).Assembly.GetName().Version!.ToString(3);

    private static readonly (string File, string For)[] Files =
    [
        ("audit.json", "alles, voor eigen programma's"),
        (WcagEmReport.Name, "opent in de WCAG-EM Report Tool van W3C"),
        (EarlReport.Name, "EARL 1.0, elke regel op elke pagina"),
        (SarifReport.Name, "SARIF 2.1.0, voor GitHub en editors"),
    ];
}
