using System.CommandLine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Commands;

/// <summary><c>check</c>: the same checks as <c>build</c>, over the Markdown or over any folder of HTML; writes nothing.</summary>
public static class CheckCommand
{
    private static readonly Argument<DirectoryInfo?> Folder = new("DIR")
    {
        Description = "Map met gemaakte HTML. Zonder map: de teksten in input/",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create()
    {
        var command = new Command("check", "Controleert de site zonder iets te schrijven.") { Folder };
        foreach (var option in SiteOptions.All) command.Options.Add(option);
        command.SetAction(Run);
        return command;
    }

    private static Task<int> Run(ParseResult arguments, CancellationToken cancellation)
    {
        var options = SiteOptions.Read(arguments, cancellation);
        var json = SiteOptions.Target(arguments, SiteOptions.Json);
        var result = arguments.GetValue(Folder) is { } folder ? new BuildResult(FolderCheck.Run(folder.FullName, options), []) : SiteBuild.Run(options, new NoOutput());
        var exit = Reporting.Report(result, BuildCommand.Tool, json);
        ReviewSummary.Write(result, Console.Out);
        Console.WriteLine($"Gecontroleerd: {ConsoleReporter.Summary(result.Report)}");
        return Task.FromResult(exit);
    }
}
