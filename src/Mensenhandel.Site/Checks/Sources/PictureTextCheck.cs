using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Sources;

/// <summary>
/// A picture in a text says something, so it needs words (WCAG 1.1.1). In HTML an empty alt means decoration;
/// decoration belongs to the theme, so in Markdown it is a text that someone forgot.
/// </summary>
public sealed class PictureTextCheck : ISourceCheck
{
    public IEnumerable<Finding> Check(SourceText source, CheckContext context) =>
        source.Document.Descendants<LinkInline>()
            .Where(l => l.IsImage && !l.Descendants<LeafInline>().Any())
            .Select(l => source.Finding(Rules.TekstBijAfbeelding, l.Span.Start, $"Bij de afbeelding «{l.Url}» staat niet wat erop te zien is."));
}
