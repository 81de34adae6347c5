using System.Text;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// Telephone numbers in words: "bel een-een-twee", "nul negen nul nul, acht acht vier vier". People count in words too, so that only
/// what is a number of the book, or nearly one, or is called by the sentence, is a telephone number.
/// </summary>
public sealed class SpelledNumber(ContactBook book)
{
    private const int LongestGap = 3;

    /// <param name="At">Where its digits begin in the digits of the whole row.</param>
    private readonly record struct Token(int Start, int End, string Digits, bool IsWord);

    public IEnumerable<PhoneMatch> In(string text, NumberWords words)
    {
        foreach (var row in Rows(text, words))
            if (Match(text, row) is { } match) yield return match;
    }

    private PhoneMatch? Match(string text, List<Token> row)
    {
        // "de één: één-één-drie" begins with a word that only looks like a digit.
        for (var skip = 0; skip < Math.Clamp(row.Count - 1, 1, 3); skip++)
        {
            var tokens = row[skip..];
            if (!tokens.Exists(t => t.IsWord)) continue;
            var (start, end) = (tokens[0].Start, tokens[^1].End);
            var around = new Surroundings(text, start, end);
            foreach (var digits in Readings(tokens))
            {
                var number = DutchNumberingPlan.Normalise(digits);
                if (book.TryByDigits(number, out _) ? IsMeant(number, tokens, around) : IsWrong(number, tokens, around, text))
                    return new PhoneMatch(start, end - start, number, false, true);
            }
        }
        return null;
    }

    /// <summary>"honderdtwaalf mensen" are counted; "een, een, twee" and a number that is called are a number.</summary>
    private static bool IsMeant(string digits, List<Token> tokens, Surroundings around) =>
        digits.Length >= 7 || (around.Before is not ["tel", "de", ..] && tokens.TrueForAll(t => t.Digits.Length == 1) && !PhoneWords.Units.Contains(around.Next)) || (Calling.DirectlyInDanger(around) && !PhoneWords.Units.Contains(around.Next));

    private bool IsWrong(string digits, List<Token> tokens, Surroundings around, string text)
    {
        var called = Calling.DirectlyInDanger(around);
        if (digits.Length >= 7 && digits[0] is '0' or '+')
            return NearMiss.Exists(digits, book) || DutchNumberingPlan.IsValid(digits) || DutchNumberingPlan.HasServicePrefix(digits) || (called && digits.Length >= 9);
        if (digits.Length >= 7) return called && NearMiss.Exists("0" + digits, book);
        if (digits.Length is < 2 or > 4 || !NearMiss.Exists(digits, book)) return called && DutchNumberingPlan.LooksShort(digits);
        if (called) return PhoneWords.Units.Contains(around.Next) is false;
        // "een-een-drie": nobody counts so. "één, twee" and "elf twaalf" are counted.
        return digits.Length == 3 && tokens.Count == 3 && tokens.All(t => t is { IsWord: true, Digits.Length: 1 }) && digits is ['1', ..] && digits is not "123" && IsSaidAsOne(tokens, text);
    }

    /// <summary>Hyphens, or nothing else in its sentence: the three words are one number.</summary>
    private static bool IsSaidAsOne(List<Token> tokens, string text) =>
        tokens.Zip(tokens.Skip(1)).All(pair => text.AsSpan(pair.First.End..pair.Second.Start).ContainsAny("-‑–") || text.AsSpan(pair.First.End..pair.Second.Start).Trim().IsEmpty);

    /// <summary>The digits that a row of words stands for: "nine hundred eighty-eight" is 988, and 900 88.</summary>
    private static IEnumerable<string> Readings(List<Token> tokens)
    {
        yield return Read(tokens, adds: false);
        if (tokens.Exists(t => t.Digits is "00" or "000" or [_, '0', '0', '0'])) yield return Read(tokens, adds: true);
    }

    private static string Read(List<Token> tokens, bool adds)
    {
        var digits = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (token, next) = (tokens[i].Digits, i + 1 < tokens.Count ? tokens[i + 1].Digits : "");
            switch (token)
            {
                case "x2" or "x3":
                    if (next is [>= '0' and <= '9'])
                    {
                        digits.Append(next[0], token[1] - '0');
                        i++;
                    }
                    break;
                case "00":
                    if (digits.Length == 0) digits.Append('1');
                    if (adds && next is [>= '1' and <= '9', >= '0' and <= '9'])
                    {
                        // "one hundred and twelve"; "eighty" and "eight" follow each other.
                        var unit = i + 2 < tokens.Count && next[1] == '0' && tokens[i + 2].Digits is [>= '1' and <= '9'] ? tokens[i + 2].Digits : null;
                        digits.Append(unit is null ? next : $"{next[0]}{unit}");
                        i += unit is null ? 1 : 2;
                    }
                    else digits.Append("00");
                    break;
                case "000" or [_, '0', '0', '0'] when adds && next is [>= '1' and <= '9', ..] && next.Length < 4:
                    digits.Append(token.Length == 4 ? token[..1] : "").Append(next.PadLeft(3, '0'));
                    i++;
                    break;
                case "+" when digits.Length > 0:
                    break;
                case [>= '2' and <= '9', '0'] when tokens[i].IsWord && next is [>= '1' and <= '9'] && tokens[i + 1].IsWord:
                    digits.Append(token[0]).Append(next);
                    i++;
                    break;
                default:
                    digits.Append(token);
                    break;
            }
        }
        return digits.ToString();
    }

    /// <summary>Number words that only spaces, commas and hyphens keep apart; digits among them count.</summary>
    private static IEnumerable<List<Token>> Rows(string text, NumberWords words)
    {
        var row = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || PhoneCharacters.IsInvisible(text[i]) || text[i] is '\'' or '’')) i++;
            if (Value(text.AsSpan(start..i), words) is { } digits)
            {
                if (row.Count > 0 && !Continues(text.AsSpan(row[^1].End..start), row[^1].Digits == "00"))
                {
                    if (row.Count > 1) yield return row;
                    row = [];
                }
                row.Add(new Token(start, i, digits, char.IsLetter(text[start])));
            }
            else if (row.Count > 0 && !(text.AsSpan(start..i) is "and" or "en" && row[^1].Digits == "00"))
            {
                if (row.Count > 1 || row[0].Digits.Length > 2) yield return row;
                row = [];
            }
        }
        if (row.Count > 1 || row is [{ Digits.Length: > 2 }]) yield return row;
    }

    private static string? Value(ReadOnlySpan<char> word, NumberWords words)
    {
        if (word.Length > 30) return null;
        if (!word.ContainsAnyExceptInRange('0', '9')) return word.ToString();
        if (char.IsDigit(word[0])) return null;
        return words[word] ?? Glued(word, words) ?? (word.ContainsAny('\u00AD', '\u200B', Surroundings.Seam) ? words[word.ToString().Replace("\u00AD", "").Replace("\u200B", "").Replace($"{Surroundings.Seam}", "")] : null);
    }

    /// <summary>"nulnegennulnul": words of one digit without a space between them; null for any other word.</summary>
    private static string? Glued(ReadOnlySpan<char> word, NumberWords words)
    {
        if (word.Length < 9) return null;
        var digits = "";
        for (var at = 0; at < word.Length;)
        {
            var length = Math.Min(6, word.Length - at);
            while (length > 0 && words[word.Slice(at, length)] is not { Length: 1 }) length--;
            if (length == 0) return null;
            digits += words[word.Slice(at, length)];
            at += length;
        }
        return digits.Length >= 3 ? digits : null;
    }

    /// <param name="adds">"one hundred and twelve".</param>
    private static bool Continues(ReadOnlySpan<char> gap, bool adds)
    {
        if (adds && gap.Trim() is "and" or "en") return true;
        if (gap.Length > LongestGap + 2) return false;
        foreach (var c in gap)
            if (!char.IsWhiteSpace(c) && !PhoneCharacters.IsDash(c) && !PhoneCharacters.IsInvisible(c) && c is not (',' or '/' or '·' or '…')) return false;
        return true;
    }
}
