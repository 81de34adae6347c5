using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// Numbers where no link can be: titles, descriptions, alternative texts, the CSS. They are read aloud or shown by others, long
/// after the number has changed, and nobody can tap them.
/// </summary>
internal static class LooseAttributeCheck
{
    internal static readonly IReadOnlyDictionary<string, string> Attributes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["alt"] = "een alt-tekst", ["title"] = "een title", ["aria-label"] = "een aria-label", ["aria-description"] = "een aria-description",
        ["aria-valuetext"] = "een aria-valuetext", ["aria-placeholder"] = "een aria-placeholder", ["aria-roledescription"] = "een aria-roledescription",
        ["aria-braillelabel"] = "een aria-braillelabel", ["aria-brailleroledescription"] = "een aria-brailleroledescription",
        ["placeholder"] = "een placeholder", ["label"] = "een label", ["summary"] = "een samenvatting van een tabel", ["abbr"] = "een afkorting van een kop",
        ["download"] = "een bestandsnaam", ["standby"] = "een standby-tekst",
    };

    /// <summary>What these say is a size, a colour or a setting.</summary>
    private static readonly string[] Settings =
        ["viewport", "theme-color", "color-scheme", "referrer", "format-detection", "generator", "robots", "googlebot", "width", "height", "tilecolor", "url", "image", "image_src", "time", "date", "datepublished", "datemodified", "published_time", "modified_time", "verification", "version", "app_id", "pages"];

    /// <summary>Parts of an address that another program shows or sends as text.</summary>
    private static readonly string[] Spoken = ["body", "subject", "text", "message", "tekst", "bericht", "phone", "telephone", "telefoon", "tel", "nummer", "quote", "description"];

    public static IEnumerable<Finding> Check(PhonePage page) => Texts(page).SelectMany(t => Faults(page, t.Element, t.Where, t.Text));

    /// <summary>The numbers in a text where no link can be.</summary>
    /// <param name="where">What the text is, as the message says it.</param>
    public static IEnumerable<Finding> Faults(PhonePage page, IElement element, string where, string text)
    {
        if (text.Length < 3) return [];
        var found = page.Scanner.Scan(text).Where(m => m.Certain).Select(m => Fault(page, element, where, m.In(text), m));
        // The shortest number in words is "een-een-drie".
        return page.Book.IsEmpty || text.Length < 7 ? found : found.Concat(page.Scanner.InWords(text, page.Words).Where(m => page.Book.Find(m.Digits) is null).Select(m => Fault(page, element, where, m.In(text), m)));
    }

    private static Finding Fault(PhonePage page, IElement element, string where, string written, PhoneMatch match)
    {
        if (page.Book.IsEmpty)
            return page.Finding(Rules.ZonderLink, element, $"Het nummer «{Clean(written)}» staat in {where}, waar niemand het kan aantikken.", Evidence(match.Digits), written) with { Severity = Severity.Warning };
        if (page.Book.Find(match.Digits, match.International) is not { } known) return page.NotInBook(written, match.Digits, element, where);
        return page.Finding(Rules.ZonderLink, element, $"Het nummer «{Clean(written)}» staat in {where}, waar niemand het kan aantikken.",
            new Dictionary<string, string>(Evidence(match.Digits, known.Contact.Id)) { [PlaceKey] = where }, written) with
        {
            Fix = $"Haal het nummer weg uit {where} en zet het in de gewone tekst.",
        };
    }

    private static IEnumerable<(IElement Element, string Where, string Text)> Texts(PhonePage page)
    {
        if (page.Html.Document.QuerySelector("head > title") is { } title) yield return (title, "de titel van de pagina", title.TextContent);
        var shown = page.Styles.ShownAttributes().ToHashSet(StringComparer.Ordinal);
        foreach (var (element, name, value, _) in page.Attributes.Named(name => Attributes.ContainsKey(name) || name is "content" or "value" or "href" or "action" || name.StartsWith("data-", StringComparison.Ordinal) || shown.Contains(name)))
        {
            // Labels of a telephone link belong to the link, and are compared with it.
            if (Attributes.TryGetValue(name, out var where))
            {
                if (!InLink(element, page.LinkElements)) yield return (element, where, value);
            }
            else if (name is "content" or "value" && MetaText(element, name, value) is { } meta) yield return (element, "de beschrijving van de pagina", meta);
            else if (name == "value" && value.Length > 4 && element.LocalName is "input" or "button" or "option" && element.GetAttribute("type") is not "hidden") yield return (element, "een veld", value);
            else if (shown.Contains(name)) yield return (element, $"«{name}», dat de stijl laat zien", value);
            // A script may show it; what is right there is for the script to link.
            else if (name.StartsWith("data-", StringComparison.Ordinal))
            {
                if (value.Length > 2 && page.Scanner.Scan(value).Any(m => m.Certain && page.Book.Find(m.Digits) is null)) yield return (element, $"«{name}»", value);
            }
            else if (name is "href" or "action" && value.Contains('?') && !page.LinkElements.Contains(element))
                foreach (var spoken in SpokenParts(value)) yield return (element, "het adres van een link", spoken);
        }
        foreach (var (element, text) in NestedPages.TextsOf(page)) yield return (element, "een bestand in een link", text);
        foreach (var (element, text) in page.Styles.Texts()) yield return (element, "de stijl van de pagina", text);
    }

    private static bool InLink(IElement element, IReadOnlySet<IElement> links)
    {
        for (var e = element; e is not null; e = e.ParentElement)
            if (links.Contains(e)) return true;
        return false;
    }

    /// <summary>What a search engine or another site shows of the page; the name tells when it is a telephone number.</summary>
    private static string? MetaText(IElement element, string attribute, string content)
    {
        var name = (attribute == "value" ? element.GetAttribute("itemprop") : element.GetAttribute("name") ?? element.GetAttribute("property") ?? element.GetAttribute("itemprop"))?.ToLowerInvariant();
        if (name is null || content.Length == 0 || Settings.Contains(name[(name.LastIndexOfAny([':', '.', '-']) + 1)..]) || Settings.Contains(name)) return null;
        return name.Contains("phone", StringComparison.Ordinal) || name.StartsWith("tel", StringComparison.Ordinal) || name.EndsWith(":tel", StringComparison.Ordinal) ? "tel " + content : content;
    }

    private static IEnumerable<string> SpokenParts(string address)
    {
        foreach (var pair in address[(address.IndexOf('?') + 1)..].Split('&', '#'))
        {
            var equals = pair.IndexOf('=');
            if (equals < 0 || pair[..equals].ToLowerInvariant() is var name && !Spoken.Contains(name)) continue;
            yield return (name is "phone" or "telephone" or "telefoon" or "tel" or "nummer" ? "tel " : "") + Uri.UnescapeDataString(pair[(equals + 1)..].Replace('+', ' '));
        }
    }
}
