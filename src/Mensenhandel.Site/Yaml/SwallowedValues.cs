using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Mensenhandel.Site.Yaml;

/// <summary>
/// Values that were meant and that YAML takes for a comment (YAML 1.2.2, section 6.6): <c>kleur: #a00000</c>, <c>Title: Vraag #2</c>.
/// Who writes a note puts a space behind the sign; who writes a colour or a number does not.
/// </summary>
internal static partial class SwallowedValues
{
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static IEnumerable<((int Line, int Column) At, string Written)> In(string text)
    {
        if (!text.Contains('#')) yield break;
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        Token? before = null;
        while (scanner.MoveNext())
        {
            if (scanner.Current is not Comment comment)
            {
                before = scanner.Current;
                continue;
            }
            var written = text[(int)comment.Start.Index..].Split('\n', 2)[0].Trim();
            // On a line of its own it may be a line that somebody put out of use; a colour is not.
            if (comment.IsInline ? written.Length > 1 && !char.IsWhiteSpace(written[1]) && written[1] != '#' : before is Value && Colour().IsMatch(written)) yield return (((int)comment.Start.Line, (int)comment.Start.Column), written);
        }
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{3,8}$")]
    private static partial Regex Colour();
}
