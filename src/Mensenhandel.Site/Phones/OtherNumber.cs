namespace Mensenhandel.Site.Phones;

/// <summary>Rows of digits that have a shape of their own: dates, times, thousands.</summary>
internal static class OtherNumber
{
    /// <summary>The number of groups that are a date, a time or an amount here; 0 when they are not.</summary>
    public static int LengthAt(string text, IReadOnlyList<DigitGroup> run, int at)
    {
        if (IsDate(run, at)) return 3;
        if (IsTimes(text, run, at)) return 4;
        return Thousands(run, at);
    }

    /// <summary>24-11-2026, 01/02/26, 2026-11-23. The same sign twice; 06 12 2012 with spaces only with a year of four.</summary>
    private static bool IsDate(IReadOnlyList<DigitGroup> run, int at)
    {
        if (at + 2 >= run.Count || run[at + 1].Before != run[at + 2].Before || run[at].OpenAt >= 0) return false;
        var (a, b, c) = (run[at].Digits, run[at + 1].Digits, run[at + 2].Digits);
        if (!Within(b, 1, 12)) return false;
        if (a.Length == 4) return Within(a, 1900, 2100) && Within(c, 1, 31);
        if (!Within(a, 1, 31)) return false;
        return c.Length == 4 ? Within(c, 1900, 2100) : c.Length == 2 && run[at + 1].IsGluedToPrevious && EndsThere(run, at + 2);
    }

    /// <summary>09.00-17.00, 08.00 – 24.00, and 0900-1700 uur. Their digits are a service number: 08.00-20.00 is 0800 2000.</summary>
    private static bool IsTimes(string text, IReadOnlyList<DigitGroup> run, int at)
    {
        if (at + 3 < run.Count && run[at + 1].Before == Gap.Dot && run[at + 3].Before == Gap.Dot && run[at + 2].Before != Gap.Dot)
            return IsTime(run[at].Digits, run[at + 1].Digits) && IsTime(run[at + 2].Digits, run[at + 3].Digits);
        return false;
    }

    private static bool IsTime(string hour, string minute) => hour.Length <= 2 && minute.Length == 2 && Within(hour, 0, 24) && Within(minute, 0, 59);

    /// <summary>8.007.000 and 14 050 000: dots or spaces before every three digits, and no zero in front.</summary>
    private static int Thousands(IReadOnlyList<DigitGroup> run, int at)
    {
        if (run[at].Digits.Length > 3 || run[at].Digits[0] == '0' || run[at].PlusAt >= 0) return 0;
        var length = 1;
        while (at + length < run.Count && run[at + length].Digits.Length == 3 && run[at + length].Before == Gap.Dot) length++;
        return length > 1 ? length : 0;
    }

    private static bool EndsThere(IReadOnlyList<DigitGroup> run, int last) =>
        last + 1 >= run.Count || !run[last + 1].IsGluedToPrevious;

    private static bool Within(string digits, int low, int high) =>
        digits.Length <= 4 && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is var value && value >= low && value <= high;
}
