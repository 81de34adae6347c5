using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>The rules of a style sheet that can take a telephone number from sight or reach, or show it in another order.</summary>
internal sealed partial class StyleSheet
{
    private const int MostKept = 32;

    private static readonly ConcurrentDictionary<string, StyleSheet> Kept = new(StringComparer.Ordinal);

    private readonly List<(ISelector Selector, string Declarations)> _rules = [];

    private StyleSheet(string css)
    {
        var selectors = new CssSelectorParser();
        foreach (var (selector, declarations) in Rules(Comment().Replace(css, "")))
            if (Telling().IsMatch(declarations) && selectors.ParseSelector(selector) is { } parsed) _rules.Add((parsed, declarations));
    }

    /// <summary>All pages of a site have the same sheet: it is read once.</summary>
    public static StyleSheet Of(string css)
    {
        if (Kept.Count > MostKept) Kept.Clear();
        return Kept.GetOrAdd(css, text => new StyleSheet(text));
    }

    /// <summary>The declarations for an element, in the order of the sheet.</summary>
    public IEnumerable<string> For(IElement element)
    {
        foreach (var (selector, declarations) in _rules)
            if (Matches(selector, element)) yield return declarations;
    }

    private static bool Matches(ISelector selector, IElement element)
    {
        try
        {
            return selector.Match(element, null);
        }
        // A selector that only a browser can judge.
        catch (Exception e) when (e is DomException or NotImplementedException or NullReferenceException)
        {
            return false;
        }
    }

    /// <summary>Every rule outside <c>@media print</c>, also those within other at-rules and in one another.</summary>
    private static IEnumerable<(string Selector, string Declarations)> Rules(string css)
    {
        var open = new Stack<string>();
        var start = 0;
        for (var at = 0; at < css.Length; at++)
        {
            if (css[at] is '"' or '\'')
            {
                var end = css.IndexOf(css[at], at + 1);
                if (end < 0) yield break;
                at = end;
            }
            else if (css[at] == '{')
            {
                open.Push(css[start..at].Trim());
                start = at + 1;
            }
            else if (css[at] == '}' && open.Count > 0)
            {
                var selector = open.Pop();
                if (selector is not ['@', ..] && !open.Any(IsPrint)) yield return (selector, css[start..at]);
                start = at + 1;
            }
        }
    }

    private static bool IsPrint(string prelude) => prelude.StartsWith('@') && prelude.Contains("print", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("pointer-events|unicode-bidi|row-reverse|scale|rotate|matrix|display|visibility", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();
}
