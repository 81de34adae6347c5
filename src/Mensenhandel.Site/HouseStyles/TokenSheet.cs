using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.HouseStyles;

/// <summary>
/// The tokens (custom properties) of a theme's CSS, and nothing else of it. A theme of the NL Design System is one rule,
/// <c>.utrecht-theme { --… }</c> or <c>:root { --… }</c>; the rule with most tokens is taken for it.
/// </summary>
public sealed class TokenSheet
{
    private static readonly CssParser Parser = new(new CssParserOptions { IsIncludingUnknownDeclarations = true, IsToleratingInvalidSelectors = true });

    private readonly string _text;
    private readonly string _file;

    private TokenSheet(string text, string file, string theme, IReadOnlyDictionary<string, string> light, IReadOnlyDictionary<string, string> dark) =>
        (_text, _file, Theme, Light, Dark) = (text, file, theme, light, dark);

    /// <summary>The selector of the theme: <c>.utrecht-theme</c>; empty when the file has no tokens.</summary>
    public string Theme { get; }

    /// <summary>Every token by name, without resolving what it refers to.</summary>
    public IReadOnlyDictionary<string, string> Light { get; }

    /// <summary>The tokens that differ on a dark screen; empty when the theme has no dark scheme.</summary>
    public IReadOnlyDictionary<string, string> Dark { get; }

    /// <summary>What the file would fetch from elsewhere; none of it reaches a page.</summary>
    public IEnumerable<(string Name, SourceLocation Place)> Foreign =>
        Regex.Matches(Regex.Replace(_text, @"/\*.*?\*/", m => new string(' ', m.Length), RegexOptions.Singleline), "@import|@font-face", RegexOptions.IgnoreCase)
            .DistinctBy(m => m.Value).Select(m => (m.Value, CssText.Place(_text, m.Index, _file)));

    /// <summary>Never fails: CSS says how to go on after every fault.</summary>
    public static TokenSheet Parse(string text, string file)
    {
        var (rules, darkRules) = (new List<TokenRule>(), new List<TokenRule>());
        Collect(Parser.ParseStyleSheet(text).Rules, rules, darkRules);
        // Some themes deliver their dark form as a class of its own, beside the light one.
        var named = rules.Where(r => r.Selectors.All(s => s.Contains("dark", StringComparison.OrdinalIgnoreCase))).ToList();
        if (named.Count < rules.Count)
        {
            darkRules.AddRange(named);
            rules = [.. rules.Except(named)];
        }
        var (theme, light) = Largest(rules);
        return new TokenSheet(text, file, theme, light, Largest(darkRules).Tokens);
    }

    /// <summary>Where the token is given its value (the last time: that one counts).</summary>
    public SourceLocation Place(string token)
    {
        var last = Regex.Matches(_text, Regex.Escape(token) + @"\s*:").LastOrDefault()?.Index ?? 0;
        return CssText.Place(_text, last, _file);
    }

    private static void Collect(ICssRuleList rules, List<TokenRule> light, List<TokenRule> dark)
    {
        foreach (var rule in rules)
        {
            switch (rule)
            {
                case ICssStyleRule style when TokenRule.Of(style) is { } tokens:
                    light.Add(tokens);
                    break;
                case ICssMediaRule media when media.Media.MediaText.Contains("prefers-color-scheme: dark", StringComparison.OrdinalIgnoreCase):
                    Collect(media.Rules, dark, dark);
                    break;
                // What depends on the width of the screen or on paper is no house style of its own.
                case ICssMediaRule media when !media.Media.MediaText.Contains("prefers-color-scheme: light", StringComparison.OrdinalIgnoreCase):
                    break;
                case ICssGroupingRule group:
                    Collect(group.Rules, light, dark);
                    break;
            }
        }
    }

    /// <summary>The tokens of the selector that has most, with those of <c>:root</c>, which hold on the same element; a later rule wins.</summary>
    private static (string Selector, IReadOnlyDictionary<string, string> Tokens) Largest(List<TokenRule> rules)
    {
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        var theme = rules.SelectMany(r => r.Selectors, (r, s) => (Selector: s, r.Tokens.Count)).GroupBy(s => s.Selector)
            .MaxBy(g => g.Sum(s => s.Count))?.Key ?? "";
        foreach (var rule in rules.Where(r => r.Selectors.Any(s => s == theme || s is ":root" or "html")))
            foreach (var (name, value) in rule.Tokens) tokens[name] = value;
        return (theme, tokens);
    }

    /// <summary>A rule that sets tokens for the whole page; a rule for a part of it (<c>.x-theme .button</c>) is none.</summary>
    private sealed record TokenRule(IReadOnlyList<string> Selectors, IReadOnlyList<(string Name, string Value)> Tokens)
    {
        public static TokenRule? Of(ICssStyleRule rule)
        {
            string[] selectors = [.. rule.SelectorText.Split(',', StringSplitOptions.TrimEntries).Where(s => Regex.IsMatch(s, @"^(:root|html|\.[\w-]+)$"))];
            (string, string)[] tokens = [.. rule.Style.Where(d => d.Name.StartsWith("--", StringComparison.Ordinal)).Select(d => (d.Name, d.Value.Trim()))];
            return selectors.Length == 0 || tokens.Length == 0 ? null : new TokenRule(selectors, tokens);
        }
    }
}
