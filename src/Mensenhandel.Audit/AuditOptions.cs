using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Checks.Wcag;
using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Evidence;
using Mensenhandel.Audit.Judgements;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit;

/// <summary>What one audit does; the defaults are the whole gate.</summary>
public sealed record AuditOptions
{
    public static readonly AuditOptions Default = new();

    public IReadOnlyList<Variant> Variants { get; init; } = Variant.All;

    /// <summary>Made anew for every audit, because a check may remember what it saw on earlier pages.</summary>
    public Func<IReadOnlyList<IPageAudit>> Checks { get; init; } = () => [new ConnectionHintAudit(), new AbsenceAudit(), new AxeAudit(), .. OwnChecks.Create()];

    /// <summary>A page that takes longer than this to load, or a check that takes longer on one variant, has crashed; ten times as long is for one page altogether.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Where pictures and transcripts go; null makes none, which halves the time of a test.</summary>
    public EvidenceFolder? Evidence { get; init; }

    /// <summary>Where the Markdown of the pages is; null, or a folder that makes other pages, leaves places in the HTML.</summary>
    public string? Input { get; init; }

    /// <summary>What people judged before.</summary>
    public JudgementBook Judgements { get; init; } = JudgementBook.Empty;

    /// <summary>Findings about the files that the audit itself reads.</summary>
    public IReadOnlyList<Finding> Beforehand { get; init; } = [];

    /// <summary>Where progress goes: "12/34 /melden/".</summary>
    public TextWriter Progress { get; init; } = TextWriter.Null;
}
