using System.Diagnostics;
using Mensenhandel.Site.Tests.Safety;

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
        Assert.Contains("input/index.md:5:1: fout koppeling/dode-link: De link «/weg/» leidt naar niets.", output);
        Assert.Contains("<p>Goed</p>", File.ReadAllText(Path.Combine(_site.Output, "index.html")));
        Assert.Contains("koppeling/dode-link", File.ReadAllText(Path.Combine(_site.Root, "b.json")));
        Assert.DoesNotContain(Directory.GetDirectories(_site.Root), folder => folder.Contains(".output.", StringComparison.Ordinal));
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
    [InlineData("check input --input imput", "De map «imput» bestaat niet.")]
    [InlineData("preview --input imput", "De map «imput» bestaat niet.")]
    [InlineData("build --compare weg", "De map «weg» bestaat niet.")]
    [InlineData("build --output .", "Kies een andere map")]
    [InlineData("new", "Hier ontbreekt PAGE: Naam van de pagina")]
    [InlineData("readability", "Hier ontbreekt FILE: Een of meer")]
    [InlineData("new Geen-Naam", "kan geen naam van een pagina zijn")]
    [InlineData("new index", "bestaat al")]
    [InlineData("new a b", "Onbekend argument: b.")]
    [InlineData("new a --onbekend", "Onbekend argument: --onbekend.")]
    [InlineData("contacts", "Er is geen contactboek.")]
    [InlineData("contacts melden", "Onbekend argument: melden.")]
    public void What_cannot_be_done_exits_2_with_one_sentence(string arguments, string sentence)
    {
        _site.WithPage("index.md", "Tekst");
        var (exit, output) = Run(arguments.Split(' '));
        Assert.Equal(2, exit);
        Assert.Contains(sentence, output);
        Assert.DoesNotContain("   at ", output);
    }

    [Fact]
    public void Build_tells_what_changes_and_leaves_a_copy_to_look_at_in_spite_of_errors()
    {
        _site.WithPage("index.md", "Goed zo.");
        Directory.CreateDirectory(Path.Combine(_site.Root, "basis"));
        Directory.Move(_site.Input, Path.Combine(_site.Root, "basis", "input"));
        _site.WithPage("index.md", "Goed zo, [x](/weg/)");
        var (exit, _) = Run("build", "--compare", "basis/input", "--summary", "s.md", "--disk", "kijk");
        Assert.Equal(1, exit);
        Assert.StartsWith("## ❌ Nog niet klaar: 1 fout", File.ReadAllText(Path.Combine(_site.Root, "s.md")), StringComparison.Ordinal);
        Assert.Contains("weg/index.html", File.ReadAllText(Path.Combine(_site.Root, "kijk", "index.html")));
        Assert.False(Directory.Exists(_site.Output));
    }

    [Theory]
    [InlineData("--disk", "output/kijk")]
    [InlineData("--disk", "output")]
    [InlineData("--disk", ".")]
    [InlineData("--json", "output/b.json")]
    [InlineData("--summary", "output/s.md")]
    public void Nothing_else_is_written_into_the_output(string option, string place)
    {
        _site.WithPage("index.md", "Goed");
        Run();
        var before = Directory.GetFileSystemEntries(_site.Output);
        var (exit, output) = Run("build", option, place);
        Assert.Equal(2, exit);
        Assert.Contains($"Kies voor {option} een plek daarbuiten.", output);
        Assert.Equal(before, Directory.GetFileSystemEntries(_site.Output));
    }

    [Theory]
    [InlineData("build", "--json", "input/index.md")]
    [InlineData("build", "--summary", "input/nieuw.md")]
    [InlineData("check", "--json", "settings.yml")]
    [InlineData("contacts", "--json", "audits/handmatig.yml")]
    [InlineData("check", "--json", "theme/x.json")]
    public void What_people_wrote_is_never_written_over(string verb, string option, string place)
    {
        _site.WithPage("index.md", "Goed").With("audits/handmatig.yml", "oordelen: []\n");
        var before = BuiltProgram.Files(_site.Root);
        var (exit, output) = Run(verb, option, place);
        Assert.Equal(2, exit);
        Assert.Contains("daar staan de bronbestanden van de site. Kies een andere plek.", output);
        Assert.Equal(before, BuiltProgram.Files(_site.Root));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("bestand/x")]
    [InlineData("kring")]
    [InlineData("/proc/x")]
    public void An_output_that_cannot_be_is_refused_in_one_Dutch_sentence(string folder)
    {
        _site.WithPage("index.md", "Goed").With("bestand", "x");
        File.CreateSymbolicLink(Path.Combine(_site.Root, "kring"), Path.Combine(_site.Root, "kring"));
        var (exit, output) = Run("build", "--output", folder);
        Assert.Equal(2, exit);
        Assert.Contains("Kies een", output);
        Assert.DoesNotContain("schijf", output);
    }

    [Fact]
    public void New_says_what_to_do_next()
    {
        _site.WithPage("index.md", "Tekst");
        var (exit, output) = Run("new", "vormen/dwang", "--title", "Dwang");
        Assert.Equal(0, exit);
        Assert.StartsWith("Gemaakt: input/vormen/dwang.md en input/makkelijk/vormen/dwang.md.", output, StringComparison.Ordinal);
        Assert.Contains("Haal dan in beide bestanden de regel «Concept: ja» weg.", output);
        Assert.Contains("Niet op de website, want nog een concept: input/makkelijk/vormen/dwang.md, input/vormen/dwang.md.", Run("build").Output);
    }

    [Theory]
    [InlineData(0, 0, "opnieuw uiterlijk op")]
    [InlineData(200, 0, "te laat: moest uiterlijk op")]
    [InlineData(400, 1, "te laat: moest uiterlijk op")]
    public void Contacts_tells_where_a_number_stands_and_fails_when_it_is_too_old(int daysAgo, int exitCode, string verified)
    {
        _site.WithPage("index.md", "Bel 0900 8844.").With("input/_gegevens/contacten.yml",
            $"contacten:\n  - id: politie\n    naam: Politie\n    voor: Zonder haast\n    nummer: 0900 8844\n    gecontroleerd: {DateTime.Today.AddDays(-daysAgo):yyyy-MM-dd}\n");
        var (exit, output) = Run("contacts", "--json", "c.json");
        Assert.Equal(exitCode, exit);
        Assert.Contains("politie: Politie, 0900 8844\n", output);
        Assert.Contains(verified, output);
        Assert.Contains("staat op:  /\n", output);
        Assert.Contains("\"pages\": [\n        \"/\"", File.ReadAllText(Path.Combine(_site.Root, "c.json")));
    }

    [Fact]
    public void Check_lists_what_comes_due()
    {
        _site.WithSettings("pagina-waarschuwing-dagen: 30\n").WithPage("index.md", "Tekst", $"Eigenaar: Communicatie\nGecontroleerd op: {DateTime.Today:yyyy-MM-dd}\n");
        Assert.Contains($"    {DateTime.Today.AddDays(30):yyyy-MM-dd}  / (Communicatie)  input/index.md:4:1", Run("check").Output);
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
