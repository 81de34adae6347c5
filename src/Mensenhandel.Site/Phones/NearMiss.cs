using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>Finds the known number that was probably meant by a wrong one: the slips of people who copy or type numbers.</summary>
public static class NearMiss
{
    /// <returns>The numbers that differ by one slip, the likeliest first; empty when the digits are a known number or like none.</returns>
    public static IReadOnlyList<ContactNumber> Of(string digits, ContactBook book)
    {
        if (digits.Length < 2 || book.TryByDigits(digits, out _)) return [];
        return [.. book.Numbers
            .Where(known => IsSlip(digits, known.Number.Digits))
            // Two numbers that are equally near: the same tail is what people remember.
            .OrderByDescending(known => CommonTail(digits, known.Number.Digits))
            .DistinctBy(known => known.Number.Digits)];
    }

    /// <summary>The same question without the answer, for the scanner, which asks it of every row of digits.</summary>
    internal static bool Exists(string digits, ContactBook book)
    {
        if (digits.Length < 2 || book.TryByDigits(digits, out _)) return false;
        foreach (var known in book.Numbers)
            if (IsSlip(digits, known.Number.Digits)) return true;
        return false;
    }

    private static bool IsSlip(string written, string known) =>
        Math.Abs(written.Length - known.Length) <= 1
        && (IsOneEdit(written, known) || IsSwap(written, known) || IsWrongPrefix(written, known));

    /// <summary>One digit wrong, lost or added.</summary>
    private static bool IsOneEdit(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        var front = a.AsSpan().CommonPrefixLength(b);
        var tail = CommonTail(a, b);
        return a.Length == b.Length ? front + tail >= a.Length - 1 : front + tail >= a.Length;
    }

    /// <summary>Two digits changed places, next to each other or not.</summary>
    private static bool IsSwap(string a, string b)
    {
        if (a.Length != b.Length) return false;
        int first = -1, second = -1;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i]) continue;
            if (first < 0) first = i;
            else if (second < 0) second = i;
            else return false;
        }
        return second >= 0 && a[first] == b[second] && a[second] == b[first];
    }

    /// <summary>The right tail behind another service prefix: 0906 8844, 0800 0101.</summary>
    private static bool IsWrongPrefix(string a, string b) =>
        a.Length == b.Length && DutchNumberingPlan.HasServicePrefix(a) && DutchNumberingPlan.HasServicePrefix(b)
        && a.AsSpan(4).SequenceEqual(b.AsSpan(4));

    private static int CommonTail(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)]) length++;
        return length;
    }
}
