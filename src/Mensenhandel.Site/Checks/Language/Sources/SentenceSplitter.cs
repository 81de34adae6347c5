namespace Mensenhandel.Site.Checks.Language.Sources;

/// <summary>Cuts a block into sentences. Abbreviations, initials, times and numbers end none; a list item always ends.</summary>
public static class SentenceSplitter
{
    /// <summary>Abbreviations that can stand last in a sentence; after any other a capital is a name.</summary>
    private static readonly HashSet<string> CanEnd = new(StringComparer.Ordinal) { "enz.", "etc.", "e.d.", "e.a.", "jl.", "n.v.t.", "z.s.m.", "a.u.b.", "s.v.p.", "o.i.d.", "m.n.", "c.s." };

    /// <summary>No reader gets this far. A bound, so that a line of a megabyte takes no longer than a book.</summary>
    private const int Longest = 200;

    public static IEnumerable<Sentence> Split(TextBlock block)
    {
        var tokens = Tokenizer.Tokenize(block.Text);
        var start = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Ends(block.Text, tokens, i) && i - start < Longest) continue;
            var next = i + 1;
            // Closing quotes and brackets belong to the sentence that they close.
            while (next < tokens.Count && tokens[next].Kind == TokenKind.Mark && tokens[next].Start == tokens[next - 1].End && IsClosing(tokens[next].Text[0])) next++;
            if (Make(block, tokens, start, next) is { } sentence) yield return sentence;
            start = next;
            i = next - 1;
        }
        if (Make(block, tokens, start, tokens.Count) is { } last) yield return last;
    }

    private static Sentence? Make(TextBlock block, List<Token> tokens, int start, int end)
    {
        while (start < end && tokens[start].IsMark('\n')) start++;
        while (end > start && tokens[end - 1].IsMark('\n')) end--;
        var part = tokens.GetRange(start, end - start);
        return part.Any(t => t.Kind is TokenKind.Word or TokenKind.Abbreviation) ? new Sentence(block, part) : null;
    }

    private static bool Ends(string text, List<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.IsMark('\n')) return i > 0 && tokens[i - 1].Kind == TokenKind.Mark && tokens[i - 1].Text[0] is '.' or '!' or '?' or ':' or ';' or '…';
        if (token.Kind == TokenKind.Abbreviation) return token.Text[^1] == '.' && (CanEnd.Contains(token.Lower) || i + 1 < tokens.Count && tokens[i + 1].StartsUpper && tokens[i + 1].Text is "De" or "Het" or "Een" or "U" or "Wij" or "We" or "Dit" or "Dat" or "Deze" or "Er" or "Als" or "Ook") && NextStarts(text, tokens, i);
        if (token.Kind != TokenKind.Mark || token.Text[0] is not ('.' or '!' or '?' or '…')) return false;
        if (token.Text[0] == '.' && i > 0 && IsInitialOrOrdinal(tokens, i)) return false;
        return NextStarts(text, tokens, i);
    }

    /// <summary>A sentence begins after a space, with a capital, a digit, a quote or a field.</summary>
    private static bool NextStarts(string text, List<Token> tokens, int i)
    {
        var end = tokens[i].End;
        while (end < text.Length && IsClosing(text[end])) end++;
        if (end >= text.Length) return true;
        if (!char.IsWhiteSpace(text[end])) return false;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end >= text.Length || !char.IsLower(text[end]);
    }

    /// <summary>"J. de Vries", "B. en W.", "1. Vul in": the letter or number before the full stop is no end.</summary>
    private static bool IsInitialOrOrdinal(List<Token> tokens, int dot)
    {
        var before = tokens[dot - 1];
        if (before.End != tokens[dot].Start) return false;
        if (before.Kind == TokenKind.Word && before.Text.Length == 1 && before.StartsUpper && before.Text != "U") return true;
        return before.Kind == TokenKind.Number && before.Text.Length <= 2 && dot == 1;
    }

    private static bool IsClosing(char c) => c is '"' or '\'' or '’' or '”' or '»' or ')' or ']' or '.' or '!' or '?';
}
