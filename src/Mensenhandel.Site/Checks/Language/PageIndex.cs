namespace Mensenhandel.Site.Checks.Language;

/// <summary>
/// One number for a page: the mean of standardised values, each capped so that no single one decides. Unit weights, because
/// fitted ones did no better on unseen texts (plain-language.md, section 5). Means and deviations come from the evaluation in tests/.
/// </summary>
internal static class PageIndex
{
    internal static readonly (string Name, Func<PageMeasures, double> Value, double Mean, double Deviation)[] Parts =
    [
        ("woorden per zin", m => m.WordsPerSentence, 14.8, 3.7),
        ("inhoudswoorden per zin", m => m.ContentPerSentence, 5.7, 1.6),
        ("zinnen boven 15 woorden", m => m.Over15, 38, 21),
        ("-frequentie", m => -m.Zipf, -4.35, .29),
        ("letters per woord", m => m.LettersPerWord, 4.96, .54),
        ("moeilijke woorden", m => m.Difficult, 2.0, 1.9),
        ("formele woorden", m => m.Formal, 1.6, 1.8),
        ("lijdende vormen", m => m.Passive, 15, 18),
        ("voorzetsels per zin", m => m.Prepositions, 2.1, .8),
        ("opmerkingen per 100 woorden", m => m.Points, 7.1, 4.5),
    ];

    public static double Score(PageMeasures measures) => Parts.Average(p => Math.Clamp((p.Value(measures) - p.Mean) / p.Deviation, -3, 3));
}
