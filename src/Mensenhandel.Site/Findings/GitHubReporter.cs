using System.Text;

namespace Mensenhandel.Site.Findings;

/// <summary>
/// Shows findings where GitHub shows them: as annotations on the lines of a pull request, and as the summary of the job.
/// The workflow file needs no logic for it.
/// </summary>
/// <param name="output">Standard output: GitHub reads workflow commands from there.</param>
/// <param name="summaryFile">The file in <c>GITHUB_STEP_SUMMARY</c>; null writes no summary.</param>
public sealed class GitHubReporter(TextWriter output, string? summaryFile)
{
    // GitHub drops everything above 10 errors and 10 warnings of one step without saying so.
    // https://docs.github.com/actions/reference/limits
    private const int Shown = 10;

    // The summary of one step may be 1 MiB; past it GitHub drops the whole summary. A character is at most three bytes.
    private const int LongestSummary = (1 << 20) / 3 - 1000;

    /// <summary>Null when this is not a job on GitHub.</summary>
    /// <param name="environment">Looks up an environment variable; a test must not write into the summary of its own job.</param>
    public static GitHubReporter? FromEnvironment(TextWriter output, Func<string, string?> environment) =>
        environment("GITHUB_ACTIONS") == "true" ? new GitHubReporter(output, environment("GITHUB_STEP_SUMMARY")) : null;

    /// <param name="title">What was done, as the heading of the summary: "Toegankelijkheid".</param>
    /// <param name="stopped">Why the work did not reach its end, if it did not.</param>
    /// <param name="more">Markdown that follows in the summary.</param>
    /// <param name="summary">The whole summary, where the program has a better one than a table of findings.</param>
    public void Write(FindingReport report, string title, string? stopped = null, string more = "", string? summary = null)
    {
        Annotate(report.Findings.Where(f => f.Severity == Severity.Error), "error", "fouten");
        Annotate(report.Findings.Where(f => f.Severity == Severity.Warning), "warning", "waarschuwingen");
        if (stopped is not null) output.WriteLine($"::error title={Property(title)}::{Data(stopped)}");
        if (!string.IsNullOrEmpty(summaryFile))
            File.AppendAllText(summaryFile, summary ?? Summary(report, title, stopped) + more, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public static string Summary(FindingReport report, string title, string? stopped = null)
    {
        var text = new StringBuilder();
        var verdict = stopped is not null ? "⛔ Niet helemaal nagekeken" : report.Blocks ? "❌ Afgekeurd" : "✅ Goedgekeurd";
        text.Append($"## {title}: {verdict}\n\n");
        if (stopped is not null) text.Append($"{Escape(stopped)}\n\n");
        text.Append($"{ConsoleReporter.Summary(report)}\n\n");
        if (report.Findings.Count > 0)
        {
            text.Append("| | Wat | Waar | Zo lost u het op |\n|---|---|---|---|\n");
            var shown = 0;
            foreach (var finding in report.Findings)
            {
                var kind = ConsoleReporter.Word(finding.Severity);
                var row = $"| {kind} | {Escape(finding.Message)} `{finding.Rule.Id}` | {Escape(finding.Location.ToString())} | {Escape(finding.Fix)} |\n";
                if (text.Length + row.Length > LongestSummary) break;
                text.Append(row);
                shown++;
            }
            if (shown < report.Findings.Count) text.Append($"\nEn nog {report.Findings.Count - shown}; zie het verslag.\n");
            text.Append('\n');
        }
        return text.ToString();
    }

    private void Annotate(IEnumerable<Finding> findings, string command, string words)
    {
        Finding[] all = [.. findings];
        // The last place goes to the count of the rest, so that nobody takes ten for all.
        var shown = all.Length <= Shown ? all.Length : Shown - 1;
        foreach (var finding in all.Take(shown))
        {
            var (file, line, column) = finding.Location;
            output.WriteLine($"::{command} file={Property(file)},line={line},col={column},title={Property(finding.Rule.Id)}::{Data($"{finding.Message}\n{finding.Fix}")}");
        }
        if (shown < all.Length)
            output.WriteLine($"::{command} title={Property($"Nog {all.Length - shown} {words}")}::{Data($"Er zijn {all.Length} {words}; zie de samenvatting en het verslag.")}");
    }

    // As in GitHub's own toolkit: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>Text that stays text inside Markdown, in a table too.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\r' or '\n') safe.Append(' ');
            else if (character is '<') safe.Append("&lt;");
            else if (character is '>') safe.Append("&gt;");
            else if (character is '&') safe.Append("&amp;");
            else if (@"\`*_[]|#~".Contains(character, StringComparison.Ordinal)) safe.Append('\\').Append(character);
            else safe.Append(character);
        }
        return safe.ToString();
    }
}
