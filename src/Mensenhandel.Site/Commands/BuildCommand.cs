using System.CommandLine;
using System.Diagnostics;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Commands;

/// <summary><c>build</c>: make the site, check it, and only then replace the output.</summary>
public static class BuildCommand
{
    public const string Tool = "Mensenhandel.Site";

    private static readonly Option<DirectoryInfo> Output = new("--output") { Description = "Map voor de gemaakte site", DefaultValueFactory = _ => new DirectoryInfo("output") };
    private static readonly Option<bool> SkipChecks = new("--skip-checks") { Description = "Maak de site zonder de tekst en de HTML te controleren" };

    private static readonly Option<bool> Compress = new("--compress") { Description = "Schrijf naast elke tekst ook een ingepakt bestand (.gz en .br), voor een server die daarom vraagt" };

    public static Command Create()
    {
        var command = new Command("build", "Maakt de site, controleert haar en zet haar in de uitvoermap. Bij een fout blijft de vorige uitvoer staan.")
        {
            Output, SkipChecks, Compress,
        };
        foreach (var option in SiteOptions.All) command.Options.Add(option);
        command.SetAction(Run);
        return command;
    }

    public static Task<int> Run(ParseResult arguments, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var options = SiteOptions.Read(arguments, cancellation) with { SkipChecks = arguments.GetValue(SkipChecks) };
        var folder = arguments.GetValue(Output) ?? new DirectoryInfo("output");
        using var output = new FolderOutput(folder.FullName, options.Input);
        var result = SiteBuild.Run(options, arguments.GetValue(Compress) ? new CompressedOutput(output) : output);
        var exit = Reporting.Report(result, Tool, arguments.GetValue(SiteOptions.Json));
        if (exit == ExitCode.Good) output.Commit();
        var named = SiteBuild.Named(folder.FullName);
        Console.WriteLine($"{(exit == ExitCode.Good ? $"De site staat in {named}" : $"Er is niets veranderd in {named}")}: {ConsoleReporter.Summary(result.Report)}"
            + $" ({Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.0", Dutch.Culture)} s)");
        return Task.FromResult(exit);
    }
}
