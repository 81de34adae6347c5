using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Rendering;

/// <summary>
/// What a search engine may show of a page beside its title (schema.org, as JSON-LD): what it is, whose it is, and the
/// numbers that it names. The phone check reads them back like all others.
/// </summary>
public static class StructuredData
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ContentPage page, SiteSettings settings, string? address, bool listsContacts, IEnumerable<ContactNumber> numbers)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", listsContacts ? "ContactPage" : "WebPage");
            json.WriteString("name", page.Title);
            if (page.FrontMatter.Description is { } description) json.WriteString("description", description);
            if (address is not null) json.WriteString("url", address);
            json.WriteString("inLanguage", page.Version.Language);
            json.WriteStartObject("publisher");
            json.WriteString("@type", "GovernmentOrganization");
            json.WriteString("name", settings.Name);
            if (settings.Website is { } website) json.WriteString("url", website);
            json.WriteEndObject();
            json.WriteStartArray("mentions");
            foreach (var number in numbers)
            {
                json.WriteStartObject();
                json.WriteString("@type", "Organization");
                json.WriteString("name", number.Contact.Name);
                json.WriteString("telephone", number.Number.Href["tel:".Length..]);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        // "</script>" in a title would end the element (HTML 4.12.1.3).
        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)).Replace("<", "\\u003C", StringComparison.Ordinal);
    }
}
