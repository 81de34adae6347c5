using Mensenhandel.Audit.Criteria;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Judgements;

/// <summary>The judgements of people. One counts for exactly the content that was judged, and until its last day.</summary>
public sealed class JudgementBook(IReadOnlyList<Judgement> judgements, DateOnly today)
{
    public static readonly JudgementBook Empty = new([], DateOnly.MinValue);

    public IReadOnlyList<Judgement> All => judgements;

    /// <summary>The latest judgement that counts; null when there is none.</summary>
    public Judgement? Of(string criterion, PageRun page) => judgements
        .Where(j => j.Criterion == criterion && j.Until >= today && j.Hashes.GetValueOrDefault(page.Page) == page.Hash)
        .OrderByDescending(j => j.When)
        // Of two on one day the worse one: someone saw something that the other did not.
        .ThenBy(j => Verdicts.All.ToList().IndexOf(j.Verdict))
        .FirstOrDefault();

    /// <summary>The last one who looked at this criterion on any page, also when it no longer counts.</summary>
    public Judgement? Last(string criterion) => judgements.Where(j => j.Criterion == criterion).MaxBy(j => j.When);

    /// <summary>Says which judgements lapsed and why, so that nobody believes a judgement of other words.</summary>
    public IEnumerable<Finding> Lapsed(IReadOnlyList<PageRun> pages)
    {
        var hashes = pages.ToDictionary(p => p.Page, p => p.Hash, StringComparer.Ordinal);
        foreach (var judgement in judgements)
        {
            if (judgement.Until < today)
            {
                yield return Warn(judgement, $"Het oordeel over {judgement.Criterion} van {judgement.Who} gold tot en met {judgement.Until:d-M-yyyy}.");
                continue;
            }
            string[] gone = [.. judgement.Hashes.Keys.Where(page => !hashes.ContainsKey(page)).Order(StringComparer.Ordinal)];
            string[] changed = [.. judgement.Hashes.Where(j => hashes.TryGetValue(j.Key, out var now) && now != j.Value).Select(j => j.Key).Order(StringComparer.Ordinal)];
            if (gone.Length > 0) yield return Warn(judgement, $"Het oordeel over {judgement.Criterion} noemt een pagina die er niet is: «{string.Join(", ", gone)}».");
            if (changed.Length > 0) yield return Warn(judgement, $"Het oordeel over {judgement.Criterion} telt niet meer voor {Names(changed)}: de inhoud of de vormgeving is veranderd.");
        }
    }

    private static string Names(string[] pages) => pages.Length <= 3 ? string.Join(", ", pages) : $"{pages.Length} pagina's";

    private static Finding Warn(Judgement judgement, string message) => new(Rules.Oordeel, judgement.Place, message) { Severity = Severity.Warning };
}
