using System.Globalization;

namespace Mensenhandel.Site.Findings;

/// <summary>How people here write numbers: a comma before decimals. Made by hand, because the program carries no culture data.</summary>
public static class Dutch
{
    public static readonly NumberFormatInfo Culture = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A contrast ratio in two decimals, rounded down: 4.499 is not 4,5.</summary>
    public static string Ratio(double ratio) => (Math.Floor(ratio * 100) / 100).ToString("0.##", Culture);
}
