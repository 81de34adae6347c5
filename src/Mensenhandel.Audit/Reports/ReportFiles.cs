using Mensenhandel.Audit.Checks;

namespace Mensenhandel.Audit.Reports;

/// <summary>The files of a report, each written by itself: one that cannot be written takes no other along.</summary>
internal static class ReportFiles
{
    private static readonly (string Name, Action<AuditResult, string> Write)[] All =
    [
        ("audit.json", AuditJson.Write),
        ("audit.html", HtmlReport.Write),
        (EarlReport.Name, EarlReport.Write),
        (WcagEmReport.Name, WcagEmReport.Write),
        (SarifReport.Name, SarifReport.Write),
    ];

    /// <param name="json">Where the findings go besides; null for nowhere.</param>
    /// <returns>The files that are not there, and of each why, as a Dutch sentence.</returns>
    public static IReadOnlyDictionary<string, string> Write(AuditResult result, string folder, string? json)
    {
        var failed = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = All.Select(report => (File: Path.Combine(folder, report.Name), report.Write));
        if (json is not null) files = files.Prepend((json, AuditJson.Write));
        foreach (var (file, write) in files)
        {
            try
            {
                write(result, file);
            }
            catch (Exception problem)
            {
                failed[file] = $"Het bestand {file.Replace('\\', '/')} is niet geschreven: {Breakdown.Why(problem)}.";
                TakeAway(file);
            }
        }
        return failed;
    }

    // Half a report, or that of an earlier audit, would pass for this one's.
    private static void TakeAway(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What cannot be written can often not be taken away either; that it is not this report has been said.
        }
    }
}
