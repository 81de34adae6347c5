using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Model;

/// <summary>How far a site complies, in the words of the Dutch register (DigiToegankelijk).</summary>
public enum ComplianceStatus
{
    /// <summary>Nobody has judged it yet; no status of the register says that.</summary>
    Unknown,

    /// <summary>Everything was tested, nothing was found.</summary>
    A,

    /// <summary>Everything was tested; what was found is being solved.</summary>
    B,

    /// <summary>The first measures were taken.</summary>
    C,

    /// <summary>It does not comply.</summary>
    D,
}

/// <summary>An examination on which the statement rests.</summary>
/// <param name="Full">By a person, all criteria, after WCAG-EM; only that can carry status A or B.</param>
/// <param name="Report">Where the report can be read.</param>
public sealed record Examination(DateOnly Date, bool Full, string By, Uri? Report, SourceLocation Place);

/// <summary>A known fault, as the law wants it told.</summary>
/// <param name="Criterion">"1.4.3".</param>
/// <param name="Easy">The same as <paramref name="What"/> and <paramref name="Measure"/> in easy words.</param>
/// <param name="Burden">Why solving it is out of proportion; then it needs no date.</param>
public sealed record Deviation(string Criterion, string What, string Cause, string Effect, string Alternative, string Measure,
    string Easy, DateOnly? Planned, string? Burden, DateOnly? Solved, SourceLocation Place);

/// <summary>The facts of the accessibility statement (Besluit digitale toegankelijkheid overheid), from <c>_gegevens/toegankelijkheid.yml</c>.</summary>
public sealed record AccessibilityStatement(string File)
{
    public ComplianceStatus Status { get; init; }

    /// <summary>The last time that somebody went through the whole statement.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The function of the officer who signed; the law asks no name.</summary>
    public string? Officer { get; init; }

    public DateOnly? SignedOn { get; init; }

    /// <summary>Its place in the national register.</summary>
    public Uri? Register { get; init; }

    public IReadOnlyList<Examination> Examinations { get; init; } = [];

    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    public IEnumerable<Deviation> Open => Deviations.Where(d => d.Solved is null);

    /// <summary>The latest full examination by a person.</summary>
    public Examination? LastFull => Examinations.Where(e => e.Full).MaxBy(e => e.Date);

    /// <summary>The report of our own audit that is published with the site; null when there is none.</summary>
    public PublishedAudit? Published { get; init; }
}
