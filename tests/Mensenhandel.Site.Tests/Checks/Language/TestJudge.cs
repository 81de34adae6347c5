using Mensenhandel.Site.Checks.Language;
using Mensenhandel.Site.Checks.Language.Glossaries;
using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Lists;
using Mensenhandel.Site.Checks.Language.Words;

namespace Mensenhandel.Site.Tests.Checks.Language;

/// <summary>The judge with the program's own lists, on a fixed day; made once, because it may be shared.</summary>
public static class TestJudge
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static LanguageLists Lists { get; } = LanguageLists.Embedded();

    public static LanguageJudge WithoutGlossary { get; } = With(Glossary.None);

    public static Lexicon Lexicon { get; } = new(WordData.Embedded, Lists.PlainWords);

    public static Verbs Verbs { get; } = new(Lexicon);

    public static LanguageJudge With(Glossary glossary) => new(Lists, glossary, Today);

    public static LanguageReport Judge(string markdown) => WithoutGlossary.Judge("tekst.md", markdown);

    /// <summary>The rules that a text breaks, without the page as a whole.</summary>
    public static IEnumerable<string> RulesIn(string markdown) =>
        Judge(markdown).Findings.Select(f => f.Rule.Id).Where(id => id != "taal/pagina").Distinct();
}
