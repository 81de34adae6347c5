using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>The rules of a style sheet that can take a telephone number from sight or reach, or show it in another order, and its texts.</summary>
internal sealed class StyleSheet
{
    private const int MostKept = 32;

    private static readonly ConcurrentDictionary<string, StyleSheet> Kept = new(StringComparer.Ordinal);

    private readonly List<(ISelector Selector, string Declarations)> _hiding = [];
    private readonly List<(ISelector Selector, string Declarations)> _showing = [];
    private readonly List<(ISelector Selector, string Declarations)> _turning = [];

    private StyleSheet(string css)
    {
        var selectors = new CssSelectorParser();
        foreach (var (selector, declarations) in Rules(css))
        {
            var rules = CssNumbers.Turns(declarations) ? _turning : CssNumbers.Hides(declarations) is not null ? _hiding : CssNumbers.Shows(declarations) ? _showing : null;
            if (rules is not null && selectors.ParseSelector(selector) is { } parsed) rules.Add((parsed, declarations));
        }
        Texts = [.. CssNumbers.TextsIn(css)];
        ShownAttributes = [.. CssNumbers.ShownAttributes(css)];
    }

    /// <summary>Its strings and custom properties, which can be shown as text.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The attributes that it shows: <c>content: attr(data-nummer)</c>.</summary>
    public IReadOnlyList<string> ShownAttributes { get; }

    /// <summary>All pages of a site have the same sheet: it is read once.</summary>
    public static StyleSheet Of(string css)
    {
        if (Kept.Count > MostKept) Kept.Clear();
        return Kept.GetOrAdd(css, text => new StyleSheet(text));
    }

    public bool MayTurn => _turning.Count > 0;

    /// <summary>A rule shows the element in another order.</summary>
    public bool Turns(IElement element) => _turning.Exists(rule => Matches(rule.Selector, element));

    /// <summary>The declaration that takes the element from sight or reach, where no other gives it back; null when there is none.</summary>
    public string? Hides(IElement element)
    {
        string? hides = null;
        foreach (var (selector, declarations) in _hiding)
            if (Matches(selector, element)) hides = CssNumbers.Hides(declarations);
        return hides is null || _showing.Exists(rule => Matches(rule.Selector, element) && CssNumbers.GivesBack(rule.Declarations, hides)) ? null : hides;
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
        css = CommentPattern.Replace(css, "");
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

    private static readonly Regex CommentPattern = new(@"/\*.*?\*/", RegexOptions.Singleline);
}
