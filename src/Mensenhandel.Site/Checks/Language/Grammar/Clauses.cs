using Mensenhandel.Site.Checks.Language.Sources;

namespace Mensenhandel.Site.Checks.Language.Grammar;

/// <summary>Where clauses end, as far as marks and conjunctions show it.</summary>
public static class Clauses
{
    /// <summary>A mark that no verb and its participle stand around. Brackets and quotes may.</summary>
    public static bool IsBreak(Token token) => token.Kind == TokenKind.Mark && token.Text[0] is ',' or ';' or ':' or '.' or '!' or '?' or '–' or '—' or '\n' or '…';

    /// <summary>The token after the last one of the clause that goes on from here.</summary>
    public static int End(IReadOnlyList<Token> tokens, int from)
    {
        var i = from;
        while (i < tokens.Count && !IsBreak(tokens[i]) && !(i > from && Begins(tokens[i]))) i++;
        return i;
    }

    /// <summary>The first token of the clause that this one stands in.</summary>
    public static int Start(IReadOnlyList<Token> tokens, int from)
    {
        var i = from;
        while (i > 0 && !IsBreak(tokens[i - 1]) && !Begins(tokens[i])) i--;
        return i;
    }

    private static bool Begins(Token token) => token.IsWord && FunctionWords.SureSubordinators.Contains(token.Lower) && token.Lower != "als";
}
