using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Mensenhandel.Site.Yaml;

/// <summary>
/// Refuses YAML that no editor writes and that costs memory or stack to load: references that multiply each other
/// (a "billion laughs" file) and deep nesting. Reads events only, so it costs neither itself.
/// </summary>
internal static class YamlGuard
{
    /// <summary>The contact book needs four.</summary>
    private const int Deepest = 20;

    /// <returns>Null when the text may be loaded.</returns>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static (string Message, string Fix, int Line, int Column)? Refusal(string text)
    {
        if (Nested(text) is { } place) return ("Hier staan te veel haakjes in elkaar.", "Haal de haakjes weg.", place.Line, place.Column);
        var depth = 0;
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
            var here = parser.Current!;
            depth += here.NestingIncrease;
            var (line, column) = ((int)here.Start.Line, (int)here.Start.Column);
            if (here is AnchorAlias || here is NodeEvent { Anchor.IsEmpty: false })
                return ("Hier staat een verwijzing (& of *).", "Schrijf de waarde zelf op, of zet haar tussen aanhalingstekens.", line, column);
            if (depth > Deepest + 2) return ("Hier staan te veel lijsten in elkaar.", "Haal een deel van de streepjes of haakjes weg.", line, column);
        }
        return null;
    }

    /// <summary>Brackets on a row: YamlDotNet's scanner remembers every open one, and gets slow.</summary>
    private static (int Line, int Column)? Nested(string text)
    {
        int row = 0, line = 1, column = 0;
        foreach (var c in text)
        {
            column++;
            if (c == '\n') (line, column) = (line + 1, 0);
            if (c is '[' or '{') row++;
            else if (!char.IsWhiteSpace(c)) row = 0;
            if (row > Deepest) return (line, column);
        }
        return null;
    }
}
