using Mensenhandel.Site.Checks.Language.Sentences;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language;

/// <summary>Takes out what an exception covers, and reports exceptions that are wrong or cover nothing.</summary>
internal sealed class WaivedFlags
{
    private readonly List<(Waiver Waiver, Finding? Fault)> _waivers = [];
    private readonly HashSet<Waiver> _used = [];

    public WaivedFlags(IReadOnlyList<Waiver> waivers, DateOnly today)
    {
        for (var i = 0; i < waivers.Count; i++) _waivers.Add((waivers[i], waivers[i].Fault(today, i + 1)));
    }

    public bool Covers(IReadOnlyList<Sentence> sentences, int index, Flag flag)
    {
        foreach (var (waiver, fault) in _waivers)
        {
            if (fault is not null || waiver.Rule != flag.Rule.Id || !ReferenceEquals(BlockOf(sentences, waiver), sentences[index].Block)) continue;
            _used.Add(waiver);
            return true;
        }
        return false;
    }

    public IEnumerable<Finding> Faults() => _waivers.Select(w => w.Fault ?? (_used.Contains(w.Waiver) ? null : w.Waiver.NotNeeded())).OfType<Finding>();

    private static TextBlock? BlockOf(IReadOnlyList<Sentence> sentences, Waiver waiver) =>
        sentences.FirstOrDefault(s => s.Block.Places.Count > 0 && s.Block.Places[^1] >= waiver.Offset - 2)?.Block;
}
