using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// A number of the book, or nearly one, with a sign between its groups that belongs in no number: "0900, 8845", "0900: 8845",
/// "0900 | 88 45". Such signs separate amounts and years too, so that only what is like a number of the book counts.
/// </summary>
internal sealed class SplitNumber(ContactBook book)
{
    private const int LongestGap = 3;

    private const int MostRuns = 8;

    /// <summary>The number that begins with the digits of a run and goes on in the next ones; null when there is none.</summary>
    public PhoneMatch? At(string text, IReadOnlyList<List<DigitGroup>> runs, int at)
    {
        var first = runs[at];
        var start = first.Count - 1;
        // "(033), 448": the area code is all that stands before the sign.
        while (start > 0 && first[start].Digits[0] != '0' && first[start].PlusAt < 0) start--;
        var head = (first[start].PlusAt >= 0 ? "+" : "") + string.Concat(first.Skip(start).Select(g => g.Digits));
        if (head is not ['0' or '+', ..] || head.Length > 10 || first[start].LetterBefore) return null;
        for (var i = at + 1; i < Math.Min(runs.Count, at + MostRuns); i++)
        {
            var next = runs[i];
            if (next[0].PlusAt >= 0 || !IsSign(text.AsSpan(runs[i - 1][^1].End..next[0].Start))) return null;
            for (var last = 0; last < next.Count && head.Length < 13; last++)
            {
                head += next[last].Digits;
                if (head.Length < 8) continue;
                var digits = DutchNumberingPlan.Normalise(head);
                var isWhole = last + 1 == next.Count || (next[last + 1].Before & Gap.NewLine) != 0;
                if (!next[last].LetterAfter && (book.TryByDigits(digits, out _) || isWhole && NearMiss.Exists(digits, book)))
                    return new PhoneMatch(first[start].Start, next[last].End - first[start].Start, digits, digits != head, true);
            }
        }
        return null;
    }

    /// <summary>Words that say that the number goes on: "0900 en dan 8845", "netnummer 033, abonneenummer 448 11 86".</summary>
    private static readonly HashSet<string> Joins = new(["en", "dan", "en dan", "en daarna", "daarna", "gevolgd door", "abonneenummer", "nummer", "and then", "then", "followed by"], StringComparer.OrdinalIgnoreCase);

    private static bool IsSign(ReadOnlySpan<char> gap)
    {
        if (gap.Length is > LongestGap and < 25 && Joins.Contains(gap.Trim(" ,:;.-–\u00A0").ToString())) return true;
        if (gap.Length is 0 or > LongestGap) return false;
        foreach (var c in gap)
            if (char.IsLetterOrDigit(c) || Surroundings.IsEdge(c) || c is '%' or '‰' or '°' or '\n') return false;
        return true;
    }
}
