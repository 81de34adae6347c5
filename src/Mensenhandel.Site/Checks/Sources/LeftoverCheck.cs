using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Sources;

/// <summary>Text that was to be replaced before anybody read it: lorem ipsum, TODO, xxx, [naam].</summary>
public sealed partial class LeftoverCheck : ISourceCheck
{
    public IEnumerable<Finding> Check(SourceText source, CheckContext context) =>
        source.Find(Leftover()).Select(m => source.Finding(Rules.Restant, m.Index, $"Hier staat nog «{m.Value}»."));

    // Capitals for TODO: «todo» is Spanish. [naam](…), [naam][…] and [naam]: are links.
    [GeneratedRegex("""
        (?i:\blorem\ ipsum\b) | \b(?:TODO|FIXME|TBD|NTB)\b | (?<![\p{L}\p{N}/.-])[xX]{3,}(?![\p{L}\p{N}.-])
        | (?i:\[(?:vul|hier)\b[^\]\n]{0,60}\] | \[(?:naam|datum|gemeente|telefoonnummer|nummer|adres|organisatie|plaats|tijd|invullen|tekst|link)\])(?![\(\[:])
        | (?i:\b(?:nog\ in\ te\ vullen|nog\ invullen|hier\ komt\ (?:nog\ )?(?:een\ |de\ )?tekst|plaatshouder|placeholder)\b)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Leftover();
}
