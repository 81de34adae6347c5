using System.Text.Json;
using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// Numbers in the data for search engines (JSON-LD), which show them beside the name of an organisation without the page.
/// A <c>telephone</c> there is right when it dials a number of the book, of the organisation that it is shown with, and the
/// page links the same number. Any other number in the data is one that nobody can tap.
/// </summary>
internal static class StructuredDataCheck
{
    private const string Place = "de gegevens voor zoekmachines";

    /// <param name="Owner">The name of the object that the text belongs to.</param>
    private sealed record Value(string Text, bool IsPhone, string? Owner);

    public static IEnumerable<Finding> Check(PhonePage page) =>
        from element in page.Html.Document.Scripts
        where element.Type?.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) == true
        from value in Values(element.TextContent)
        from finding in Faults(page, element, value)
        select finding;

    private static IEnumerable<Finding> Faults(PhonePage page, IElement element, Value value)
    {
        if (value.IsPhone && page.Book.Numbers.FirstOrDefault(n => n.Number.Href == "tel:" + value.Text) is { } shown && IsOnPage(page, shown))
        {
            if (value.Owner is { } owner && owner != shown.Contact.Name)
                yield return page.Finding(Rules.LabelAnders, element, $"In {Place} staat bij «{owner}» het nummer {Name(shown)}.",
                    new Dictionary<string, string>(Evidence(shown.Number.Digits, shown.Contact.Id)) { [PlaceKey] = Place }, value.Text) with
                {
                    Fix = $"Zet er de naam «{shown.Contact.Name}» bij, of haal het nummer weg.",
                };
            yield break;
        }
        // The key says that it is a telephone number; without it "112" could be an amount.
        var faults = LooseAttributeCheck.Faults(page, element, Place, value.IsPhone ? "tel " + value.Text : value.Text).ToList();
        if (value.IsPhone && faults.Count == 0 && value.Text.Any(char.IsDigit))
            yield return page.NotInBook(value.Text, string.Concat(value.Text.Where(char.IsAsciiDigit)), element, Place);
        foreach (var finding in faults) yield return finding;
    }

    /// <summary>The page links the number, or was built to: a link that got damaged is one fault, and reported by itself.</summary>
    private static bool IsOnPage(PhonePage page, ContactNumber number) =>
        page.Links.Any(l => l.Href == number.Number.Href)
        || page.Main?.GetAttribute(PhonePage.Declaration)?.Split(' ').Contains(number.Key) == true;

    private static List<Value> Values(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var values = new List<Value>();
            Collect(document.RootElement, "", null, values);
            return values;
        }
        catch (JsonException)
        {
            return [new Value(json, false, null)];
        }
    }

    private static void Collect(JsonElement value, string name, string? owner, List<Value> values)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                // A ContactPoint has no name of its own: it belongs to the organisation around it.
                var named = value.TryGetProperty("name", out var own) && own.ValueKind == JsonValueKind.String ? own.GetString() : owner;
                foreach (var property in value.EnumerateObject()) Collect(property.Value, property.Name, named, values);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray()) Collect(item, name, owner, values);
                break;
            case JsonValueKind.String:
                values.Add(new Value(value.GetString()!, IsPhoneName(name), owner));
                break;
            case JsonValueKind.Number when IsPhoneName(name):
                values.Add(new Value(value.GetRawText(), true, owner));
                break;
        }
    }

    private static bool IsPhoneName(string name) =>
        name.Contains("phone", StringComparison.OrdinalIgnoreCase) || name.StartsWith("fax", StringComparison.OrdinalIgnoreCase);
}
