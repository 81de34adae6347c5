using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit;

/// <summary>A finding with all the pages that have it: the same fault in the theme is one finding.</summary>
/// <param name="Fingerprint">The same fault has it in every audit, whatever the line: reports are compared with it.</param>
public sealed record SeenFinding(Finding Finding, IReadOnlyList<string> Pages, string Fingerprint);
