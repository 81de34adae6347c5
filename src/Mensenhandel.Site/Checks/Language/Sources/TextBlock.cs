namespace Mensenhandel.Site.Checks.Language.Sources;

public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Cell,
}

/// <summary>The language of one block of Markdown: its text without markup, and where each character stands in the file.</summary>
/// <param name="Places">For each character of <paramref name="Text"/> its offset in the source.</param>
public sealed record TextBlock(BlockKind Kind, string Text, IReadOnlyList<int> Places)
{
    /// <summary>Stands for what is no language but has a place in the sentence: an address, code, a field of the site.</summary>
    public const char Thing = '\uFFFC';

    public int PlaceOf(int index) => Places.Count == 0 ? 0 : index < Places.Count ? Places[index] : Places[^1] + 1;
}
