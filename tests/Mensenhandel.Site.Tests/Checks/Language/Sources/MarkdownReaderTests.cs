using Mensenhandel.Site.Checks.Language.Sources;

namespace Mensenhandel.Site.Tests.Checks.Language.Sources;

public class MarkdownReaderTests
{
    [Theory]
    [InlineData("---\nTitle: Represailles\n---\n\nHij vreest represailles.", 5, 12)]
    [InlineData("# Kop\n\n- een\n- twee **represailles** hier", 4, 10)]
    [InlineData("> Let op:\n> [dit is represailles](/x/) hier", 2, 11)]
    [InlineData("::: bel politie\nDan komen er represailles.\n:::", 2, 14)]
    [InlineData("| a | b |\n|---|---|\n| x |   de represailles |", 3, 12)]
    [InlineData("Een regel\nen \\* de represailles", 2, 10)]
    [InlineData("Bel {bel politie} bij represailles.", 1, 23)]
    [InlineData("![de represailles](a.png)", 1, 6)]
    public void Points_to_the_word_in_the_file(string markdown, int line, int column)
    {
        var finding = Assert.Single(TestJudge.Judge(markdown).Findings, f => f.Rule.Id == "taal/moeilijk-woord");
        Assert.Equal((line, column), (finding.Location.Line, finding.Location.Column));
    }

    [Theory]
    [InlineData("`represailles`")]
    [InlineData("```\nrepresailles m.b.t.\n```")]
    [InlineData("<https://represailles.nl>")]
    [InlineData("[hier](/represailles/)")]
    [InlineData("<!-- represailles -->")]
    [InlineData("---\nDescription: represailles\n---\n")]
    public void Code_addresses_and_front_matter_are_no_language(string markdown) => Assert.Empty(TestJudge.Judge(markdown).Findings);

    [Theory]
    [InlineData("Kom om 9.30 uur. Bel J. de Vries.", 2)]
    [InlineData("Neem mee: pen, papier enz. De gemeente helpt u.", 2)]
    [InlineData("Zie art. 273f van de wet.", 1)]
    [InlineData("Hij zei: \"Kom maar!\" Toen ging hij weg.", 2)]
    [InlineData("Eerste regel.  \nTweede regel.", 2)]
    [InlineData("Bel 0900 8844. Dat kan altijd.", 2)]
    [InlineData("Wat nu?Bel ons.", 1)]
    [InlineData("- een\n- twee", 2)]
    public void Counts_sentences(string markdown, int sentences) =>
        Assert.Equal(sentences, MarkdownReader.Read(markdown).SelectMany(SentenceSplitter.Split).Count());
}
