namespace Mensenhandel.Site.Tests.Checks.Language.Words;

public class LexiconTests
{
    [Theory]
    [InlineData("huizen")]
    [InlineData("brieven")]
    [InlineData("werkte")]
    [InlineData("gewandeld")]
    [InlineData("parkeervergunning")]
    [InlineData("schoolplein")]
    [InlineData("politieagenten")]
    [InlineData("boompje")]
    [InlineData("onveilig")]
    [InlineData("eenzaamheid")]
    [InlineData("aanmelden")]
    [InlineData("zonnepanelen")]
    [InlineData("tram")]
    public void Resolves_words_to_everyday_ones(string word) => Assert.False(TestJudge.Lexicon.IsDifficult(word));

    [Theory]
    [InlineData("represailles")]
    [InlineData("jurisprudentie")]
    [InlineData("discrepantie")]
    [InlineData("sceptisch")]
    [InlineData("vandalisme")]
    [InlineData("convenant")]
    [InlineData("planologisch")]
    public void Knows_difficult_words(string word) => Assert.True(TestJudge.Lexicon.IsDifficult(word));
}
