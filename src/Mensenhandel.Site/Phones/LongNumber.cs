using System.Text;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>Numbers with an area code or a service prefix, and what remains of them after a slip of the keyboard.</summary>
internal sealed class LongNumber(ContactBook book)
{
    private const int MostDigits = 15; // E.164

    /// <summary>How sure the digits alone make us that this is a telephone number.</summary>
    private enum Rank
    {
        None,
        Shape,
        Near,
        Valid,
        Known,
    }

    /// <param name="first">No loose digits stand before this group in its run.</param>
    public Candidate? At(string text, IReadOnlyList<DigitGroup> run, int at, bool first)
    {
        var group = run[at];
        if (group.PlusAt < 0 && group.Digits[0] != '0' && !MayLackItsZero(group)) return null;
        var best = (Rank: Rank.None, Last: at, Digits: "");
        var digits = new StringBuilder(group.PlusAt >= 0 ? "+" : "");
        for (var last = at; last < run.Count && digits.Length <= MostDigits; last++)
        {
            // Two numbers may follow each other with only a space between them.
            if (last > at && (run[last].PlusAt >= 0 || StartsAnew(run, last, best.Rank))) break;
            digits.Append(run[last].Digits);
            if (digits.Length is < 7 or > MostDigits) continue;
            var canonical = DutchNumberingPlan.Normalise(digits.ToString());
            var rank = RankOf(canonical, run, at, last);
            if (rank < best.Rank || rank == Rank.None || (rank == best.Rank && rank is Rank.Near or Rank.Known)) continue;
            best = (rank, last, canonical);
            if (rank == Rank.Known) break;
        }
        if (best.Rank == Rank.None) return null;
        var match = Match(text, run, at, best.Last, best.Digits);
        return IsPhone(text, run, at, best.Last, match, best.Rank, first) is { } certain
            ? new Candidate(match with { Certain = certain }, best.Last - at + 1)
            : null;
    }

    private Rank RankOf(string digits, IReadOnlyList<DigitGroup> run, int at, int last)
    {
        if (book.TryByDigits(digits, out _)) return HasStuckTail(run, last) ? Rank.Shape : Rank.Known;
        var near = NearMiss.Exists(digits, book);
        if (digits[0] is not ('0' or '+')) return near ? Rank.Near : Rank.None;
        if (DutchNumberingPlan.IsValid(digits)) return Rank.Valid;
        if (near) return Rank.Near;
        return HasPhoneShape(digits, run, at, last) ? Rank.Shape : Rank.None;
    }

    /// <summary>"0900-8844-1": one digit too many, not a number and a 1.</summary>
    private static bool HasStuckTail(IReadOnlyList<DigitGroup> run, int last) =>
        last + 1 < run.Count && run[last + 1].IsGluedToPrevious && run[last + 1].Digits.Length <= 2 && run[last + 1].Before == Gap.Dash;

    private static bool StartsAnew(IReadOnlyList<DigitGroup> run, int at, Rank soFar) =>
        soFar >= Rank.Near && (run[at].Digits is "112" || (run[at].Digits[0] == '0' && run[at].Digits.Length >= 3));

    /// <summary>900 8844: only what is grouped as a number is, never a bare amount.</summary>
    private static bool MayLackItsZero(DigitGroup group) => group.Digits.Length is 2 or 3 or (>= 7 and <= 11);

    private static bool HasPhoneShape(string digits, IReadOnlyList<DigitGroup> run, int at, int last)
    {
        if (digits.StartsWith("00", StringComparison.Ordinal)) return false;
        if (digits[0] == '+') return digits.Length is >= 10 and <= 14 && !run[at].Digits.StartsWith("00", StringComparison.Ordinal) && run[at].Digits.Length <= 13;
        if (DutchNumberingPlan.HasServicePrefix(digits)) return digits.Length is >= 7 and <= 12 && (last > at || digits.Length is 8 or 11);
        var grouped = last > at && (run[at].Digits.Length is >= 2 and <= 4 || run[at].OpenAt >= 0);
        return digits.Length is >= 9 and <= 11 && (grouped || (digits.Length == 10 && digits[1] != '0'));
    }

    private static PhoneMatch Match(string text, IReadOnlyList<DigitGroup> run, int at, int last, string digits)
    {
        var end = run[last].End;
        var start = run[at].PlusAt >= 0 ? run[at].PlusAt : run[at].Start;
        // The bracket of "(033) 448 11 86" belongs to the number, that of "(0900 8844)" to the sentence.
        if (run[at].OpenAt >= 0 && text.AsSpan(start, end - start).IndexOfAny(")]\uFF09") is >= 0 and var close
            && !text.AsSpan(start, close).ContainsAny("([\uFF08")) start = run[at].OpenAt;
        var international = run[at].PlusAt >= 0 || run[at].Digits.StartsWith("00", StringComparison.Ordinal);
        return new PhoneMatch(start, end - start, digits, international, true);
    }

    /// <returns>Whether it is certain; null when it is no telephone number.</returns>
    private bool? IsPhone(string text, IReadOnlyList<DigitGroup> run, int at, int last, PhoneMatch match, Rank rank, bool first)
    {
        var around = new Surroundings(text, match.Start, match.End);
        var called = Calling.Directly(around);
        if (run.Skip(at).Take(last - at + 1).Any(g => g.HasLookAlikes) && rank is not (Rank.Known or Rank.Near) && !called) return null;
        if (run[at].LetterBefore && match.Start == run[at].Start && !(called && PhoneWords.IsCall(around.Previous))) return null;
        // "0900 8844nu" misses a space; "09008844ab" is the sum of a file.
        if (run[last].LetterAfter && !called && (last == at || rank is not (Rank.Known or Rank.Near))) return null;
        if (!first && run[at].IsGluedToPrevious && rank < Rank.Known) return null;
        if (Elsewhere.Is(around, run, at, last, rank == Rank.Known)) return null;
        if (rank < Rank.Known && (IsPairOfPrefixes(run, at, last) || (rank == Rank.Valid && !called && !IsDutchGrouping(run, at, last)))) return null;
        if (match.Digits[0] is not ('0' or '+')) return LooksGrouped(run, at, last) || called ? true : null;
        return rank != Rank.Shape || called || match.International || run[at].OpenAt == match.Start
            || DutchNumberingPlan.HasServicePrefix(match.Digits);
    }

    /// <summary>"0800/0900-nummers": two kinds of numbers, no number.</summary>
    private static bool IsPairOfPrefixes(IReadOnlyList<DigitGroup> run, int at, int last) =>
        last == at + 1 && run[at].Digits.Length == 4 && run[last].Digits.Length == 4
        && DutchNumberingPlan.HasServicePrefix(run[at].Digits) && DutchNumberingPlan.HasServicePrefix(run[last].Digits);

    /// <summary>
    /// Nobody begins a Dutch number with one or two digits, but for 06: "01 02 03 04 05" is a row of bytes, "0 6.58-1.8" a drawing.
    /// </summary>
    private static bool IsDutchGrouping(IReadOnlyList<DigitGroup> run, int at, int last) =>
        run[at].PlusAt >= 0 || run[at].OpenAt >= 0 || run[at].Digits.Length > 2 || run[at].Digits is "06" or "00"
        || Enumerable.Range(at, last - at + 1).All(i => run[i].Digits.Length == 1);

    private bool LooksGrouped(IReadOnlyList<DigitGroup> run, int at, int last) =>
        last > at && (last + 1 == run.Count || (run[last + 1].Before & Gap.NewLine) != 0) && NearMiss.Of(string.Concat(run.Skip(at).Take(last - at + 1).Select(g => g.Digits)), book) is [var meant, ..]
        && meant.Number.Display.Split(' ')[^1].Length == run[last].Digits.Length && run[at].Digits.Length >= 2;
}
