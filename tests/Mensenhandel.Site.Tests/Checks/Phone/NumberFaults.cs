using System.Text.RegularExpressions;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests.Checks.Phone;

/// <summary>
/// Faults of other kinds than a slip in a link (<see cref="Mutations"/>), made by rule for each number of a built page: in words, in
/// pieces, in other places, beside another name, out of reach.
/// </summary>
internal static partial class NumberFaults
{
    private static readonly string[] Dutch = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
    private static readonly string[] English = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <param name="seen">Numbers that another page has had.</param>
    public static IEnumerable<(string Name, string Html)> Of(string html, ContactBook book, Func<string, bool> seen)
    {
        foreach (Match link in Mutations.TelLink().Matches(html))
        {
            if (book.Numbers.FirstOrDefault(n => n.Number.Href == link.Groups["href"].Value) is not { } number || !seen(number.Key)) continue;
            foreach (var (name, text) in InText(number, link.Value)) yield return ($"{number.Key} {name}", html[..link.Index] + text + html[(link.Index + link.Length)..]);
            foreach (var (name, text) in InHead(number)) yield return ($"{number.Key} {name}", html.Replace("</head>", text + "</head>"));
            // Name and number of another: the text around the link stays, and says whose number it was.
            foreach (var other in book.Numbers.Where(n => n.Contact != number.Contact && number.Number.Digits != DutchNumberingPlan.Emergency && n.Number.Digits != DutchNumberingPlan.Emergency))
                yield return ($"{number.Key} naam van {other.Key}", html.Replace("</main>", $"<p>{other.Contact.Name}: {link.Value}</p></main>"));
        }
    }

    /// <summary>What stands where the link stood.</summary>
    private static IEnumerable<(string Name, string Html)> InText(ContactNumber number, string link)
    {
        var wrong = Wrong(number.Number.Digits);
        var shown = Wrong(number.Number.Display);
        foreach (var (language, words) in new[] { ("Nederlandse", Dutch), ("Engelse", English) })
            foreach (var separator in (string[])["-", " ", ", "])
                yield return ($"{language} woorden «{separator}»", (language == "Engelse" ? "Call " : "Bel ") + string.Join(separator, wrong.Where(char.IsAsciiDigit).Select(d => words[d - '0'])));
        if (number.Number.Digits == DutchNumberingPlan.Emergency)
        {
            foreach (var typo in (string[])["122", "111", "121", "211", "113", "1112"])
                foreach (var sentence in (string[])["Bel bij gevaar {0}.", "{0} is het alarmnummer.", "Bij direct gevaar: {0}", "In gevaar? {0}.", "Alarmnummer ({0})", "Is er nood, dan {0}.", "In an emergency: {0}"])
                    yield return ($"112 met een tikfout: {sentence} {typo}", string.Format(null, sentence, typo));
            yield return ("112 met een tikfout: twee cijfers", "Bij gevaar: 12");
        }
        else
        {
            foreach (var separator in (string[])[", ", ": ", " | ", " * ", "; ", " = ", "→", " en dan "])
                yield return ($"teken «{separator}»", Groups(shown, separator));
            foreach (var (open, close) in new[] { ("<table><tr><td>", "</td></tr></table>"), ("<ul><li>", "</li></ul>"), ("<div>", "</div>") })
                yield return ($"verdeeld over {open}", open + Groups(shown, Between(open)) + close);
            yield return ("sup", Groups(shown, " <sup>") + "</sup>");
            yield return ("ruby", $"<ruby>{shown.Split(' ')[0]}<rt>{string.Concat(shown.Split(' ').Skip(1))}</rt></ruby>");
            if (number.Number.Digits.Length == 10) yield return ("zonder nul", "Bel " + wrong[1..]);
            if (number.Number.Digits.Length == 10) yield return ("zonder plus", "Bel 31" + wrong[1..]);
            if (number.Number.Digits.Length == 8) yield return ("letters", $"{wrong[..4]}-HULP");
        }
        var turned = string.Concat(number.Number.Display.Reverse());
        yield return ("bdo", $"Bel <bdo dir=\"rtl\">{turned}</bdo>");
        yield return ("U+202E", $"Bel \u202E{turned}\u202C");
        yield return ("bdo om de link", $"<bdo dir=rtl>{link}</bdo>");
        yield return ("CSS keert om", $"<span style=\"unicode-bidi:bidi-override;direction:rtl\">{link}</span>");
        foreach (var attribute in (string[])["hidden", "inert", "aria-hidden=\"true\"", "download", "style=\"pointer-events:none\"", "style=\"display:none\"", "tabindex=\"-1\"", "role=\"img\"", "onclick=\"return false\""])
        {
            yield return ($"link {attribute}", link.Replace("<a ", $"<a {attribute} "));
            if (attribute is "hidden" or "inert" or "aria-hidden=\"true\"" or "style=\"display:none\"") yield return ($"om de link {attribute}", $"<span {attribute}>{link}</span>");
        }
        yield return ("in een andere link", $"<button>{link}</button>");
        foreach (var attribute in (string[])["title", "aria-label", "aria-braillelabel", "aria-roledescription", "aria-description"])
            yield return ($"{attribute} van de link", link.Replace("<a ", $"<a {attribute}=\"Bel {shown}\" "));
        foreach (var (name, place) in Places("Bel " + shown, wrong)) yield return (name, link + place);
    }

    /// <summary>A wrong number somewhere else than in the text.</summary>
    private static IEnumerable<(string Name, string Html)> Places(string text, string digits)
    {
        yield return ("th abbr", $"<table><tr><th abbr=\"{text}\">Nummer</th><td>x</td></tr></table>");
        yield return ("alt", $"<img src=\"x.png\" alt=\"{text}\">");
        yield return ("aria-braillelabel", $"<span role=\"note\" aria-braillelabel=\"{text}\">x</span>");
        yield return ("aria-roledescription", $"<section aria-roledescription=\"{text}\">x</section>");
        yield return ("itemprop", $"<meta itemprop=\"telephone\" content=\"{digits}\">");
        yield return ("srcdoc", $"<iframe srcdoc=\"&lt;p&gt;{text}&lt;/p&gt;\"></iframe>");
        yield return ("schaduwboom", $"<div><template shadowrootmode=\"closed\"><p>{text}</p></template></div>");
        yield return ("object", $"<object data=\"tel:{digits}\"></object>");
        yield return ("mailto", $"<a href=\"mailto:info@comensha.nl?body={Uri.EscapeDataString(text)}\">Mail ons</a>");
        yield return ("onclick", $"<button onclick=\"location='tel:{digits}'\">Bel</button>");
        yield return ("javascript", $"<a href=\"javascript:open('tel:{digits}')\">Bel</a>");
        yield return ("whatsapp", $"<a href=\"https://whatsapp.com/send?phone=31{digits.TrimStart('0')}\">App</a>");
        yield return ("CSS content", $"<style>p::after{{content:\"{text}\"}}</style>");
        yield return ("CSS property", $"<style>p{{--nummer:\"{text}\"}}</style>");
        yield return ("JSON-LD", $"<script type=\"application/ld+json\">{{\"telephone\":\"{digits}\"}}</script>");
    }

    private static IEnumerable<(string Name, string Html)> InHead(ContactNumber number)
    {
        var digits = Wrong(number.Number.Digits);
        yield return ("meta refresh", $"<meta http-equiv=\"refresh\" content=\"0;url=tel:{digits}\">");
        yield return ("meta description", $"<meta property=\"og:description\" content=\"Bel {Wrong(number.Number.Display)}\">");
    }

    /// <summary>The last digit is another.</summary>
    private static string Wrong(string number) => number[..^1] + (char)('0' + (number[^1] - '0' + 3) % 10);

    private static string Groups(string display, string separator) =>
        display.IndexOf(' ') is > 0 and var space ? display[..space] + separator + display[(space + 1)..].Replace(' ', '\u00A0') : display;

    private static string Between(string open) => string.Concat(Tag().Matches(open)[^1].Value is var last ? $"</{last[1..]}{last}" : "");

    [GeneratedRegex("<[a-z]+>")]
    private static partial Regex Tag();
}
