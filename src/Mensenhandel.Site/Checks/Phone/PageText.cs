using System.Text;
using AngleSharp.Dom;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// The text of a page or element as a reader sees it: text nodes joined over inline elements, blocks kept apart.
/// Hidden text counts too; comments, scripts and styles do not.
/// </summary>
internal sealed class PageText
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
        "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "time", "tspan", "tt", "u", "var", "wbr", "output",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "head" };

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, IText Node)> _pieces = [];
    private readonly IReadOnlySet<IElement> _skip;

    /// <param name="skip">Elements that are read elsewhere.</param>
    public PageText(IElement root, IReadOnlySet<IElement> skip)
    {
        _skip = skip;
        INode node = root;
        // No recursion: the nesting of a stranger's HTML has no limit.
        while (true)
        {
            if (Enter(node, root) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (node != root && node.NextSibling is null)
            {
                Mark(node, root);
                node = node.Parent!;
            }
            Mark(node, root);
            if (node == root) break;
            node = node.NextSibling!;
        }
        Text = _text.ToString();
    }

    public string Text { get; }

    /// <summary>The number as it is written, without the seams between elements.</summary>
    public string Written(PhoneMatch match) => match.In(Text).Replace($"{Surroundings.Seam}", "", StringComparison.Ordinal);

    /// <summary>The text nodes that hold these characters.</summary>
    public IReadOnlyList<IText> NodesOf(PhoneMatch match)
    {
        var nodes = new List<IText>();
        for (var i = PieceAt(match.Start); i < _pieces.Count && _pieces[i].Start < match.End; i++)
            if (_pieces[i].Node.Data.Length > 0) nodes.Add(_pieces[i].Node);
        return nodes;
    }

    private int PieceAt(int offset)
    {
        int low = 0, high = _pieces.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }
        return Math.Max(0, low - 1);
    }

    /// <returns>Whether the children are to be read.</returns>
    private bool Enter(INode node, IElement root)
    {
        if (node is IText text)
        {
            _pieces.Add((_text.Length, text));
            _text.Append(text.Data);
            return false;
        }
        if (node is not IElement element || element == root) return node is IElement;
        if (element.LocalName == "br") _text.Append('\n');
        else Mark(element, root);
        return !Silent.Contains(element.LocalName) && !_skip.Contains(element);
    }

    private void Mark(INode node, IElement root)
    {
        if (node is IElement element && element != root && element.LocalName != "br")
            _text.Append(Inline.Contains(element.LocalName) && !_skip.Contains(element) ? Surroundings.Seam : Surroundings.Break);
    }
}
