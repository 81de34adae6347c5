using System.Text.Json;
using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// Numbers where no link can be: titles, descriptions, alternative texts, data for search engines. They are read aloud or
/// shown by others, long after the number has changed, and nobody can tap them.
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

    public static IEnumerable<Finding> Check(PhonePage page)
    {
        foreach (var (element, where, text) in Texts(page))
        {
            foreach (var match in page.Scanner.Scan(text))
            {
                if (!match.Certain) continue;
                if (Fault(page, element, where, match.In(text), match) is { } finding) yield return finding;
            }
        }
    }

    private static Finding? Fault(PhonePage page, IElement element, string where, string written, PhoneMatch match)
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
        foreach (var element in page.Html.Document.All)
        {
            if (element.LocalName == "title" && element.ParentElement?.LocalName == "head") yield return (element, "de titel van de pagina", element.TextContent);
            if (element.LocalName == "meta" && IsDescription(element)) yield return (element, "de beschrijving van de pagina", element.GetAttribute("content") ?? "");
            if (IsData(element))
                foreach (var text in JsonTexts(element.TextContent)) yield return (element, "de gegevens voor zoekmachines", text);
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

    private static bool IsData(IElement element) =>
        element.LocalName == "script" && element.GetAttribute("type")?.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) == true;

    private static List<string> JsonTexts(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var texts = new List<string>();
            Collect(document.RootElement, "", texts);
            return texts;
        }
        catch (JsonException)
        {
            return [json];
        }
    }

    private static void Collect(JsonElement value, string name, List<string> texts)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject()) Collect(property.Value, property.Name, texts);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray()) Collect(item, name, texts);
                break;
            case JsonValueKind.String:
                texts.Add(IsPhoneName(name) ? "tel " + value.GetString() : value.GetString()!);
                break;
            case JsonValueKind.Number when IsPhoneName(name):
                texts.Add("tel " + value.GetRawText());
                break;
        }
    }

    private static bool IsPhoneName(string name) =>
        name.Contains("phone", StringComparison.OrdinalIgnoreCase) || name.StartsWith("fax", StringComparison.OrdinalIgnoreCase);
}
