using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// What the CSS in a page does to a number: text that it adds (<c>content</c>), text that it turns round, and links that it takes
/// out of sight or reach. Which rule wins is for the browser: a link counts as hidden when a rule hides it and none shows it.
/// </summary>
internal sealed partial class PageStyles(HtmlPage page)
{
    private readonly List<IElement> _elements = [.. page.Elements.Where(e => e.LocalName == "style")];
    private readonly List<StyleSheet> _sheets = [.. page.Elements.Where(e => e.LocalName == "style").Select(e => StyleSheet.Of(e.TextContent))];
    private readonly Dictionary<IElement, string?> _hidden = [];

    /// <summary>All strings and custom properties of the page's CSS, which can be shown as text, with the element that has them.</summary>
    public IEnumerable<(IElement Element, string Text)> Texts()
    {
        foreach (var element in _elements)
            foreach (var text in TextsIn(element.TextContent)) yield return (element, text);
        foreach (var element in page.Elements)
            if (element.GetAttribute("style") is { Length: > 0 } style)
                foreach (var text in TextsIn(style)) yield return (element, text);
    }

    /// <summary>The attributes that CSS shows beside an element: <c>content: attr(data-nummer)</c>.</summary>
    public IEnumerable<string> ShownAttributes() =>
        _elements.SelectMany(e => e.TextContent.Contains("attr(", StringComparison.OrdinalIgnoreCase) ? Shown().Matches(e.TextContent).Select(m => m.Groups[1].Value.ToLowerInvariant()) : [])
            .Where(name => name != "href").Distinct();

    /// <summary>The letters or the parts of the element are shown in another order than they are written.</summary>
    public bool IsTurned(IElement element) =>
        element.LocalName == "bdo" && element.GetAttribute("dir")?.Trim().Equals("rtl", StringComparison.OrdinalIgnoreCase) == true
        || element.Children.Any(child => child.GetAttribute("style") is { Length: > 0 } own && Moved().IsMatch(own))
        || Declarations(element).Any(d => Override().IsMatch(d) && (Leftward().IsMatch(d) || element.GetAttribute("dir") == "rtl") || Mirrored().IsMatch(d) || RowReverse().IsMatch(d));

    /// <summary>The declaration that takes the element out of sight or reach; null when none does.</summary>
    public string? Hides(IElement element)
    {
        if (_hidden.TryGetValue(element, out var known)) return known;
        return _hidden[element] = Find();

        string? Find()
        {
            if (element.GetAttribute("style") is { Length: > 0 } own && Hidden().Match(own) is { Success: true } hidden) return hidden.Value.Trim();
            string? unseen = null, untouched = null;
            bool seen = false, touched = false;
            foreach (var declarations in _sheets.SelectMany(sheet => sheet.For(element)))
            {
                if (Unseen().Match(declarations) is { Success: true } away) unseen = away.Value.Trim();
                else seen |= Seen().IsMatch(declarations);
                if (Untouched().Match(declarations) is { Success: true } off) untouched = off.Value.Trim();
                else touched |= Touched().IsMatch(declarations);
            }
            return !seen && unseen is not null ? unseen : touched ? null : untouched;
        }
    }

    private IEnumerable<string> Declarations(IElement element) =>
        (element.GetAttribute("style") is { Length: > 0 } own ? [own] : Array.Empty<string>()).Concat(_sheets.SelectMany(sheet => sheet.For(element)));

    /// <summary>The strings of the CSS; those that follow each other (<c>content: "0900" " " "8844"</c>) are shown as one.</summary>
    private static IEnumerable<string> TextsIn(string css)
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
            foreach (Match property in Custom().Matches(css)) yield return property.Groups[1].Value;
    }

    private static bool MayHoldNumber(string text) => text.Length >= 3 && Phones.PhoneCharacters.HasDigit(text);

    /// <summary><c>\30 900</c> is 0900 (CSS Syntax 3, section 4.3.7).</summary>
    private static string Unescape(string css) => !css.Contains('\\') ? css : Escape().Replace(css, m =>
        int.TryParse(m.Groups[1].Value, System.Globalization.NumberStyles.HexNumber, null, out var code) && Rune.IsValid(code) ? new Rune(code).ToString() : m.Groups[2].Value);

    [GeneratedRegex(@"unicode-bidi\s*:\s*(bidi-override|isolate-override)", RegexOptions.IgnoreCase)]
    private static partial Regex Override();

    [GeneratedRegex(@"direction\s*:\s*rtl", RegexOptions.IgnoreCase)]
    private static partial Regex Leftward();

    [GeneratedRegex(@"scale(x|3d)?\s*\(\s*-|\bscale\s*:\s*-|rotatey?\s*\(\s*-?180|rotate\s*:\s*-?(y\s+)?180|matrix\s*\(\s*-1", RegexOptions.IgnoreCase)]
    private static partial Regex Mirrored();

    [GeneratedRegex(@"row-reverse", RegexOptions.IgnoreCase)]
    private static partial Regex RowReverse();

    [GeneratedRegex(@"(?<![\w-])(pointer-events\s*:\s*none|display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0*\.?0*(?=[;\s!]|$)|font-size\s*:\s*0(?=[a-z;\s!]|$)|clip-path\s*:\s*inset\s*\(\s*(50|100)%|content-visibility\s*:\s*hidden|(left|top|text-indent)\s*:\s*-\d{4,}px|color\s*:\s*transparent|transform\s*:\s*scale\s*\(\s*0\s*\))", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"(?<![\w-])(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))", RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"(?<![\w-])(display\s*:|visibility\s*:\s*visible)", RegexOptions.IgnoreCase)]
    private static partial Regex Seen();

    [GeneratedRegex(@"(?<![\w-])pointer-events\s*:\s*none", RegexOptions.IgnoreCase)]
    private static partial Regex Untouched();

    [GeneratedRegex(@"(?<![\w-])pointer-events\s*:\s*(auto|all)", RegexOptions.IgnoreCase)]
    private static partial Regex Touched();

    [GeneratedRegex(@"(?<![\w-])(order\s*:|float\s*:\s*(right|inline-end))", RegexOptions.IgnoreCase)]
    private static partial Regex Moved();

    [GeneratedRegex(@"attr\(\s*([\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Shown();

    [GeneratedRegex(@"--[\w-]+\s*:\s*([^;}]*[0-9][^;}]*)")]
    private static partial Regex Custom();

    [GeneratedRegex(@"\\(?:([0-9A-Fa-f]{1,6})\s?|(.))", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
