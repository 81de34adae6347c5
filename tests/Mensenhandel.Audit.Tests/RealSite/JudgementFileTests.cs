using Mensenhandel.Audit.Judgements;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Tests;

namespace Mensenhandel.Audit.Tests.RealSite;

public sealed class JudgementFileTests
{
    private const string File = "audits/handmatig.yml";

    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Today);

    [Fact]
    public void What_people_judged_is_readable() => Assert.Empty(Mistakes(Text));

    /// <summary>As the comment of the file explains it, in place of the empty list or below the judgements that are there.</summary>
    [Fact]
    public void A_judgement_may_be_added()
    {
        var judgement = $"  - criterium: \"1.1.1\"\n    oordeel: gehaald\n    wie: redactie\n    wanneer: {Today:yyyy-MM-dd}\n    hoe: Met een schermlezer beluisterd.\n    paginas:\n      - /melden/ 0123456789abcdef\n";
        var text = Text.Replace("oordelen: []", "oordelen:", StringComparison.Ordinal).TrimEnd() + "\n" + judgement;
        Assert.Empty(Mistakes(text));
        Assert.Equal(Read(Text, _ => { }).All.Count + 1, Read(text, _ => { }).All.Count);
    }

    private static string Text => System.IO.File.ReadAllText(Path.Combine(Repository.Root, File));

    private static List<Finding> Mistakes(string text)
    {
        var findings = new List<Finding>();
        Read(text, findings.Add);
        return findings;
    }

    private static JudgementBook Read(string text, Action<Finding> report) => JudgementReader.Read(text, File, Today, report);
}
