using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Sources;

/// <summary>Characters that nobody sees: soft hyphens, tabs, spaces without width, signs that turn the direction of the text.</summary>
public sealed partial class InvisibleCheck : ISourceCheck
{
    public IEnumerable<Finding> Check(SourceText source, CheckContext context)
    {
        var last = 0;
        foreach (var match in source.Find(Invisible()))
        {
            var finding = source.Finding(Rules.OnzichtbaarTeken, match.Index, $"Hier staat {Name(match.Value[0])}.");
            if (match.Value[0] == '\t') finding = finding with { Fix = "Zet een spatie in plaats van de tab." };
            // One for each line: text from a word processor has hundreds.
            if (finding.Location.Line != last) yield return finding;
            last = finding.Location.Line;
        }
    }

    private static string Name(char c) => c switch
    {
        '\t' => "een tab",
        '\u00AD' => "een zacht afbreekstreepje",
        '\u200B' or '\u2060' or '\uFEFF' => "een spatie zonder breedte",
        _ => "een teken dat de richting van de tekst omdraait",
    };

    [GeneratedRegex(@"[\t\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Invisible();
}
