using System.Globalization;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Sources;

/// <summary>A day until which something can be done, and that has gone by. A day on which something happened is no mistake.</summary>
public sealed partial class PastDateCheck : ISourceCheck
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public IEnumerable<Finding> Check(SourceText source, CheckContext context) =>
        from match in source.Find(Until())
        let day = Day(match)
        where day < context.Today
        select source.Finding(Rules.DatumVoorbij, match.Groups["datum"].Index, $"De datum «{match.Groups["datum"].Value}» is voorbij.");

    /// <returns>Null for a day that does not exist.</returns>
    private static DateOnly? Day(Match match)
    {
        var year = int.Parse(match.Groups["jaar"].Value, CultureInfo.InvariantCulture);
        var month = match.Groups["maand"].Value;
        var number = int.TryParse(month, CultureInfo.InvariantCulture, out var written) ? written : Array.IndexOf(Months, month.ToLowerInvariant()) + 1;
        var day = int.Parse(match.Groups["dag"].Value, CultureInfo.InvariantCulture);
        return year >= 1 && number is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, number) ? new DateOnly(year, number, day) : null;
    }

    [GeneratedRegex("""
        (?i:\b(?:tot|tot\ en\ met|uiterlijk|t/m|v[oó]{2}r|komende|aanmelden\ kan\ op)\ (?:op\ )?(?:[a-z]+dag\ )?)
        (?<datum>(?<dag>[0-9]{1,2})[ -](?<maand>(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|[0-9]{1,2})[ -](?<jaar>[0-9]{4}))\b
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Until();
}
