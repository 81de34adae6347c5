using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>taal/lange-alinea: more than 100 words or 8 sentences in one block, or a list item of more than 30 words.</summary>
internal static class ParagraphRule
{
    private const int MaxWords = 100;
    private const int MaxSentences = 8;
    private const int MaxItem = 30;

    public static IEnumerable<(Sentence Sentence, Flag Flag)> Find(IReadOnlyList<Sentence> sentences)
    {
        foreach (var block in sentences.GroupBy(s => s.Block, ReferenceEqualityComparer.Instance))
        {
            var words = block.Sum(s => s.WordCount);
            var first = block.First();
            if (first.Block.Kind == BlockKind.ListItem && words > MaxItem)
                yield return (first, new Flag(Rules.LangeAlinea, 0, 0, $"Dit punt van de lijst heeft {words} woorden.", "Maak er 2 punten van, of schrijf het korter."));
            else if (first.Block.Kind == BlockKind.Paragraph && (words > MaxWords || block.Count() > MaxSentences))
                yield return (first, new Flag(Rules.LangeAlinea, 0, 0, $"Dit stuk tekst heeft {words} woorden in {block.Count()} zinnen."));
        }
    }
}
