using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// 112 and other numbers without area code. Their digits alone say nothing: the words around them decide. A number is certain
/// where the sentence speaks of calling, of danger or of help, and nothing where it counts, measures or names something else.
/// </summary>
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
            && !text.AsSpan(previousEnd, run[at].Start - previousEnd).ContainsAny(Edges);
        foreach (var groups in Lengths(run, at))
        {
            var last = at + groups - 1;
            var digits = string.Concat(run.Skip(at).Take(groups).Select(g => g.Digits));
            var around = new Surroundings(text, run[at].Start, run[last].End);
            if (!StandsAlone(text, run, at, last, first)) continue;
            var verdict = Judge(digits, run, at, last, around, inList || around.FollowsLink);
            if (verdict == Verdict.No) continue;
            return new Candidate(new PhoneMatch(run[at].Start, run[last].End - run[at].Start, digits, false, verdict == Verdict.Yes), groups);
        }
        return null;
    }

    private static readonly System.Buffers.SearchValues<char> Edges =
        System.Buffers.SearchValues.Create([Surroundings.Break, Surroundings.CellEdge, '\n']);

    /// <summary>One group (112, 14050), two (14 050, 116 111, 11 2, 18 88) or three (1-1-2, 14 0 50).</summary>
    private static IEnumerable<int> Lengths(IReadOnlyList<DigitGroup> run, int at)
    {
        bool Fits(int offset) => at + offset < run.Count && (run[at + offset].Before & (Gap.NewLine | Gap.Slash)) == 0;
        if (Fits(1) && Fits(2) && run[at + 1].Before == run[at + 2].Before)
        {
            var all = run[at].Digits + run[at + 1].Digits + run[at + 2].Digits;
            if (all.Length == 3 || IsMunicipal(all)) yield return 3;
        }
        if (Fits(1))
        {
            var both = run[at].Digits + run[at + 1].Digits;
            // Only a space: "11-2" is a day of the year.
            if (run[at + 1].Before == Gap.Space && both.Length is 3 or 5 or 6 && run[at].Digits.Length <= 3) yield return 2;
            else if (IsMunicipal(both) || DutchNumberingPlan.LooksShort(both) && both.Length == 6 || both.Length == 4 && run[at].Digits == "18" && run[at + 1].Before == Gap.Space) yield return 2;
        }
        yield return 1;
    }

    /// <summary>14 050, 14 0598: a municipality.</summary>
    private static bool IsMunicipal(string digits) => digits.Length is 5 or 6 && digits.StartsWith("140", StringComparison.Ordinal);

    private Verdict Judge(string digits, IReadOnlyList<DigitGroup> run, int at, int last, Surroundings around, bool inList)
    {
        var known = digits == DutchNumberingPlan.Emergency || book.TryByDigits(digits, out _);
        if (IsMeasured(around) || Elsewhere.Is(around, run, at, last, known: false) || (!inList && IsCounted(around))) return Verdict.No;
        var called = Calling.Directly(around);
        // "0900 8844 of 112": what follows a number is a number.
        if (digits == DutchNumberingPlan.Emergency) return Emergency(run, at, last, around, called || inList);
        if (digits.Length is < 2 or > 6) return Verdict.No;
        if (IsMunicipal(digits) && (known || called || Calling.Anywhere(around) || (around.Before.Contains("gemeente") && EndsClause(around)))) return Verdict.Yes;
        if (last > at && !DutchNumberingPlan.LooksShort(digits)) return EndsClause(around) && NearMiss.Exists(digits, book) && Calling.DirectlyInDanger(around) ? Verdict.Yes : Verdict.No;
        if (NearMiss.Exists(digits, book) && digits.Length <= 4 && IsWrongEmergency(digits, around)) return Verdict.Yes;
        // 911, 999, 110: the alarm number of another country.
        if (digits.Length == 3 && EndsClause(around) && (Calling.DirectlyInDanger(around) || around.IsAlone && IsLabelled(around))) return Verdict.Yes;
        // "Bel voor inlichtingen 1888", but not "in 1888".
        if (!called && DutchNumberingPlan.LooksShort(digits) && around.Previous is not ("in" or "sinds" or "vanaf" or "uit" or "van" or "voor" or "tot" or "jaar"))
            called = around.Before.Any(PhoneWords.IsImperative) || Calling.IsSaidAfter(around);
        if (!called || !EndsClause(around)) return Verdict.No;
        return DutchNumberingPlan.LooksShort(digits) || digits.Length == 3 ? Verdict.Yes : Verdict.No;
    }

    /// <summary>"Bel 122", "bij gevaar: 122", "122 is het alarmnummer". Of two digits only what stands right behind such a word.</summary>
    private static bool IsWrongEmergency(string digits, Surroundings around)
    {
        if (Calling.DirectlyInDanger(around) && EndsClause(around)) return true;
        // "Met 12 bereikt u de meldkamer."
        if (around.Previous is "met" or "via" && around.Next is "bereikt" or "krijgt" or "belt" or "spreekt") return true;
        if (digits.Length == 2) return false;
        if (around.IsAlone && IsLabelled(around)) return true;
        // "Is iemand in gevaar? Bent u dat zelf? Dan 111."
        if (around.IsOwnSentence && around.Block.Any(PhoneWords.IsDanger)) return true;
        // "121, het alarmnummer van de politie"; "alarmeer de politie via 211".
        if (around.Following is ',' or '(' or ':' or '–' or '-' && around.Rest.Take(3).Any(PhoneWords.IsDanger) || (IsSubject(around) && EndsClause(around))) return true;
        if (PhoneWords.CalledAfter.Contains(around.Next) || Calling.IsSaidAfter(around)) return !PhoneWords.AmountsJustBefore.Contains(around.Previous);
        return EndsClause(around) && !PhoneWords.AmountsJustBefore.Contains(around.Previous)
            && around.Before.Any(word => PhoneWords.IsDanger(word) || PhoneWords.IsImperative(word));
    }

    private static Verdict Emergency(IReadOnlyList<DigitGroup> run, int at, int last, Surroundings around, bool called)
    {
        var spelled = last > at;
        // "Wij belden 112 huisartsen": so many were called.
        if (PhoneWords.IsCall(around.Previous) && !PhoneWords.IsImperative(around.Previous) && around.Next is [>= 'a' and <= 'z', ..] && !PhoneWords.AfterName.Contains(around.Next)) return Verdict.No;
        if (called || PhoneWords.CalledAfter.Contains(around.Next)) return Verdict.Yes;
        // "1 1 2" and "1.1.2" are more often a score or a section; 1-1-2 is how the number is said aloud.
        if (spelled && (last - at != 2 || run[last].Before != Gap.Dash)) return Calling.DirectlyInDanger(around) ? Verdict.Yes : Verdict.No;
        if (run[at].HasLookAlikes || around.Preceding == '=') return Calling.DirectlyInDanger(around) ? Verdict.Yes : Verdict.No;
        if (around.Before.Any(PhoneWords.IsImperative) || Calling.IsSaidAfter(around) || (around.Before.Any(PhoneWords.IsDanger) && EndsClause(around))) return Verdict.Yes;
        // "U hoeft 112 niet te bellen."
        if (around.Rest.Contains("bellen") && PhoneWords.AfterName.Contains(around.Next)) return Verdict.Yes;
        if (IsBesideLongNumber(run, last, around) || IsSubject(around)) return Verdict.Yes;
        if (around.IsAlone) return Alone(around);
        return ByNextWord(around);
    }

    /// <summary>"112 of 0900 8844", "112 / 0900 8844".</summary>
    private static bool IsBesideLongNumber(IReadOnlyList<DigitGroup> run, int last, Surroundings around) =>
        last + 1 < run.Count && (run[last + 1].Before & Gap.Slash) != 0 && run[last + 1].Digits is ['0', _, _, ..]
        || around.After is [{ } join, ['0', _, _, ..], ..] && PhoneWords.Joins.Contains(join);

    /// <summary>"Via 112 kunt u de politie bereiken", "dan helpt 112 ook": help, and 112 that does something.</summary>
    private static bool IsSubject(Surroundings around)
    {
        if (around.Previous is "helpt" or "blijft" or "werkt") return true;
        var named = around.Previous is "via" or "met" or "nummer" or "number" || (around.Before.Count == 0 && PhoneWords.AfterName.Contains(around.Next) && around.Next is not ("in" or "van"));
        return named && around.Rest.Concat(around.Before).Any(PhoneWords.Help.Contains);
    }

    /// <summary>112 and nothing else in its block: what stands before and after it decides, and in a table nobody can tell.</summary>
    private static Verdict Alone(Surroundings around)
    {
        var beside = around.Neighbours.ToList();
        if (beside.Exists(word => PhoneWords.IsCall(word) || PhoneWords.IsDanger(word) || word is ['0', _, _, _] || (PhoneWords.Help.Contains(word) && !around.IsInCell))) return Verdict.Yes;
        if (around.IsInCell || beside.Exists(PhoneWords.Units.Contains) || beside.Exists(PhoneWords.Amounts.Contains) || beside.Exists(IsAmount)) return Verdict.Perhaps;
        return Verdict.Yes;
    }

    /// <summary>"Direct gevaar" and 122 in two cells, two lines, a term and its description.</summary>
    private static bool IsLabelled(Surroundings around)
    {
        var beside = around.Neighbours.ToList();
        return beside.Exists(word => PhoneWords.IsDanger(word) || PhoneWords.IsImperative(word)) && !beside.Exists(IsAmount) && !beside.Exists(PhoneWords.Units.Contains);
    }

    private static bool IsAmount(string word) => word.Length is > 0 and < 5 && word.All(char.IsAsciiDigit);

    private static Verdict ByNextWord(Surroundings around)
    {
        var next = around.Next;
        // "112 in 2023", "112 van de 300".
        if (next is "in" or "van" && around.After.Skip(1).Any(word => char.IsAsciiDigit(word[0]))) return Verdict.No;
        // Dutch plurals: 112 scholen, 112 bedrijfjes. An amount stands before its plural.
        return next.Length > 0 && !char.IsUpper(next[0]) && !PhoneWords.AfterName.Contains(next) && (next.EndsWith("en", StringComparison.Ordinal) || next.EndsWith('s'))
            ? Verdict.No
            : Verdict.Perhaps;
    }

    private static bool IsMeasured(Surroundings around) =>
        PhoneWords.Units.Contains(around.Next)
        || (around.After.Count > 1 && PhoneWords.Units.Contains(around.After[1]) && !PhoneWords.AfterName.Contains(around.Next)
            && !PhoneWords.CalledAfter.Contains(around.Next) && around.Next.EndsWith('e'));

    /// <summary>"ruim 112", "3 x 112", "het aantal steeg naar 112", "van 112 naar 98", "98, 112, 130".</summary>
    private static bool IsCounted(Surroundings around)
    {
        // "Toets 112 gaat over breuken": the examination, not the key.
        if (around.Previous == "toets" && around.Next is "gaat" or "is" or "bevat" or "telt" or "duurt" or "heeft" or "was" or "ging") return true;
        if (around.IsOwnSentence || Calling.DirectlyInDanger(around)) return false;
        if (PhoneWords.AmountsJustBefore.Contains(around.Previous) || PhoneWords.IsStreet(around.Previous)) return true;
        if (around.Before.Any(PhoneWords.Amounts.Contains) && !around.Before.Any(PhoneWords.IsImperative)) return true;
        // "Jongens: 112", "12% (112)", "9712 HN 112".
        if (around.Previous is not ("uur" or "uren" or "dagen" or "dag") && PhoneWords.Units.Contains(around.Previous) || around.Previous.EndsWith('%')) return true;
        if (around.Before is [{ Length: 2 } letters, { Length: 4 } code, ..] && letters.All(char.IsAsciiLetter) && IsAmount(code)) return true;
        if (around.Previous is "x" or "×" or "maal" or "keer" or "plus" or "min" && around.Before.Count > 1 && IsAmount(around.Before[1])) return true;
        if (around.Preceding is '×' or '*' or '+' or '÷' or '<' or '>' or '≈' || around.Following is '×' or '*' or '+' or '÷' or '=' && !around.Rest.Any(PhoneWords.IsDanger)) return true;
        return IsInRowOfNumbers(around);
    }

    /// <summary>"128, 120, 112", "van 110 naar 112", "van 112 naar 98", "2021: 98, 2022: 112".</summary>
    private static bool IsInRowOfNumbers(Surroundings around)
    {
        static bool IsOther(string word) => IsAmount(word) && word is not ("112" or "113" or "144");
        if (around.Preceding is ',' && IsOther(around.Previous) || around.Preceding is ':' && around.Previous.Length == 4 && IsOther(around.Previous)) return true;
        if (around.Previous is "naar" or "tot" && around.Before.Count > 1 && IsAmount(around.Before[1])) return true;
        return around.Previous is "van" or "tussen" or "from" or "between" && around.After.Count > 1 && around.Next is "naar" or "tot" or "en" or "to" or "and" && IsAmount(around.After[1])
            || around.Previous is "en" or "of" or "and" or "or" && around.Before.Count > 1 && IsOther(around.Before[1]);
    }

    /// <summary>"Bel 122." and "bel 122 of", but not "bel 7 vrienden".</summary>
    private static bool EndsClause(Surroundings around) =>
        around.Next.Length == 0 || PhoneWords.AfterName.Contains(around.Next) && around.Next is not ("dag" or "24")
        // A link or button that follows without a space.
        || around.Touching == Surroundings.Seam && char.IsUpper(around.Next[0]);

    /// <summary>No letter, sign or digit makes it part of something else: 112NL, 112-app, 112,50, 2.112, 112 000.</summary>
    private static bool StandsAlone(string text, IReadOnlyList<DigitGroup> run, int at, int last, bool first)
    {
        if (run[last].LetterAfter || run[at].PlusAt >= 0) return false;
        if (run[at].LetterBefore && !PhoneWords.IsCall(new Surroundings(text, run[at].Start, run[last].End).Previous)) return false;
        if (at > 0 && run[at].IsGluedToPrevious && (run[at].Before & Gap.Slash) == 0) return false;
        // "2024/112" is a file number, "0900 8844/112" two numbers.
        if (at > 0 && !first && run[at].IsGluedToPrevious) return false;
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
