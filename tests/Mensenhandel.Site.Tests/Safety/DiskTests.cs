using System.Diagnostics;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Tests.Safety;

/// <summary>A disk that is full, a folder that may not be read, files that change while they are read: the last good output stays.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly TestSite _site = new();

    public DiskTests()
    {
        _site.WithPage("index.md", "Goed").WithPage("deel/hulp.md", "Hulp").With("input/_gegevens/woordenlijst.yml", "woorden: []\n");
        BuiltProgram.Build(_site);
    }

    public void Dispose()
    {
        foreach (var folder in Directory.GetDirectories(_site.Root, "*", SearchOption.AllDirectories).Prepend(_site.Root))
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        _site.Dispose();
    }

    [Fact]
    public void A_disk_that_takes_no_more_ends_in_one_sentence_and_the_last_output_stays()
    {
        if (OperatingSystem.IsWindows()) return; // Windows has no limit for one process.
        var before = BuiltProgram.Files(_site.Output);
        _site.WithPage("index.md", "Nieuw");
        // At most 1 kB in any file: writing fails with EFBIG, which the program must get instead of a signal.
        var (exit, output) = BuiltProgram.End(BuiltProgram.Start(_site, "bash", ["-c", $"trap '' XFSZ; ulimit -f 1; exec dotnet '{BuiltProgram.Path}' build"]));
        Assert.Equal("De schijf is vol. Maak ruimte en probeer het opnieuw. Wat er was, is niet veranderd.", output.Trim());
        Assert.Equal(2, exit);
        Assert.Equal(before, BuiltProgram.Files(_site.Output));
        Assert.Equal(0, BuiltProgram.Run(_site, "build").Exit);
        Assert.Contains("<p>Nieuw</p>", File.ReadAllText(Path.Combine(_site.Output, "index.html")));
        Assert.Empty(BuiltProgram.Remains(_site));
    }

    [Theory]
    [InlineData("deel", UnixFileMode.None)]
    [InlineData("deel", UnixFileMode.UserExecute | UnixFileMode.OtherExecute)]
    [InlineData("_gegevens", UnixFileMode.None)]
    [InlineData("_gegevens", UnixFileMode.UserRead | UnixFileMode.OtherRead)]
    public void A_folder_that_may_not_be_read_is_a_finding_and_the_last_output_stays(string folder, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) return; // Other permissions.
        var before = BuiltProgram.Files(_site.Output);
        _site.WithPage("index.md", "Nieuw");
        File.SetUnixFileMode(Path.Combine(_site.Input, folder), mode);
        var (exit, output) = AsSomeone("build");
        Assert.Contains($"input/{folder}:1:1: fout inhoud/onleesbaar: Het programma kan deze map niet lezen.", output);
        Assert.Equal(1, exit);
        Assert.Equal(before, BuiltProgram.Files(_site.Output));
    }

    /// <summary>For root no folder is closed: then the program runs as nobody (65534).</summary>
    private (int Exit, string Output) AsSomeone(string verb)
    {
        if (Environment.UserName != "root") return BuiltProgram.Run(_site, verb);
        // Root's own lock and files; with its folders open, nobody may take their place.
        File.Delete(Path.Combine(_site.Root, ".output.bezig"));
        foreach (var folder in (string[])[_site.Root, _site.Input]) Open(folder);
        foreach (var folder in Directory.GetDirectories(_site.Output, "*", SearchOption.AllDirectories).Prepend(_site.Output)) Open(folder);
        return BuiltProgram.End(BuiltProgram.Start(_site, "setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "env", $"HOME={_site.Root}", "dotnet", BuiltProgram.Path, verb]));

        static void Open(string folder)
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        }
    }

    [Fact]
    public async Task Files_that_change_and_vanish_during_the_build_end_in_a_finding_or_a_good_build()
    {
        for (var i = 0; i < 60; i++) _site.WithPage($"p{i}.md", "Tekst").With($"input/b{i}.txt", "Tekst");
        using var stop = new CancellationTokenSource();
        var editing = Task.Run(() =>
        {
            for (var (i, random) = (0, new Random(6)); !stop.IsCancellationRequested; i++)
            {
                var name = $"p{random.Next(60)}.md";
                if (i % 3 == 0) File.Delete(Path.Combine(_site.Input, name));
                else _site.WithPage(name, $"Tekst {i}");
                if (i % 7 == 0) File.Delete(Path.Combine(_site.Input, $"b{random.Next(60)}.txt"));
                if (i % 5 == 0) _site.WithPage("vlug/weg.md", "Tekst");
                if (i % 5 == 2) Directory.Delete(Path.Combine(_site.Input, "vlug"), recursive: true);
            }
        });
        for (var i = 0; i < 30; i++)
        {
            var report = SiteBuild.Run(new BuildOptions(_site.Input) { Today = TestSite.Today }, new Mensenhandel.Site.Output.MemoryOutput()).Report;
            // An editor's program may leave half a file for a moment; what is read is checked, and nothing else may be wrong.
            Assert.All(report.Findings.Where(f => f.Severity == Severity.Error),
                f => Assert.Contains(f.Rule.Id, (string[])["inhoud/onleesbaar", "inhoud/yaml", "koppeling/dode-link", "inhoud/titel", "inhoud/leeg"]));
        }
        await stop.CancelAsync();
        await editing;
    }
}
