using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// Numbers where no link can be: titles, descriptions, alternative texts. They are read aloud or shown by others, long after the number has changed, and nobody can tap them.
/// </summary>
internal static class LooseAttributeCheck
{
    private static readonly Dictionary<string, string> Attributes = new(StringComparer.Ordinal)
    {
        ["alt"] = "een alt-tekst", ["title"] = "een title", ["aria-label"] = "een aria-label", ["aria-description"] = "een aria-description",
        ["aria-valuetext"] = "een aria-valuetext", ["aria-placeholder"] = "een aria-placeholder", ["aria-roledescription"] = "een aria-roledescription",
        ["placeholder"] = "een placeholder", ["label"] = "een label", ["summary"] = "een samenvatting van een tabel",
    };

    private static readonly string[] Descriptions = ["description", "title", "keywords", "alt", "subject", "abstract", "site_name", "phone_number", "data1", "label1"];

    public static IEnumerable<Finding> Check(PhonePage page) => Texts(page).SelectMany(t => Faults(page, t.Element, t.Where, t.Text));

    /// <summary>The numbers in a text where no link can be.</summary>
    /// <param name="where">What the text is, as the message says it.</param>
    public static IEnumerable<Finding> Faults(PhonePage page, IElement element, string where, string text) =>
        page.Scanner.Scan(text).Where(m => m.Certain).Select(m => Fault(page, element, where, m.In(text), m));

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
        foreach (var element in page.Html.Elements)
        {
            if (element.LocalName == "title" && element.ParentElement?.LocalName == "head") yield return (element, "de titel van de pagina", element.TextContent);
            if (element.LocalName == "meta" && IsDescription(element)) yield return (element, "de beschrijving van de pagina", element.GetAttribute("content") ?? "");
            foreach (var attribute in element.Attributes)
            {
                // Labels of a telephone link belong to the link, and are compared with it.
                if (attribute.Value.Length >= 3 && Attributes.TryGetValue(attribute.Name, out var where) && !InLink(element, page.LinkElements))
                    yield return (element, where, attribute.Value);
            }
            if (element.LocalName is "input" or "button" or "option" && element.GetAttribute("value") is { Length: > 4 } value
                && element.GetAttribute("type") is not "hidden") yield return (element, "een veld", value);
        }
    }

    private static bool InLink(IElement element, IReadOnlySet<IElement> links)
    {
        for (var e = element; e is not null; e = e.ParentElement)
            if (links.Contains(e)) return true;
        return false;
    }

    private static bool IsDescription(IElement meta) =>
        (meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? meta.GetAttribute("itemprop")) is { } name
        && Descriptions.Contains(name[(name.LastIndexOfAny([':', '.']) + 1)..].ToLowerInvariant());
}
