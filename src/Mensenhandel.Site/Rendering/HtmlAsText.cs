using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mensenhandel.Site.Rendering;

/// <summary>
/// HTML in Markdown is shown as text: an editor's page can never bring a script, a picture from elsewhere or broken structure.
/// Comments are notes of the editor and vanish.
/// </summary>
public sealed class HtmlBlockAsText : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        if (block.Type == HtmlBlockType.Comment) return;
        renderer.Write("<p>");
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</p>");
    }
}

/// <inheritdoc cref="HtmlBlockAsText"/>
public sealed class HtmlInlineAsText : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        if (!inline.Tag.StartsWith("<!--", StringComparison.Ordinal)) renderer.WriteEscape(inline.Tag);
    }
}
