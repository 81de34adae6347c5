using System.Text;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Modules;

/// <summary>Reads text as UTF-8, and says where it is not.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text without byte order mark and with <c>\n</c> line ends; bytes that are no UTF-8 become U+FFFD.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static string Read(string path, string source, Action<Finding> report)
    {
        var bytes = File.ReadAllBytes(path);
        var content = bytes.AsSpan();
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[3..];
        string text;
        try
        {
            text = Strict.GetString(content);
        }
        catch (DecoderFallbackException e)
        {
            var before = Encoding.UTF8.GetString(content[..Math.Clamp(e.Index, 0, content.Length)]);
            report(new Finding(Rules.Codering,
                new SourceLocation(source, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n')),
                "Dit bestand is niet opgeslagen als UTF-8."));
            text = Encoding.UTF8.GetString(content);
        }
        return text.Contains('\r') ? text.ReplaceLineEndings("\n") : text;
    }
}
