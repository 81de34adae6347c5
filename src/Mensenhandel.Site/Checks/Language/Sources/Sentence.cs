namespace Mensenhandel.Site.Checks.Language.Sources;

/// <summary>A sentence, heading or list item: its tokens, in the block it stands in.</summary>
public sealed class Sentence(TextBlock block, IReadOnlyList<Token> tokens)
{
    public TextBlock Block { get; } = block;

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public int WordCount { get; } = tokens.Count(t => t.CountsAsWord);

    public bool IsHeading => Block.Kind == BlockKind.Heading;

    public string Text => Block.Text[Tokens[0].Start..Tokens[^1].End].Replace(TextBlock.Thing, '…').Replace('\n', ' ');

    /// <summary>Where the sentence begins in the source.</summary>
    public int Start { get; } = block.PlaceOf(tokens[0].Start);

    /// <summary>Where the sentence begins and ends in the source.</summary>
    public (int Start, int End) Span => (Start, Block.PlaceOf(Tokens[^1].End - 1) + 1);

    public string TextOf(int first, int last) => Block.Text[Tokens[first].Start..Tokens[last].End];

    // The hash that every object has by itself took an eighth of the judge's time.
    public override int GetHashCode() => Start;
}
