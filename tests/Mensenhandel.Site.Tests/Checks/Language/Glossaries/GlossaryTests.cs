using Mensenhandel.Site.Checks.Language.Glossaries;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Tests.Checks.Language.Glossaries;

public class GlossaryTests
{
    private const string File = "input/_gegevens/woordenlijst.yml";

    private static readonly Glossary Small = Read("woorden:\n  - term: represaille\n    vormen: [represailles]\n    uitleg: Straf die iemand zelf geeft.\n");

    private static Glossary Read(string yaml, Action<Finding>? report = null) => GlossaryReader.Read(yaml, File, report ?? (f => Assert.Fail(f.Message)));

    [Fact]
    public void A_term_is_allowed_and_the_build_hears_where_to_explain_it()
    {
        const string Markdown = "# Represailles\n\nHij is bang. Hij vreest represailles.";
        var report = TestJudge.With(Small).Judge("x.md", Markdown);
        Assert.Empty(report.Findings);
        var use = Assert.Single(report.Terms);
        Assert.Equal("represailles", Markdown[use.Start..use.End]);
        Assert.False(use.ExplainedHere);
    }

    [Theory]
    [InlineData("Hij vreest represailles. Dat is straf die iemand zelf geeft.")]
    [InlineData("Represailles zijn straffen die iemand zelf geeft.")]
    [InlineData("Zo'n straf heet een represaille.")]
    [InlineData("Represailles betekent: straf van een ander.")]
    public void A_page_can_explain_a_word_itself(string markdown)
    {
        Assert.True(Assert.Single(TestJudge.With(Small).Judge("x.md", markdown).Terms).ExplainedHere);
        Assert.DoesNotContain("taal/moeilijk-woord", TestJudge.RulesIn(markdown));
    }

    [Fact]
    public void An_unused_term_is_an_error()
    {
        var finding = Assert.Single(Small.Unused([TestJudge.With(Small).Judge("x.md", "Hij is bang.")]));
        Assert.Equal((Rules.WoordenlijstOngebruikt, 2), (finding.Rule, finding.Location.Line - 2));
    }

    [Fact]
    public void A_difficult_explanation_is_an_error()
    {
        var judge = TestJudge.With(Read("woorden:\n  - term: straf\n    uitleg: Derhalve een represaille.\n  - term: wet\n    uitleg: Een wet is een regel.\n"));
        Assert.All(judge.JudgeGlossary(), f => Assert.Equal(Rules.WoordenlijstUitleg, f.Rule));
        Assert.Contains(judge.JudgeGlossary(), f => f.Message.Contains("gebruikt het woord zelf", StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_without_explanation_is_an_error()
    {
        var findings = new List<Finding>();
        Read("woorden:\n  - term: straf\n  - uitleg: iets\n", findings.Add);
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public void The_glossary_of_a_whole_site_is_used_and_easy()
    {
        var glossary = Read(System.IO.File.ReadAllText(Path.Combine(GoodSite.Root, File)));
        var judge = TestJudge.With(glossary);
        Assert.Empty(judge.JudgeGlossary());
        var pages = Directory.GetFiles(Path.Combine(GoodSite.Input, "makkelijk"), "*.md", SearchOption.AllDirectories);
        Assert.Empty(glossary.Unused(pages.Select(p => judge.Judge(p, System.IO.File.ReadAllText(p)))));
    }
}
