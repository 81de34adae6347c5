using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mensenhandel.Site.Tests;

/// <summary><c>readability</c> as scripts call it.</summary>
public sealed class ReadabilityProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("b1-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_easy_text_exits_0_with_its_score()
    {
        Write("goed.md", "De bus komt zo. U kunt op de bank zitten.");
        var (exit, output) = Run("readability", "goed.md");
        Assert.Equal(0, exit);
        Assert.Matches(new Regex(@"^score: -?\d+\.\d\d\r?$", RegexOptions.Multiline), output);
        Assert.Contains("goed.md: B1, 10 woorden.", output);
    }

    [Fact]
    public void A_hard_text_exits_1_with_its_findings()
    {
        Write("goed.md", "De bus komt zo.");
        Write("fout.md", "Een zin.\n\nU krijgt derhalve geen geld.");
        var (exit, output) = Run("readability", "goed.md", "fout.md", "--json", "b.json");
        Assert.Equal(1, exit);
        Assert.Contains("fout.md:3:10: fout taal/ambtelijk: «derhalve» is een formeel woord.", output);
        Assert.Contains("    Schrijf liever «daarom».", output);
        Assert.Equal(2, Regex.Count(output, "^score: ", RegexOptions.Multiline));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "b.json")));
        var text = json.RootElement.GetProperty("texts")[1];
        Assert.Equal("fout.md", text.GetProperty("file").GetString());
        Assert.False(text.GetProperty("b1").GetBoolean());
        Assert.True(text.GetProperty("limits").GetArrayLength() > 0);
        Assert.Contains(json.RootElement.GetProperty("findings").EnumerateArray(), f => f.GetProperty("rule").GetString() == "taal/ambtelijk");
    }

    /// <summary>Only the program itself runs without culture data; the tests do not.</summary>
    [Fact]
    public void Words_with_accents_are_known()
    {
        Write("goed.md", "Eén officiële brief ligt in het café. De reünie is morgen. De coördinaten weet ik niet.");
        var (exit, output) = Run("readability", "goed.md");
        Assert.DoesNotContain("taal/", output);
        Assert.Equal(0, exit);
    }

    [Fact]
    public void A_missing_file_exits_2()
    {
        var (exit, output) = Run("readability", "weg.md");
        Assert.Equal(2, exit);
        Assert.Equal("Het bestand «weg.md» bestaat niet.", output.Trim());
    }

    [Fact]
    public void A_file_in_another_encoding_exits_2()
    {
        File.WriteAllBytes(Path.Combine(_folder, "latin.md"), Encoding.Latin1.GetBytes("Eén brief"));
        var (exit, output) = Run("readability", "latin.md");
        Assert.Equal(2, exit);
        Assert.Contains("niet opgeslagen als UTF-8", output);
    }

    [Fact]
    public void A_site_judges_with_its_own_lists()
    {
        Write("input/_gegevens/taal/gewone-woorden.txt", "represailles\n");
        Write("input/makkelijk/x.md", "Hij is bang voor represailles.");
        Assert.Equal(0, Run("readability", "input/makkelijk/x.md").Exit);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private (int Exit, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, .. arguments]) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
