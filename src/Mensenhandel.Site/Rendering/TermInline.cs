using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Rendering;

/// <summary>A word with an explanation: a link to it, so that keyboard, finger and screen reader all get there (WCAG technique G55).</summary>
public sealed class TermInline(ExplainedTerm term, string written) : LeafInline
{
    public ExplainedTerm Term { get; } = term;

    /// <summary>The word as the editor wrote it.</summary>
    public string Written { get; } = written;

    /// <summary>Puts the links in the place of the words. A word that stands inside a link stays a word: links cannot nest.</summary>
    public static void Place(MarkdownDocument document, IReadOnlyList<ExplainedTerm> terms)
    {
        foreach (var term in terms)
        {
            var literal = document.Descendants<LiteralInline>().FirstOrDefault(l => l.Span.Start <= term.Start && term.End - 1 <= l.Span.End);
            if (literal is null || literal.FindParentOfType<LinkInline>().Any() || literal.Content.Length != literal.Span.Length) continue;
            var (text, start, length) = (literal.Content.Text, literal.Content.Start, literal.Content.Length);
            var at = term.Start - literal.Span.Start;
            var size = term.End - term.Start;
            var link = new TermInline(term, text.Substring(start + at, size)) { Span = new SourceSpan(term.Start, term.End - 1), Line = literal.Line, Column = literal.Column + at };
            var rest = new LiteralInline(new StringSlice(text, start + at + size, start + length - 1))
            {
                Span = new SourceSpan(term.End, literal.Span.End), Line = literal.Line, Column = literal.Column + at + size,
            };
            literal.Content = new StringSlice(text, start, start + at - 1);
            literal.Span = new SourceSpan(literal.Span.Start, term.Start - 1);
            literal.InsertAfter(link);
            link.InsertAfter(rest);
        }
    }
}

/// <summary>Writes the link, and below the text the list that it leads to.</summary>
public sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    private readonly List<TermInline> _shown = [];

    protected override void Write(HtmlRenderer renderer, TermInline inline)
    {
        _shown.Add(inline);
        renderer.Write($"<a class=\"woord\" id=\"woord-{Id(inline)}\" href=\"#uitleg-{Id(inline)}\">").WriteEscape(inline.Written).Write("</a>");
    }

    /// <summary>The explanations of the words on this page, each with the way back.</summary>
    public void WriteList(HtmlRenderer renderer)
    {
        if (_shown.Count == 0) return;
        renderer.WriteLine("<section class=\"woorden\" aria-labelledby=\"woorden\">").WriteLine("<h2 id=\"woorden\">Wat betekenen deze woorden?</h2>").WriteLine("<dl>");
        foreach (var inline in _shown)
        {
            renderer.Write($"<div><dt id=\"uitleg-{Id(inline)}\">").WriteEscape(inline.Term.Term).Write("</dt><dd>").WriteEscape(inline.Term.Explanation)
                .Write($" <a href=\"#woord-{Id(inline)}\">Terug naar ").WriteEscape(inline.Written).WriteLine("</a></dd></div>");
        }
        renderer.WriteLine("</dl>").WriteLine("</section>");
    }

    private static string Id(TermInline inline) => LinkHelper.Urilize(inline.Term.Term, allowOnlyAscii: true);
}
