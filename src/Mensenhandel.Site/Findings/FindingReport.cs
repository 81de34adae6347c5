namespace Mensenhandel.Site.Findings;

/// <summary>What a page weighs, packed, and what it may.</summary>
public sealed record PageSize(string Page, int Bytes, int Limit);

/// <summary>Digits of which an editor says that they are no telephone number (<c>{getal 112}</c>).</summary>
public sealed record SettledAmount(string Text, string Page, SourceLocation Location);

/// <summary>All findings of one run in the order in which they are shown: errors first, then by place.</summary>
public sealed class FindingReport
{
    public FindingReport(IEnumerable<Finding> findings, IEnumerable<string> pages)
    {
        Findings = [.. PhoneEchoes.Remove(findings).Distinct()
            .OrderBy(f => f.Severity)
            .ThenBy(f => f.Location.File, StringComparer.Ordinal)
            .ThenBy(f => f.Location.Line)
            .ThenBy(f => f.Location.Column)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Page, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)];
        Pages = [.. pages.Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The pages that were checked: addresses, or paths below a plain folder.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The page that weighs most; null where nothing was weighed.</summary>
    public PageSize? Largest { get; init; }

    /// <summary>How often an editor said of digits that they are no telephone number, with the places: so that it can hide nothing.</summary>
    public IReadOnlyList<SettledAmount> Amounts { get; init; } = [];

    public int Errors => Findings.Count(f => f.Severity == Severity.Error);

    public int Warnings => Findings.Count - Errors;

    public bool Blocks => Errors > 0;
}
