using System.Globalization;
using System.Text.RegularExpressions;

namespace Mensenhandel.Site.HouseStyles;

/// <summary>
/// What a slot takes, where it is no colour. Only what is read here reaches the page, written anew: whatever else a theme
/// holds (addresses of others, markup, functions) cannot.
/// </summary>
/// <param name="Wants">What is asked, for the message: "een maat van 1rem tot 1.375rem".</param>
/// <param name="Read">The value as the page gets it; null when it will not do.</param>
public sealed record SlotForm(string Wants, Func<string, string?> Read)
{
    // Of the visitor's own system: no font is loaded (one response, no other host).
    private const string SystemFonts = "-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",Arial,sans-serif";

    public static readonly SlotForm Fonts = new("een rij lettertypen, met komma's ertussen", ReadFonts);

    /// <summary>An outline that is dashed still shows, because a second ring lies inside it.</summary>
    public static readonly SlotForm LineStyle = new("solid, dashed, dotted of double", v => v.ToLowerInvariant() is "solid" or "dashed" or "dotted" or "double" ? v.ToLowerInvariant() : null);

    public static readonly SlotForm Weight = new("een gewicht van 400 tot 900", v => v.ToLowerInvariant() switch
    {
        "normal" => "400",
        "bold" => "700",
        _ => Number(v, "") is >= 400 and <= 900 and var weight ? Text(weight) : null,
    });

    /// <summary>Without a unit, or in percent of the letters.</summary>
    public static SlotForm Ratio(double from, double to) => new($"een getal van {Text(from)} tot {Text(to)}",
        v => (Number(v, "") ?? Number(v, "%") / 100) is { } ratio && ratio >= from && ratio <= to ? Text(ratio) : null);

    /// <summary>A size that grows with the letters that the visitor chose: pixels become rem (WCAG 1.4.4).</summary>
    public static SlotForm Size(double from, double to) => new($"een maat van {Text(from)}rem tot {Text(to)}rem",
        v => (Number(v, "rem") ?? Number(v, "px") / 16 ?? (Number(v, "") is 0 ? 0 : null)) is { } size && size >= from && size <= to ? Text(size) + "rem" : null);

    /// <summary>In em for what belongs to a line of text.</summary>
    public static SlotForm Offset(double from, double to) => new($"een afstand van {Text(from)}em tot {Text(to)}em",
        v => (Number(v, "em") ?? Number(v, "rem") ?? Number(v, "px") / 16) is { } size && size >= from && size <= to ? Text(size) + "em" : null);

    private static double? Number(string text, string unit) =>
        text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)
        && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(double number) => Math.Round(number, 4).ToString(CultureInfo.InvariantCulture);

    private static string? ReadFonts(string value)
    {
        var names = value.Split(',', StringSplitOptions.TrimEntries).Select(n => n.Trim('"', '\'')).ToList();
        if (names.Any(n => !Regex.IsMatch(n, @"^-?[\p{L}\p{N}][\p{L}\p{N} ._-]{0,60}$"))) return null;
        var fallback = names[^1] switch
        {
            "serif" or "ui-serif" => "Georgia,\"Times New Roman\",serif",
            "monospace" or "ui-monospace" => "ui-monospace,Consolas,monospace",
            _ => SystemFonts,
        };
        // A keyword between quotes would be the name of a font that nobody has.
        return string.Join(',', names.Where(n => !IsKeyword(n)).Select(n => $"\"{n}\"").Append(fallback));
    }

    private static bool IsKeyword(string name) =>
        name.StartsWith('-') || name is "serif" or "sans-serif" or "monospace" or "cursive" or "fantasy" or "math" or "emoji" or "system-ui"
            || name.StartsWith("ui-", StringComparison.Ordinal);
}
