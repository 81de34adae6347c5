// How long after a save the new text is on the screen: the real site, the real preview process, a real browser.
//   dotnet run -c Release tests/preview-benchmark.cs [saves]
// Prints numbers and asserts nothing: a busy machine would fail the tests of somebody who changed nothing.
#:project ../src/Mensenhandel.Audit/Mensenhandel.Audit.csproj
#:property PublishAot=false
#:property EnableNETAnalyzers=false

using System.Diagnostics;
using System.Runtime.CompilerServices;
using Mensenhandel.Audit.Browsers;
using Mensenhandel.Site;

var saves = args.Length > 0 ? int.Parse(args[0]) : 40;
const int WarmUp = 10;
var repository = Path.GetFullPath("..", Path.GetDirectoryName(Here())!);
var root = Directory.CreateTempSubdirectory("voorbeeld-").FullName;
Copy(Path.Combine(repository, "input"), Path.Combine(root, "input"));
Copy(Path.Combine(repository, "theme"), Path.Combine(root, "theme"));
File.Copy(Path.Combine(repository, "settings.yml"), Path.Combine(root, "settings.yml"));

var start = new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, "preview", "--port", "5179"]) { WorkingDirectory = root, RedirectStandardOutput = true };
using var preview = Process.Start(start)!;
try
{
    string? line;
    do line = await preview.StandardOutput.ReadLineAsync();
    while (line?.Contains("Bekijk de site", StringComparison.Ordinal) == false);
    _ = preview.StandardOutput.ReadToEndAsync();

    await using var browser = await AuditBrowser.StartAsync(Environment.GetEnvironmentVariable(BrowserSearch.Setting), Console.Error);
    var context = await browser.NewContextAsync();
    var page = await context.NewPageAsync();
    page.SetDefaultTimeout(60_000);
    await page.GotoAsync("http://127.0.0.1:5179/melden/");
    await page.EvaluateAsync("() => scrollTo(0, 600)");

    var file = Path.Combine(root, "input", "melden.md");
    var text = File.ReadAllText(file);
    var (times, moved) = (new List<double>(), 0);
    var cpu = TimeSpan.Zero;
    for (var i = 0; i < WarmUp + saves; i++)
    {
        // Seen when the frame after the change is drawn; the clock of the page and of this program are one machine's.
        var shown = page.EvaluateAsync<double>($$"""
            () => new Promise(done => {
              const seen = () => document.querySelector("main")?.textContent.includes("Bewaard nummer {{i}}.");
              const look = () => seen() ? requestAnimationFrame(() => done(performance.timeOrigin + performance.now())) : requestAnimationFrame(look);
              look();
            })
            """);
        await page.EvaluateAsync("() => 1");
        var y = await page.EvaluateAsync<double>("() => scrollY");
        preview.Refresh();
        var used = preview.TotalProcessorTime;
        var saved = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
        File.WriteAllText(file, text.Replace("Kies hieronder wat bij u past.", $"Kies hieronder wat bij u past. Bewaard nummer {i}.", StringComparison.Ordinal));
        var at = await shown;
        if (await page.EvaluateAsync<double>("() => scrollY") != y) moved++;
        if (i < WarmUp) continue;
        preview.Refresh();
        cpu += preview.TotalProcessorTime - used;
        times.Add(at - saved);
    }
    times.Sort();
    Console.WriteLine($"{times.Count} keer bewaard: mediaan {times[times.Count / 2]:0} ms, 90% binnen {times[times.Count * 9 / 10]:0} ms, langste {times[^1]:0} ms, kortste {times[0]:0} ms.");
    Console.WriteLine($"Rekentijd van het voorbeeld: {cpu.TotalMilliseconds / times.Count:0} ms per keer. De plek op de pagina verschoof {moved} keer.");
    if (File.Exists("/proc/loadavg")) Console.WriteLine($"Drukte op deze computer: {File.ReadAllText("/proc/loadavg").Split(' ')[0]} taken op {Environment.ProcessorCount} kernen.");
}
finally
{
    preview.Kill();
    Directory.Delete(root, recursive: true);
}

static string Here([CallerFilePath] string path = "") => path;

static void Copy(string from, string to)
{
    foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
    {
        var target = Path.Combine(to, Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}
