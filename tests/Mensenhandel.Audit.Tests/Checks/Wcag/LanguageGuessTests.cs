using Mensenhandel.Audit.Checks.Wcag;

namespace Mensenhandel.Audit.Tests.Checks.Wcag;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("Bel de politie als u in gevaar bent en het niet zelf kunt oplossen.", "nl")]
    [InlineData("You can call the police if you are in danger and you do not know what to do.", "en")]
    [InlineData("Sie können die Polizei anrufen, wenn Sie in Gefahr sind und nicht wissen, was zu tun ist.", "de")]
    [InlineData("Vous pouvez appeler la police si vous êtes en danger et que vous ne savez pas quoi faire.", "fr")]
    [InlineData("إذا كنت في خطر فاتصل بالشرطة الآن", "ar")]
    [InlineData("CoMensha, Fairwork, La Strada International, Leger des Heils, HVO Querido, Jade", null)]
    [InlineData("Politie 0900-8844", null)]
    public void Knows_the_language_or_says_nothing(string text, string? language) =>
        Assert.Equal(language, LanguageGuess.Of(text)?.Language);

    [Theory]
    [InlineData("nl", "nl", false)]
    [InlineData("nl-BE", "nl", false)]
    [InlineData("fa", "ar", false)]
    [InlineData("nl", "en", true)]
    public void Contradicts_only_another_language(string declared, string guessed, bool contradicts) =>
        Assert.Equal(contradicts, LanguageGuess.Contradicts(declared, guessed));
}
