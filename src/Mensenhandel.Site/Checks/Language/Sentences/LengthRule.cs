using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>taal/lange-zin. Of real easy sentences 0.3 % have more than 20 words and none has more than 23 (plain-language.md, section 2).</summary>
internal sealed class LengthRule : ISentenceRule
{
    public const int Warning = 20;
    public const int Error = 25;

    public IEnumerable<Flag> Find(Sentence sentence, PageNames names)
    {
        if (sentence.WordCount <= Warning || sentence.IsHeading) yield break;
        var parts = sentence.WordCount > 2 * Warning ? "3 of meer" : "2";
        var cut = Cut(sentence);
        yield return new Flag(Rules.LangeZin, 0, sentence.Tokens.Count - 1,
            $"Deze zin heeft {sentence.WordCount} woorden, en het maximum is {Warning}.",
            cut < 0 ? $"Maak er {parts} zinnen van." : $"Maak er {parts} zinnen van: knip bij {Quote.Of(sentence.Tokens[cut].Text)}.")
        {
            Severity = sentence.WordCount > Error ? Severity.Error : Severity.Warning,
        };
    }

    /// <summary>The conjunction nearest to the middle, because both halves should be short.</summary>
    private static int Cut(Sentence sentence)
    {
        var middle = sentence.Tokens.Count / 2;
        return Enumerable.Range(2, Math.Max(0, sentence.Tokens.Count - 4))
            .Where(i => sentence.Tokens[i].IsWord && (sentence.Tokens[i].Lower is "en" or "maar" or "want" or "of" or "dus" || FunctionWords.SureSubordinators.Contains(sentence.Tokens[i].Lower)
                || sentence.Tokens[i - 1].IsMark(',') && sentence.Tokens[i].Lower is "die" or "dat" or "waar"))
            .OrderBy(i => Math.Abs(i - middle)).FirstOrDefault(-1);
    }
}
