using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Tests.Checks.Language;

/// <summary>Who teaches easy Dutch must write it.</summary>
public class MessageTests
{
    /// <summary>A page, a list and exceptions that are too much: what single sentences do not show.</summary>
    private static readonly string TooMuch = string.Concat(Enumerable.Repeat("De bus komt zo. ", 40))
        + "\n\n- " + string.Join(' ', Enumerable.Repeat("De bus komt zo en wij gaan mee.", 6))
        + "\n\nDe represailles kwamen derhalve. <!-- b1-ok: taal/lijdend --> <!-- b1-ok: taal/lange-zin omdat het moet tot 2020-01-01 --> <!-- b1-ok: taal/lijdend omdat het moet tot 2020-01-01 --> <!-- b1-ok: taal/lijdend omdat het moet tot 2027-01-01 -->";

    private static IEnumerable<Rule> LanguageRules => Rules.All.Where(r => r.Id.StartsWith("taal/", StringComparison.Ordinal));

    [Fact]
    public void The_texts_of_the_rules_are_B1()
    {
        Assert.Empty(LanguageRules.SelectMany(r => new[] { r.Title, r.Why, r.Fix }).SelectMany(Faults));
    }

    [Fact]
    public void The_messages_are_B1()
    {
        var findings = TestData.Authors.SelectMany(TestData.Pairs).Select(p => p.Faulty).Append(TooMuch).Concat(TestData.Texts("eigen", "moeilijk")).SelectMany(text => TestJudge.Judge(text).Findings);
        Assert.Empty(findings.SelectMany(f => new[] { f.Message, f.Fix }).Distinct().SelectMany(Faults));
    }

    /// <summary>What a message quotes is the editor's text.</summary>
    private static IEnumerable<string> Faults(string text)
    {
        var own = Regex.Replace(text, "«[^»]*»", "`x`").Replace("input/_gegevens/woordenlijst.yml", "`x`");
        return TestJudge.Judge(own).Findings.Where(f => f.Rule != Rules.TaalPagina).Select(f => $"{text} → {f.Message}");
    }
}
