namespace Mensenhandel.Site.Findings;

/// <summary>Writes findings as <c>file:line:column: fout rule: message</c>, which terminals and editors make clickable.</summary>
public static class ConsoleReporter
{
    public static void Write(FindingReport report, TextWriter output)
    {
        foreach (var finding in report.Findings)
        {
            output.WriteLine($"{finding.Location}: {Word(finding.Severity)} {finding.Rule.Id}: {finding.Message}");
            output.WriteLine($"    {finding.Fix}");
        }
    }

    /// <summary>The digits that an editor said to be no telephone number, with their places; empty when there are none.</summary>
    public static string Amounts(FindingReport report) => report.Amounts.Count == 0 ? ""
        : $"{Count(report.Amounts.Count, "getal", "getallen")} aangewezen, dus geen telefoonnummer: {string.Join(", ", report.Amounts.Select(a => $"{a.Text} ({a.Location})"))}.";

    /// <summary>"2 fouten en 1 waarschuwing op 32 pagina's."</summary>
    public static string Summary(FindingReport report) =>
        $"{Verdict(report)} op {Count(report.Pages.Count, "pagina", "pagina's")}."
        + (report.Largest is { } largest ? $" De grootste is {largest.Page}: ingepakt {Number(largest.Bytes)} van de {Number(largest.Limit)} bytes." : "");

    /// <summary>"2 fouten en 1 waarschuwing".</summary>
    public static string Verdict(FindingReport report) => $"{Count(report.Errors, "fout", "fouten")} en {Count(report.Warnings, "waarschuwing", "waarschuwingen")}";

    private static string Number(int number) => number.ToString("N0", Dutch.Culture);

    public static string Word(Severity severity) => severity == Severity.Error ? "fout" : "let op";

    public static string Count(int number, string one, string more) =>
        number == 0 ? $"geen {more}" : $"{number} {(number == 1 ? one : more)}";
}
