namespace Mensenhandel.Site.Checks.Language.Sources;

/// <summary>Cuts the text of a block into words, numbers and marks, in one pass.</summary>
public static class Tokenizer
{
    /// <summary>Abbreviations that end in their only full stop, so that only a list can tell them from the end of a sentence.</summary>
    private static readonly HashSet<string> Dotted = new(StringComparer.Ordinal)
    {
        "bijv", "bv", "enz", "etc", "evt", "incl", "excl", "resp", "ca", "nr", "nrs", "tel", "blz", "pag", "art", "jl", "zgn", "max", "min", "gem",
        "dhr", "mevr", "mw", "mr", "dr", "drs", "ing", "ir", "prof", "ds", "st", "vgl", "zg", "ong", "div", "afd", "betr", "bijl", "hfst", "lid",
        "jan", "feb", "mrt", "apr", "aug", "sept", "sep", "okt", "nov", "dec", "ma", "di", "wo", "vr", "za", "zo", "mld", "mln", "vnl", "aanv", "ev", "vlg", "vm", "nm", "postb", "tsjech", "ned", "gld",
    };

    /// <summary>Words of everyday language as well: an abbreviation only when the sentence clearly goes on.</summary>
    private static readonly HashSet<string> AlsoWords = new(StringComparer.Ordinal) { "art", "min", "max", "lid", "tel", "ing", "st", "ma", "za", "zo", "di", "dec", "div", "ir", "ds", "gem", "wo", "jan", "bijl", "ned", "nm" };

    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var (kind, end) = c == TextBlock.Thing ? (TokenKind.Thing, i + 1)
                : char.IsLetter(c) || c is '\'' or '’' && IsShortWord(text, i) ? Word(text, i)
                : char.IsAsciiDigit(c) || c == '+' && IsDigit(text, i + 1) ? Number(text, i)
                : char.IsWhiteSpace(c) && c != '\n' ? (TokenKind.Mark, i)
                : (TokenKind.Mark, i + 1);
            if (end == i)
            {
                i++;
                continue;
            }
            var piece = text[i..end];
            tokens.Add(new Token(kind, i, piece, kind is TokenKind.Word or TokenKind.Abbreviation ? Folding.Fold(piece) : piece));
            i = end;
        }
        return tokens;
    }

    /// <summary>'s, 't and 'n are words that begin with their apostrophe.</summary>
    private static bool IsShortWord(string text, int i) =>
        i + 1 < text.Length && text[i + 1] is 's' or 't' or 'n' && (i + 2 >= text.Length || !char.IsLetter(text[i + 2]))
        && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < text.Length;

    private static (TokenKind, int) Word(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark || text[i] == '\u00AD'
            || text[i] is '-' or '\'' or '’' or '‑' or '‐' && IsLetterOrDigit(text, i + 1) && i > start)) i++;
        if (i < text.Length && text[i] == '/' && IsLetter(text, i + 1) && i - start + Letters(text, i + 1) - i - 1 <= 3) return (TokenKind.Abbreviation, Letters(text, i + 1));
        if (i < text.Length && (text[i] == '@' && IsLetterOrDigit(text, i + 1) || text.AsSpan(i).StartsWith("://", StringComparison.Ordinal))) return (TokenKind.Thing, AddressEnd(text, i));
        if (i >= text.Length || text[i] != '.') return (TokenKind.Word, i);
        // Letters and full stops in turn: m.b.t., a.u.b., d.w.z.
        if (i - start <= 3 && IsLetter(text, i + 1))
        {
            var end = i;
            while (end < text.Length && text[end] == '.' && IsLetter(text, end + 1) && Letters(text, end + 1) - end <= 5) end = Letters(text, end + 1);
            if (end > i && (end - start <= 3 || end >= text.Length || text[end] is '.' || i - start == 1)) return (TokenKind.Abbreviation, end < text.Length && text[end] == '.' ? end + 1 : end);
        }
        // fier.nl, info@comensha.nl: an address, although nobody made it a link.
        if (IsLetter(text, i + 1) && char.IsLower(text[i + 1]) && i - start > 3) return (TokenKind.Thing, AddressEnd(text, i));
        var word = text[start..i].ToLowerInvariant();
        return Dotted.Contains(word) && (!AlsoWords.Contains(word) || GoesOn(text, i + 1)) ? (TokenKind.Abbreviation, i + 1) : (TokenKind.Word, i);
    }

    /// <summary>"art. 273": a full stop before a number or a small letter ends no sentence.</summary>
    private static bool GoesOn(string text, int i)
    {
        while (i < text.Length && text[i] == ' ') i++;
        return i < text.Length && (char.IsAsciiDigit(text[i]) || char.IsLower(text[i]));
    }

    /// <summary>Digits with what belongs to them: 9.30, 3.500, 12,5, 2026-11-24, 50%, 0900 8844, 1e.</summary>
    private static (TokenKind, int) Number(string text, int start)
    {
        var i = start + 1;
        // A number that begins with 0 or + is a telephone number: its groups stand apart.
        var phone = text[start] is '0' or '+';
        while (i < text.Length)
        {
            if (char.IsLetterOrDigit(text[i])) i++;
            else if (text[i] is '.' or ',' or ':' or '/' or '-' or '‑' or '–' && IsLetterOrDigit(text, i + 1)) i += 2;
            else if (phone && text[i] is ' ' or '\u00A0' && IsDigit(text, i + 1)) i += 2;
            else break;
        }
        return (TokenKind.Number, i < text.Length && text[i] == '%' ? i + 1 : i);
    }

    private static int AddressEnd(string text, int i)
    {
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '»' or '<' or '(')) i++;
        while (text[i - 1] is '.' or ',' or ')' or '?' or '!' or ';' or ':') i--;
        return i;
    }

    private static int Letters(string text, int i)
    {
        while (IsLetter(text, i)) i++;
        return i;
    }

    private static bool IsLetter(string text, int i) => i < text.Length && char.IsLetter(text[i]);

    private static bool IsDigit(string text, int i) => i < text.Length && char.IsAsciiDigit(text[i]);

    private static bool IsLetterOrDigit(string text, int i) => i < text.Length && char.IsLetterOrDigit(text[i]);
}
