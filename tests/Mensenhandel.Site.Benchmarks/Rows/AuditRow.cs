using System.Net;
using System.Text.Json;

namespace Mensenhandel.Site.Benchmarks.Rows;

/// <summary>The audit of the real site with all variants, beside two auditors that see each page once.</summary>
internal static class AuditRow
{
    private const int Port = 5821;

    /// <summary>The length of <c>Variant.All</c> in Mensenhandel.Audit: each page is audited in all of them.</summary>
    private const int Variants = 6;

    private static readonly string[] NoSandbox = ["--no-sandbox"];

    public static void Run(Workplace place, int rounds)
    {
        var site = Path.Combine(place.Root, "audited");
        Shell.Must(Workplace.Repository, place.Native, "build", "--output", site);
        Shell.Must(Workplace.Repository, "dotnet", "build", "-c", "Release", "-m:1", "src/Mensenhandel.Audit");
        string[] addresses = [.. Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"http://127.0.0.1:{Port}/{Path.GetRelativePath(site, f)}")];
        var config = Path.Combine(place.Root, "pa11yci.json");
        File.WriteAllText(config, JsonSerializer.Serialize(new
        {
            defaults = new { standard = "WCAG2AA", concurrency = 2, timeout = 120_000, chromeLaunchConfig = new { executablePath = "/usr/bin/chromium", args = NoSandbox } },
            urls = addresses,
        }));
        using var server = Serve(site);
        var m = Measure.ByTurns(
        [
            new Contestant("ours", Workplace.Repository, () => { }, "dotnet", "src/Mensenhandel.Audit/bin/Release/net10.0/Mensenhandel.Audit.dll", site, "--report", Path.Combine(place.Root, "report")) { Good = [0, 1] },
            new Contestant("pa11y-ci", place.Root, () => { }, Path.Combine(place.NodeModules, "pa11y-ci"), "--config", config) { Good = [0, 1, 2] },
            new Contestant("@axe-core/cli", place.Root, () => { }, [Path.Combine(place.NodeModules, "axe"), .. addresses,
                "--chromedriver-path", "/usr/bin/chromedriver", "--chrome-path", "/usr/bin/chromium", "--chrome-options", "no-sandbox,headless", "--timeout", "120"]) { Good = [0, 1] },
        ], rounds);
        var table = new Table($"Audit of the real site, {addresses.Length} pages", "who", "whole site", "variants", "ms a page and variant", "ours is × faster (≥ 4)");
        var own = m["ours"].Wall / Variants;
        foreach (var (name, sample) in m)
        {
            var each = name == "ours" ? own : sample.Wall;
            table.Add(name, sample, name == "ours" ? $"{Variants}" : "1", $"{each * 1000 / addresses.Length:0}", name == "ours" ? "" : each / own);
        }
        table.Write();
    }

    private static HttpListener Serve(string folder)
    {
        var listener = new HttpListener();
        listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        listener.Start();
        _ = Task.Run(async () =>
        {
            while (listener.IsListening)
            {
                var context = await listener.GetContextAsync();
                var file = Path.Combine(folder, context.Request.Url!.AbsolutePath[1..]);
                if (File.Exists(file)) context.Response.ContentType = "text/html; charset=utf-8";
                else context.Response.StatusCode = 404;
                await context.Response.OutputStream.WriteAsync(File.Exists(file) ? await File.ReadAllBytesAsync(file) : []);
                context.Response.Close();
            }
        });
        return listener;
    }
}
