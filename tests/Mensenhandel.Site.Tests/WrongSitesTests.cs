using Mensenhandel.Site.Commands;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests;

/// <summary>
/// The folder <c>Fout/</c>: small sites with one mistake each and, in <c>expected.txt</c>, what the console must say to the letter.
/// A site with <c>html/</c> is checked as finished HTML. To write the expected text anew after a change of words, run with
/// FOUT_BIJWERKEN=1, and read every line that git shows as changed.
/// </summary>
public sealed class WrongSitesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/Mensenhandel.Site.Tests/Fout");

    /// <summary>Rules without a site here, and where they are shown instead.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["structuur/http-status"] = "a browser finds it: Mensenhandel.Audit.Tests",
        ["structuur/controle-vastgelopen"] = "a browser finds it: Mensenhandel.Audit.Tests",
        ["structuur/consolefout"] = "a browser finds it: Mensenhandel.Audit.Tests",
        ["inhoud/oordeel"] = "the audit reads the judgements: Mensenhandel.Audit.Tests/Judgements",
        ["structuur/vreemd-verzoek"] = "a browser finds it: Mensenhandel.Audit.Tests",
    };

    public static TheoryData<string> Sites => [.. Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_wrong_site_gets_exactly_these_words(string site)
    {
        var folder = Path.Combine(Folder, site);
        var file = Path.Combine(folder, "expected.txt");
        var actual = Console(folder);
        if (Environment.GetEnvironmentVariable("FOUT_BIJWERKEN") == "1") File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }

    [Fact]
    public void Every_rule_that_needs_no_browser_has_a_wrong_site()
    {
        var shown = string.Concat(Directory.GetFiles(Folder, "expected.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        var missing = Rules.All.Select(r => r.Id)
            .Where(id => id.Split('/')[0] is "inhoud" or "structuur" or "koppeling" or "telefoon")
            .Where(id => !Elsewhere.ContainsKey(id) && !shown.Contains($" {id}: ", StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    /// <summary>The whole program, on a day that stands still.</summary>
    private static string Console(string folder)
    {
        var options = new BuildOptions(Path.Combine(folder, "input")) { Today = TestSite.Today };
        var html = Path.Combine(folder, "html");
        using var output = new StringWriter { NewLine = "\n" };
        var result = Directory.Exists(html) ? new BuildResult(FolderCheck.Run(html, options), []) : SiteBuild.Run(options, new NoOutput());
        Reporting.Write(result, output);
        output.WriteLine(ConsoleReporter.Summary(result.Report));
        // What a page weighs and scores is the theme's and the judge's matter, and changes with them.
        var lines = output.ToString().Split('\n').Where(l => !l.StartsWith("Makkelijke taal:", StringComparison.Ordinal)).Select(l => l.Split(" De grootste is ")[0]);
        return string.Join('\n', lines).Replace(folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
    }
}
