using System.Globalization;
using Mensenhandel.Site;
using Mensenhandel.Site.Checks.Language;

/// <summary>
/// Measures the judge on pairs of texts that are not ours to publish: an original and its easier version, a tab between them, a line
/// each; lines that begin with # are left out. Tune on the even rows, report the odd ones. Prints the constants of the index too.
/// </summary>
internal static class PairMeasure
{
    public static int Print(IReadOnlyList<string> files)
    {
        var judge = Readability.CreateJudge(null, DateOnly.FromDateTime(DateTime.Today));
        var pool = new List<PageMeasures>();
        foreach (var file in files)
        {
            if (!File.Exists(file))
            {
                Console.Error.WriteLine($"There is no file {file}.");
                return 2;
            }
            var pairs = File.ReadLines(file).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).Where(c => c.Length > 1).Select(c => (Before: c[0], After: c[1])).ToList();
            var scores = pairs.ConvertAll(p => (Before: Score(p.Before), After: Score(p.After)));
            Write($"{Path.GetFileName(file)}: {Right(scores)} of {scores.Count} right; even rows {Right(Rows(scores, 0))} of {Rows(scores, 0).Count}, odd rows {Right(Rows(scores, 1))} of {Rows(scores, 1).Count}");
            foreach (var (pair, score) in pairs.Zip(scores).Where(p => p.Second.Before <= p.Second.After))
                Write($"    wrong: {score.Before:0.00} {score.After:0.00} {pair.Before[..Math.Min(80, pair.Before.Length)]}");
            pool.AddRange(pairs.SelectMany(p => new[] { p.Before, p.After }).Select(judge.Measure));
        }
        foreach (var (name, value, mean, deviation) in PageIndex.Parts)
        {
            var values = pool.ConvertAll(m => value(m));
            var average = values.Average();
            Write($"{name,-30} {average:0.00} {Math.Sqrt(values.Average(v => (v - average) * (v - average))):0.00} (now {mean} {deviation})");
        }
        return 0;

        double Score(string text) => judge.Judge("tekst.md", text).Score;
    }

    private static int Right(IEnumerable<(double Before, double After)> scores) => scores.Count(s => s.Before > s.After);

    private static List<(double Before, double After)> Rows(IEnumerable<(double Before, double After)> scores, int rest) => [.. scores.Where((_, i) => i % 2 == rest)];

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
