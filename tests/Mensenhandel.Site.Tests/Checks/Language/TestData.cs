namespace Mensenhandel.Site.Tests.Checks.Language;

/// <summary>The texts and sentences in Data/, and the tuning material beside the repository when it is there.</summary>
public static class TestData
{
    /// <summary>Sentences with one planted fault beside their clean twins; every third pair is for reporting, never for tuning.</summary>
    public static IReadOnlyList<(string Kind, string Faulty, string Clean, bool IsHeldOut)> Pairs { get; } = [.. ReadPairs()];

    public static IReadOnlyList<(string Name, string Text)> Easy { get; } = Texts("makkelijk.txt");

    public static IReadOnlyList<(string Name, string Text)> Middle { get; } = Texts("midden.txt");

    public static IReadOnlyList<(string Name, string Text)> Hard { get; } = Texts("moeilijk.txt");

    /// <summary>Pairs of another author, whom the rules were not written for.</summary>
    public static IReadOnlyList<(string Kind, string Faulty, string Clean, bool IsHeldOut)> OtherPairs { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "zinnen.tsv")).Skip(1).Select(l => l.Split('\t')).Select(c => (c[0], c[1], c[2], c[3] == "apart"))];

    /// <summary>Texts of another author: "makkelijk", "midden" or "moeilijk".</summary>
    public static IReadOnlyList<string> OtherTexts(string level) =>
        [.. Directory.GetFiles(Path.Combine(Folder, "teksten", level), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static string Folder => Path.Combine(Repository.Root, "tests/Mensenhandel.Site.Tests/Checks/Language/Data");

    /// <summary>Original and rewritten text; empty where the material is not on this machine (it is not ours to publish).</summary>
    public static IReadOnlyList<(string Before, string After)> Shared(string name)
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "data", "plain-language", name);
        return !File.Exists(file) ? [] : [.. File.ReadLines(file).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).Where(c => c.Length > 1).Select(c => (c[0], c[1]))];
    }

    private static IEnumerable<(string, string, string, bool)> ReadPairs()
    {
        var kind = "";
        var number = 0;
        foreach (var line in Read("zinnen.txt").Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) kind = line[2..].Trim();
            else if (line.Split(" | ") is [var faulty, var clean]) yield return (kind, faulty, clean, ++number % 3 == 0);
        }
    }

    private static IReadOnlyList<(string, string)> Texts(string file) =>
        [.. ("\n" + Read(file)).Split("\n## ", StringSplitOptions.RemoveEmptyEntries).Select(part => (part[..part.IndexOf('\n')], part[(part.IndexOf('\n') + 1)..]))];

    private static string Read(string name)
    {
        using var stream = typeof(TestData).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
