using System.Net;
using System.Text;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// The one way in which the site writes a telephone link. No aria-label: the number is the name, and a second copy of it
/// is a second place to be wrong (WCAG 2.5.3 Label in Name).
/// </summary>
public static class PhoneMarkup
{
    public const string CssClass = "tel";

    public static string Link(PhoneNumber number) =>
        $"<a class=\"{CssClass}\" href=\"{number.Href}\">{Text(number)}</a>";

    /// <summary>The display form with no-break spaces, escaped.</summary>
    public static string Text(PhoneNumber number) => WebUtility.HtmlEncode(number.Display).Replace(" ", "&nbsp;", StringComparison.Ordinal);

    /// <summary>Plain text (a line of the contact book, a title in the theme) as HTML in which every known number is a link.</summary>
    public static string Html(string text, ContactBook book)
    {
        var html = new StringBuilder();
        var done = 0;
        foreach (var match in new PhoneScanner(book).Scan(text))
        {
            if (!match.Certain || PhoneLinks.NumberOf(match, text, book) is not { } found) continue;
            html.Append(WebUtility.HtmlEncode(text[done..match.Start])).Append(Link(found.Number));
            done = match.End;
        }
        return html.Append(WebUtility.HtmlEncode(text[done..])).ToString();
    }
}
