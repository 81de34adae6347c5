using Markdig.Renderers;
using Markdig.Renderers.Html;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Rendering;

/// <summary>Fills in the fields about the municipality; <c>{bel contact}</c> is a telephone link (<see cref="Phones.PhoneLinkExtension"/>).</summary>
public sealed class FieldRenderer : HtmlObjectRenderer<FieldInline>
{
    /// <summary>The fields that an editor may write.</summary>
    public static readonly IReadOnlyList<string> Names = ["gemeente", "gemeente-email", "gemeente-website", Amount];

    /// <summary>Digits of which the editor says that they are no telephone number: <c>{getal 112}</c>.</summary>
    private const string Amount = "getal";

    protected override void Write(HtmlRenderer renderer, FieldInline field)
    {
        var content = (ContentRenderer)renderer;
        var settings = content.Settings;
        if (field.Name == "gemeente-email" && settings.Email is { } email)
            content.Write("<a href=\"mailto:").WriteEscapeUrl(email).Write("\">").WriteEscape(email).Write("</a>");
        else if (field.Name == "gemeente-website" && settings.Website is { } website)
            content.Write("<a href=\"").WriteEscapeUrl(website).Write("\">").WriteEscape(new Uri(website).Host).Write("</a>");
        else if (field.Name.StartsWith("gemeente", StringComparison.Ordinal))
            content.WriteEscape(settings.Name);
        else if (field.Name == Amount && field.Argument.Length > 0)
        {
            content.Amounts.Add(field.Argument);
            content.Write("<data class=\"getal\" value=\"").WriteEscape(field.Argument).Write("\">").WriteEscape(field.Argument).Write("</data>");
        }
        // Unknown fields are reported when the page is parsed; the reader sees what the editor wrote.
        else
            content.WriteEscape(field.Argument.Length > 0 ? $"{{{field.Name} {field.Argument}}}" : $"{{{field.Name}}}");
    }
}
