using System.Globalization;

namespace Mensenhandel.Site.Findings;

/// <summary>How people here write numbers: a comma before decimals. Made by hand, because the program carries no culture data.</summary>
public static class Dutch
{
    public static readonly NumberFormatInfo Culture = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
}
