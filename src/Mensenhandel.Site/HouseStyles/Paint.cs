using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Css.Values;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.HouseStyles;

/// <summary>A colour that may let through what lies below it.</summary>
/// <param name="Alpha">From 0, not to be seen, to 1.</param>
public readonly record struct Paint(Colour Colour, double Alpha)
{
    private static readonly CssParser Parser = new();

    /// <summary>Reads any colour of CSS Color 4; keywords that depend on the place (<c>currentColor</c>, <c>inherit</c>) are none.</summary>
    public static bool TryParse(string text, out Paint paint)
    {
        paint = default;
        if (Parser.ParseDeclaration("color:" + text)?.GetProperty("color")?.RawValue is not CssColorValue value) return false;
        paint = new Paint(new Colour(value.R, value.G, value.B), value.A / 255.0);
        return true;
    }

    /// <summary>What the eye sees where this lies over a ground: contrast is reckoned with that, not with what the file says.</summary>
    public Colour Over(Colour ground) => ground.Mix(Colour, Alpha);
}
