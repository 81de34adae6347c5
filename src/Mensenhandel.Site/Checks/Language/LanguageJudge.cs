using Markdig.Syntax;
using Mensenhandel.Site.Checks.Language.Glossaries;
using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Lists;
using Mensenhandel.Site.Checks.Language.Sentences;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Checks.Language.Words;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language;

/// <summary>
/// Decides whether a Dutch text is easy to read (B1), and says which words on which line to change into what.
/// Make one and use it for all pages: it may be called from many threads at a time.
/// </summary>
public sealed class LanguageJudge
{
    private readonly Lexicon _lexicon;
    private readonly Verbs _verbs;
    private readonly Glossary _glossary;
    private readonly DateOnly _today;
    private readonly SubclauseRule _subclauses;
    private readonly ISentenceRule[] _rules;

    public LanguageJudge(LanguageLists lists, Glossary glossary, DateOnly today)
    {
        _lexicon = new Lexicon(WordData.Embedded, lists.PlainWords);
        _verbs = new Verbs(_lexicon);
        (_glossary, _today) = (glossary, today);
        _subclauses = new SubclauseRule(_verbs);
        _rules =
        [
            new LengthRule(), new PassiveRule(_verbs),
            new PhraseRule(new PhraseList(lists.Entries.Where(e => e.Kind is ListEntry.Formal or ListEntry.Stiff or ListEntry.Idiom), _lexicon.IsEveryday)),
            new AbbreviationRule(lists.Entries), new WordRule(_lexicon), new NominalRule(_lexicon, _verbs), new TangRule(_verbs),
            new NegationRule(_lexicon), new NumberRule(), _subclauses,
        ];
    }

    public LanguageReport Judge(string file, string markdown) => Judge(file, markdown, MarkdownReader.Read(markdown));

    /// <param name="document">The parsed <paramref name="markdown"/>, where that is at hand.</param>
    public LanguageReport Judge(string file, string markdown, MarkdownDocument document) => Judge(file, markdown, MarkdownReader.Read(document, markdown));

    private LanguageReport Judge(string file, string markdown, IEnumerable<TextBlock> blocks)
    {
        var places = new LineIndex(file, markdown);
        Sentence[] sentences = [.. blocks.SelectMany(SentenceSplitter.Split)];
        var names = new PageNames(sentences, _lexicon);
        var terms = new PageTerms(sentences, _glossary, places);
        Waiver[] waivers = [.. Waiver.Read(markdown, places.At)];

        var flags = sentences.Select(s => Flags(s, names, terms)).ToArray();
        var order = Enumerable.Range(0, sentences.Length).ToDictionary(i => sentences[i], i => i);
        foreach (var (sentence, flag) in AddressRule.Find(sentences).Concat(ParagraphRule.Find(sentences))) flags[order[sentence]].Add(flag);

        var waived = new WaivedFlags(waivers, _today);
        for (var i = 0; i < sentences.Length; i++) flags[i].RemoveAll(flag => waived.Covers(sentences, i, flag));

        var judged = sentences.Select((s, i) => (s, (IReadOnlyList<Flag>)[.. flags[i].Where(f => f.Rule != Rules.LangeAlinea)])).ToList();
        var measures = PageMeasures.Of(judged, names, _lexicon, _verbs, _subclauses);
        var score = sentences.Length == 0 ? 0 : PageIndex.Score(measures);
        var limits = sentences.Length == 0 ? [] : PageLimits.Of(measures, score);

        JudgedSentence[] result = [.. sentences.Select((s, i) => new JudgedSentence(s.Text, s.Block.Kind, places.At(s.Span.Start), s.Span.Start, s.Span.End, s.WordCount,
            [.. flags[i].Select(f => ToFinding(s, f, places))]))];
        var findings = result.SelectMany(s => s.Findings).Concat(waived.Faults()).Concat(terms.Findings(measures.Words)).ToList();
        if (limits.Where(l => !l.Passed).ToList() is { Count: > 0 } broken) findings.Add(PageFinding(file, broken, result));
        return new LanguageReport(file)
        {
            Score = Math.Round(score, 2, MidpointRounding.AwayFromZero),
            IsB1 = findings.All(f => f.Severity != Severity.Error),
            Words = measures.Words,
            Limits = limits,
            Sentences = result,
            Findings = [.. findings.OrderByDescending(FindingCost.Of).ThenBy(f => f.Location.Line).ThenBy(f => f.Location.Column)],
            Terms = terms.Uses,
            Waivers = waivers,
        };
    }

    /// <summary>The terms that none of the easy pages uses.</summary>
    public IEnumerable<Finding> UnusedTerms(IEnumerable<LanguageReport> pages) => _glossary.Unused(pages);

    /// <summary>The explanations of the glossary pass the same rules, each without its own term.</summary>
    public IEnumerable<Finding> JudgeGlossary()
    {
        foreach (var entry in _glossary.Entries)
        {
            var report = Judge(_glossary.File, entry.Explanation);
            foreach (var finding in report.Findings.Where(f => f.Rule != Rules.TaalPagina))
                yield return new Finding(Rules.WoordenlijstUitleg, entry.Location, $"De uitleg van «{entry.Term}» is te moeilijk. {finding.Message}") { Fix = finding.Fix };
            if (report.Terms.Any(t => t.Entry == entry))
                yield return new Finding(Rules.WoordenlijstUitleg, entry.Location, $"De uitleg van «{entry.Term}» gebruikt het woord zelf.") { Fix = "Leg het uit met andere woorden." };
        }
    }

    /// <summary>What the evaluation in tests/ computes the constants of <see cref="PageIndex"/> from.</summary>
    internal PageMeasures Measure(string markdown)
    {
        Sentence[] sentences = [.. MarkdownReader.Read(markdown).SelectMany(SentenceSplitter.Split)];
        var names = new PageNames(sentences, _lexicon);
        var terms = new PageTerms(sentences, Glossary.None, new LineIndex("", markdown));
        return PageMeasures.Of([.. sentences.Select(s => (s, (IReadOnlyList<Flag>)Flags(s, names, terms)))], names, _lexicon, _verbs, _subclauses);
    }

    private List<Flag> Flags(Sentence sentence, PageNames names, PageTerms terms)
    {
        var flags = new List<Flag>();
        foreach (var rule in _rules)
        {
            foreach (var flag in rule.Find(sentence, names))
            {
                // The list knows better words than "difficult"; an explained word is not difficult.
                var isWord = flag.Rule == Rules.MoeilijkWoord || flag.Rule == Rules.Ambtelijk;
                if (isWord && (terms.Covers(sentence, flag.First) || flags.Any(f => (f.Rule == Rules.Ambtelijk || f.Rule == Rules.Beeldspraak) && f.First <= flag.First && f.Last >= flag.Last))) continue;
                flags.Add(flag);
            }
        }
        return flags;
    }

    private static Finding ToFinding(Sentence sentence, Flag flag, LineIndex places)
    {
        var finding = new Finding(flag.Rule, places.At(sentence.Block.PlaceOf(sentence.Tokens[flag.First].Start)), flag.Message) { Severity = flag.Severity };
        return flag.Fix is null ? finding : finding with { Fix = flag.Fix };
    }

    private static Finding PageFinding(string file, List<PageLimit> broken, JudgedSentence[] sentences)
    {
        var worst = sentences.Where(s => s.Cost > 0).OrderByDescending(s => s.Cost).Take(3).Select(s => s.Location.Line).Distinct().Order().ToList();
        var lines = worst.Count == 0 ? "" : $" op regel {string.Join(worst.Count == 2 ? " en " : ", ", worst)}";
        var limit = broken.Find(l => l.Name != PageLimits.IndexName) ?? broken[0];
        var number = $"{limit.Name} {LanguageReporter.Number(limit.Value)} (grens {LanguageReporter.Number(limit.Limit)})";
        return new Finding(Rules.TaalPagina, new SourceLocation(file), broken.Count == 1
            ? $"Deze pagina gaat over de grens: {number}."
            : $"Deze pagina gaat over {broken.Count} grenzen, zoals {number}.")
        {
            Fix = $"Begin met de zinnen{lines}: die kosten de meeste punten.",
            Evidence = broken.ToDictionary(l => l.Name, l => $"{LanguageReporter.Number(l.Value)} (grens {LanguageReporter.Number(l.Limit)})", StringComparer.Ordinal),
        };
    }
}
