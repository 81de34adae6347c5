using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// The text of one paragraph, heading or cell as a reader sees it, with the inline that every character came from:
/// the words that make 112 a number ("**bel** 112") may stand in another inline than the number.
/// </summary>
internal sealed class FlatMarkdown
{
    private readonly StringBuilder _text = new(256);
    private readonly List<(Inline? Owner, int At)> _origins = new(256);
    private bool _inRawLink;

    public FlatMarkdown(ContainerInline root) => Add(root, editable: true);

    /// <summary>With the blocks before and after it: what stands alone in a cell or an item belongs to them.</summary>
    public FlatMarkdown(LeafBlock block, LeafBlock? before, LeafBlock? after)
    {
        var edge = block.Parent is TableCell ? Surroundings.CellEdge : Surroundings.Break;
        AddContext(before);
        Append(edge, null, 0);
        Add(block.Inline!, editable: true);
        Append(edge, null, 0);
        AddContext(after);
    }

    public string Text => _text.ToString();

    /// <summary>The inline of a character and its offset therein; no inline where nothing may be replaced.</summary>
    public (Inline? Owner, int At) Origin(int index) => _origins[index];

    private void Add(ContainerInline container, bool editable)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    for (var i = literal.Content.Start; i <= literal.Content.End; i++)
                        Append(literal.Content.Text[i], editable && !_inRawLink ? literal : null, i - literal.Content.Start);
                    break;
                case HtmlEntityInline entity:
                    foreach (var c in entity.Transcoded.ToString()) Append(c, editable && !_inRawLink ? entity : null, 0);
                    break;
                case LineBreakInline lineBreak:
                    Append('\n', editable && !_inRawLink ? lineBreak : null, 0);
                    break;
                case LinkInline { IsImage: false } link when !IsTel(link.Url):
                    Add(link, editable: false);
                    break;
                case HtmlInline html:
                    // A number inside an editor's own <a> is his link; two links in one another are no valid HTML.
                    if (html.Tag.StartsWith("<a ", StringComparison.OrdinalIgnoreCase)) _inRawLink = true;
                    if (html.Tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase)) _inRawLink = false;
                    break;
                case ContainerInline nested and not LinkInline:
                    Add(nested, editable);
                    break;
                case PhoneLinkInline or LinkInline { IsImage: false }:
                    Append(Surroundings.Link, null, 0);
                    break;
                default:
                    Append(Surroundings.Break, null, 0);
                    break;
            }
        }
    }

    private void AddContext(LeafBlock? block)
    {
        if (block?.Inline is { } inline) Add(inline, editable: false);
    }

    private void Append(char c, Inline? owner, int at)
    {
        _text.Append(c);
        _origins.Add((owner, at));
    }

    internal static bool IsTel(string? url) => url is not null && url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
}
