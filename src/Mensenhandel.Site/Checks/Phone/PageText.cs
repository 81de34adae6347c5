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
        "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "time", "tspan", "tt", "u", "var", "wbr", "output", "ruby", "rb",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "head" };

    /// <summary>What stands above the text of a ruby annotation: it interrupts nothing.</summary>
    private static readonly HashSet<string> Above = new(StringComparer.OrdinalIgnoreCase) { "rt", "rp", "rtc" };

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, IText Node)> _pieces = [];
    private readonly List<IElement> _asides = [];
    private readonly IReadOnlySet<IElement> _skip;
    private readonly IReadOnlySet<IElement> _links;

    private static readonly HashSet<IElement> Nothing = [];

    /// <summary>The whole text.</summary>
    public PageText(IElement root) : this(root, Nothing, Nothing)
    {
    }

    /// <param name="skip">Elements that are read elsewhere.</param>
    /// <param name="links">Those among them that call.</param>
    public PageText(IElement root, IReadOnlySet<IElement> skip, IReadOnlySet<IElement> links)
    {
        (_skip, _links) = (skip, links);
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

    /// <summary>Annotations, which are a text of their own.</summary>
    public IReadOnlyList<IElement> Asides => _asides;

    /// <summary>The number as it is written, without the seams between elements.</summary>
    public string Written(PhoneMatch match) => string.Concat(match.In(Text).Where(c => c != Surroundings.Seam).Select(c => Surroundings.IsEdge(c) ? ' ' : c));

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
        if (Above.Contains(element.LocalName))
        {
            _asides.Add(element);
            return false;
        }
        if (element.LocalName == "br") _text.Append('\n');
        else Mark(element, root);
        return !Silent.Contains(element.LocalName) && !_skip.Contains(element);
    }

    private void Mark(INode node, IElement root)
    {
        if (node is not IElement element || element == root || element.LocalName == "br" || Above.Contains(element.LocalName)) return;
        _text.Append(_links.Contains(element) ? Surroundings.Link
            : element.LocalName is "td" or "th" or "sup" or "sub" ? Surroundings.CellEdge
            : Inline.Contains(element.LocalName) && !_skip.Contains(element) ? Surroundings.Seam
            : Surroundings.Break);
    }
}
