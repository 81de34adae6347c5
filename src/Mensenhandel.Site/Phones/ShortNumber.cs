using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>112 and other numbers without area code. Their digits alone say nothing: the words around them decide.</summary>
internal sealed class ShortNumber(ContactBook book)
{
    private enum Verdict
    {
        No,
        Perhaps,
        Yes,
    }

    /// <param name="first">No loose digits stand before this group in its run.</param>
    /// <param name="previousEnd">Where the previous telephone number ended; 0 without.</param>
    public Candidate? At(string text, IReadOnlyList<DigitGroup> run, int at, bool first, int previousEnd)
    {
        var inList = previousEnd > 0 && run[at].Start - previousEnd is > 0 and < 6
            && !text.AsSpan(previousEnd, run[at].Start - previousEnd).ContainsAny(Surroundings.Break, '\n');
        foreach (var groups in Lengths(run, at))
        {
            var last = at + groups - 1;
            var digits = string.Concat(run.Skip(at).Take(groups).Select(g => g.Digits));
            var around = new Surroundings(text, run[at].Start, run[last].End);
            if (!StandsAlone(text, run, at, last, first)) continue;
            var verdict = Judge(digits, run, at, last, around, inList);
            if (verdict == Verdict.No) continue;
            return new Candidate(new PhoneMatch(run[at].Start, run[last].End - run[at].Start, digits, false, verdict == Verdict.Yes), groups);
        }
        return null;
    }

    /// <summary>One group (112, 14050), two (14 050, 116 111, 11 2) or three single digits (1-1-2).</summary>
    private static IEnumerable<int> Lengths(IReadOnlyList<DigitGroup> run, int at)
    {
        bool Fits(int offset) => at + offset < run.Count && (run[at + offset].Before & (Gap.NewLine | Gap.Slash)) == 0;
        if (run[at].Digits.Length == 1 && Fits(1) && Fits(2) && run[at + 1].Digits.Length == 1 && run[at + 2].Digits.Length == 1
            && run[at + 1].Before == run[at + 2].Before) yield return 3;
        // Only a space: "11-2" is a day of the year.
        if (Fits(1) && run[at + 1].Before == Gap.Space && run[at].Digits.Length + run[at + 1].Digits.Length is 3 or 5 or 6 && run[at].Digits.Length <= 3) yield return 2;
        yield return 1;
    }

    private Verdict Judge(string digits, IReadOnlyList<DigitGroup> run, int at, int last, Surroundings around, bool inList)
    {
        var known = digits == "112" || book.TryByDigits(digits, out _);
        if (IsMeasured(around) || Elsewhere.Is(around, run, at, last, known: false)) return Verdict.No;
        var called = Calling.Directly(around);
        // "0900 8844 of 112": what follows a number is a number.
        if (digits == "112") return OneOneTwo(run, at, last, around, called || inList);
        if (digits.Length < 2 || digits.Length > 6) return Verdict.No;
        if (digits.StartsWith("14", StringComparison.Ordinal) && DutchNumberingPlan.IsShort(digits) && (known || called || Calling.Anywhere(around))) return Verdict.Yes;
        if (!called || !EndsClause(around) || (last - at == 1 && !DutchNumberingPlan.IsShort(digits))) return Verdict.No;
        return digits.Length <= 4 && NearMiss.Exists(digits, book) || DutchNumberingPlan.IsShort(digits)
            ? Verdict.Yes
            : digits.Length == 3 ? Verdict.Perhaps : Verdict.No;
    }

    private static Verdict OneOneTwo(IReadOnlyList<DigitGroup> run, int at, int last, Surroundings around, bool called)
    {
        var spelled = last > at;
        if (called || PhoneWords.CalledAfter.Contains(around.Next)) return Verdict.Yes;
        // "1 1 2" and "1.1.2" are more often a score or a section; 1-1-2 is how the number is said aloud.
        if (spelled) return last - at == 2 && run[last].Before == Gap.Dash && around.Before.Count == 0 | PhoneWords.AfterName.Contains(around.Next) ? Verdict.Yes
            : last - at == 2 && (run[last].Before & Gap.Dash) != 0 ? Verdict.Perhaps : Verdict.No;
        if (run[at].HasLookAlikes || around.Preceding == '=') return Verdict.No;
        if (IsInRowOfNumbers(around)) return Verdict.No;
        if (PhoneWords.AmountsJustBefore.Contains(around.Previous) || PhoneWords.IsStreet(around.Previous)) return Verdict.No;
        if (Calling.Anywhere(around)) return Verdict.Yes;
        if (around.Before.Any(PhoneWords.Amounts.Contains)) return Verdict.No;
        return ByNextWord(around);
    }

    /// <summary>"128, 120, 112", "van 110 naar 112".</summary>
    private static bool IsInRowOfNumbers(Surroundings around)
    {
        static bool IsAmount(string word) => word.Length is 1 or 2 or 3 && word != "112" && word.All(char.IsAsciiDigit);
        if (around.Preceding == ',' && IsAmount(around.Previous)) return true;
        return around.Previous is "naar" or "tot" && around.Before.Count > 1 && IsAmount(around.Before[1]);
    }

    private static Verdict ByNextWord(Surroundings around)
    {
        var next = around.Next;
        if (next.Length == 0) return Verdict.Yes;
        // "112 in 2023", "112 van de 300".
        if (next is "in" or "van" && around.After.Skip(1).Any(word => char.IsAsciiDigit(word[0]))) return Verdict.No;
        if (PhoneWords.AfterName.Contains(next)) return Verdict.Yes;
        if (char.IsUpper(next[0])) return Verdict.Perhaps;
        // Dutch plurals: 112 scholen, 112 bedrijfjes. An amount stands before its plural.
        return next.EndsWith("en", StringComparison.Ordinal) || next.EndsWith('s') ? Verdict.No : Verdict.Perhaps;
    }

    private static bool IsMeasured(Surroundings around) =>
        PhoneWords.Units.Contains(around.Next)
        || (around.After.Count > 1 && PhoneWords.Units.Contains(around.After[1]) && !PhoneWords.AfterName.Contains(around.Next)
            && !PhoneWords.CalledAfter.Contains(around.Next) && around.Next.EndsWith('e'));

    /// <summary>"Bel 122." and "bel 122 of", but not "bel 7 vrienden".</summary>
    private static bool EndsClause(Surroundings around) =>
        around.Next.Length == 0 || PhoneWords.AfterName.Contains(around.Next) && around.Next is not ("dag" or "24");

    /// <summary>No letter, sign or digit makes it part of something else: 112NL, 112-app, 112,50, 2.112, 112 000.</summary>
    private static bool StandsAlone(string text, IReadOnlyList<DigitGroup> run, int at, int last, bool first)
    {
        if (run[last].LetterAfter || run[at].PlusAt >= 0) return false;
        if (run[at].LetterBefore && !PhoneWords.IsCall(new Surroundings(text, run[at].Start, run[last].End).Previous)) return false;
        if (at > 0 && run[at].IsGluedToPrevious && (run[at].Before & Gap.Slash) == 0) return false;
        if (at > 0 && !first && (run[at].Before & (Gap.NewLine | Gap.Slash | Gap.Open | Gap.Close | Gap.Dash)) == 0) return false;
        if (last + 1 < run.Count && (run[last + 1].IsGluedToPrevious
            || (run[last + 1].Before == Gap.Space && run[last + 1].Digits.Length == 3 && run[last + 1].Digits != "112"))) return false;
        var end = run[last].End;
        var touching = end < text.Length ? text[end] : ' ';
        var beyond = end + 1 < text.Length ? text[end + 1] : ' ';
        if (touching is ',' or '.' or ':' or '/' && (char.IsDigit(beyond) || beyond is '-' or '–')) return false;
        if (touching is '\'' or '’' or '_' or '=' or '&' && char.IsLetterOrDigit(beyond)) return false;
        if (PhoneCharacters.IsDash(touching) && char.IsLetter(beyond)) return false;
        var before = run[at].Start > 0 ? text[run[at].Start - 1] : ' ';
        var further = run[at].Start > 1 ? text[run[at].Start - 2] : ' ';
        return !(before is '#' or '=' or '&' or '@' or '_' or '\\')
            && !(before is ',' or '.' or ':' && char.IsDigit(further))
            && !(PhoneCharacters.IsDash(before) && (char.IsLetterOrDigit(further) || further == ' ' && run[at].Start == 2));
    }
}
