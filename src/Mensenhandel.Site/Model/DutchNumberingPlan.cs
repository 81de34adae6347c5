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

    /// <summary>112, 113, 144, the 14 numbers of municipalities (14 050, 14 0598), European 116 numbers, directory 18xx.</summary>
    public static bool IsShort(string digits) => digits.Length switch
    {
        3 => digits is "112" or "113" or "144",
        4 => digits.StartsWith("18", StringComparison.Ordinal),
        5 => digits.StartsWith("140", StringComparison.Ordinal),
        6 => digits.StartsWith("140", StringComparison.Ordinal) || digits.StartsWith("116", StringComparison.Ordinal),
        _ => false,
    };

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
