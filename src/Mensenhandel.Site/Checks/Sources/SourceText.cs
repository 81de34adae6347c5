using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks.Sources;

/// <summary>The Markdown of one page: its text, and what the parser made of it.</summary>
public sealed class SourceText(string file, string text, MarkdownDocument document)
{
    /// <summary>Of one check in one file: who pasted a whole damaged document needs no thousand lines to see it.</summary>
    public const int MostFindings = 100;

    private (int Start, int End)[]? _code;
    private int[]? _lines;

    public string Text => text;

    public MarkdownDocument Document => document;

    /// <summary>False when the file was saved in another encoding, which has been reported.</summary>
    public bool IsUtf8 { get; init; } = true;

    public SourceLocation Locate(int offset)
    {
        _lines ??= [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1)];
        var found = Array.BinarySearch(_lines, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(file, line + 1, offset - _lines[line] + 1);
    }

    /// <summary>Matches in what the reader sees: not in code, not in notes of the editor, not in the front matter.</summary>
    public IEnumerable<Match> Find(Regex pattern)
    {
        _code ??= [.. document.Descendants().Where(IsCode).Select(o => (o.Span.Start, o.Span.End)).Append((0, FrontMatterReader.End(text) - 1)).Order()];
        foreach (Match match in pattern.Matches(text))
        {
            var at = Array.BinarySearch(_code, (match.Index, int.MaxValue));
            var before = at >= 0 ? at : ~at - 1;
            if (before < 0 || _code[before].End < match.Index) yield return match;
        }
    }

    private static bool IsCode(MarkdownObject o) =>
        o is CodeInline or CodeBlock or HtmlBlock { Type: HtmlBlockType.Comment } or HtmlInline or AutolinkInline;

    public Finding Finding(Rule rule, int offset, string message) => new(rule, Locate(offset), message);
}

/// <summary>Rules that only the Markdown can break. Must be safe to call for many pages at a time.</summary>
public interface ISourceCheck
{
    IEnumerable<Finding> Check(SourceText source, CheckContext context);
}
