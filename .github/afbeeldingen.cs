// Makes the pictures of CONTRIBUTING.md from the real pages, with a mistake in them that the program finds:
//   dotnet run .github/afbeeldingen.cs
#:project ../src/Mensenhandel.Audit/Mensenhandel.Audit.csproj
#:property PublishAot=false
#:property EnableNETAnalyzers=false

using System.Runtime.CompilerServices;
using Markdig;
using Mensenhandel.Audit.Browsers;
using Mensenhandel.Site;
using Mensenhandel.Site.Commands;
using Mensenhandel.Site.Comparison;
using Mensenhandel.Site.Hosting;
using Mensenhandel.Site.Output;
using Microsoft.Playwright;

var repository = Path.GetFullPath("..", Path.GetDirectoryName(Here())!);
var pictures = Directory.CreateDirectory(Path.Combine(repository, ".github", "afbeeldingen")).FullName;
var root = Directory.CreateTempSubdirectory("afbeeldingen-").FullName;
foreach (var file in Directory.GetFiles(Path.Combine(repository, "input"), "*", SearchOption.AllDirectories).Append(Path.Combine(repository, "settings.yml")))
{
    var target = Path.Combine(root, Path.GetRelativePath(repository, file));
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.Copy(file, target);
}
Directory.SetCurrentDirectory(root);
var today = new DateOnly(2026, 11, 24);
Change("input/makkelijk/index.md", "U hoeft het niet zeker te weten.", "Ten aanzien van het gevaar hoeft u niets zeker te weten.");
Change("input/melden.md", "U hoeft het niet zeker te weten.", "U hoeft niet zeker te weten of het klopt.");
Change("input/hulp.md", "\n## ", "\n[Lees verder](/hulpp/)\n\n## ");

await using var browser = await AuditBrowser.StartAsync(Environment.GetEnvironmentVariable(BrowserSearch.Setting), Console.Error);
var context = await browser.NewContextAsync();
var page = await context.NewPageAsync();

var preview = new PreviewSite(new BuildOptions("input") { Today = today, Drafts = true });
preview.Build();
await using (var server = await SiteServer.StartAsync(preview.File, 0, preview.Map))
{
    await Shoot("voorbeeld.png", server.Address + "makkelijk/", 900, 620, 420);
    await Shoot("naast-elkaar.png", server.Address + "_voorbeeld/naast-elkaar/?pagina=/melden/", 1200, 640);
}

var (before, after) = (Built(Path.Combine(repository, "input")), Built("input"));
var html = Markdown.ToHtml(ChangeSummary.Of(SiteComparison.Of(before.Site, after.Site), after.Result), new MarkdownPipelineBuilder().UseTaskLists().UsePipeTables().Build());
var comment = Path.Combine(root, "bericht.html");
File.WriteAllText(comment, $"<!doctype html><meta charset=utf-8><style>body{{font:16px/1.5 system-ui;max-width:52rem;margin:1rem 2rem}}ins{{background:#d6f5d6}}del{{background:#fbdcdc}}h3{{border-bottom:1px solid #ccc}}</style>{Plain(html)}");
await Shoot("bericht.png", new Uri(comment).AbsoluteUri, 900, 1100);
Directory.SetCurrentDirectory(repository);
Directory.Delete(root, recursive: true);

// Not every machine has a font with coloured signs.
static string Plain(string html) => html.Replace("❌", "✘", StringComparison.Ordinal).Replace("✅", "✔", StringComparison.Ordinal).Replace("⚠️", "⚠", StringComparison.Ordinal);

async Task Shoot(string name, string address, int width, int height, int scroll = 0)
{
    await page.SetViewportSizeAsync(width, height);
    // Not "network idle": the stream of changes of the preview never is.
    await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
    foreach (var frame in page.Frames) await frame.WaitForLoadStateAsync(LoadState.Load);
    if (page.Frames.Count > 1) await page.FrameLocator("iframe >> nth=1").Locator("h1").WaitForAsync();
    await page.EvaluateAsync($"scrollTo(0, {scroll})");
    await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, name) });
    Console.WriteLine($"{name}: {new FileInfo(Path.Combine(pictures, name)).Length} bytes");
}

(BuildResult Result, BuiltSite Site) Built(string input)
{
    var files = new MemoryOutput();
    var result = SiteBuild.Run(new BuildOptions(input) { Today = today }, files);
    return (result, new BuiltSite(result.Pages, files.Files, result.Report, result.Texts, result.Facts, result.Contacts));
}

static void Change(string file, string from, string to)
{
    var text = File.ReadAllText(file);
    if (!text.Contains(from, StringComparison.Ordinal)) throw new InvalidOperationException($"{file} no longer says «{from}».");
    var at = text.IndexOf(from, text.IndexOf("\n---\n", StringComparison.Ordinal), StringComparison.Ordinal);
    File.WriteAllText(file, text[..at] + to + text[(at + from.Length)..]);
}

static string Here([CallerFilePath] string path = "") => path;
