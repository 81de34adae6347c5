using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Judgements;

/// <summary>What a person said of one criterion on some pages, in <c>audits/handmatig.yml</c>.</summary>
/// <param name="Criterion">"1.1.1".</param>
/// <param name="Verdict">One of <see cref="Criteria.Verdicts.ForPerson"/>.</param>
/// <param name="Who">Name or function, as it may be published.</param>
/// <param name="How">With what it was judged: screen reader, browser, and what was seen.</param>
/// <param name="Until">The last day on which it counts.</param>
/// <param name="Hashes">By page: the hash of what was judged.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Judgement(string Criterion, string Verdict, string Who, DateOnly When, string How, DateOnly Until,
    IReadOnlyDictionary<string, string> Hashes, SourceLocation Place);
