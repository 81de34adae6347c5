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
        var options = SiteOptions.Read(arguments, cancellation) with { LiveTheme = true };
        var site = new PreviewSite(options);
        Build(site);
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
            Console.WriteLine($"De site staat op {server.Address}  (stoppen: Ctrl-C)");
            var root = Path.GetDirectoryName(Path.GetFullPath(options.Input))!;
            using var watcher = new InputWatcher((options.Input, "*", true), (root, "settings.yml", false), (Path.Combine(root, "theme"), "*.css", true), (Path.Combine(root, "theme", "assets"), "*", true));
            try
            {
                while (true)
                {
                    await watcher.WaitAsync(cancellation);
                    Build(site);
                }
            }
            catch (OperationCanceledException)
            {
                return ExitCode.Good;
            }
        }
    }

    private static void Build(PreviewSite site)
    {
        var started = Stopwatch.GetTimestamp();
        if (site.Build() is { } failure)
        {
            Console.WriteLine(failure);
            return;
        }
        ConsoleReporter.Write(site.Report, Console.Out);
        Console.WriteLine($"Gemaakt in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms: {ConsoleReporter.Summary(site.Report)}");
    }
}
