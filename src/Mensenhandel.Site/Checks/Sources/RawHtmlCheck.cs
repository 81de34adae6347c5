using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Sources;

/// <summary>HTML in the Markdown. It comes out as letters: an ugly page. What could run or load something is an error.</summary>
public sealed partial class RawHtmlCheck : ISourceCheck
{
    public IEnumerable<Finding> Check(SourceText source, CheckContext context)
    {
        foreach (var block in source.Document.Descendants<HtmlBlock>())
            if (block.Type != HtmlBlockType.Comment) yield return Html(source, block.Span.Start, source.Text[block.Span.Start..Math.Min(source.Text.Length, block.Span.End + 1)]);
        foreach (var inline in source.Document.Descendants<HtmlInline>())
            // The end of an element says nothing that its start did not say.
            if (!inline.Tag.StartsWith("<!--", StringComparison.Ordinal) && !inline.Tag.StartsWith("</", StringComparison.Ordinal)) yield return Html(source, inline.Span.Start, inline.Tag);
    }

    private static Finding Html(SourceText source, int offset, string html)
    {
        var tag = Tag().Match(html) is { Success: true } found ? found.Value + (found.Value.EndsWith('>') ? "" : "…>") : "<…>";
        var active = Active().IsMatch(html);
        return source.Finding(Rules.HtmlInTekst, offset, active ? $"Hier staat een script of een ander onderdeel dat niet mag: «{tag}»." : $"Hier staat HTML: «{tag}».") with
        {
            Severity = active ? Severity.Error : Severity.Warning,
        };
    }

    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9-]{0,20}>?")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<\s*(?:script|style|iframe|object|embed|form|input|button|link|meta|base|svg|math|img|video|audio)\b|\son[a-z]+\s*=|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Active();
}
