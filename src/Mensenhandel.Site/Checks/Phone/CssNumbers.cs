using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>What a piece of CSS does to a number.</summary>
internal static class CssNumbers
{
    /// <summary>Letters or parts are shown in another order than they are written.</summary>
    public static bool Turns(string declarations) => Mentions(declarations, Turning) && IsTurning(declarations);

    private static readonly string[] Turning = ["unicode-bidi", "scale", "rotate", "matrix", "row-reverse"];
    private static readonly string[] Showing = ["display", "visibility", "pointer-events"];

    /// <summary>Most rules of a sheet need no pattern.</summary>
    private static bool Mentions(string declarations, string[] properties) => Array.Exists(properties, p => declarations.Contains(p, StringComparison.OrdinalIgnoreCase));

    private static bool IsTurning(string declarations) => OverridePattern.IsMatch(declarations) && LeftwardPattern.IsMatch(declarations) || MirroredPattern.IsMatch(declarations);

    /// <summary>The declaration in a sheet that takes an element from sight or reach; null when there is none.</summary>
    public static string? Hides(string declarations) => Mentions(declarations, Showing) && UnseenPattern.Match(declarations) is { Success: true } found ? found.Value.Trim() : null;

    public static bool Shows(string declarations) => Mentions(declarations, Showing) && SeenPattern.IsMatch(declarations);

    /// <summary>Whether these declarations undo what the other does.</summary>
    public static bool GivesBack(string declarations, string hides) => SeenPattern.Matches(declarations).Any(shown => shown.Value.StartsWith(hides[..4], StringComparison.OrdinalIgnoreCase));

    /// <summary>The declaration in a style attribute that does so: there nothing else was meant.</summary>
    public static string? HidesInline(string style) => HiddenPattern.Match(style) is { Success: true } found ? found.Value.Trim() : null;

    /// <summary>The part stands elsewhere than among its neighbours.</summary>
    public static bool Moves(string style) => MovedPattern.IsMatch(style);

    public static IEnumerable<string> ShownAttributes(string css) => css.Contains("attr(", StringComparison.OrdinalIgnoreCase)
        ? ShownPattern.Matches(css).Select(m => m.Groups[1].Value.ToLowerInvariant()).Where(name => name != "href").Distinct()
        : [];

    /// <summary>The strings of the CSS; those that follow each other (<c>content: "0900" " " "8844"</c>) are shown as one.</summary>
    public static IEnumerable<string> TextsIn(string css)
    {
        var joined = "";
        for (var at = 0; at < css.Length;)
        {
            var quote = css.AsSpan(at).IndexOfAny('"', '\'');
            if (quote < 0) break;
            var start = at + quote;
            var end = start + 1;
            while (end < css.Length && css[end] != css[start]) end += css[end] == '\\' ? 2 : 1;
            end = Math.Min(end, css.Length);
            if (!css.AsSpan(at..start).Trim().IsEmpty)
            {
                if (MayHoldNumber(joined)) yield return joined;
                joined = "";
            }
            joined += Unescape(css[(start + 1)..end]);
            at = Math.Min(end + 1, css.Length);
        }
        if (MayHoldNumber(joined)) yield return joined;
        if (css.Contains("--", StringComparison.Ordinal))
            foreach (var value in CustomProperties(css)) yield return value;
    }

    /// <summary>What stands behind <c>--name:</c> without quotes and has the digits of a long number: colours and sizes are no text.</summary>
    private static IEnumerable<string> CustomProperties(string css)
    {
        for (var at = css.IndexOf("--", StringComparison.Ordinal); at >= 0 && at + 2 < css.Length; at = css.IndexOf("--", at + 2, StringComparison.Ordinal))
        {
            var length = css.AsSpan(at).IndexOfAny(';', '}');
            var whole = length < 0 ? css.AsSpan(at) : css.AsSpan(at, length);
            if (whole.IndexOf(':') is not (> 0 and var colon)) continue;
            var value = whole[(colon + 1)..];
            var digits = 0;
            foreach (var c in value) if (char.IsAsciiDigit(c)) digits++;
            if (digits >= 7 && !value.ContainsAny('#', '"', '\'')) yield return value.ToString();
        }
    }

    /// <summary>A drawing without words (<c>url("data:image/svg…")</c>) is all digits, and none of them is read.</summary>
    private static bool MayHoldNumber(string text) => text.Length >= 3 && PhoneCharacters.HasDigit(text)
        && (!text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || text.Contains("text", StringComparison.OrdinalIgnoreCase));

    /// <summary><c>\30 900</c> is 0900 (CSS Syntax 3, section 4.3.7).</summary>
    private static string Unescape(string css) => !css.Contains('\\') ? css : EscapePattern.Replace(css, m =>
        int.TryParse(m.Groups[1].Value, NumberStyles.HexNumber, null, out var code) && Rune.IsValid(code) ? new Rune(code).ToString() : m.Groups[2].Value);

    private static readonly Regex OverridePattern = new(@"unicode-bidi\s*:\s*(bidi-override|isolate-override)", RegexOptions.IgnoreCase);

    private static readonly Regex LeftwardPattern = new(@"direction\s*:\s*rtl", RegexOptions.IgnoreCase);

    private static readonly Regex MirroredPattern = new(@"scale(x|3d)?\s*\(\s*-|\bscale\s*:\s*-|rotatey?\s*\(\s*-?180|rotate\s*:\s*-?(y\s+)?180|matrix\s*\(\s*-1|row-reverse", RegexOptions.IgnoreCase);

    private static readonly Regex MovedPattern = new(@"(?<![\w-])(order\s*:|float\s*:\s*(right|inline-end))", RegexOptions.IgnoreCase);

    private static readonly Regex HiddenPattern = new(@"(?<![\w-])(pointer-events\s*:\s*none|display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0*\.?0*(?=[;\s!]|$)|font-size\s*:\s*0(?=[a-z;\s!]|$)|clip-path\s*:\s*inset\s*\(\s*(50|100)%|content-visibility\s*:\s*hidden|(left|top|text-indent)\s*:\s*-\d{4,}px|color\s*:\s*transparent|transform\s*:\s*scale\s*\(\s*0\s*\))", RegexOptions.IgnoreCase);

    private static readonly Regex UnseenPattern = new(@"(?<![\w-])(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|pointer-events\s*:\s*none)", RegexOptions.IgnoreCase);

    private static readonly Regex SeenPattern = new(@"(?<![\w-])(display\s*:(?!\s*none)|visibility\s*:\s*visible|pointer-events\s*:\s*(auto|all))", RegexOptions.IgnoreCase);

    private static readonly Regex ShownPattern = new(@"attr\(\s*([\w-]+)", RegexOptions.IgnoreCase);

    private static readonly Regex EscapePattern = new(@"\\(?:([0-9A-Fa-f]{1,6})\s?|(.))", RegexOptions.Singleline);
}
