using Mensenhandel.Audit.Criteria;
using Mensenhandel.Site.Findings;
using static Mensenhandel.Audit.Reports.Html;

namespace Mensenhandel.Audit.Reports;

/// <summary>Every finding with its picture, code, place, reason and repair.</summary>
internal static class FindingsSection
{
    private static readonly (string Name, string Label)[] Known =
    [
        ("html", "Code"), ("selector", "Selector"), ("plaatsen", "Plaatsen"), ("adres", "Adres"), ("varianten", "Varianten"),
    ];

    private static readonly string[] AsCode = ["html", "selector", "plaatsen", "adres"];

    // Shown in their own way, or of use to programs only.
    private static readonly string[] Elsewhere = ["uitleg", "paginas", "paginalijst", "kenmerk", "beeld"];

    public static string Html(AuditResult result) =>
        Group(result, "Fouten", "Deze fouten houden publiceren tegen.", Severity.Error)
        + Group(result, "Vragen en waarschuwingen", "Dit houdt publiceren niet tegen. Kijk het zelf na.", Severity.Warning);

    private static string Group(AuditResult result, string title, string meaning, Severity severity)
    {
        SeenFinding[] all = [.. result.Seen.Where(f => f.Finding.Severity == severity)];
        return all.Length == 0 ? "" : $"""
            <section>
            <h2>{title} ({all.Length})</h2>
            <p>{meaning}</p>
            {string.Join('\n', all.Select((f, i) => One(result, f, i + 1)))}
            </section>

            """;
    }

    private static string One(AuditResult result, SeenFinding seen, int number)
    {
        var (finding, evidence) = (seen.Finding, seen.Finding.Evidence);
        var facts = new List<(string Name, string Value)>();
        if (ComparisonSection.Of(result, seen) is { } since) facts.Add(("Sinds vorige keer", Text(since)));
        if (finding.Rule.Wcag.Count > 0) facts.Add(("WCAG", Text(string.Join(", ", finding.Rule.Wcag.Select(Name)))));
        facts.Add(("Regel", Code(finding.Rule.Id) + (evidence.TryGetValue("uitleg", out var link) ? $", <a href=\"{Text(link)}\">uitleg van axe bij {Text(finding.Rule.Id[4..])}, nummer {number} (Engels)</a>" : "")));
        facts.Add(("Plaats", Code(finding.Location.ToString())));
        if (seen.Pages.Count > 0) facts.Add((seen.Pages.Count == 1 ? "Pagina" : $"Op {seen.Pages.Count} pagina's", Text(string.Join(", ", seen.Pages))));
        foreach (var (name, label) in Known)
            if (evidence.TryGetValue(name, out var value)) facts.Add((label, AsCode.Contains(name) ? Code(value) : Text(value)));
        facts.AddRange(evidence.Where(e => !Elsewhere.Contains(e.Key) && !Known.Any(k => k.Name == e.Key)).Select(e => (Label(e.Key), Text(e.Value))));
        var picture = evidence.TryGetValue("beeld", out var file)
            ? $"<img src=\"{Text(file)}\" alt=\"Bij nummer {number}: de plek op {Text(seen.Pages[0])}, met een kader om het onderdeel.\" loading=\"lazy\">\n"
            : "";
        return $"""
            <article class="{(finding.Severity == Severity.Error ? "fout" : "let-op")}">
            <h3>{number}. {Text(finding.Message)}</h3>
            {picture}<p><strong>Wie heeft hier last van?</strong> {Text(finding.Rule.Why)}</p>
            <p><strong>Zo lost u het op:</strong> {Text(finding.Fix)}</p>
            {Facts(facts)}
            </article>
            """;
    }

    private static string Name(string number) =>
        Criterion.All.FirstOrDefault(c => c.Nummer == number) is { } criterion ? $"{number} {criterion.Naam} ({criterion.Niveau})" : number;

    private static string Label(string key) => char.ToUpperInvariant(key[0]) + key[1..];
}
