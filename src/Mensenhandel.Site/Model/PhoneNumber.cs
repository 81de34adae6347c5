using System.Diagnostics.CodeAnalysis;

namespace Mensenhandel.Site.Model;

/// <summary>
/// A telephone number as the site prints and dials it. Two numbers are the same line when their <see cref="Digits"/> are equal.
/// </summary>
/// <param name="Display">The one form in which the number is printed: <c>0900 8844</c>, <c>033 448 11 86</c>.</param>
/// <param name="Digits">What identifies the line: the national digits ("09008844", "0334481186"), or "112".</param>
/// <param name="Href">The link that dials: <c>tel:112</c>, <c>tel:09008844</c>, or E.164 for numbers that exist abroad.</param>
public sealed record PhoneNumber(string Display, string Digits, string Href)
{
    /// <summary>The display form with no-break spaces: half a number at the end of a line is read as a whole one.</summary>
    public string Unbroken => Display.Replace(' ', '\u00A0');

    /// <summary>Reads a number in any usual Dutch spelling.</summary>
    /// <returns>False when the text is no number of the Dutch plan and no international number.</returns>
    public static bool TryParse(string display, [NotNullWhen(true)] out PhoneNumber? number)
    {
        var digits = DutchNumberingPlan.Normalise(string.Concat(display.Where(c => char.IsAsciiDigit(c) || c == '+')));
        number = DutchNumberingPlan.IsValid(digits) ? new PhoneNumber(display, digits, DutchNumberingPlan.Href(digits)) : null;
        return number is not null;
    }
}
