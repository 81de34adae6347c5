using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests;

/// <summary>A site in a temporary folder: write input, build it, look at what came out.</summary>
public sealed class TestSite : IDisposable
{
    /// <summary>The day on which every test takes place.</summary>
    public static readonly DateOnly Today = GoodSite.Today;

    public string Root { get; } = Directory.CreateTempSubdirectory("mensenhandel-").FullName;

    /// <summary>With settings that nothing is wrong with; a test may write others.</summary>
    public TestSite() => With("settings.yml", Settings);

    /// <summary>What every site must say of itself.</summary>
    public const string Settings = "naam: Gemeente Proef\nadres: https://proef.example/\n";

    /// <summary>Settings with these lines first, and below them what every site must say.</summary>
    public TestSite WithSettings(string lines) =>
        With("settings.yml", lines + string.Concat(Settings.Split('\n').Where(l => l.Length > 0 && !lines.Contains(l[..(l.IndexOf(':') + 1)], StringComparison.Ordinal)).Select(l => l + "\n")));

    public string Input => Path.Combine(Root, "input");

    public string Output => Path.Combine(Root, "output");

    public TestSite With(string file, string content)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    /// <summary>A page with a title, so that only the text under test can be wrong.</summary>
    public TestSite WithPage(string file, string text, string more = "") =>
        With($"input/{file}", $"---\nTitle: Pagina {file.Replace(".md", "", StringComparison.Ordinal)}\n{more}---\n\n{text}\n");

    public (FindingReport Report, IReadOnlyDictionary<string, string> Files) Build(int? threads = null)
    {
        var output = new MemoryOutput();
        var report = SiteBuild.Run(new BuildOptions(Input) { Today = Today, Threads = threads }, output).Report;
        return (report, output.Files.ToDictionary(f => f.Key, f => System.Text.Encoding.UTF8.GetString(f.Value)));
    }

    public BuildResult Result() => SiteBuild.Run(new BuildOptions(Input) { Today = Today }, new NoOutput());

    /// <summary>Places relative to the site: <c>input/melden.md:3:1 rule</c>.</summary>
    public IReadOnlyList<string> Findings() =>
        [.. Build().Report.Findings.Select(f => $"{f.Location.ToString().Replace(Root + "/", "", StringComparison.Ordinal)} {f.Rule.Id}")];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
