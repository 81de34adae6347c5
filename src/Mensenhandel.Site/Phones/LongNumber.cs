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
            var canonical = WithItsZero(DutchNumberingPlan.Normalise(digits.ToString()));
            var rank = RankOf(canonical, run, at, last);
            if (rank < best.Rank || rank == Rank.None || (rank == best.Rank && rank is Rank.Near or Rank.Known)) continue;
            best = (rank, last, canonical);
            if (rank == Rank.Known) break;
        }
        if (best.Rank == Rank.None) return Mobile(text, run, at);
        var match = Match(text, run, at, best.Last, best.Digits);
        return IsPhone(text, run, at, best.Last, match, best.Rank, first) is { } certain
            ? new Candidate(match with { Certain = certain }, best.Last - at + 1)
            : null;
    }

    /// <summary>"App ons: 6 12 34 56 78": a number that is called, without the zero that everybody knows.</summary>
    private static Candidate? Mobile(string text, IReadOnlyList<DigitGroup> run, int at)
    {
        var digits = string.Concat(run.Skip(at).Select(g => g.Digits));
        if (digits.Length != 9 || digits[0] == '0' || run[at].PlusAt >= 0 || run[^1].LetterAfter || !DutchNumberingPlan.IsValid("0" + digits)) return null;
        var (start, end) = (run[at].Start, run[^1].End);
        return Calling.Directly(new Surroundings(text, start, end)) ? new Candidate(new PhoneMatch(start, end - start, "0" + digits, false, true), run.Count - at) : null;
    }

    /// <summary>"33 448 11 87" and "800 2001" lost their zero, "31 33 448 11 87" the + of its country: they are the number that they would be with it.</summary>
    private string WithItsZero(string digits)
    {
        if (digits[0] is '0' or '+') return digits;
        foreach (var whole in digits.StartsWith("31", StringComparison.Ordinal) ? new[] { "0" + digits[2..], "0" + digits } : ["0" + digits])
            if ((whole.Length == 10 || whole.Length == 8 && DutchNumberingPlan.HasServicePrefix(whole)) && (book.TryByDigits(whole, out _) || NearMiss.Exists(whole, book))) return whole;
        return digits;
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
        last + 1 < run.Count && run[last + 1].IsGluedToPrevious && run[last + 1].Digits.Length <= 2 && run[last + 1].Before is Gap.Dash or Gap.Dot;

    private static bool StartsAnew(IReadOnlyList<DigitGroup> run, int at, Rank soFar) =>
        soFar >= Rank.Near && (run[at].Digits is "112" || (run[at].Digits[0] == '0' && run[at].Digits.Length >= 3));

    /// <summary>900 8844: only what is grouped as a number is, never a bare amount.</summary>
    private static bool MayLackItsZero(DigitGroup group) => group.Digits.Length is 2 or 3 or (>= 7 and <= 11) || group.Digits == "6";

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
        if (!first && run[at].IsGluedToPrevious && (rank < Rank.Known || run[at].Before == Gap.Slash)) return null;
        if (Elsewhere.Is(around, run, at, last, rank == Rank.Known)) return null;
        // A zero typed twice, or a number of another kind: 00800-7000.
        if (!called && rank == Rank.Near && match.Start == run[at].Start && run[at].Digits is ['0', '0', not '3', ..]) return false;
        if (!called && rank is Rank.Shape or Rank.Valid && LooksLikeHours(run, at, last)) return false;
        if (rank < Rank.Known && (IsPairOfPrefixes(run, at, last) || (rank == Rank.Valid && !called && !IsDutchGrouping(run, at, last) && !NearMiss.Exists(match.Digits, book)))) return null;
        if (run[at].PlusAt < 0 && run[at].Digits[0] != '0') return LooksGrouped(match, run, at, last) || called || (rank >= Rank.Near && around.Before.Any(PhoneWords.IsCall)) ? true : null;
        return rank != Rank.Shape || called || match.International || run[at].OpenAt == match.Start
            || DutchNumberingPlan.HasServicePrefix(match.Digits);
    }

    /// <summary>"0900-1300" in a timetable: on a quarter of the hour, twice.</summary>
    private static bool LooksLikeHours(IReadOnlyList<DigitGroup> run, int at, int last)
    {
        static bool IsQuarter(string digits) => digits.Length == 4 && string.CompareOrdinal(digits, "2400") <= 0 && digits[2..] is "00" or "15" or "30" or "45";
        return last == at + 1 && (run[last].Before & Gap.Dash) != 0 && IsQuarter(run[at].Digits) && IsQuarter(run[last].Digits);
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

    /// <summary>"33 448 11 87", "900 8844", "31 33 448 11 87": in the groups of the number that it lost a zero of, or eleven digits from 31.</summary>
    private bool LooksGrouped(PhoneMatch match, IReadOnlyList<DigitGroup> run, int at, int last)
    {
        if (last + 1 < run.Count && (run[last + 1].Before & Gap.NewLine) == 0) return false;
        if (last == at) return match.Digits.Length == 10 && run[at].Digits.Length == 11;
        if (run[at].Digits.Length < 2) return false;
        var meant = book.Find(match.Digits) ?? (NearMiss.Of(match.Digits, book) is [var near, ..] ? near : null);
        return meant is not null && (meant.Number.Display.Split(' ')[^1].Length == run[last].Digits.Length || match.Digits.Length == 10 && run[last].Digits.Length is 2 or 4 or 7);
    }
}
