using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Glossaries;

/// <summary>The explained words of one page: those of the glossary, and those that the page itself explains.</summary>
internal sealed class PageTerms
{
    private const int WordsPerTerm = 50;

    private readonly HashSet<(int Sentence, int Token)> _covered = [];
    private readonly HashSet<string> _explained = new(StringComparer.Ordinal);
    private readonly List<TermUse> _uses = [];

    public PageTerms(IReadOnlyList<Sentence> sentences, Glossary glossary, LineIndex places)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new Dictionary<GlossaryEntry, int>();
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            var next = s + 1 < sentences.Count ? sentences[s + 1] : null;
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var token = sentence.Tokens[i];
                if (token.Kind is not (TokenKind.Word or TokenKind.Abbreviation)) continue;
                if (glossary.At(sentence.Tokens, i) is var (entry, length))
                {
                    for (var t = 0; t < length; t++) _covered.Add((sentence.Start, i + t));
                    if (found.TryAdd(entry, _uses.Count)) _uses.Add(UseOf(entry, sentence, i, i + length - 1, next, places));
                    else if (sentences[s].IsHeading is false && _uses[found[entry]] is var use && InHeading(sentences, use)) _uses[found[entry]] = UseOf(entry, sentence, i, i + length - 1, next, places);
                    i += length - 1;
                }
                else if (token.Text.Length > 3 && !FunctionWords.Contains(token.Lower) && seen.Add(token.Lower) && Explanations.Explains(sentence, i, i, next))
                {
                    _explained.Add(token.Lower);
                }
            }
        }
    }

    public IReadOnlyList<TermUse> Uses => _uses;

    public bool Covers(Sentence sentence, int index) => _covered.Contains((sentence.Start, index)) || _explained.Contains(sentence.Tokens[index].Lower);

    public IEnumerable<Finding> Findings(int words)
    {
        var shown = _uses.Where(u => !u.ExplainedHere).ToList();
        var most = Math.Max(2, words / WordsPerTerm);
        if (shown.Count > most)
            yield return new Finding(Rules.WoordenlijstVeel, shown[most].Location, $"Op deze pagina krijgen {shown.Count} woorden een uitleg, en {most} is genoeg.");
    }

    /// <summary>A heading cannot hold an explanation: the first use in the text does.</summary>
    private static bool InHeading(IReadOnlyList<Sentence> sentences, TermUse use) => sentences.Any(s => s.IsHeading && s.Span.Start <= use.Start && use.Start < s.Span.End);

    private static TermUse UseOf(GlossaryEntry entry, Sentence sentence, int first, int last, Sentence? next, LineIndex places)
    {
        var start = sentence.Block.PlaceOf(sentence.Tokens[first].Start);
        var end = sentence.Block.PlaceOf(sentence.Tokens[last].End - 1) + 1;
        return new TermUse(entry, places.At(start), start, end, !sentence.IsHeading && Explanations.Explains(sentence, first, last, next));
    }
}
