using System.Diagnostics;

namespace Mensenhandel.Site.Tests;

/// <summary>The program as people and scripts call it: arguments in, exit code and text out.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    private (int Exit, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _site.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The summary of the job that runs these tests is not theirs to write in.
        start.Environment.Remove("GITHUB_ACTIONS");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    [Fact]
    public void Without_a_verb_it_builds()
    {
        _site.WithPage("index.md", "Tekst");
        var (exit, output) = Run();
        Assert.Equal(0, exit);
        Assert.Contains("De site staat in output: geen fouten en geen waarschuwingen op 1 pagina.", output);
        Assert.True(File.Exists(Path.Combine(_site.Output, "index.html")));
    }

    [Fact]
    public void An_error_exits_1_and_leaves_the_last_good_output()
    {
        _site.WithPage("index.md", "Goed");
        Run("build");
        _site.WithPage("index.md", "[x](/weg/)");
        var (exit, output) = Run("build", "--json", "b.json");
        Assert.Equal(1, exit);
        Assert.Contains("input/index.md:5:1: fout koppeling/dode-link: De link «weg/» leidt naar niets.", output);
        Assert.Contains("<p>Goed</p>", File.ReadAllText(Path.Combine(_site.Output, "index.html")));
        Assert.Contains("koppeling/dode-link", File.ReadAllText(Path.Combine(_site.Root, "b.json")));
        Assert.DoesNotContain(Directory.GetDirectories(_site.Root), folder => folder.Contains("output.", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_writes_nothing()
    {
        _site.WithPage("index.md", "Tekst");
        Assert.Equal(0, Run("check").Exit);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public void Check_of_a_folder_points_into_the_html_files()
    {
        _site.With("html/a.html", "<!doctype html>\n<html lang=\"nl\"><title>A</title>\n<main><h1>A</h1>\n<p><a href=\"b.html\">weg</a></main>");
        var (exit, output) = Run("check", "html", "--json", "c.json");
        Assert.Equal(1, exit);
        Assert.Contains("html/a.html:4:4: fout koppeling/dode-link", output);
        Assert.Contains("\"page\": \"a.html\"", File.ReadAllText(Path.Combine(_site.Root, "c.json")));
    }

    [Theory]
    [InlineData("bouw", "Onbekend argument: bouw.")]
    [InlineData("build --onbekend", "Onbekend argument: --onbekend.")]
    [InlineData("check --onbekend", "Onbekend argument: --onbekend.")]
    [InlineData("preview --port veel", "Bij --port hoort één goede waarde.")]
    [InlineData("build --base-url geen-adres", "is geen adres")]
    [InlineData("build --input bestaat-niet", "bestaat niet")]
    [InlineData("check bestaat-niet", "bestaat niet")]
    [InlineData("build --output .", "Kies een andere map")]
    public void What_cannot_be_done_exits_2_with_one_sentence(string arguments, string sentence)
    {
        _site.WithPage("index.md", "Tekst");
        var (exit, output) = Run(arguments.Split(' '));
        Assert.Equal(2, exit);
        Assert.Contains(sentence, output);
        Assert.DoesNotContain("   at ", output);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check", "leeg")]
    public void No_pages_is_no_success(params string[] arguments)
    {
        Directory.CreateDirectory(_site.Input);
        Directory.CreateDirectory(Path.Combine(_site.Root, "leeg"));
        Assert.Equal(2, Run(arguments).Exit);
    }
}
