using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>taal/bijzinnen: subordinate clauses stacked in one sentence.</summary>
internal sealed class SubclauseRule(Verbs verbs) : ISentenceRule
{
    /// <summary>"Bel als u denkt dat hij komt": two clauses of a few words each are no stack.</summary>
    private const int Short = 9;

    /// <summary>"Iemand die weet wat u wilt": below this a question word does not make it two.</summary>
    private const int Medium = 13;

    private static bool IsQuestion(Token token) => token.Lower is "wat" or "wie" or "hoe" or "waarom" or "waar" or "of" or "welke";

    public IEnumerable<Flag> Find(Sentence sentence, PageNames names)
    {
        if (sentence.IsHeading) yield break;
        var openers = Openers(sentence);
        if (openers.Count < 2 || openers.Count == 2 && (sentence.WordCount < Short || sentence.WordCount < Medium && openers.Exists(i => IsQuestion(sentence.Tokens[i])))) yield break;
        yield return new Flag(Rules.Bijzinnen, openers[0], openers[^1], $"Deze zin heeft {openers.Count} bijzinnen: {Names(sentence, openers)}.", $"Maak een nieuwe zin bij {Quote.Of(sentence.Tokens[openers[1]].Text)}.");
    }

    /// <summary>The conjunctions and relative pronouns that open a subordinate clause.</summary>
    public List<int> Openers(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var openers = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].IsWord && IsOpener(tokens, i)) openers.Add(i);
        return openers;
    }

    private bool IsOpener(IReadOnlyList<Token> tokens, int i)
    {
        var word = tokens[i].Lower;
        var before = i > 0 ? tokens[i - 1] : default;
        if (word is "als" or "zoals") return EndsInVerb(tokens, i) && !(i > 0 && before.Lower is "zo" or "net" or "zowel" or "evenals" or "beter" or "hetzelfde");
        if (word is "voordat" or "nadat" or "omdat" or "doordat" or "zodat" or "terwijl" or "hoewel" or "totdat" or "indien" or "tenzij" or "aangezien" or "ofschoon" or "opdat" or "mits" or "wanneer" or "zodra" or "zolang" or "alsof" or "naarmate" or "alvorens") return word != "wanneer" || i > 0 || EndsInVerb(tokens, i) && !tokens[^1].IsMark('?');
        if (FunctionWords.SureSubordinators.Contains(word)) return i > 0 && EndsInVerb(tokens, i);
        if (i == 0) return false;
        // "die" and "dat" behind a noun or comma are relative, at the start of a clause they point.
        if (word is "die" or "dat" or "wat") return (before.Kind != TokenKind.Mark || before.IsMark(',')) && !FunctionWords.Prepositions.Contains(before.Lower) && !FunctionWords.Coordinators.Contains(before.Lower ?? "") && !FunctionWords.Subordinators.Contains(before.Lower ?? "") && before.Lower is not ("is" or "zijn") && EndsInVerb(tokens, i) && !FollowedByVerb(tokens, i);
        if (word == "of" && i + 1 < tokens.Count && FunctionWords.SureSubordinators.Contains(tokens[i + 1].Lower)) return false;
        if (word is "of" or "hoe" or "waar" or "wie" or "waarom" or "nu" or "toen" or "sinds" or "welke") return (before.IsMark(',') || word is not ("of" or "nu" or "toen" or "sinds")) && EndsInVerb(tokens, i) && !FollowedByVerb(tokens, i);
        return false;
    }

    /// <summary>Dutch puts the verb of a subordinate clause at its end.</summary>
    private bool EndsInVerb(IReadOnlyList<Token> tokens, int i)
    {
        var end = Clauses.End(tokens, i + 1);
        if (end - i < 3) return false;
        for (var j = end - 1; j >= i + 2 && j >= end - 12; j--)
            if (IsVerb(tokens[j])) return true;
        return false;
    }

    private bool FollowedByVerb(IReadOnlyList<Token> tokens, int i) => i + 1 < tokens.Count && (tokens[i + 1].Lower is "is" or "zijn" or "was" or "waren" or "wordt" or "heeft" or "kan" or "moet" or "mag" or "kunnen" or "moeten" or "gaat" or "doet" or "hoeft" or "staat" or "komt" or "geldt") && i + 2 < tokens.Count && tokens[i + 2].IsWord && !verbs.IsParticiple(tokens[i + 2].Lower);

    private bool IsVerb(Token token) => token.IsWord && (FunctionWords.Zijn.Contains(token.Lower) || FunctionWords.Hebben.Contains(token.Lower) || FunctionWords.Modals.Contains(token.Lower) || FunctionWords.Worden.Contains(token.Lower) || verbs.IsInfinitive(token.Lower) || verbs.IsFinite(token.Lower));

    private static string Names(Sentence sentence, List<int> openers) => Quote.Any([.. openers.Select(i => sentence.Tokens[i].Text)]).Replace(" of ", " en ", StringComparison.Ordinal);
}
