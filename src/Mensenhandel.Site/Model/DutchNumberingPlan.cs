using PhoneNumbers;

namespace Mensenhandel.Site.Model;

/// <summary>
/// What the site must know of the Dutch numbering plan. libphonenumber knows the ordinary numbers; short numbers and the
/// exact length of service numbers come from the plan itself (Nummerplan telefoon- en ISDN-diensten, BWBR0010198).
/// </summary>
public static class DutchNumberingPlan
{
    /// <summary>The European emergency number.</summary>
    public const string Emergency = "112";

    private static readonly PhoneNumberUtil Plan = PhoneNumberUtil.GetInstance();

    /// <summary>One spelling per line: national digits, or + and country code for a line in another country.</summary>
    /// <param name="compact">Digits, with a + before them where one is written.</param>
    public static string Normalise(string compact)
    {
        if (compact.StartsWith("00", StringComparison.Ordinal) && compact.Length > 2 && compact[2] != '0') compact = "+" + compact[2..];
        if (!compact.StartsWith("+31", StringComparison.Ordinal)) return compact;
        // "+31 (0)33": the zero in brackets is for callers inside the country and belongs in no number.
        return "0" + (compact.Length > 3 && compact[3] == '0' ? compact[4..] : compact[3..]);
    }

    /// <summary>The European numbers of social value: no other that begins with 116 may be given out (Commission Decision 2007/116/EC).</summary>
    private static readonly string[] Harmonised = ["116000", "116006", "116111", "116117", "116123"];

    /// <summary>112, 113, 144, the 14 numbers of municipalities (14 050, 14 0598), European 116 numbers, directory 18xx.</summary>
    public static bool IsShort(string digits) => digits.Length switch
    {
        3 => digits is Emergency or "113" or "144",
        4 => digits.StartsWith("18", StringComparison.Ordinal),
        5 or 6 when digits.StartsWith("140", StringComparison.Ordinal) => IsAreaCode(digits[2..]),
        6 => Harmonised.Contains(digits),
        _ => false,
    };

    /// <summary>Has the form of a short number, whether or not it was ever given out: 14 012, 116 112.</summary>
    public static bool LooksShort(string digits) => IsShort(digits)
        || digits.Length is 5 or 6 && digits.StartsWith("140", StringComparison.Ordinal) || digits.Length == 6 && digits.StartsWith("116", StringComparison.Ordinal);

    /// <summary>A line that is reached from abroad by the same number: geographic, 06, 085, 088. Service and short numbers are not.</summary>
    public static bool HasInternationalForm(string digits) => digits.Length >= 10 && digits[0] == '0' && !HasServicePrefix(digits);

    /// <summary>
    /// What is dialled first and printed as the first group: 033, 0598, 06, 088, 0900, 14; null for a number that has no such part.
    /// </summary>
    public static string? AreaCodeOf(string digits)
    {
        if (HasServicePrefix(digits)) return digits[..4];
        if (digits.Length is 5 or 6 && digits.StartsWith("14", StringComparison.Ordinal)) return "14";
        if (digits.Length < 9 || digits[0] != '0') return null;
        return digits[1] == '6' && digits[2] != '6' ? "06" : digits[..(HasLongCode(digits) ? 4 : 3)];
    }

    /// <summary>The area codes of three digits, and the prefixes of lines without a place; all other codes have four (Nummerplan, annexes 1 and 2).</summary>
    private static bool HasLongCode(string digits) => !ShortCodes.Contains(digits[..3]);

    private static readonly HashSet<string> ShortCodes = new(
        "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 066 070 071 072 073 074 075 076 077 078 079 084 085 087 088 091".Split(' '), StringComparer.Ordinal);

    /// <summary>There are lines with this code: 050, 0598.</summary>
    private static bool IsAreaCode(string code) => code.PadRight(10, '2') is var line && IsValid(line) && AreaCodeOf(line) == code;

    public static bool HasServicePrefix(string digits) =>
        digits.StartsWith("0800", StringComparison.Ordinal) || digits.StartsWith("0900", StringComparison.Ordinal)
        || digits.StartsWith("0906", StringComparison.Ordinal) || digits.StartsWith("0909", StringComparison.Ordinal);

    public static bool IsValid(string digits)
    {
        if (IsShort(digits)) return true;
        if (HasServicePrefix(digits)) return digits.Length is 8 or 11;
        // Ten digits, or twelve for machines (097). libphonenumber takes much longer to say the same.
        if (digits.Length < 8 || digits[0] is not ('0' or '+') || (digits[0] == '0' && digits.Length is not (10 or 12))) return false;
        try
        {
            return Plan.IsValidNumber(Plan.Parse(digits, "NL"));
        }
        catch (NumberParseException)
        {
            return false;
        }
    }

    /// <summary>
    /// The link that dials. Short and service numbers keep their national digits, because they have no international form;
    /// all others become E.164 (RFC 3966, section 5.1.4: a global number is to be preferred).
    /// </summary>
    public static string Href(string digits) =>
        digits[0] == '+' || digits[0] != '0' || HasServicePrefix(digits) ? "tel:" + digits : "tel:+31" + digits[1..];
}
