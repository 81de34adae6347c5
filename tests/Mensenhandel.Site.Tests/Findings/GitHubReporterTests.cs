using System.Text;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Tests.Findings;

public sealed class GitHubReporterTests
{
    private static readonly Rule Error = new("proef/fout", Severity.Error, "Titel.", "Waarom.", "Herstel het.");
    private static readonly Rule Warning = new("proef/let-op", Severity.Warning, "Titel.", "Waarom.", "Bekijk het.");

    [Fact]
    public void Annotates_the_place_of_a_finding() =>
        Assert.Equal(
            ["::error file=input/melden.md,line=12,col=5,title=proef/fout::Het klopt niet.%0AHerstel het."],
            Annotations(At("input/melden.md", 12, 5, "Het klopt niet.")));

    [Fact]
    public void Escapes_what_would_end_a_command_and_nothing_else() =>
        Assert.Equal(
            ["::error file=C%3A/a%2Cb;50%25.md,line=1,col=1,title=proef/fout::100%25: «a,b;c»%0D%0Aklaar%0AHerstel het."],
            Annotations(At("C:/a,b;50%.md", 1, 1, "100%: «a,b;c»\r\nklaar")));

    [Theory]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    [InlineData(40, 10)]
    public void Shows_no_more_than_GitHub_keeps_and_counts_the_rest(int findings, int lines)
    {
        var written = Annotations([.. Enumerable.Range(1, findings).Select(line => At("a.md", line, 1, "Fout."))]);

        Assert.Equal(lines, written.Length);
        if (findings > lines)
            Assert.Equal($"::error title=Nog {findings - 9} fouten::Er zijn {findings} fouten; zie de samenvatting en het verslag.", written[^1]);
    }

    [Fact]
    public void Shows_warnings_beside_errors()
    {
        var written = Annotations(
            [.. Enumerable.Range(1, 12).Select(line => At("a.md", line, 1, "Fout.")),
             new Finding(Warning, new SourceLocation("a.md"), "Let op.")]);

        Assert.Equal("::warning file=a.md,line=1,col=1,title=proef/let-op::Let op.%0ABekijk het.", written[^1]);
    }

    [Fact]
    public void Annotates_why_the_work_stopped() =>
        Assert.Contains("::error title=Proef::De browser viel weg.", Lines(new FindingReport([], []), "De browser viel weg."));

    [Fact]
    public void The_summary_is_Markdown_in_which_text_stays_text()
    {
        var report = new FindingReport([At("a.md", 1, 2, "De tekst «<b>a|b*`» klopt\nniet.")], ["/"]);

        Assert.Equal(
            """
            ## Proef: ❌ Afgekeurd

            1 fout en geen waarschuwingen op 1 pagina.

            | | Wat | Waar | Zo lost u het op |
            |---|---|---|---|
            | fout | De tekst «&lt;b&gt;a\|b\*\`» klopt niet. `proef/fout` | a.md:1:2 | Herstel het. |


            """.ReplaceLineEndings("\n"),
            GitHubReporter.Summary(report, "Proef"));
    }

    [Fact]
    public void The_summary_never_calls_stopped_work_good()
    {
        var summary = GitHubReporter.Summary(new FindingReport([], ["/"]), "Proef", "Gestopt.");

        Assert.StartsWith("## Proef: ⛔ Niet helemaal nagekeken\n\nGestopt.\n", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_stays_below_what_GitHub_accepts()
    {
        var report = new FindingReport(Enumerable.Range(1, 5000).Select(line => At("a.md", line, 1, new string('€', 300))), []);

        var summary = GitHubReporter.Summary(report, "Proef");

        Assert.InRange(Encoding.UTF8.GetByteCount(summary), 1, 1 << 20);
        Assert.Matches(@"\nEn nog \d+; zie het verslag\.\n", summary);
    }

    [Fact]
    public void Adds_to_the_summary_of_the_job_and_only_on_GitHub()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "eerder\n");
            Func<string, string?> there = name => name switch { "GITHUB_ACTIONS" => "true", "GITHUB_STEP_SUMMARY" => file, _ => null };

            GitHubReporter.FromEnvironment(TextWriter.Null, there)!.Write(new FindingReport([], ["/"]), "Proef");

            Assert.StartsWith("eerder\n## Proef: ✅ Goedgekeurd\n", File.ReadAllText(file), StringComparison.Ordinal);
            Assert.Null(GitHubReporter.FromEnvironment(TextWriter.Null, _ => null));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Finding At(string file, int line, int column, string message) => new(Error, new SourceLocation(file, line, column), message);

    private static string[] Annotations(params Finding[] findings) => Lines(new FindingReport(findings, ["/"]));

    private static string[] Lines(FindingReport report, string? stopped = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        new GitHubReporter(output, summaryFile: null).Write(report, "Proef", stopped);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
