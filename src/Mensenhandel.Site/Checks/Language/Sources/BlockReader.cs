using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mensenhandel.Site.Checks.Language.Sources;

/// <summary>Reads the text of one block. The description of a picture is a text of its own: it stands in no sentence.</summary>
internal sealed class BlockReader
{
    private readonly string _markdown;
    private readonly StringBuilder _text = new();
    private readonly List<int> _places = [];
    private readonly List<TextBlock> _pictures = [];

    private BlockReader(string markdown) => _markdown = markdown;

    public static IEnumerable<TextBlock> Read(LeafBlock block, BlockKind kind, string markdown)
    {
        var reader = new BlockReader(markdown);
        reader.Append(block.Inline!);
        return [new TextBlock(kind, reader._text.ToString(), reader._places), .. reader._pictures];
    }

    private void Append(ContainerInline container)
    {
        foreach (var inline in container) Append(inline);
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendLiteral(literal);
                break;
            case LineBreakInline line:
                Append(line.IsHard ? '\n' : ' ', line.Span.Start);
                break;
            case HtmlInline { Tag: var tag } html when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                Append('\n', html.Span.Start);
                break;
            case CodeInline or AutolinkInline:
                Append(TextBlock.Thing, inline.Span.Start);
                break;
            case HtmlEntityInline entity:
                foreach (var c in entity.Transcoded.AsSpan()) Append(c, entity.Span.Start);
                break;
            case LinkInline { IsImage: true } picture:
                var description = new BlockReader(_markdown);
                description.Append((ContainerInline)picture);
                _pictures.Add(new TextBlock(BlockKind.Cell, description._text.ToString(), description._places));
                break;
            case ContainerInline nested:
                Append(nested);
                break;
            // A field of the site ({gemeente}), where the parser knows fields.
            case LeafInline and not HtmlInline:
                Append(TextBlock.Thing, inline.Span.Start);
                break;
        }
    }

    private void AppendLiteral(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        var start = Math.Clamp(literal.Span.Start, 0, _markdown.Length);
        // Markdig trims a table cell but leaves its place at the spaces in front, and takes the backslash from \*.
        var shift = _markdown.AsSpan(start, Math.Min(_markdown.Length - start, content.Length + 80)).IndexOf(content, StringComparison.Ordinal);
        start += Math.Max(0, shift);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '{' && FieldLength(content[i..]) is > 0 and var length)
            {
                Append(TextBlock.Thing, start + i);
                i += length - 1;
            }
            else
            {
                Append(content[i], start + i);
            }
        }
    }

    /// <summary>The length of a field of the site ({bel politie}, {gemeente}) at the start of the text, or 0.</summary>
    private static int FieldLength(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf('}');
        if (close < 2 || close > 60) return 0;
        foreach (var c in text[1..close])
            if (!char.IsAsciiLetterOrDigit(c) && c is not (' ' or '-')) return 0;
        return close + 1;
    }

    private void Append(char c, int place)
    {
        _text.Append(c);
        _places.Add(place);
    }
}
