using DiffPlex;
using DiffPlex.Chunkers;

namespace Mensenhandel.Site.Comparison;

/// <summary>Words that stayed, went or came.</summary>
public enum ChangeKind
{
    Same,
    Gone,
    New,
}

/// <summary>A piece of a changed block.</summary>
public sealed record Piece(ChangeKind Kind, string Text);

/// <summary>One block that changed, as the pieces of its text; a block that came or went is one piece.</summary>
public sealed record TextChange(IReadOnlyList<Piece> Pieces)
{
    // Below it, two sentences side by side read easier than one with words crossed out.
    private const double Alike = .4;

    /// <summary>What changed between two texts, in the order of the page.</summary>
    public static IReadOnlyList<TextChange> Between(IReadOnlyList<TextBlock> before, IReadOnlyList<TextBlock> after)
    {
        var changes = new List<TextChange>();
        foreach (var (gone, come) in Diff([.. before.Select(b => b.WithLinks)], [.. after.Select(b => b.WithLinks)]))
        {
            var (old, fresh) = (before.Take(gone).ToList(), after.Take(come).ToList());
            for (var i = 0; i < Math.Max(old.Count, fresh.Count); i++) changes.AddRange(Of(old.ElementAtOrDefault(i), fresh.ElementAtOrDefault(i)));
        }
        return changes;
    }

    private static IEnumerable<TextChange> Of(TextBlock? old, TextBlock? fresh)
    {
        if (old is null) return [new TextChange([new Piece(ChangeKind.New, fresh!.Text)])];
        if (fresh is null) return [new TextChange([new Piece(ChangeKind.Gone, old.Text)])];
        // Only a link leads elsewhere: the reader of the summary must see where to.
        var (a, b) = old.Text == fresh.Text ? (old.WithLinks, fresh.WithLinks) : (old.Text, fresh.Text);
        var pieces = Words(a.Split(' '), b.Split(' '));
        var same = pieces.Where(p => p.Kind == ChangeKind.Same).Sum(p => p.Text.Length);
        return same >= Alike * Math.Max(a.Length, b.Length)
            ? [new TextChange(pieces)]
            : [new TextChange([new Piece(ChangeKind.Gone, a)]), new TextChange([new Piece(ChangeKind.New, b)])];
    }

    private static List<Piece> Words(string[] before, string[] after)
    {
        var (pieces, at) = (new List<Piece>(), 0);
        foreach (var (gone, come) in Diff(before, after))
        {
            Add(ChangeKind.Same, before[at..gone.Start.Value]);
            Add(ChangeKind.Gone, before[gone]);
            Add(ChangeKind.New, after[come]);
            at = gone.End.Value;
        }
        Add(ChangeKind.Same, before[at..]);
        return pieces;

        void Add(ChangeKind kind, string[] words)
        {
            if (words.Length > 0) pieces.Add(new Piece(kind, string.Join(' ', words)));
        }
    }

    private static IEnumerable<(Range Gone, Range Come)> Diff(string[] before, string[] after) =>
        Differ.Instance.CreateDiffs(string.Join('\n', before), string.Join('\n', after), ignoreWhiteSpace: false, ignoreCase: false, new LineChunker()).DiffBlocks
            .Select(b => (b.DeleteStartA..(b.DeleteStartA + b.DeleteCountA), b.InsertStartB..(b.InsertStartB + b.InsertCountB)));
}
