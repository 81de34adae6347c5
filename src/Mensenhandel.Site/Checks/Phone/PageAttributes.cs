using AngleSharp.Dom;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>One attribute of the page.</summary>
/// <param name="Order">Counts the attributes of the page.</param>
internal sealed record PageAttribute(IElement Element, string Name, string Value, int Order);

/// <summary>
/// The attributes of a page by their names, in one pass. Most are of a few names that no rule reads; to ask every element for every
/// name takes longer than all the telephone rules together.
/// </summary>
internal sealed class PageAttributes
{
    private readonly Dictionary<string, List<PageAttribute>> _byName = new(StringComparer.Ordinal);

    public PageAttributes(IReadOnlyList<IElement> elements)
    {
        var count = 0;
        foreach (var element in elements)
        {
            var attributes = element.Attributes;
            for (var i = 0; i < attributes.Length; i++)
            {
                var attribute = attributes[i]!;
                if (!_byName.TryGetValue(attribute.Name, out var same)) _byName[attribute.Name] = same = [];
                same.Add(new PageAttribute(element, attribute.Name, attribute.Value, count++));
            }
        }
    }

    /// <summary>The attributes with this name, in the order of the page.</summary>
    public IReadOnlyList<PageAttribute> this[string name] => _byName.TryGetValue(name, out var found) ? found : [];

    /// <summary>The attributes whose names are wanted, in the order of the page.</summary>
    public IEnumerable<PageAttribute> Named(Func<string, bool> wanted)
    {
        var lists = new List<List<PageAttribute>>();
        foreach (var (name, attributes) in _byName)
            if (wanted(name)) lists.Add(attributes);
        return lists.Count == 1 ? lists[0] : lists.SelectMany(list => list).OrderBy(attribute => attribute.Order);
    }
}
