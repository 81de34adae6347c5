using Mensenhandel.Site.Checks.Language;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Commands;

/// <summary>Tells everyone what was found: the reader of the console, GitHub, and scripts.</summary>
public static class Reporting
{
    /// <returns>The exit code that goes with the report.</returns>
    public static int Report(BuildResult result, string tool, FileInfo? json, string? summary = null)
    {
        Write(result, Console.Out);
        GitHubReporter.FromEnvironment(Console.Out, Environment.GetEnvironmentVariable)
            ?.Write(result.Report, "Tekst, telefoonnummers en links", more: LanguageSummary.Markdown(result.Texts) + (ConsoleReporter.Amounts(result.Report) is { Length: > 0 } amounts ? $"\n{amounts}\n" : ""), summary: summary);
        if (json is not null)
            JsonReport.Write(result.Report, tool, json.FullName, j => LanguageReporter.Write(result.Texts.Select(t => t.Report), j));
        return result.Report.Blocks ? ExitCode.Findings : ExitCode.Good;
    }

    /// <summary>What the console shows of a run, but for its last line.</summary>
    public static void Write(BuildResult result, TextWriter output)
    {
        ConsoleReporter.Write(result.Report, output);
        if (ConsoleReporter.Amounts(result.Report) is { Length: > 0 } amounts) output.WriteLine(amounts);
        LanguageSummary.Write(result.Texts, output);
    }
}
