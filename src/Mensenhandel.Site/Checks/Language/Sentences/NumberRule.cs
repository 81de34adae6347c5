using System.Globalization;
using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>taal/getal-in-letters: numbers from 20 in letters (plain-language.md, section 6), and Roman numerals. Figures are read faster, and by more people.</summary>
internal sealed class NumberRule : ISentenceRule
{
    private const int Smallest = 20;

    private static readonly (string Word, int Value)[] Units =
    [
        ("zeventien", 17), ("negentien", 19), ("veertien", 14), ("zestien", 16), ("achttien", 18), ("vijftien", 15), ("dertien", 13), ("twaalf", 12), ("zeven", 7), ("negen", 9), ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60), ("zeventig", 70), ("tachtig", 80), ("negentig", 90),
        ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("acht", 8), ("tien", 10), ("een", 1), ("zes", 6), ("elf", 11),
    ];

    public IEnumerable<Flag> Find(Sentence sentence, PageNames names)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (!token.IsWord || token.Text.Length < 2) continue;
            var value = IsRoman(sentence, i) ? Roman(token.Text) : IsCount(sentence.Tokens, i) ? (token.Lower == "honderd" ? 100 : 1000) : Value(token.Lower);
            if (value < Smallest && !IsRoman(sentence, i)) continue;
            yield return new Flag(Rules.GetalInLetters, i, i, $"{Quote.Of(token.Text)} is een getal in letters.", value > 0 ? $"Schrijf {Quote.Of(Figures(value, token.Lower))}." : null);
        }
    }

    /// <summary>"honderd mensen", "duizend euro"; "honderd procent" and "duizend keer" only mean very much.</summary>
    private static bool IsCount(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Lower is "honderd" or "duizend" && i + 1 < tokens.Count && tokens[i + 1].IsWord && !FunctionWords.Contains(tokens[i + 1].Lower) && tokens[i + 1].Lower is not ("procent" or "keer" or "maal");

    private static string Figures(long value, string word) =>
        value.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = "." }) + (word.EndsWith("ste", StringComparison.Ordinal) || word.EndsWith("de", StringComparison.Ordinal) ? "e" : "");

    /// <summary>The value of a number word; 0 for any other word, and for a bare honderd or duizend, which is no exact number.</summary>
    internal static long Value(string word)
    {
        if (word is "honderd" or "duizend" or "honderden" or "duizenden" or "tientallen" || word.Length > 80) return 0;
        if (word.EndsWith("ste", StringComparison.Ordinal)) word = word[..^3];
        else if (word.EndsWith("tiende", StringComparison.Ordinal)) word = word[..^2];
        return Thousands(word, out var value) ? value : 0;
    }

    private static bool Thousands(string word, out long value)
    {
        var at = word.IndexOf("duizend", StringComparison.Ordinal);
        if (at < 0) return Hundreds(word, out value);
        value = 0;
        var rest = word[(at + 7)..];
        long thousands = 1, below = 0;
        if (at > 0 && !Hundreds(word[..at], out thousands)) return false;
        if (rest.Length > 0 && !Hundreds(Stripped(rest), out below)) return false;
        value = thousands * 1000 + below;
        return true;
    }

    private static bool Hundreds(string word, out long value)
    {
        var at = word.IndexOf("honderd", StringComparison.Ordinal);
        if (at < 0) return Tens(word, out value);
        value = 0;
        var rest = word[(at + 7)..];
        long hundreds = 1, below = 0;
        if (at > 0 && !Tens(word[..at], out hundreds)) return false;
        if (rest.Length > 0 && !Tens(Stripped(rest), out below)) return false;
        value = hundreds * 100 + below;
        return true;
    }

    /// <summary>vijfentwintig: unit, "en", ten.</summary>
    private static bool Tens(string word, out long value)
    {
        value = 0;
        foreach (var (unit, number) in Units)
        {
            if (!word.StartsWith(unit, StringComparison.Ordinal)) continue;
            if (word.Length == unit.Length)
            {
                value = number;
                return true;
            }
            if (number > 9 || !word.AsSpan(unit.Length).StartsWith("en", StringComparison.Ordinal)) continue;
            foreach (var (ten, tens) in Units)
            {
                if (tens < 20 || word.Length != unit.Length + 2 + ten.Length || !word.EndsWith(ten, StringComparison.Ordinal)) continue;
                value = tens + number;
                return true;
            }
        }
        return false;
    }

    private static string Stripped(string rest) => rest.StartsWith("en", StringComparison.Ordinal) ? rest[2..] : rest;

    /// <summary>Two or more of I, V, X after a word: "artikel IV", "hoofdstuk III". Kings keep theirs.</summary>
    private static bool IsRoman(Sentence sentence, int i) =>
        i > 0 && sentence.Tokens[i].StartsUpper && sentence.Tokens[i].Text.All(c => c is 'I' or 'V' or 'X') && sentence.Tokens[i - 1].IsWord && !sentence.Tokens[i - 1].StartsUpper;

    private static long Roman(string text)
    {
        long value = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var one = Digit(text[i]);
            value += i + 1 < text.Length && Digit(text[i + 1]) > one ? -one : one;
        }
        return value;

        static long Digit(char c) => c == 'I' ? 1 : c == 'V' ? 5 : 10;
    }
}
