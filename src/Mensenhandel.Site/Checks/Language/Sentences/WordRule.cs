using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Checks.Language.Words;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>taal/moeilijk-woord: a word that everyday language hardly has and that is not made of words which it has.</summary>
internal sealed class WordRule(Lexicon lexicon) : ISentenceRule
{
    public IEnumerable<Flag> Find(Sentence sentence, PageNames names)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (!IsDifficult(sentence, i, names)) continue;
            yield return new Flag(Rules.MoeilijkWoord, i, i, token.Text.Length > 20
                ? $"{Quote.Of(token.Text)} is een lang en moeilijk woord."
                : $"{Quote.Of(token.Text)} is een moeilijk woord.");
        }
    }

    /// <summary>Single letters and words in capitals are for other rules.</summary>
    public bool IsDifficult(Sentence sentence, int index, PageNames names)
    {
        var token = sentence.Tokens[index];
        return token.IsWord && token.Text.Length > 2 && !FunctionWords.Contains(token.Lower) && !token.Text.Any(char.IsAsciiDigit)
            && !token.Text.All(c => char.IsUpper(c) || c is '-') && lexicon.IsDifficult(token.Lower) && !names.IsName(sentence, index);
    }
}
