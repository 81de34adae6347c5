using Mensenhandel.Audit.Checks;

namespace Mensenhandel.Audit.Evidence;

/// <summary>
/// What a person will not find in the report. No picture or transcript is worth a run, and none is missed in silence; but a
/// folder that is full fails for every picture, so a kind is told once for a page.
/// </summary>
/// <param name="progress">Where it is told at once.</param>
internal sealed class MissingEvidence(TextWriter progress)
{
    private readonly HashSet<(string Kind, string Page)> _told = [];
    private readonly HashSet<(string Kind, string Page)> _tooSlow = [];
    private readonly List<string> _sentences = [];

    public IReadOnlyList<string> Sentences => _sentences;

    /// <summary>What took too long once on a page is not waited for again.</summary>
    public bool IsTooSlow(string kind, string page) => _tooSlow.Contains((kind, page));

    /// <param name="kind">With its article: "de voorgelezen tekst".</param>
    public void Add(string kind, string page, Exception problem)
    {
        if (problem is TimeoutException) _tooSlow.Add((kind, page));
        if (_told.Add((kind, page))) Tell($"Van {page} ontbreekt {kind}: {Breakdown.Why(problem)}.");
    }

    public void Tell(string sentence)
    {
        _sentences.Add(sentence);
        progress.WriteLine(sentence);
    }
}
