namespace Mensenhandel.Site.Checks.Language;

/// <summary>What a page may have at most to be B1. A page of a few sentences has no rates: there every sentence counts.</summary>
internal static class PageLimits
{
    public const double Index = -0.6;

    public const string IndexName = "index";

    /// <summary>Below this number of words rates are noise.</summary>
    public const int ShortPage = 60;

    public static IReadOnlyList<PageLimit> Of(PageMeasures measures, double score) =>
        measures.Words < ShortPage
            ? [new PageLimit("zinnen met een opmerking (%)", Round(measures.Flagged), 35)]
            :
            [
                new PageLimit(IndexName, Round(score, 2), Index),
                new PageLimit("woorden per zin", Round(measures.WordsPerSentence), 12.5),
                new PageLimit("zinnen met meer dan 15 woorden (%)", Round(measures.Over15), 25),
                new PageLimit("moeilijke woorden per 100", Round(measures.Difficult), 2.5),
                new PageLimit("formele woorden en afkortingen per 100", Round(measures.Formal), 1.5),
                new PageLimit("lijdende vormen per 100 zinnen", Round(measures.Passive), 30),
                new PageLimit("zinnen zonder werkwoord (%)", Round(measures.Fragments), 20),
                new PageLimit("zinnen met een opmerking (%)", Round(measures.Flagged), 45),
            ];

    private static double Round(double value, int digits = 1) => Math.Round(value, digits, MidpointRounding.AwayFromZero);
}
