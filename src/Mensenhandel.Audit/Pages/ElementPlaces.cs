using System.Text;
using AngleSharp.Dom;
using Mensenhandel.Audit.Checks;
using Mensenhandel.Site;
using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Pages;

/// <summary>
/// Finds the line of the HTML file that an element in the browser came from. The browser's tree may differ from the
/// file (scripts, parser corrections), so an element counts only when it still is the same kind of element.
/// </summary>
/// <param name="sources">By path: the page as the build makes it now, with the Markdown behind it; empty for a folder without Markdown.</param>
public sealed class ElementPlaces(SiteFolder folder, IReadOnlyDictionary<string, PageSource> sources) : IDisposable
{
    private readonly Dictionary<string, HtmlPage> _parsed = new(StringComparer.Ordinal);

    public SourceLocation Find(Observation seen)
    {
        try
        {
            return Look(seen);
        }
        // A file that is gone or nests too deep, a selector that AngleSharp trips over: the finding counts, wherever it stands.
        catch (Exception)
        {
            return new SourceLocation(seen.Page.File);
        }
    }

    private SourceLocation Look(Observation seen)
    {
        var page = Parse(seen.Page);
        if (seen.Holder is { } holder) return Select(page, holder) is { } outer ? page.Locate(outer) : new SourceLocation(seen.Page.File);
        if (seen.Selector is { } selector && Select(page, selector) is { } element && IsSame(element, seen.Html)) return page.Locate(element);
        // Not where the selector says (a script moved it, or AngleSharp does not know the selector): look for the text.
        var startTag = seen.Html[..(seen.Html.IndexOf('>', StringComparison.Ordinal) + 1)];
        var text = startTag.Length > 0 ? startTag : seen.Mention;
        return !string.IsNullOrEmpty(text) && page.Html.Contains(text, StringComparison.Ordinal)
            ? page.Locate(page.Document.DocumentElement, text)
            : new SourceLocation(seen.Page.File);
    }

    public void Dispose()
    {
        foreach (var page in _parsed.Values) page.Dispose();
    }

    private HtmlPage Parse(SitePage page)
    {
        if (_parsed.TryGetValue(page.Path, out var parsed)) return parsed;
        var html = File.ReadAllText(Path.Combine(folder.Root, page.Path), Encoding.UTF8);
        // Only of the very same page are the places true.
        return _parsed[page.Path] = sources.TryGetValue(page.Path, out var source) && source.Html == html
            ? HtmlPage.FromSource(page.Name, page.Path, html, source.Locate)
            : HtmlPage.FromFile(page.Path, page.File, html);
    }

    private static IElement? Select(HtmlPage page, string selector)
    {
        try
        {
            return page.Document.QuerySelector(selector);
        }
        catch (DomException)
        {
            return null;
        }
    }

    private static bool IsSame(IElement element, string html) =>
        html.Length == 0 || html.StartsWith("<" + element.LocalName, StringComparison.OrdinalIgnoreCase);
}
