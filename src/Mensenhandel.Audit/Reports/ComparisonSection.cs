using Mensenhandel.Site.Findings;
using static Mensenhandel.Audit.Reports.Html;

namespace Mensenhandel.Audit.Reports;

/// <summary>What changed since the last published audit.</summary>
internal static class ComparisonSection
{
    public static string Html(AuditResult result)
    {
        if (result.Since is not { } since) return "<section>\n<h2>Sinds de vorige keer</h2>\n<p>Er is nog geen gepubliceerd verslag om mee te vergelijken.</p>\n</section>";
        var date = since.Date is { } day ? $" van {day:d-M-yyyy}" : "";
        return $"""
            <section>
            <h2>Sinds de vorige keer</h2>
            <p>Vergeleken met het gepubliceerde verslag{date}: {since.New.Count} nieuw, {since.Gone.Count} weg, {since.Still.Count} gebleven.</p>
            {(since.Gone.Count > 0 ? $"<p>Weg:</p>\n{List(since.Gone.Select(Text))}" : "")}
            </section>
            """;
    }

    /// <summary>What stands beside a finding.</summary>
    public static string? Of(AuditResult result, SeenFinding finding) =>
        result.Since is not { } since ? null : since.New.Contains(finding.Fingerprint) ? "Nieuw" : since.Still.Contains(finding.Fingerprint) ? "Was er al" : null;
}
