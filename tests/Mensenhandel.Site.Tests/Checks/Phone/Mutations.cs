using System.Text.RegularExpressions;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests.Checks.Phone;

/// <summary>Every way in which a telephone link of a finished page can go wrong, one at a time.</summary>
internal static partial class Mutations
{
    /// <summary>What depends on where the link stands, not only on what it says.</summary>
    private static readonly string[] Telling =
        ["href cijfer", "tekst cijfer", "href en", "href ander", "tekst ander", "alles ander", "link uitgepakt", "link weg", "link dubbel"];

    /// <param name="everything">Whether a link with this address gets all corruptions, or only the telling ones.</param>
    public static IEnumerable<(string Name, string Html)> Of(string html, ContactBook book, Func<string, bool>? everything = null)
    {
        foreach (Match link in TelLink().Matches(html))
        {
            var (open, href, close, text) = (link.Groups["open"].Value, link.Groups["href"].Value, link.Groups["close"].Value, link.Groups["text"].Value);
            var mutations = OfLink(open, href, close, text, book);
            if (everything?.Invoke(href) == false) mutations = mutations.Where(m => Telling.Contains(Kind(m.Name))).DistinctBy(m => Kind(m.Name));
            foreach (var (name, mutated) in mutations)
                yield return ($"{name}: {link.Value} → {mutated}", html[..link.Index] + mutated + html[(link.Index + link.Length)..]);
        }
    }

    /// <summary>"href cijfer 3 2→3" and "href cijfer 4 weg" are of one kind.</summary>
    private static string Kind(string name) => string.Join(' ', name.Split(' ').Take(2));

    private static IEnumerable<(string Name, string Link)> OfLink(string open, string href, string close, string text, ContactBook book)
    {
        string Link(string? newHref = null, string? newText = null, string? attributes = null) =>
            $"{open}{newHref ?? href}{(attributes is null ? close : close.Replace(">", $" {attributes}>"))}{newText ?? text}</a>";

        foreach (var (name, wrong) in Slips(href)) yield return ($"href {name}", Link(wrong));
        foreach (var (name, wrong) in Slips(text)) yield return ($"tekst {name}", Link(newText: wrong));
        foreach (var (both, wrongHref) in Slips(href))
        {
            var twin = Slips(text).FirstOrDefault(t => t.Name == both).Text;
            if (twin is not null) yield return ($"href en tekst {both}", Link(wrongHref, twin));
        }
        foreach (var other in book.Numbers.Where(n => n.Number.Href != href))
        {
            var shown = Number().Replace(text, other.Number.Display.Replace(" ", "&nbsp;"));
            yield return ("href ander contact", Link(other.Number.Href));
            yield return ("tekst ander contact", Link(newText: shown));
            yield return ("alles ander contact", Link(other.Number.Href, shown));
        }

        yield return ("link uitgepakt", text);
        yield return ("link weg", "");
        yield return ("link dubbel", Link() + " " + Link());
        yield return ("href weg", Link().Replace($"href=\"{href}\"", ""));
        yield return ("href leeg", Link(""));
        yield return ("href #", Link("#"));
        yield return ("tekst zonder nummer", Link(newText: "Bel ons"));
        yield return ("tekst leeg", Link(newText: ""));
        yield return ("cijfer achter de link", Link() + "5");
        yield return ("cijfer voor de link", "5" + Link());

        foreach (var (name, broken) in Broken(text)) yield return ("tekst " + name, Link(newText: broken));
        foreach (var (name, strange) in LookAlikes(text)) yield return ("tekst " + name, Link(newText: strange));
        foreach (var (name, strange) in LookAlikes(href[4..])) yield return ("href " + name, Link("tel:" + strange));
        if (text.Contains("&nbsp;")) yield return ("vaste spatie weg", Link(newText: text.Replace("&nbsp;", " ")));
        if (text.Contains("&nbsp;")) yield return ("spaties weg", Link(newText: text.Replace("&nbsp;", "")));
        if (text.Contains("&nbsp;")) yield return ("streepje", Link(newText: text.Replace("&nbsp;", "-")));

        var display = Number().Match(text).Value;
        foreach (var (name, wrong) in Slips(display))
        {
            yield return ($"aria-label {name}", Link(attributes: $"aria-label=\"Bel {wrong}\""));
            yield return ($"title {name}", Link(attributes: $"title=\"Bel {wrong}\""));
        }
        yield return ("aria-label zonder nummer", Link(attributes: "aria-label=\"Bel ons\""));
        yield return ("aria-label anders gespeld", Link(attributes: $"aria-label=\"{string.Join('-', display.Where(char.IsAsciiDigit))}\""));

        for (var i = 0; i < 4; i++) yield return ("tel: teken weg", Link(href.Remove(i, 1)));
        foreach (var scheme in (string[])["TEL:", "Tel:", "tel://", "callto:", "sms:", "whatsapp://send?phone=", "http://", "tell:", "tel;", "", "tel: ", "tel:%20"])
            yield return ("schema " + scheme, Link(scheme + href[4..]));
        yield return ("href zonder cijfers", Link("tel:"));
        yield return ("href met streepje", Link(href.Insert(href.Length - 2, "-")));
        yield return ("href met spatie", Link(href.Insert(href.Length - 2, " ")));
        yield return ("href met toestel", Link(href + ";ext=1"));
        yield return ("href met context", Link(href + ";phone-context=+31"));
        yield return ("href met spatie erachter", Link(href + " "));
        if (!href.Contains('+')) yield return ("href met +31", Link("tel:+31" + href[4..].TrimStart('0')));
        if (href.Contains("+31")) yield return ("href zonder +31", Link(href.Replace("+31", "0")));
        if (href.Contains("+31")) yield return ("href met 0031", Link(href.Replace("+31", "0031")));
        if (href.Contains("+31")) yield return ("href met +310", Link(href.Replace("+31", "+310")));
    }

    /// <summary>Each digit changed, swapped with the next, lost and added; named by its place from the end, so that href and text agree.</summary>
    private static IEnumerable<(string Name, string Text)> Slips(string text)
    {
        var places = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).Reverse().ToList();
        for (var n = 0; n < places.Count; n++)
        {
            var i = places[n];
            var digit = text[i] - '0';
            foreach (var step in (int[])[1, 5])
                yield return ($"cijfer {n} {digit}→{(digit + step) % 10}", text[..i] + (char)('0' + (digit + step) % 10) + text[(i + 1)..]);
            yield return ($"cijfer {n} weg", text.Remove(i, 1));
            yield return ($"cijfer {n} erbij", text.Insert(i, "7"));
            yield return ($"cijfer {n} dubbel", text.Insert(i, text[i].ToString()));
            if (n + 1 >= places.Count || text[places[n + 1]] == text[i]) continue;
            var swapped = text.ToCharArray();
            (swapped[i], swapped[places[n + 1]]) = (swapped[places[n + 1]], swapped[i]);
            yield return ($"cijfers {n} en {n + 1} verwisseld", new string(swapped));
        }
    }

    private static IEnumerable<(string Name, string Text)> Broken(string text)
    {
        var places = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).Skip(1).ToList();
        foreach (var i in places)
        {
            foreach (var element in (string[])["b", "span", "em"])
                yield return ($"opmaak {element}", $"{text[..i]}<{element}>{text[i]}</{element}>{text[(i + 1)..]}");
            foreach (var between in (string[])["<wbr>", "<br>", "&shy;", "\u200B", "\u2060"])
                yield return ($"gebroken {between}", text[..i] + between + text[i..]);
            yield return ("twee spans", $"<span>{text[..i]}</span><span>{text[i..]}</span>");
        }
    }

    private static IEnumerable<(string Name, string Text)> LookAlikes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var letters = text[i] switch { '0' => "OoОο", '1' => "lIі", '3' => "З", '4' => "Ч", '5' => "S", '8' => "BВ", _ => "" };
            foreach (var letter in letters) yield return ($"lijkt op {text[i]}: {letter}", text[..i] + letter + text[(i + 1)..]);
            yield return ("volle breedte", text[..i] + (char)('０' + (text[i] - '0')) + text[(i + 1)..]);
            yield return ("Arabisch cijfer", text[..i] + (char)('٠' + (text[i] - '0')) + text[(i + 1)..]);
        }
    }

    [GeneratedRegex("""(?<open><a\b[^>]*?href=")(?<href>tel:[^"]*)(?<close>"[^>]*>)(?<text>.*?)</a>""", RegexOptions.Singleline)]
    internal static partial Regex TelLink();

    [GeneratedRegex("""\+?[0-9](?:[0-9]|&nbsp;(?=[0-9])|&#xA0;(?=[0-9])|\u00A0(?=[0-9]))*""")]
    private static partial Regex Number();
}
