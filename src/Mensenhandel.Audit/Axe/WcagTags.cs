using System.Text.RegularExpressions;

namespace Mensenhandel.Audit.Axe;

/// <summary>Reads axe's tags: "wcag2aa" is a level, "wcag143" is criterion 1.4.3.</summary>
public static partial class WcagTags
{
    /// <summary>Level A and AA of WCAG 2.0, 2.1 and 2.2; wcag22a has no rules yet, but may get them.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    public const string BestPractice = "best-practice";

    public static bool IsWcag(IEnumerable<string> tags) => tags.Any(Levels.Contains);

    public static IReadOnlyList<string> Criteria(IEnumerable<string> tags) =>
        [.. tags.Select(tag => Criterion().Match(tag)).Where(m => m.Success).Select(m => $"{m.Groups[1]}.{m.Groups[2]}.{m.Groups[3]}")];

    [GeneratedRegex(@"^wcag(\d)(\d)(\d{1,2})$")]
    private static partial Regex Criterion();
}
