using System.Text;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>A <c>tel:</c> address as it stands in an href, read leniently and judged strictly.</summary>
/// <param name="Digits">The line that a telephone would most likely dial; empty when there are no digits.</param>
/// <param name="Fault">Why it is no valid address (RFC 3966), in Dutch; null when it is one.</param>
public sealed record TelUri(string Digits, string? Fault)
{
    public static TelUri Read(string href)
    {
        var text = Unescape(href.Trim());
        var number = text[(text.IndexOf(':') + 1)..];
        var parameters = number.IndexOf(';');
        var main = parameters < 0 ? number : number[..parameters];
        return new TelUri(DigitsIn(main), FaultIn(href, main, parameters < 0 ? "" : number[parameters..]));
    }

    private static string? FaultIn(string href, string main, string parameters)
    {
        if (href.Any(char.IsWhiteSpace) || href.Contains("%20", StringComparison.Ordinal))
            return "er staat een spatie in"; // RFC 3966, section 5.1.1: "tel" URIs must not use spaces
        if (main.StartsWith('/'))
            return "er staan schuine strepen in"; // section 3: the number follows the colon
        if (main.Any(c => c > 127 || char.IsAsciiLetter(c)) || main.Contains('%'))
            return "er staat iets anders in dan cijfers"; // section 3: DIGIT only; letters are no phone digits
        if (DigitsIn(main).Length == 0)
            return "er staan geen cijfers in";
        if (main.LastIndexOf('+') > 0 || main.Any(c => !char.IsAsciiDigit(c) && c is not ('+' or '-' or '.' or '(' or ')' or '*' or '#')))
            return "er staat een teken in dat er niet hoort"; // section 3: visual-separator = "-" / "." / "(" / ")"
        if (main.StartsWith("+31", StringComparison.Ordinal) && main[3..].SkipWhile(c => !char.IsAsciiDigit(c)).FirstOrDefault() == '0')
            return "na +31 hoort geen 0"; // section 5.1.4: a global number is the whole E.164 number and nothing else
        return parameters.Contains(";ext=", StringComparison.OrdinalIgnoreCase) && parameters.EndsWith('=')
            ? "er staat een doorkiesnummer in zonder cijfers"
            : null;
    }

    private static string DigitsIn(string main)
    {
        var digits = new StringBuilder();
        for (var i = 0; i < main.Length;)
        {
            if (PhoneCharacters.IsPlus(main[i]) && digits.Length == 0) digits.Append('+');
            var value = PhoneCharacters.Digit(main, i, out var width);
            if (value < 0) value = PhoneCharacters.LookAlike(main[i]);
            if (value >= 0) digits.Append((char)('0' + value));
            i += width;
        }
        return digits.ToString().Any(char.IsAsciiDigit) ? DutchNumberingPlan.Normalise(digits.ToString()) : "";
    }

    private static string Unescape(string href)
    {
        try
        {
            return Uri.UnescapeDataString(href);
        }
        catch (UriFormatException)
        {
            return href;
        }
    }
}
