using System.CommandLine;

namespace Mensenhandel.Site.Commands;

/// <summary><c>readability</c>: the B1 judge on any Markdown file.</summary>
public static class ReadabilityCommand
{
    private static readonly Argument<FileInfo[]> Files = new("FILE") { Description = "Een of meer bestanden met Markdown", Arity = ArgumentArity.OneOrMore };

    public static Command Create()
    {
        var command = new Command("readability", "Zegt of een tekst makkelijk te lezen is (B1), en welke woorden beter kunnen.") { Files, SiteOptions.Json };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var json = SiteOptions.Target(arguments, SiteOptions.Json);
        var reports = Readability.Judge(arguments.GetValue(Files)!, DateOnly.FromDateTime(DateTime.Today));
        Readability.Report(reports, Console.Out);
        if (json is not null) Readability.WriteJson(reports, BuildCommand.Tool, json.FullName);
        return reports.All(r => r.IsB1) ? ExitCode.Good : ExitCode.Findings;
    }
}
