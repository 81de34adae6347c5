using Mensenhandel.Site.Checks.Language.Glossaries;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language;

/// <summary>What the B1 judge says of one page.</summary>
public sealed record LanguageReport(string File)
{
    /// <summary>The page index: below 0 is easier than the middle of the texts it was made with, higher is harder.</summary>
    public required double Score { get; init; }

    /// <summary>Nothing blocks, and every limit is kept.</summary>
    public required bool IsB1 { get; init; }

    public required int Words { get; init; }

    public required IReadOnlyList<PageLimit> Limits { get; init; }

    /// <summary>In the order of the page, headings and list items too.</summary>
    public required IReadOnlyList<JudgedSentence> Sentences { get; init; }

    /// <summary>What costs the page most comes first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The explained words that the page uses, each at its first place.</summary>
    public required IReadOnlyList<TermUse> Terms { get; init; }

    /// <summary>Exceptions that were made, for the count in every report.</summary>
    public required IReadOnlyList<Waiver> Waivers { get; init; }

    /// <summary>The sentences that cost most, worst first.</summary>
    public IEnumerable<JudgedSentence> Worst => Sentences.Where(s => s.Cost > 0).OrderByDescending(s => s.Cost);
}

/// <summary>A number of the page and what it may be at most.</summary>
/// <param name="Name">Dutch, for people: "woorden per zin".</param>
public sealed record PageLimit(string Name, double Value, double Limit)
{
    public bool Passed => Value <= Limit;
}

/// <summary>A sentence in its place. <paramref name="Start"/> and <paramref name="End"/> are offsets in the Markdown.</summary>
public sealed record JudgedSentence(string Text, BlockKind Kind, SourceLocation Location, int Start, int End, int Words, IReadOnlyList<Finding> Findings)
{
    /// <summary>What its findings cost the page.</summary>
    public double Cost => Findings.Sum(FindingCost.Of);
}
