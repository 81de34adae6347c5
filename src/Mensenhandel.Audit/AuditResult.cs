using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Evidence;
using Mensenhandel.Audit.Judgements;
using Mensenhandel.Site.Findings;
using Codes = Mensenhandel.Site.Commands.ExitCode;

namespace Mensenhandel.Audit;

/// <summary>Everything one audit has to tell.</summary>
/// <param name="Report">All findings, and the pages that were audited to the end.</param>
/// <param name="PagesInSite">More than <c>Report.Pages</c> when the audit was stopped, or something broke down on a page.</param>
/// <param name="Stopped">What was not looked at and why, in Dutch sentences; null when everything was.</param>
public sealed record AuditResult(FindingReport Report, int PagesInSite, string? Stopped)
{
    public required IReadOnlyList<Variant> Variants { get; init; }

    /// <summary>"Chromium 156.0.8078.73".</summary>
    public required string Browser { get; init; }

    /// <summary>Names and versions of what checked, besides the browser: "axe-core 4.14.0".</summary>
    public required IReadOnlyList<string> Engines { get; init; }

    /// <summary>All 55 criteria of WCAG 2.2 A and AA, each with what this audit can say about it.</summary>
    public IReadOnlyList<CriterionOutcome> Criteria { get; init; } = [];

    /// <summary>The findings of the report in its order, each with all its pages.</summary>
    public IReadOnlyList<SeenFinding> Seen { get; init; } = [];

    /// <summary>Every page of the site, with what was really done on it.</summary>
    public IReadOnlyList<PageRun> Runs { get; init; } = [];

    public JudgementBook Judgements { get; init; } = JudgementBook.Empty;

    /// <summary>Pictures and transcripts; null when none were made.</summary>
    public EvidenceFolder? Evidence { get; init; }

    /// <summary>What could not be kept of the evidence, and why, in Dutch sentences.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Names of the fonts that the browser really used.</summary>
    public IReadOnlyList<string> Fonts { get; init; } = [];

    /// <summary>What makes the audit repeatable beside the versions: commit, command, machine.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;

    /// <summary>What differs from the last published audit; null when there is none.</summary>
    public Comparison? Since { get; init; }

    public required DateTimeOffset Started { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>0 good, 1 at least one error, 2 not finished: an audit that is not whole never passes.</summary>
    public int ExitCode => Stopped is not null ? Codes.CouldNotRun : Report.Blocks ? Codes.Findings : Codes.Good;
}
