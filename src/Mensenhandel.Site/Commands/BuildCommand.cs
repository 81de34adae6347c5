using System.CommandLine;
using System.Diagnostics;
using Mensenhandel.Site.Comparison;
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

    private static readonly Option<DirectoryInfo?> Disk = new("--disk") { Description = "Map voor een tweede exemplaar dat u met een dubbelklik opent, ook als er fouten zijn" };
    private static readonly Option<DirectoryInfo?> Compare = new("--compare") { Description = "Map met de teksten van vroeger: vertel wat er op de site verandert" };
    private static readonly Option<FileInfo?> Summary = new("--summary") { Description = "Schrijf wat er verandert in dit bestand (Markdown); hoort bij --compare" };

    public static Command Create()
    {
        var command = new Command("build", "Maakt de site, controleert haar en zet haar in de uitvoermap. Bij een fout blijft de vorige uitvoer staan.")
        {
            Output, SkipChecks, Compress, Disk, Compare, Summary,
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
        var (json, summary) = (SiteOptions.Target(arguments, SiteOptions.Json), SiteOptions.Target(arguments, Summary));
        OutputPlaces.KeepApart(folder.FullName, new Dictionary<string, FileSystemInfo?>
        {
            [Disk.Name] = arguments.GetValue(Disk), [SiteOptions.Json.Name] = json, [Summary.Name] = summary,
        });
        using var output = new FolderOutput(SiteBuild.Named(folder.FullName), options.Input);
        using var disk = arguments.GetValue(Disk) is { } copy ? new FolderOutput(SiteBuild.Named(copy.FullName), options.Input) : null;
        var memory = arguments.GetValue(Compare) is null ? null : new MemoryOutput();
        IOutput?[] outputs = [arguments.GetValue(Compress) ? new CompressedOutput(output) : output, disk is null ? null : new DiskOutput(disk, SiteBuild.Root(options)), memory];
        var result = SiteBuild.Run(options, new TeeOutput([.. outputs.OfType<IOutput>()]));
        var changes = memory is null ? null : Changes(options with { Input = SiteBuild.Named(arguments.GetValue(Compare)!.FullName) }, result, memory);
        if (changes is not null && summary is not null) Write(summary, changes);
        var exit = Reporting.Report(result, Tool, json, changes);
        disk?.Commit();
        ReviewSummary.WriteDrafts(result, Console.Out);
        if (exit == ExitCode.Good) output.Commit();
        var named = SiteBuild.Named(folder.FullName);
        Console.WriteLine($"{(exit == ExitCode.Good ? $"De site staat in {named}" : $"Er is niets veranderd in {named}")}: {ConsoleReporter.Summary(result.Report)}"
            + $" ({Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.0", Dutch.Culture)} s)");
        return Task.FromResult(exit);
    }

    private static void Write(FileInfo file, string text)
    {
        Directory.CreateDirectory(file.DirectoryName!);
        File.WriteAllText(file.FullName, text);
    }

    /// <summary>The same program builds both, so that only what people wrote differs.</summary>
    private static string Changes(BuildOptions before, BuildResult result, MemoryOutput files)
    {
        var old = new MemoryOutput();
        var earlier = SiteBuild.Run(before, old);
        return ChangeSummary.Of(SiteComparison.Of(Built(earlier, old), Built(result, files)), result);
    }

    private static BuiltSite Built(BuildResult result, MemoryOutput files) =>
        new(result.Pages, files.Files, result.Report, result.Texts, result.Facts, result.Contacts);
}
