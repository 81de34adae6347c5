using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sentences;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Checks.Language.Words;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language;

/// <summary>What is counted on a page. A heading is no sentence, but its words count as words of the page.</summary>
internal sealed record PageMeasures
{
    public int Words { get; private init; }
    public int Sentences { get; private init; }
    public double WordsPerSentence { get; private init; }
    public double ContentPerSentence { get; private init; }
    public double Over15 { get; private init; }
    public double Over20 { get; private init; }
    public double Zipf { get; private init; }
    public double Rare { get; private init; }
    public double LettersPerWord { get; private init; }
    public double LongWords { get; private init; }
    public double Difficult { get; private init; }
    public double Formal { get; private init; }
    public double Passive { get; private init; }
    public double Nominal { get; private init; }
    public double Subclauses { get; private init; }
    public double Prepositions { get; private init; }
    public double Flagged { get; private init; }
    public double Fragments { get; private init; }
    public double Points { get; private init; }

    public static PageMeasures Of(IReadOnlyList<(Sentence Sentence, IReadOnlyList<Flag> Flags)> judged, PageNames names, Lexicon lexicon, Verbs verbs, SubclauseRule subclauses)
    {
        var sentences = judged.Where(j => !j.Sentence.IsHeading && j.Sentence.Block.Kind != BlockKind.Cell).ToList();
        if (sentences.Count == 0) sentences = [.. judged];
        var words = judged.Sum(j => j.Sentence.WordCount);
        double zipf = 0, letters = 0, rare = 0;
        int content = 0, inSentences = 0, plain = 0, prepositions = 0, longWords = 0;
        foreach (var (sentence, _) in sentences)
        {
            inSentences += sentence.WordCount;
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var token = sentence.Tokens[i];
                if (!token.IsWord) continue;
                if (FunctionWords.Prepositions.Contains(token.Lower)) prepositions++;
                if (names.IsName(sentence, i)) continue;
                plain++;
                letters += token.Text.Length;
                if (token.Text.Length > 9) longWords++;
                if (FunctionWords.Contains(token.Lower)) continue;
                content++;
                // One unknown word should not weigh more than a rare one.
                var value = Math.Max(2, lexicon.Value(token.Lower));
                zipf += value;
                if (value < 3.7) rare++;
            }
        }
        double Per100Sentences(Func<Flag, bool> kind) => 100.0 * sentences.Sum(s => s.Flags.Count(kind)) / Math.Max(1, sentences.Count);
        double Per100Words(Func<Flag, bool> kind) => 100.0 * judged.Sum(s => s.Flags.Count(kind)) / Math.Max(1, words);
        return new PageMeasures
        {
            Words = words,
            Sentences = sentences.Count,
            WordsPerSentence = (double)inSentences / Math.Max(1, sentences.Count),
            ContentPerSentence = (double)content / Math.Max(1, sentences.Count),
            Over15 = Share(sentences, s => s.Sentence.WordCount > 15),
            Over20 = Share(sentences, s => s.Sentence.WordCount > LengthRule.Warning),
            Zipf = content == 0 ? 5 : zipf / content,
            Rare = 100 * rare / Math.Max(1, plain),
            LettersPerWord = letters / Math.Max(1, plain),
            LongWords = 100.0 * longWords / Math.Max(1, plain),
            // A word that the reader met is less of a hurdle the next time: each counts once.
            Difficult = 100.0 * judged.SelectMany(j => j.Flags.Where(f => f.Rule == Rules.MoeilijkWoord).Select(f => j.Sentence.Tokens[f.First].Lower)).Distinct().Count() / Math.Max(1, words),
            // Words in capitals are often names.
            Formal = Per100Words(f => f.Rule == Rules.Ambtelijk || f.Rule == Rules.Afkorting && f.Severity == Severity.Error),
            Passive = Per100Sentences(f => f.Rule == Rules.Lijdend),
            Nominal = Per100Sentences(f => f.Rule == Rules.Naamwoordstijl || f.Rule == Rules.Tangconstructie),
            Subclauses = 100.0 * sentences.Sum(s => subclauses.Openers(s.Sentence).Count) / Math.Max(1, sentences.Count),
            Prepositions = (double)prepositions / Math.Max(1, sentences.Count),
            Flagged = Share(sentences, s => s.Flags.Count > 0),
            Fragments = Share(sentences, s => s.Sentence.Block.Kind == BlockKind.Paragraph && !HasVerb(s.Sentence, verbs)),
            Points = Per100Words(_ => true),
        };
    }

    private static double Share(List<(Sentence Sentence, IReadOnlyList<Flag> Flags)> sentences, Func<(Sentence Sentence, IReadOnlyList<Flag> Flags), bool> which) =>
        100.0 * sentences.Count(which) / Math.Max(1, sentences.Count);

    private static bool HasVerb(Sentence sentence, Verbs verbs) => sentence.Tokens.Any(t => t.IsWord
        && (FunctionWords.Zijn.Contains(t.Lower) || FunctionWords.Hebben.Contains(t.Lower) || FunctionWords.Modals.Contains(t.Lower) || FunctionWords.Worden.Contains(t.Lower) || verbs.IsFinite(t.Lower) || verbs.IsInfinitive(t.Lower)));
}
