using System.Text;
using static Mensenhandel.Site.Phones.PhoneCharacters;

namespace Mensenhandel.Site.Phones;

/// <summary>Reads text into runs of digit groups that only separators keep apart. One pass, no backtracking.</summary>
internal static class DigitGroups
{
    /// <summary>" – (" is the longest that anyone puts inside one number; white space counts once.</summary>
    private const int LongestGap = 5;

    public static IEnumerable<List<DigitGroup>> Runs(string text)
    {
        var at = 0;
        while (NextDigit(text, at) is >= 0 and var digit)
        {
            var run = new List<DigitGroup>();
            var start = FirstOfGroup(text, digit, at);
            var gap = Gap.None;
            while (start >= 0 && ReadGroup(text, start, gap) is { } group)
            {
                run.Add(group);
                at = group.End;
                start = NextGroup(text, at, out gap);
            }
            if (run.Count == 0) at = digit + 1;
            else yield return run;
        }
    }

    private static int NextDigit(string text, int at)
    {
        for (var i = at; i < text.Length; i++)
            if (text[i] is >= '0' and <= '9' || (text[i] > 127 && Digit(text, i, out _) >= 0)) return i;
        return -1;
    }

    /// <summary>Letters that look like digits may stand before the first real digit: O900.</summary>
    private static int FirstOfGroup(string text, int digit, int notBefore)
    {
        var start = digit;
        while (start > notBefore && (LookAlike(text[start - 1]) >= 0 || IsInvisible(text[start - 1]))) start--;
        // Those letters are the end of a word ("versiel2"), not the front of a number.
        if (start > notBefore && char.IsLetter(text[start - 1])) return digit;
        while (start < digit && IsInvisible(text[start])) start++;
        return start;
    }

    private static DigitGroup? ReadGroup(string text, int start, Gap before)
    {
        var digits = new StringBuilder();
        int end = start, afterReal = start, realLength = 0;
        var lookAlikes = false;
        for (var i = start; i < text.Length;)
        {
            if (IsInvisible(text[i]))
            {
                // The marks behind the last digit of an emoji are part of it; other invisible characters are not ours.
                if (text[i++] is '\uFE0F' or '\u20E3' && i - 1 == end) end = i;
                continue;
            }
            var value = Digit(text, i, out var width);
            var real = value >= 0;
            if (!real && (value = LookAlike(text[i])) < 0) break;
            digits.Append((char)('0' + value));
            lookAlikes |= !real;
            end = i += width;
            if (!real) continue;
            afterReal = end;
            realLength = digits.Length;
        }
        // "0800 ll 86", "0800.O.I": ones and noughts only, and only within a number.
        var isLetters = realLength == 0 && before != Gap.None && digits.Length is > 0 and <= 4 && text.AsSpan(start..end).IndexOfAnyExcept("OolI") < 0
            && (end == text.Length || !char.IsLetter(text[end]));
        if (isLetters) (afterReal, realLength) = (end, digits.Length);
        if (realLength == 0) return null;
        var letterAfter = end < text.Length && char.IsLetter(text[end]);
        if (letterAfter)
        {
            // "884Sam": the S is the first letter of a word.
            end = afterReal;
            digits.Length = realLength;
            lookAlikes = Enumerable.Range(start, end - start).Any(i => LookAlike(text[i]) >= 0);
        }
        var plus = Previous(text, start, IsPlus);
        return new DigitGroup(start, end, digits.ToString(), before)
        {
            HasLookAlikes = lookAlikes,
            PlusAt = plus,
            OpenAt = Previous(text, plus >= 0 ? plus : start, IsOpen),
            LetterBefore = start > 0 && char.IsLetter(text[start - 1]),
            LetterAfter = letterAfter,
        };
    }

    private static int Previous(string text, int before, Func<char, bool> wanted)
    {
        var i = before - 1;
        while (i >= 0 && (text[i] == ' ' || IsInvisible(text[i])) && before - i < 3) i--;
        return i >= 0 && wanted(text[i]) ? i : -1;
    }

    private static int NextGroup(string text, int end, out Gap gap)
    {
        gap = Gap.None;
        var length = 0;
        var inSpace = false;
        for (var i = end; i < text.Length && length <= LongestGap; i++)
        {
            var c = text[i];
            if (IsInvisible(c)) continue;
            if (char.IsWhiteSpace(c))
            {
                gap |= c is '\n' or '\r' or '\u2028' or '\u2029' ? Gap.NewLine | Gap.Space : Gap.Space;
                if (!inSpace) length++;
                inSpace = true;
                continue;
            }
            inSpace = false;
            var sign = IsDash(c) ? Gap.Dash : IsDot(c) ? Gap.Dot : IsSlash(c) ? Gap.Slash : IsOpen(c) ? Gap.Open : IsClose(c) ? Gap.Close : Gap.None;
            if (sign == Gap.None)
            {
                // A + starts a number of its own, and so ends this run.
                return gap != Gap.None && (Digit(text, i, out _) >= 0 || LookAlike(c) >= 0) ? i : -1;
            }
            gap |= sign;
            length++;
        }
        return -1;
    }
}
