using System.CommandLine;
using System.Diagnostics;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Hosting;

namespace Mensenhandel.Site.Commands;

/// <summary><c>preview</c>: the site in memory, rebuilt and reloaded at every change.</summary>
public static class PreviewCommand
{
    private static readonly Option<int> Port = new("--port") { Description = "Poort op deze computer", DefaultValueFactory = _ => 5080 };

    public static Command Create()
    {
        var command = new Command("preview", "Laat de site op deze computer zien en ververst haar als u een tekst bewaart.") { Port };
        foreach (var option in SiteOptions.All) command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var options = SiteOptions.Read(arguments, cancellation) with { LiveTheme = true, Drafts = true };
        var site = new PreviewSite(options);
        Console.WriteLine("Even geduld: de site wordt gemaakt.");
        var started = Stopwatch.GetTimestamp();
        if (site.Build() is { } failure) Console.WriteLine(failure);
        ConsoleReporter.Write(site.Report, Console.Out);
        var port = arguments.GetValue(Port);
        SiteServer server;
        try
        {
            server = await SiteServer.StartAsync(site.File, port, site.Map);
        }
        catch (IOException e)
        {
            throw new SiteException($"Poort {port} is bezet. Kies een andere met --port, bijvoorbeeld --port {port + 1}.", e);
        }
        await using (server)
        {
            Console.WriteLine($"""

                Bekijk de site op  {server.Address}
                {ConsoleReporter.Count(site.Report.Pages.Count, "pagina", "pagina's")} in {Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.0", Dutch.Culture)} s: {ConsoleReporter.Verdict(site.Report)}. Bewaar een bestand en de pagina ververst. Stoppen: Ctrl-C.

                """);
            using var watcher = new InputWatcher(new SiteSources(options.Input));
            try
            {
                while (true)
                {
                    var files = await watcher.WaitAsync(cancellation);
                    if (files.Count > 0) Rebuild(site, files);
                }
            }
            catch (OperationCanceledException)
            {
                return ExitCode.Good;
            }
        }
    }

    /// <summary>One line for each change: which file, what is wrong now, and what was not wrong before.</summary>
    private static void Rebuild(PreviewSite site, IReadOnlyList<string> files)
    {
        var (started, before) = (Stopwatch.GetTimestamp(), site.Report.Findings.Select(f => (f.Rule, f.Page, f.Message)).ToHashSet());
        var failure = site.Build();
        var fresh = site.Report.Findings.Where(f => !before.Contains((f.Rule, f.Page, f.Message))).ToList();
        var first = fresh.Count == 0 ? "" : $" Nieuw: {fresh[0].Location} {ConsoleReporter.Word(fresh[0].Severity)}: {fresh[0].Message}{(fresh.Count > 1 ? $" En nog {fresh.Count - 1}." : "")}";
        Console.WriteLine($"{string.Join(", ", files.Select(SiteBuild.Named))}: {failure ?? ConsoleReporter.Verdict(site.Report) + "."}{(failure is null ? first : "")} ({Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms)");
    }
}
