using Mensenhandel.Site.Checks.Language.Sources;

namespace Mensenhandel.Site.Checks.Language.Glossaries;

/// <summary>Recognises that a page explains a word itself: in the sentence of its first use, or right after it.</summary>
internal static class Explanations
{
    /// <param name="next">The sentence after it in the same block or the next one; null at the end.</param>
    public static bool Explains(Sentence sentence, int first, int last, Sentence? next) =>
        InSentence(sentence.Tokens, first, last) || next is not null && Follows(next.Tokens, sentence.Tokens, first, last);

    private static bool InSentence(IReadOnlyList<Token> tokens, int first, int last)
    {
        var after = last + 1;
        while (after < tokens.Count && tokens[after].Kind == TokenKind.Mark && tokens[after].Text[0] is '"' or '”' or '»' or '’' or '\'') after++;
        // "X betekent: …", "X (uitleg)", "X: uitleg"
        if (after < tokens.Count && tokens[after].Lower is "betekent" or "betekenen" or "heet" or "(" && tokens.Count - after > 3) return true;
        var start = first;
        while (start > 0 && (tokens[start - 1].Kind == TokenKind.Mark || tokens[start - 1].Lower is "een" or "de" or "het")) start--;
        // "X is een …", "Een X is iemand die …": the term begins the sentence and is defined.
        if (start == 0 && after + 2 < tokens.Count && tokens[after].Lower is "is" or "zijn" && IsDefinition(tokens, after + 1)) return true;
        // "Dat heet X", "Zo'n brief noemen we X", "… heet ook wel X"
        return tokens.Take(first).Any(t => t.Lower is "heet" or "heten" or "noemen" or "noem" or "noemt");
    }

    private static bool IsDefinition(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Lower is "een" or "als" or "iemand" or "iets" or "het" or "de" or "wat" or "mensen" or "dat" or "geld" or "tijd" or "hulp" or "spullen" or "plekken" or "dingen" || tokens.Skip(i + 1).Take(5).Any(t => t.Lower is "die" or "dat" or "waar" or "waarmee" or "waarin");

    /// <summary>"Dat is …", "Dat betekent …", "Dit zijn …", "Zo'n X is …", "Een X is …", "Hiermee bedoelen we …".</summary>
    private static bool Follows(IReadOnlyList<Token> next, IReadOnlyList<Token> tokens, int first, int last)
    {
        if (next.Count < 4) return false;
        if (next[0].Lower is "dat" or "dit" or "daarmee" or "hiermee" && next[1].Lower is "is" or "zijn" or "betekent" or "bedoelen" or "heet") return true;
        for (var i = 0; i < Math.Min(3, next.Count - 2); i++)
            if (next[i].Lower == tokens[last].Lower && next[i + 1].Lower is "is" or "zijn" or "betekent" or "betekenen") return true;
        return false;
    }
}
