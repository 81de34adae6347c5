using AngleSharp.Dom;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// What the CSS of a page does to its numbers: text that it adds (<c>content</c>), text that it turns round, and links that it takes
/// out of sight or reach. Which rule wins is for the browser: a link counts as hidden when a rule hides it and none shows it.
/// </summary>
internal sealed class PageStyles(HtmlPage page, PageAttributes attributes)
{
    private readonly List<(IElement Element, StyleSheet Sheet)> _sheets = [.. page.Elements.Where(e => e.LocalName == "style").Select(e => (e, StyleSheet.Of(e.TextContent)))];
    private readonly IReadOnlyList<PageAttribute> _inline = attributes["style"];

    /// <summary>All strings and custom properties of the page's CSS, which can be shown as text, with the element that has them.</summary>
    public IEnumerable<(IElement Element, string Text)> Texts() =>
        _sheets.SelectMany(s => s.Sheet.Texts.Select(text => (s.Element, text))).Concat(_inline.SelectMany(i => CssNumbers.TextsIn(i.Value).Select(text => (i.Element, text))));

    /// <summary>The attributes that CSS shows beside an element: <c>content: attr(data-nummer)</c>.</summary>
    public IEnumerable<string> ShownAttributes() => _sheets.SelectMany(s => s.Sheet.ShownAttributes);

    /// <summary>The elements whose letters or parts are shown in another order than they are written, the outermost of each.</summary>
    public IEnumerable<IElement> Turned()
    {
        var candidates = page.Elements.Where(e => e.LocalName == "bdo");
        if (_inline.Count > 0) candidates = candidates.Concat(_inline.SelectMany(i => new[] { i.Element, i.Element.ParentElement }).OfType<IElement>());
        if (_sheets.Exists(s => s.Sheet.MayTurn)) candidates = page.Elements;
        return candidates.Distinct().Where(e => IsTurned(e) && (e.ParentElement is not { } parent || !IsTurned(parent)));
    }

    private bool IsTurned(IElement element) =>
        element.LocalName == "bdo" && element.GetAttribute("dir")?.Trim().Equals("rtl", StringComparison.OrdinalIgnoreCase) == true
        || _sheets.Exists(s => s.Sheet.Turns(element))
        || _inline.Any(i => i.Element == element && CssNumbers.Turns(i.Value) || i.Element.ParentElement == element && CssNumbers.Moves(i.Value));

    /// <summary>The declaration that takes the element out of sight or reach; null when none does.</summary>
    public string? Hides(IElement element) =>
        _inline.Where(i => i.Element == element).Select(i => CssNumbers.HidesInline(i.Value)).FirstOrDefault(h => h is not null)
        ?? _sheets.Select(s => s.Sheet.Hides(element)).FirstOrDefault(h => h is not null);
}
