using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.HouseStyles;

/// <summary>
/// Whether a CSS file is whole. A parser closes what was left open and drops the rest in silence (CSS Syntax 3, section 2.2);
/// an editor who lost half of a file while copying should hear of it.
/// </summary>
public static class CssText
{
    /// <returns>The place of what was opened and not closed, or closed and not opened; -1 when the file is whole.</returns>
    public static int Unbalanced(string text)
    {
        var open = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '/' when at + 1 < text.Length && text[at + 1] == '*':
                    var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                    if (end < 0) return at;
                    at = end + 1;
                    break;
                case '"' or '\'':
                    var start = at;
                    for (at++; at < text.Length && text[at] != text[start]; at++)
                    {
                        if (text[at] == '\n') return start;
                        if (text[at] == '\\') at++;
                    }
                    if (at >= text.Length) return start;
                    break;
                case '\\':
                    at++;
                    break;
                // What stands in url( ) without quotes is no CSS: its braces and quotes do not count.
                case '(' when at >= 3 && text.AsSpan(at - 3, 3).Equals("url", StringComparison.OrdinalIgnoreCase) && !StartsQuoted(text, at + 1):
                    var close = text.IndexOf(')', at);
                    if (close < 0) return at;
                    at = close;
                    break;
                case '{' or '(' or '[':
                    open.Push(at);
                    break;
                case '}' or ')' or ']':
                    if (open.Count == 0) return at;
                    var opened = open.Pop();
                    if ((text[opened], text[at]) is not (('{', '}') or ('(', ')') or ('[', ']'))) return opened;
                    break;
            }
        }
        return open.Count > 0 ? open.Pop() : -1;
    }

    public static SourceLocation Place(string text, int at, string file) => SourceLocation.Of(file, text, at);

    private static bool StartsQuoted(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length && text[at] is '"' or '\'';
    }
}
