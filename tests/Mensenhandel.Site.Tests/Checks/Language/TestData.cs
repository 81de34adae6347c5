namespace Mensenhandel.Site.Tests.Checks.Language;

/// <summary>A sentence with one planted fault beside its clean twin.</summary>
/// <param name="Kind">The rule that it breaks, without <c>taal/</c>.</param>
/// <param name="IsHeldOut">For reporting, never for tuning.</param>
public sealed record SentencePair(string Kind, string Faulty, string Clean, bool IsHeldOut);

/// <summary>
/// Labelled texts and sentences. Data/teksten has a folder per author and level, Data/zinnen a table per author:
/// "eigen" is by the author of the rules, "ander" by somebody who did not know them, "gemeente" was written before its author read the rules.
/// Material that is not ours to publish is measured by tests/Mensenhandel.Site.JudgeBenchmark.
/// </summary>
public static class TestData
{
    public static readonly IReadOnlyList<string> Authors = ["eigen", "ander", "gemeente"];

    private static string Folder => Path.Combine(Repository.Root, "tests/Mensenhandel.Site.Tests/Checks/Language/Data");

    public static IReadOnlyList<SentencePair> Pairs(string author) =>
        [.. File.ReadLines(Path.Combine(Folder, "zinnen", author + ".tsv")).Skip(1).Select(l => l.Split('\t')).Select(c => new SentencePair(c[0], c[1], c[2], c[3] == "apart"))];

    /// <param name="level">"makkelijk", "midden" or "moeilijk".</param>
    public static IReadOnlyList<string> Texts(string author, string level) =>
        [.. Directory.GetFiles(Path.Combine(Folder, "teksten", author, level), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
