using Mensenhandel.Site.Checks.Language.Sources;

namespace Mensenhandel.Site.Checks.Language.Words;

/// <summary>How often words occur: in subtitles (everyday speech), in Wikipedia (formal writing), and which are first names.</summary>
/// <remarks>Made by Data/make-words.mjs; read in some milliseconds, once per run.</remarks>
public sealed class WordData
{
    private static readonly Lazy<WordData> LazyEmbedded = new(() =>
    {
        using var stream = typeof(WordData).Assembly.GetManifestResourceStream("language/words.txt")!;
        using var reader = new StreamReader(stream);
        return new WordData(reader);
    });

    private readonly Dictionary<string, int> _subtitles = new(17_000, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _wikipedia = new(20_500, StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(3_500, StringComparer.Ordinal);

    private WordData(TextReader reader)
    {
        var part = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) part = line;
            else if (part == "# subtitles") _subtitles.TryAdd(line, _subtitles.Count + 1);
            else if (part == "# wikipedia") _wikipedia.TryAdd(line, _wikipedia.Count + 1);
            else _names.Add(line);
        }
    }

    public static WordData Embedded => LazyEmbedded.Value;

    public bool IsName(string folded) => _names.Contains(folded);

    /// <summary>0 when the word is not among the 16,000 most frequent of the subtitles.</summary>
    public double SubtitleZipf(string folded) => _subtitles.TryGetValue(folded, out var rank) ? Zipf(rank) : 0;

    /// <summary>Rank in Wikipedia from 1, or 0.</summary>
    public int WikipediaRank(string folded) => _wikipedia.GetValueOrDefault(folded);

    /// <summary>Zipf value (log10 of occurrences per billion) of a rank: straight lines through the values in plain-language.md, section 3.</summary>
    private static double Zipf(int rank)
    {
        var log = Math.Log10(rank);
        return log < 3 ? 7.6 - 0.9 * log : 4.9 - 1.3 * (log - 3);
    }
}
