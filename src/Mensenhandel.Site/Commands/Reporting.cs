using Mensenhandel.Site.Checks.Language;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Commands;

/// <summary>Tells everyone what was found: the reader of the console, GitHub, and scripts.</summary>
public static class Reporting
{
    /// <returns>The exit code that goes with the report.</returns>
    public static int Report(BuildResult result, string tool, FileInfo? json)
    {
        ConsoleReporter.Write(result.Report, Console.Out);
        LanguageSummary.Write(result.Texts, Console.Out);
        GitHubReporter.FromEnvironment(Console.Out, Environment.GetEnvironmentVariable)
            ?.Write(result.Report, "Tekst, telefoonnummers en links", more: LanguageSummary.Markdown(result.Texts));
        if (json is not null)
            JsonReport.Write(result.Report, tool, json.FullName, j => LanguageReporter.Write(result.Texts.Select(t => t.Report), j));
        return result.Report.Blocks ? ExitCode.Findings : ExitCode.Good;
    }
}
