using System.Globalization;

namespace Mensenhandel.Site.Phones;

/// <summary>Which characters can be part of a written telephone number. A person sees shapes, a computer sees code points.</summary>
internal static class PhoneCharacters
{
    /// <summary>Letters that are read as a digit: 0900 88Ч4. Only inside something that already looks like a number.</summary>
    private const string LookAlikes =
        "0OoОоΟοՕօ" // Latin, Cyrillic, Greek, Armenian
        + "\n1lIіІιΙӏı"
        + "\n2ZzΖ"
        + "\n3ЗзӠ"
        + "\n4Ч"
        + "\n5SsЅѕ"
        + "\n6бᏮ"
        + "\n8BВΒ";

    private static readonly Dictionary<char, int> DigitOfLetter = LookAlikes.Split('\n')
        .SelectMany(line => line[1..].Select(letter => (letter, Digit: line[0] - '0')))
        .ToDictionary(pair => pair.letter, pair => pair.Digit);

    /// <summary>The value of a digit of any script (full-width, Arabic, mathematical bold, circled); -1 for anything else.</summary>
    /// <remarks>Superscripts are no digits here: they are footnotes that follow a number.</remarks>
    public static int Digit(string text, int index, out int width)
    {
        var c = text[index];
        width = 1;
        if (c < 128) return char.IsAsciiDigit(c) ? c - '0' : -1;
        if (char.IsHighSurrogate(c) && index + 1 < text.Length) width = 2;
        var value = CharUnicodeInfo.GetDecimalDigitValue(text, index);
        return value < 0 && c is >= '\u2460' and <= '\u2793' ? CharUnicodeInfo.GetDigitValue(text, index) : value;
    }

    /// <summary>Whether any character is a digit of any script; half of a character beyond U+FFFF counts, as it may be one.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('0', '9')) return true;
        for (var rest = text; rest.IndexOfAnyExceptInRange('\0', '\x7f') is >= 0 and var at; rest = rest[(at + 1)..])
            if (char.IsSurrogate(rest[at]) || rest[at] is >= '\u2460' and <= '\u2793' || CharUnicodeInfo.GetDecimalDigitValue(rest[at]) >= 0) return true;
        return false;
    }

    /// <summary>The digit that a letter is mistaken for; -1 for other characters.</summary>
    public static int LookAlike(char c) => DigitOfLetter.GetValueOrDefault(c, -1);

    /// <summary>Characters without width, and the marks that make an emoji of a digit (1️⃣).</summary>
    public static bool IsInvisible(char c) => c >= 0xAD
        && (c is '\u00AD' or Surroundings.Seam or '\u034F' or '\u20E3' or (>= '\uFE00' and <= '\uFE0F')
            || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);

    public static bool IsDash(char c) => c is '-' or '\u2212' or '_' or '~' or '\u2043'
        || (c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation);

    public static bool IsPlus(char c) => c is '+' or '\uFF0B' or '\uFE62';

    public static bool IsOpen(char c) => c is '(' or '[' or '\uFF08';

    public static bool IsClose(char c) => c is ')' or ']' or '\uFF09';

    public static bool IsDot(char c) => c is '.' or '·' or '•' or '\u2024' or '\uFF0E';

    public static bool IsSlash(char c) => c is '/' or '\u2044' or '\u2215' or '\uFF0F';
}
