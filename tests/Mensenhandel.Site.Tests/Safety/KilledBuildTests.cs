using System.Diagnostics;

namespace Mensenhandel.Site.Tests.Safety;

/// <summary>Kill -9 at any moment: the output is the whole old site or the whole new one, and the next build puts things right.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Pages = 300;

    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Whenever_a_build_is_killed_the_output_is_whole()
    {
        Write("versie 0");
        BuiltProgram.Build(_site);
        var last = BuiltProgram.Files(_site.Output);
        Assert.True(last.Count > Pages);

        var random = new Random(6);
        // From before the first file up to all of them, and often at the end, where the folders change places.
        int[] moments = [0, 1, 2, 10, .. Enumerable.Range(0, 8).Select(_ => random.Next(Pages)), .. Enumerable.Repeat(last.Count, 8)];
        var killed = 0;
        for (var i = 0; i < moments.Length; i++)
        {
            Write($"versie {i + 1}");
            var before = last;
            killed += KillWhenWritten(moments[i], spin: random.Next(200_000)) ? 1 : 0;
            last = BuiltProgram.Files(_site.Output);
            AssertWhole(before, last, $"versie {i + 1}");
        }
        // A kill that always comes too late would show nothing.
        Assert.True(killed >= moments.Length / 2, $"Only {killed} of {moments.Length} builds were killed while they ran.");

        var (exit, output) = BuiltProgram.Run(_site, "build", "--skip-checks");
        Assert.True(exit == 0, output);
        Assert.Empty(BuiltProgram.Remains(_site));
        AssertWhole(last, BuiltProgram.Files(_site.Output), $"versie {moments.Length}");
        Assert.Contains($"versie {moments.Length}", File.ReadAllText(Path.Combine(_site.Output, "index.html")));
    }

    private void Write(string text)
    {
        _site.WithPage("index.md", text);
        for (var i = 0; i < Pages; i++) _site.WithPage($"p{i}.md", text);
    }

    /// <summary>Waits for a number of files in the new folder, not for a time: on any machine the kill falls in the same phase.</summary>
    private bool KillWhenWritten(int files, int spin)
    {
        using var process = BuiltProgram.Start(_site, "build", "--skip-checks");
        while (!process.HasExited && Count() < files) Thread.Yield();
        Thread.SpinWait(spin);
        process.Kill();
        process.WaitForExit();
        return process.ExitCode != 0;
    }

    private int Count()
    {
        try
        {
            return BuiltProgram.Remains(_site).ToList() is [var folder] ? Directory.GetFiles(Path.Combine(_site.Root, folder), "*", SearchOption.AllDirectories).Length : -1;
        }
        // The build took the folder away while it was read.
        catch (IOException)
        {
            return int.MaxValue;
        }
    }

    private static void AssertWhole(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after, string version)
    {
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        if (after.All(f => f.Value == before[f.Key])) return;
        Assert.All(after.Where(f => f.Key.EndsWith("index.html", StringComparison.Ordinal)), f => Assert.Contains($"<p>{version}</p>", f.Value));
    }

    [Fact]
    public void A_second_build_says_that_the_first_is_at_work()
    {
        _site.WithPage("index.md", "Tekst");
        using (new Mensenhandel.Site.Output.FolderOutput(_site.Output, _site.Input))
        {
            var (exit, output) = BuiltProgram.Run(_site, "build");
            Assert.Equal(2, exit);
            Assert.Equal("Een ander programma maakt nu de site in «output». Wacht tot het klaar is en probeer het opnieuw.", output.Trim());
            Assert.Single(BuiltProgram.Remains(_site));
        }
        Assert.Equal(0, BuiltProgram.Run(_site, "build").Exit);
        Assert.Empty(BuiltProgram.Remains(_site));
    }
}
