using System.Globalization;

namespace Mensenhandel.Site.Model;

/// <summary>A colour <c>#rrggbb</c>, with the arithmetic of WCAG 2.2 (relative luminance and contrast ratio).</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour White = new(255, 255, 255);

    public static bool TryParse(string text, out Colour colour)
    {
        var is6 = text.Length == 7 && text[0] == '#' && text[1..].All(char.IsAsciiHexDigit);
        colour = is6 ? new Colour(Part(1), Part(3), Part(5)) : default;
        return is6;

        byte Part(int at) => byte.Parse(text.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    public double ContrastWith(Colour other)
    {
        var (light, dark) = Luminance > other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>The same hue, made just light enough to be read on a dark ground.</summary>
    public Colour LightenedOn(Colour ground, double contrast)
    {
        // Mixed with white from the start, a colour turns grey: on the way it passes its own bright form.
        var bright = Brightest.Mix(White, 0.5);
        var result = this;
        for (var step = 1; result.ContrastWith(ground) < contrast && step <= 100; step++)
            result = step <= 50 ? Mix(bright, step / 50.0) : bright.Mix(White, (step - 50) / 50.0);
        return result;
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte value)
    {
        var part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private Colour Brightest
    {
        get
        {
            var factor = 255.0 / Math.Max((byte)1, Math.Max(Red, Math.Max(Green, Blue)));
            return new Colour((byte)(Red * factor), (byte)(Green * factor), (byte)(Blue * factor));
        }
    }

    /// <param name="part">How much of the other: 0 to 1.</param>
    public Colour Mix(Colour other, double part)
    {
        return new Colour(Between(Red, other.Red), Between(Green, other.Green), Between(Blue, other.Blue));

        byte Between(byte from, byte to) => (byte)Math.Round(from + (to - from) * part);
    }
}
