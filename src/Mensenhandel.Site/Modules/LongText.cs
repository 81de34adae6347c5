using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Modules;

/// <summary>
/// Refuses Markdown that Markdig would take minutes over: its time grows with the square of a paragraph (<c>[a](</c> in a row) and of
/// the number of headings with one text. Both limits are far above any page that a reader could use.
/// </summary>
internal static partial class LongText
{
    /// <summary>Characters between two empty lines: some 3,000 words.</summary>
    private const int LongestBlock = 20_000;

    private const int MostHeadings = 500;

    /// <returns>Null when the text may be parsed.</returns>
    public static Finding? Check(ContentPage page)
    {
        int line = 0, first = 1, length = 0, headings = 0;
        foreach (var text in page.Text.Split('\n'))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text)) (first, length) = (line + 1, 0);
            else if ((length += text.Length) > LongestBlock) return Found(first, $"Hier staan meer dan {LongestBlock.ToString("N0", Dutch.Culture)} tekens zonder een lege regel.");
            if (Heading().IsMatch(text) && ++headings > MostHeadings) return Found(line, $"Deze pagina heeft meer dan {MostHeadings} koppen.");
        }
        return null;

        Finding Found(int at, string message) => new(Rules.TeLang, new SourceLocation(page.Source, at), message) { Page = page.Address.Value };
    }

    // Behind the signs of quotes and lists too; === and --- make a heading of the line above.
    [GeneratedRegex(@"^[\s>\d.)*+\-]*(#{1,6}(\s|$)|(=+|-+)\s*$)", RegexOptions.NonBacktracking)]
    private static partial Regex Heading();
}
