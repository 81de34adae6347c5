using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>A number of the book, or nearly one, of which the digits stand in two or more cells, items or lines of a page.</summary>
internal sealed class BrokenNumber(ContactBook book)
{
    private const int MostPieces = 12;

    /// <param name="text">With <see cref="Surroundings.Break"/> and <see cref="Surroundings.CellEdge"/> between the blocks.</param>
    /// <param name="found">Numbers that stand whole in a block.</param>
    public IEnumerable<PhoneMatch> In(string text, IReadOnlyList<PhoneMatch> found)
    {
        var runs = DigitGroups.Runs(text).ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            var first = runs[i][^1];
            var start = runs[i].FindLastIndex(group => group.Digits[0] == '0') is >= 0 and var zero ? zero : runs[i].Count - 1;
            if (Emergency(text, runs, i) is { } short3)
            {
                yield return short3;
                i += 2;
                continue;
            }
            if (runs[i][start].LetterBefore || found.Any(match => match.Start < first.End && match.End > first.Start)) continue;
            var digits = string.Concat(runs[i].Skip(start).Select(group => group.Digits));
            for (var j = i + 1; j < Math.Min(runs.Count, i + MostPieces) && IsEdge(text, runs[j - 1][^1].End, runs[j][0].Start); j++)
            {
                digits += string.Concat(runs[j].Select(group => group.Digits));
                if (digits.Length > 11) break;
                var known = book.TryByDigits(digits, out _);
                if (!known && !(digits.Length > 7 && NearMiss.Exists(digits, book) && (IsEnd(text, runs[j][^1].End) || IsService(digits, runs[j]))) || digits.Length < 7) continue;
                if (AreHours(runs[i], runs[j])) continue;
                yield return new PhoneMatch(runs[i][start].Start, runs[j][^1].End - runs[i][start].Start, digits, false, true);
                i = j;
                break;
            }
        }
    }

    /// <summary>"1", "1" and "2" in three cells, below or beside a word for danger or calling.</summary>
    private PhoneMatch? Emergency(string text, List<List<DigitGroup>> runs, int at)
    {
        if (at + 2 >= runs.Count || runs[at][^1].Digits.Length != 1) return null;
        for (var i = at + 1; i <= at + 2; i++)
            if (runs[i] is not [{ Digits.Length: 1 }] || !IsEdge(text, runs[i - 1][^1].End, runs[i][0].Start)) return null;
        var digits = runs[at][^1].Digits + runs[at + 1][0].Digits + runs[at + 2][0].Digits;
        if (digits != DutchNumberingPlan.Emergency && !NearMiss.Exists(digits, book)) return null;
        var (start, end) = (runs[at][^1].Start, runs[at + 2][0].End);
        var around = new Surroundings(text, start, end);
        return around.Neighbours.Concat(around.Before).Any(word => PhoneWords.IsDanger(word) || PhoneWords.IsCall(word)) ? new PhoneMatch(start, end - start, digits, false, true) : null;
    }

    /// <summary>From 0800 to 2000 in two cells of a timetable.</summary>
    private static bool AreHours(List<DigitGroup> from, List<DigitGroup> to) =>
        from is [{ Digits: [_, _, '0' or '1' or '3' or '4', '0' or '5'] }] && to is [{ Digits: ['0' or '1' or '2', _, '0' or '1' or '3' or '4', '0' or '5'] until }] && string.CompareOrdinal(until, "2400") <= 0;

    private static bool IsEdge(string text, int from, int to)
    {
        if (to <= from) return false;
        var edge = false;
        foreach (var c in text.AsSpan(from..to))
        {
            if (c is Surroundings.Break or Surroundings.CellEdge) edge = true;
            else if (!char.IsWhiteSpace(c) && !PhoneCharacters.IsInvisible(c) && !PhoneCharacters.IsDash(c) && !PhoneCharacters.IsDot(c) && !PhoneCharacters.IsSlash(c)) return false;
        }
        return edge;
    }

    /// <summary>0900 and four digits.</summary>
    private static bool IsService(string digits, List<DigitGroup> last) => DutchNumberingPlan.HasServicePrefix(digits) && digits.Length == 8 && last is [{ Digits.Length: 4 }];

    /// <summary>Nothing but a sign stands behind it in its block.</summary>
    private static bool IsEnd(string text, int at)
    {
        for (var i = at; i < text.Length && !Surroundings.IsEdge(text[i]); i++)
            if (char.IsLetterOrDigit(text[i])) return false;
        return true;
    }
}
