using System.Diagnostics;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests;

/// <summary>Input that nobody writes by accident: it ends in a finding, never in a crash, and the rest of the site is still checked.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly TestSite _site = new();

    public HostileInputTests() => _site.WithPage("index.md", "Tekst");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_line_of_50_MB_is_refused_unread()
    {
        using (var file = File.Create(Path.Combine(_site.Input, "groot.md"))) file.SetLength(50_000_000);
        Assert.Equal(["input/groot.md:1:1 inhoud/onleesbaar"], _site.Findings());
    }

    public static TheoryData<string> TooDeep => [string.Concat(Enumerable.Repeat("> ", 9_900)), string.Concat(Enumerable.Repeat("- ", 9_900))];

    [Theory]
    [MemberData(nameof(TooDeep))]
    public void Thousands_of_levels_are_refused(string text) =>
        Assert.Contains("input/index.md:1:1 inhoud/te-diep", _site.WithPage("index.md", text + "x").WithPage("hulp.md", "Tekst").Findings());

    public static TheoryData<string> Bombs =>
    [
        "Title: " + new string('[', 10_000), "Title: " + string.Concat(Enumerable.Repeat("[a, ", 10_000)), string.Concat(Enumerable.Repeat("- ", 10_000)),
        string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i) + "a:\n")), "a: &a [x,x]\nb: &b [*a,*a]\nTitle: *b",
    ];

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_in_the_front_matter_is_a_finding(string yaml)
    {
        var found = new List<string>();
        FrontMatterReader.Read($"---\n{yaml}\n---\n", "x.md", f => found.Add(f.Rule.Id));
        Assert.Equal(["inhoud/yaml"], found);
    }

    [Theory]
    [InlineData("a[b]")]
    [InlineData("{a ")]
    [InlineData("<a ")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("\0")]
    [InlineData("Ã«")]
    public void Rows_of_signs_end(string sign) =>
        Assert.NotEmpty(_site.WithPage("index.md", string.Concat(Enumerable.Repeat(sign, 20_000 / sign.Length))).Build().Report.Pages);

    /// <summary>As many as a file may hold: Markdig takes minutes over each of these.</summary>
    [Theory]
    [InlineData("[a](")]
    [InlineData("`a")]
    [InlineData("|\n")]
    [InlineData("- a\n")]
    [InlineData("{bel 112} ")]
    [InlineData("06 12 ")]
    [InlineData("# kop\n\n")]
    [InlineData("> - # kop\n\n")]
    [InlineData("a\n===\n\n")]
    public void A_file_full_of_signs_is_refused_before_it_is_parsed(string sign) =>
        Assert.Contains(_site.WithPage("index.md", string.Concat(Enumerable.Repeat(sign, 190_000 / sign.Length))).Findings(), f => f.EndsWith(" inhoud/te-lang", StringComparison.Ordinal));

    /// <summary>The most that is parsed, over and over: what one block costs is all that can be multiplied.</summary>
    [Theory]
    [InlineData("[a](")]
    [InlineData("`a")]
    [InlineData("|\n")]
    [InlineData("{bel 112} ")]
    public void Blocks_just_below_the_limit_end(string sign) => Assert.NotEmpty(_site.WithPage("index.md",
        string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(sign, 19_000 / sign.Length)) + "\n\n", 3))).Build().Report.Pages);

    [Fact]
    public void A_pipe_is_never_opened()
    {
        if (OperatingSystem.IsWindows()) return; // Windows has no pipes in a folder.
        using (var made = Process.Start("mkfifo", Path.Combine(_site.Input, "pijp.txt"))!) made.WaitForExit();
        Assert.Equal(["input/pijp.txt:1:1 inhoud/leeg"], _site.Findings());
    }

    [Fact]
    public void A_link_out_of_the_input_or_round_in_it_is_not_followed()
    {
        File.CreateSymbolicLink(Path.Combine(_site.Input, "geheim.md"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Combine(_site.Input, "kring"), _site.Input);
        Assert.Equal(["input/geheim.md:1:1 inhoud/onleesbaar", "input/kring:1:1 inhoud/onleesbaar"], _site.Findings());
    }

    [Fact]
    public void A_name_that_no_address_can_have_is_refused()
    {
        _site.With($"input/{new string('a', 120)}/{new string('b', 120)}.md", "Tekst");
        Assert.All(_site.Findings(), f => Assert.EndsWith("inhoud/bestandsnaam", f));
        Assert.Single(_site.Findings());
    }
}
