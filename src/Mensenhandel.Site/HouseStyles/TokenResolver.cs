using System.Text;

namespace Mensenhandel.Site.HouseStyles;

/// <summary>
/// Follows <c>var()</c> from token to token (CSS Variables 1, section 3), themes go up to five deep. Differs from a browser
/// in one thing: an empty token counts as none. There <c>var(--empty, red)</c> is nothing at all, and nobody means that.
/// </summary>
public sealed class TokenResolver(params IReadOnlyDictionary<string, string>[] layers)
{
    /// <summary>No value is this long; tokens that double each other could fill the memory.</summary>
    private const int MaximumLength = 2_000;

    /// <summary>A file that refers deeper than this is no theme, and could exhaust the stack.</summary>
    private const int MaximumDepth = 50;

    private readonly Dictionary<string, string?> _resolved = new(StringComparer.Ordinal);

    /// <summary>The value with every <c>var()</c> filled in; null when the token does not exist, is empty or refers to itself.</summary>
    public string? Resolve(string token) => Resolve(token, [], 0);

    private string? Resolve(string token, HashSet<string> above, int depth)
    {
        if (_resolved.TryGetValue(token, out var known)) return known;
        // The last layer that has it wins: dark over light.
        if (layers.LastOrDefault(l => l.ContainsKey(token)) is not { } layer || !above.Add(token)) return null;
        var value = Fill(layer[token], above, depth);
        above.Remove(token);
        return _resolved[token] = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    private string? Fill(string text, HashSet<string> above, int depth)
    {
        if (depth > MaximumDepth || text.Length > MaximumLength) return null;
        var result = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var start = text.IndexOf("var(", at, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
            {
                result.Append(text, at, text.Length - at);
                break;
            }
            var end = Closing(text, start + 3);
            if (end < 0) return null;
            var inside = text[(start + 4)..end];
            var comma = inside.IndexOf(',');
            var name = (comma < 0 ? inside : inside[..comma]).Trim();
            var value = Resolve(name, above, depth + 1) ?? (comma < 0 ? null : Fill(inside[(comma + 1)..], above, depth + 1));
            if (value is null) return null;
            result.Append(text, at, start - at).Append(value);
            if (result.Length > MaximumLength) return null;
            at = end + 1;
        }
        return result.ToString();
    }

    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            if (text[at] == '(') depth++;
            if (text[at] == ')' && --depth == 0) return at;
        }
        return -1;
    }
}
