using Mensenhandel.Site.Checks.Language.Grammar;

namespace Mensenhandel.Site.Tests.Checks.Language.Grammar;

public class VerbsTests
{
    [Theory]
    [InlineData("gemaakt", "maken")]
    [InlineData("geschreven", "schrijven")]
    [InlineData("opgeschreven", "opschrijven")]
    [InlineData("aangevraagd", "aanvragen")]
    [InlineData("betaald", "betalen")]
    [InlineData("vastgesteld", "vaststellen")]
    [InlineData("verkocht", "verkopen")]
    [InlineData("geleefd", "leven")]
    public void Recognises_participles(string participle, string infinitive) => Assert.Equal(infinitive, TestJudge.Verbs.InfinitiveOf(participle));

    [Theory]
    [InlineData("geweld")]
    [InlineData("gezicht")]
    [InlineData("geeft")]
    [InlineData("misdaad")]
    [InlineData("betaalt")]
    [InlineData("avond")]
    public void Leaves_other_words_alone(string word) => Assert.Equal("", TestJudge.Verbs.InfinitiveOf(word));

    [Theory]
    [InlineData("verstrekken", VerbForm.Present, "verstrekt")]
    [InlineData("maken", VerbForm.Past, "maakte")]
    [InlineData("beoordelen", VerbForm.Stem, "beoordeel")]
    [InlineData("regelen", VerbForm.Participle, "geregeld")]
    [InlineData("toekennen", VerbForm.Participle, "toegekend")]
    [InlineData("leven", VerbForm.Present, "leeft")]
    [InlineData("zetten", VerbForm.Past, "zette")]
    [InlineData("geven", VerbForm.Past, "gaf")]
    public void Makes_forms(string infinitive, VerbForm form, string expected) => Assert.Equal(expected, Conjugation.Form(infinitive, form));
}
