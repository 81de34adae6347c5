using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>
/// taal/tangconstructie: words that belong together stand far apart. Three kinds: verb and participle or infinitive,
/// a clause between commas in the middle of a sentence, and an article far from its noun ("de door de gemeente gevonden huizen").
/// </summary>
internal sealed class TangRule(Verbs verbs) : ISentenceRule
{
    public const int Gap = 7;
    private const int Insert = 5;

    public IEnumerable<Flag> Find(Sentence sentence, PageNames names)
    {
        if (sentence.IsHeading) return [];
        // One is enough to rewrite the sentence.
        return FarVerb(sentence).Concat(LongAttribute(sentence)).Concat(Inserted(sentence)).Concat(Relative(sentence)).Take(1);
    }

    private IEnumerable<Flag> FarVerb(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord) continue;
            var modal = FunctionWords.Modals.Contains(tokens[i].Lower);
            var perfect = FunctionWords.Hebben.Contains(tokens[i].Lower) || FunctionWords.Worden.Contains(tokens[i].Lower) || FunctionWords.Zijn.Contains(tokens[i].Lower);
            if (!modal && !perfect) continue;
            var end = Clauses.End(tokens, i + 1);
            for (var j = end - 1; j > i + Gap; j--)
            {
                // "heeft … staan wachten": after hebben an infinitive stands for a participle when there are two.
                var fits = modal ? verbs.IsInfinitive(tokens[j].Lower) || j == end - 1 && tokens[j].Lower is "vragen" or "eisen" or "kosten" or "landen" or "delen" : verbs.IsParticiple(tokens[j].Lower) || verbs.IsInfinitive(tokens[j].Lower) && verbs.IsInfinitive(tokens[j - 1].Lower);
                if (!fits || j + 1 < end && !IsVerbal(tokens[j + 1]) && !FunctionWords.Prepositions.Contains(tokens[j + 1].Lower)) continue;
                if (tokens[j - 1].Lower == "te" && modal && tokens[i].Lower[0] != 'h') break;
                // The first verb of the cluster counts: "heeft … kunnen vinden".
                var first = j;
                while (first - 1 > i && IsVerbal(tokens[first - 1])) first--;
                // "kunt u … komen": the subject keeps nobody waiting.
                var subject = FunctionWords.Pronouns.Contains(tokens[i + 1].Lower) ? 1 : 0;
                var between = tokens.Skip(i + 1 + subject).Take(first - i - 1 - subject).Count(t => t.CountsAsWord);
                if (between < Gap || IsSplit(tokens, i + 1, first)) break;
                yield return new Flag(Rules.Tangconstructie, i, j, $"Tussen {Quote.Of(tokens[i].Text)} en {Quote.Of(tokens[j].Text)} staan {between} woorden.", $"Zet {Quote.Of(tokens[i].Text)} en {Quote.Of(tokens[j].Text)} dichter bij elkaar, of maak 2 zinnen.");
                yield break;
            }
        }
    }

    /// <summary>Another clause begins between the two: a conjunction with a verb of its own, or a word that opens a clause.</summary>
    private bool IsSplit(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            switch (tokens[i].Lower)
            {
                case "maar" or "want" or "dat" or "die" or "wat" or "welke" or "hoe" or "waar" or "wie" or "hoeveel" or "waarom":
                // "als u …" opens a clause, "als kind" does not; "om te …" does, "om elf uur" does not; "meer dan 100" is a number.
                case "als" when i + 1 < to && (FunctionWords.Pronouns.Contains(tokens[i + 1].Lower) || FunctionWords.Determiners.Contains(tokens[i + 1].Lower)):
                case "om" when tokens.Skip(i + 1).Take(to - i - 1).Any(t => t.Lower == "te"):
                case "dan" when tokens[i - 1].Lower is not ("meer" or "minder"):
                // Two main clauses joined by "en" each have their own verb; two nouns have none.
                case "en" or "of" when tokens.Skip(from).Take(to - from).Any(t => IsVerbal(t) || t.IsWord && verbs.IsParticiple(t.Lower)):
                    return true;
            }
        }
        return false;
    }

    private bool IsVerbal(Token token) => token.IsWord && (token.Lower == "te" || FunctionWords.Modals.Contains(token.Lower) || FunctionWords.Worden.Contains(token.Lower) || FunctionWords.Hebben.Contains(token.Lower) || FunctionWords.Zijn.Contains(token.Lower) || verbs.IsInfinitive(token.Lower) || token.Lower is "geweest");

    /// <summary>Article, preposition, …, participle or adjective, noun: the noun comes only after its whole description.</summary>
    private IEnumerable<Flag> LongAttribute(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i + 4 < tokens.Count; i++)
        {
            if (!FunctionWords.Articles.Contains(tokens[i].Lower) && tokens[i].Lower is not ("deze" or "die" or "alle" or "dit") || !FunctionWords.Prepositions.Contains(tokens[i + 1].Lower) || tokens[i + 1].Lower is "op" or "over") continue;
            // "een van de mensen", "het in huis" do not open a description; "dit door u" may.
            if (tokens[i].Lower == "een" && tokens[i + 1].Lower == "van") continue;
            for (var j = i + 3; j < Math.Min(tokens.Count - 1, i + 14); j++)
            {
                if (Clauses.IsBreak(tokens[j])) break;
                if (!IsAttribute(tokens[j]) || !tokens[j + 1].IsWord || FunctionWords.Contains(tokens[j + 1].Lower) || verbs.IsInfinitive(tokens[j + 1].Lower) && FunctionWords.Contains(tokens[j + 1].Lower)) continue;
                yield return new Flag(Rules.Tangconstructie, i, j + 1, $"Tussen {Quote.Of(tokens[i].Text)} en {Quote.Of(tokens[j + 1].Text)} staan {j - i} woorden.", $"Schrijf «{tokens[i].Text} {tokens[j + 1].Text} die …», of maak 2 zinnen.");
                yield break;
            }
        }
    }

    /// <summary>An inflected participle: gevonden, verstrekte, ingediende, werkende.</summary>
    private bool IsAttribute(Token token)
    {
        var word = token.Lower;
        if (!token.IsWord || word.Length < 6) return false;
        if (word.EndsWith("de", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal))
            return verbs.IsParticiple(word[..^1]) || word.EndsWith("ende", StringComparison.Ordinal) && verbs.IsInfinitive(word[..^2]) || word.EndsWith("eerde", StringComparison.Ordinal);
        return word.EndsWith("en", StringComparison.Ordinal) && verbs.IsParticiple(word);
    }

    /// <summary>"De man, die al jaren in deze stad woont, is …".</summary>
    private static IEnumerable<Flag> Inserted(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var open = 1; open < tokens.Count - 2; open++)
        {
            if (!tokens[open].IsMark(',') && !tokens[open].IsMark('(') && !tokens[open].IsMark('–')) continue;
            var mark = tokens[open].Text[0] == '(' ? ')' : tokens[open].Text[0];
            var close = open + 1;
            while (close < tokens.Count && !tokens[close].IsMark(mark)) close++;
            if (close >= tokens.Count - 1) continue;
            var between = close - open - 1;
            var next = tokens[open + 1].Lower;
            // A list also has words between commas; a clause begins with its conjunction.
            var isClause = mark != ',' || open + 2 < tokens.Count && tokens[open + 2].Lower is "wie" or "welke" && FunctionWords.Prepositions.Contains(next) || FunctionWords.SureSubordinators.Contains(next) || next is "die" or "dat" or "wat" or "wie" or "waar" or "met" or "zoals" or "mede" or "gelet" or "gezien" or "al" or "ook" or "na" or "in" or "op" or "conform" or "overeenkomstig" or "ondanks" or "naast" or "voor" or "tijdens";
            if (between >= Insert && isClause && HasFiniteAfter(tokens, close) && !HasFiniteBefore(tokens, open))
            {
                yield return new Flag(Rules.Tangconstructie, open, close, $"Midden in deze zin staat een stuk van {tokens.Skip(open + 1).Take(between).Count(t => t.CountsAsWord)} woorden tussen komma's of haakjes.", "Maak van dat stuk een eigen zin.");
                yield break;
            }
            if (mark == ',') open = close - 1;
        }
    }

    /// <summary>"Iemand die u dwingt om te werken, heet …": so begin explanations, and nobody loses the thread.</summary>
    private static readonly HashSet<string> Anybody = ["iemand", "iets", "alles", "mensen", "iedereen", "degene", "een"];

    /// <summary>"De vrouw die u vorige week bij de balie sprak, belt u morgen": the subject waits for its verb.</summary>
    private IEnumerable<Flag> Relative(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var open = 1; open < Math.Min(5, tokens.Count - 2); open++)
        {
            if (!tokens[open - 1].IsWord || tokens[open].Lower is not ("die" or "dat") || Anybody.Contains(tokens[open - 1].Lower) || HasFiniteBefore(tokens, open) || tokens.Take(open).Any(t => t.Kind == TokenKind.Mark)) continue;
            var close = open + 1;
            while (close < tokens.Count && !tokens[close].IsMark(',')) close++;
            if (close - open < Insert + 1 || close + 2 >= tokens.Count || !HasFiniteAfter(tokens, close) || !IsVerbal(tokens[close - 1]) && !verbs.IsFinite(tokens[close - 1].Lower)) continue;
            if (!IsVerbal(tokens[close + 1]) && !verbs.IsFinite(tokens[close + 1].Lower)) continue;
            yield return new Flag(Rules.Tangconstructie, open - 1, close + 1, $"Tussen {Quote.Of(tokens[open - 1].Text)} en {Quote.Of(tokens[close + 1].Text)} staan {close - open} woorden.", $"Maak een eigen zin van het stuk dat met {Quote.Of(tokens[open].Text)} begint.");
            yield break;
        }
    }

    /// <summary>The main verb follows the insertion: the reader had to wait for it.</summary>
    private static bool HasFiniteAfter(IReadOnlyList<Token> tokens, int close) => close + 1 < tokens.Count && tokens[close + 1].IsWord && !(tokens[close + 1].Lower is "en" or "of" or "maar" or "dan" or "want" or "dus" or "omdat" or "die" or "dat");

    private static bool HasFiniteBefore(IReadOnlyList<Token> tokens, int open) =>
        tokens.Take(open).Any(t => t.IsWord && (FunctionWords.Worden.Contains(t.Lower) || FunctionWords.Zijn.Contains(t.Lower) && t.Lower != "zijn" || FunctionWords.Hebben.Contains(t.Lower) || FunctionWords.Modals.Contains(t.Lower) || FunctionWords.SureSubordinators.Contains(t.Lower)));
}
