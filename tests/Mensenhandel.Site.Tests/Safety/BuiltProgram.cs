using System.Diagnostics;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests.Safety;

/// <summary>The real program in a process of its own, so that it can be killed, starved and locked out.</summary>
internal static class BuiltProgram
{
    public static string Path { get; } = typeof(SiteBuild).Assembly.Location;

    /// <summary>A test that hangs must end: far longer than any build on a busy machine takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static Process Start(TestSite site, params string[] arguments) => Start(site, "dotnet", [Path, .. arguments]);

    public static Process Start(TestSite site, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = site.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("GITHUB_ACTIONS");
        // Its mapped memory would count as a file that is too large.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }

    public static (int Exit, string Output) End(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("The program hangs.");
            }
            return (process.ExitCode, output.Result + error.Result);
        }
    }

    public static (int Exit, string Output) Run(TestSite site, params string[] arguments) => End(Start(site, arguments));

    /// <summary>Makes the output as a build does, in this process.</summary>
    public static void Build(TestSite site)
    {
        using var output = new FolderOutput(site.Output, site.Input);
        Assert.False(SiteBuild.Run(new BuildOptions(site.Input) { Today = TestSite.Today }, output).Report.Blocks);
        output.Commit();
    }

    public static IReadOnlyDictionary<string, string> Files(string folder) => !Directory.Exists(folder) ? new Dictionary<string, string>()
        : Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => System.IO.Path.GetRelativePath(folder, f), File.ReadAllText);

    /// <summary>What a broken build may never leave beside the output.</summary>
    public static IEnumerable<string> Remains(TestSite site) => Directory.GetDirectories(site.Root).Select(d => System.IO.Path.GetFileName(d)!).Where(d => d.StartsWith(".output.", StringComparison.Ordinal));
}
