using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// A number of the book, or nearly one, with a sign between its groups that belongs in no number: "0900, 8845", "0900: 8845",
/// "0900 | 88 45". Such signs separate amounts and years too, so that only what is like a number of the book counts.
/// </summary>
internal sealed class SplitNumber(ContactBook book)
{
    private const int LongestGap = 3;

    /// <summary>The number that begins with the first run, where its digits go on in the next.</summary>
    public PhoneMatch? Across(string text, IReadOnlyList<DigitGroup> first, IReadOnlyList<DigitGroup> next)
    {
        var start = first.Count - 1;
        if (next[0].PlusAt >= 0 || !IsSign(text.AsSpan(first[^1].End..next[0].Start))) return null;
        // "(033), 448": the area code is all that stands before the sign.
        while (start > 0 && first[start].Digits[0] != '0') start--;
        var head = string.Concat(first.Skip(start).Select(g => g.Digits));
        if (head is not ['0', ..] || head.Length > 10 || first[start].LetterBefore) return null;
        for (var last = 0; last < next.Count && head.Length < 11; last++)
        {
            head += next[last].Digits;
            if (head.Length < 8) continue;
            var end = next[last].End;
            var isWhole = last + 1 == next.Count || (next[last + 1].Before & Gap.NewLine) != 0;
            if (!next[last].LetterAfter && (book.TryByDigits(head, out _) || isWhole && NearMiss.Exists(head, book)))
                return new PhoneMatch(first[start].Start, end - first[start].Start, head, false, true);
        }
        return null;
    }

    private static bool IsSign(ReadOnlySpan<char> gap)
    {
        if (gap.Length is 0 or > LongestGap) return false;
        foreach (var c in gap)
            if (char.IsLetterOrDigit(c) || Surroundings.IsEdge(c) || c is '%' or '‰' or '°' or '\n') return false;
        return true;
    }
}
