using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>A link, picture or other address on a page; <paramref name="Target"/> as it stands in the HTML.</summary>
public readonly record struct PageLink(string Target, SourceLocation Location);

/// <summary>A telephone link: the digits of its href, and whether it stands in the layout around <c>main</c>.</summary>
public sealed record PhoneLinkFact(string Href, bool InLayout, SourceLocation Location);

/// <summary>What the checks between pages need of a page, so that no DOM has to stay in memory.</summary>
public sealed record PageFacts(string Name, string Path)
{
    public required string Title { get; init; }
    public required SourceLocation TitleLocation { get; init; }
    public required SourceLocation Location { get; init; }

    /// <summary>Path of the same page in the other version, from its <c>rel=alternate</c> link; null when it names none.</summary>
    public string? Counterpart { get; init; }

    /// <summary>The language tag of the page (<c>html lang</c>); empty when it names none.</summary>
    public string Language { get; init; } = "";

    /// <summary>The page's own public address (<c>rel=canonical</c>).</summary>
    public string? Canonical { get; init; }

    /// <summary>A page that only leads on to another.</summary>
    public bool IsRedirect { get; init; }

    /// <summary>Where such a page leads: <c>../hulp/</c>; null for any other page.</summary>
    public string? RedirectsTo { get; init; }

    /// <summary>The build wrote on this page which contacts it put there (<c>main data-contacten</c>): it is a page of ours.</summary>
    public bool DeclaresContacts { get; init; }

    /// <summary>See <see cref="HtmlPage.CompressedBytes"/>.</summary>
    public required int CompressedBytes { get; init; }

    public required IReadOnlyList<PageLink> Links { get; init; }

    /// <summary>What the editor wrote for a target that the build made relative: <c>/hulpp/</c> for <c>hulpp/</c>.</summary>
    public IReadOnlyDictionary<string, string> Written { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// The digits of the right numbers that an editor typed; those of a field come from the contact book. Null for a page of a
    /// folder of HTML, where nobody can tell them apart.
    /// </summary>
    public IReadOnlyList<string>? Typed { get; init; }

    public IReadOnlyList<SettledAmount> Amounts { get; init; } = [];

    public required IReadOnlySet<string> Ids { get; init; }
    public required IReadOnlyList<PhoneLinkFact> Phones { get; init; }

    public static PageFacts Of(HtmlPage page)
    {
        var document = page.Document;
        var title = document.QuerySelector("title");
        return new PageFacts(page.Name, page.Path)
        {
            Title = title?.TextContent.Trim() ?? "",
            TitleLocation = page.Locate(document.QuerySelector("h1") ?? title ?? document.DocumentElement),
            Location = page.Locate(document.DocumentElement),
            Language = document.DocumentElement.GetAttribute("lang") ?? "",
            Canonical = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            Counterpart = document.QuerySelector("link[rel=alternate][hreflang]")?.GetAttribute("href"),
            IsRedirect = document.QuerySelector("meta[http-equiv=refresh i]") is not null,
            RedirectsTo = document.QuerySelector("meta[http-equiv=refresh i]")?.GetAttribute("content") is { } content
                && content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var url ? content[(url + 4)..].Trim(' ', '"', '\'') : null,
            CompressedBytes = page.CompressedBytes,
            DeclaresContacts = document.QuerySelector("main[data-contacten]") is not null,
            Ids = page.Elements.Select(e => e.Id ?? (e as IHtmlAnchorElement)?.GetAttribute("name")).OfType<string>().ToHashSet(StringComparer.Ordinal),
            Amounts = [.. page.Elements.Where(AmountFields.IsField).Select(e => new SettledAmount(e.TextContent, page.Name, page.Locate(e)))],
            // Interned: the menu stands on every page, and its addresses are kept once.
            Links = [.. page.Elements
                .Select(e => (Element: e, Target: TargetOf(e)))
                .Where(l => l.Target is not null && !l.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
                .Select(l => new PageLink(string.Intern(l.Target!), page.Locate(l.Element)))],
            Phones = [.. page.Elements.Where(e => e.LocalName == "a" && e.GetAttribute("href")?.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) == true)
                .Select(a => new PhoneLinkFact(a.GetAttribute("href")!, a.Closest("main") is null, page.Locate(a)))],
        };
    }

    /// <summary>The address that an element leads to or fetches; null when it does neither.</summary>
    private static string? TargetOf(IElement element) => element.LocalName switch
    {
        "a" or "area" => element.GetAttribute("href"),
        "img" or "script" or "source" or "iframe" => element.GetAttribute("src"),
        "link" when element.GetAttribute("rel") is "stylesheet" or "icon" => element.GetAttribute("href"),
        _ => null,
    };
}
