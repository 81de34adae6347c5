namespace Mensenhandel.Audit.Criteria;

/// <summary>How WCAG 2.2 itself names a criterion: "1.4.10" is <c>https://www.w3.org/TR/WCAG22/#reflow</c>. Reports for other tools need it.</summary>
public static class WcagIds
{
    private static readonly Dictionary<string, string> ByNumber = EmbeddedFile.Read("wcag-ids.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">WCAG 2.2 has no such criterion at level A or AA.</exception>
    public static string Of(string number) => ByNumber[number];
}
