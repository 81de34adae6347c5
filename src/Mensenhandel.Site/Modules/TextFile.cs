using System.Text;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Modules;

/// <summary>Reads text as UTF-8, and says what stands in the way: other bytes, the remains of a merge, no file at all.</summary>
public static partial class TextFile
{
    /// <summary>
    /// Bytes. The longest page that may be published is some 60 kB of text. Markdown has rows of signs that take time with the
    /// square of their length, so the limit bounds the time as well as the memory.
    /// </summary>
    public const int Limit = 200_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>
    /// The text without byte order mark and with <c>\n</c> line ends; bytes that are no UTF-8 become U+FFFD.
    /// Null when the file cannot be read, which has then been reported.
    /// </returns>
    /// <param name="limit">Bytes.</param>
    public static string? Read(string path, string source, Action<Finding> report, int limit = Limit)
    {
        if (Bytes(path, source, limit, report) is not { } bytes) return null;
        var content = bytes.AsSpan();
        // Two programs that each add one leave two, and what follows is no longer the first line.
        while (content.StartsWith(Encoding.UTF8.Preamble)) content = content[3..];
        string text;
        try
        {
            text = Strict.GetString(content);
        }
        catch (DecoderFallbackException e)
        {
            var before = Encoding.UTF8.GetString(content[..Math.Clamp(e.Index, 0, content.Length)]);
            report(new Finding(Rules.Codering,
                SourceLocation.Of(source, before, before.Length),
                "Dit bestand is niet opgeslagen als UTF-8."));
            text = Encoding.UTF8.GetString(content);
        }
        // Not ReplaceLineEndings: it breaks at U+2028 too, where an editor's program counts no line.
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (MergeMark().Match(text) is { Success: true } mark)
            report(new Finding(Rules.Samenvoegen, new SourceLocation(source, text.AsSpan(0, mark.Index).Count('\n') + 1),
                $"Hier staat nog een regel van het samenvoegen: «{mark.Value[..7]}»."));
        return text;
    }

    /// <summary>The bytes of a file; null when it cannot be read, which has then been reported.</summary>
    public static byte[]? Bytes(string path, string source, int limit, Action<Finding> report)
    {
        try
        {
            var length = new FileInfo(path).Length;
            // A pipe or a device says it has no bytes. It is never opened: reading one may wait for ever.
            if (length == 0) return [];
            if (length <= limit) return File.ReadAllBytes(path);
            report(new Finding(Rules.Onleesbaar, new SourceLocation(source),
                $"Dit bestand is te groot: {length.ToString("N0", Dutch.Culture)} bytes. Het mag {limit.ToString("N0", Dutch.Culture)} bytes zijn.")
            { Fix = "Maak het bestand kleiner of verdeel het." });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report(Unreadable(source, "dit bestand"));
        }
        return null;
    }

    /// <param name="what"><c>dit bestand</c> or <c>deze map</c>.</param>
    public static Finding Unreadable(string source, string what) => new(Rules.Onleesbaar, new SourceLocation(source), $"Het programma kan {what} niet lezen.")
    {
        Fix = $"Kijk of {what} er nog staat en of u {(what == "deze map" ? "haar" : "het")} mag openen, en probeer het opnieuw.",
    };

    public static Finding Empty(string source) => new(Rules.Leeg, new SourceLocation(source), "Dit bestand is leeg, of het is geen gewoon bestand.");

    // ======= alone underlines a heading in Markdown.
    [GeneratedRegex(@"^(<{7}|>{7})(?= \S|$)", RegexOptions.Multiline)]
    private static partial Regex MergeMark();
}
