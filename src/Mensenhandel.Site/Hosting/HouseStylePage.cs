using System.Net;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mensenhandel.Site.HouseStyles;

namespace Mensenhandel.Site.Hosting;

/// <summary>
/// <c>/huisstijl/</c>: every component of the site in the house style, with the tokens that it came from. In the preview
/// only. The components are taken from the finished pages, so that they are those of the site and not a drawing of them.
/// </summary>
public static class HouseStylePage
{
    public const string Path = "huisstijl/index.html";

    /// <summary>What to show, and the element of a page that shows it.</summary>
    private static readonly (string Name, string Selector)[] Components =
    [
        ("Vak 112", "main .bel-112"),
        ("Vak met een nummer", "main .bel:not(.bel-112)"),
        ("Contact", "main .contact:not(.contact-112)"),
        ("Contact 112", "main .contact-112"),
        ("Let op", "main .let-op"),
        ("Gewone tekst", "main > p:has(a)"),
        ("Opsomming", "main > ul"),
        ("Genummerde lijst", "main > ol"),
        ("Tabel", "main table"),
        ("Citaat", "main blockquote"),
        ("Uitgelegde woorden", "main .woorden"),
        ("Lees ook", "main .onderdeel"),
        ("Printknop", "main .print"),
    ];

    /// <returns>The files with this page among them; unchanged where there is no page to show it in.</returns>
    public static IReadOnlyDictionary<string, byte[]> With(IReadOnlyDictionary<string, byte[]> files, HouseStyle? style)
    {
        if (style is null || files.ContainsKey(Path)) return files;
        var parser = new HtmlParser();
        var pages = files.Where(f => f.Key.EndsWith("index.html", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => (Folder: f.Key[..^"index.html".Length], Html: parser.ParseDocument(Encoding.UTF8.GetString(f.Value))))
            .Where(p => p.Html.QuerySelector("main") is not null).ToList();
        if (pages.Count == 0) return files;

        // One level deep, as this page is: its menu and footer lead to the right places.
        var frame = pages.Find(p => p.Folder.Count(c => c == '/') == 1);
        if (frame.Html is null) frame = pages[0];
        var body = new StringBuilder($"<h1>Huisstijl</h1><p>{Encode(Summary(style))}</p>");
        body.Append("<h2>Onderdelen</h2><h3>Een kleinere kop</h3><p>Tekst met een <a href=\"#inhoud\">link</a>, <strong>vette tekst</strong> en een <button type=\"button\">Knop</button></p>");
        foreach (var (name, selector) in Components)
        {
            var found = pages.Select(p => (p.Folder, Element: p.Html.QuerySelector(selector))).FirstOrDefault(p => p.Element is not null);
            if (found.Element is null) continue;
            var copy = (IElement)found.Element.Clone();
            foreach (var link in copy.QuerySelectorAll("[href]")) link.SetAttribute("href", Resolve(found.Folder, link.GetAttribute("href")!));
            foreach (var hidden in copy.QuerySelectorAll("[hidden]").Prepend(copy)) hidden.RemoveAttribute("hidden");
            foreach (var named in copy.QuerySelectorAll("[id]").Prepend(copy)) named.RemoveAttribute("id");
            body.Append($"<h3>{Encode(name)}</h3>").Append(copy.OuterHtml);
        }
        Append(body, "Licht", style.Light, style.Light);
        Append(body, style.HasDark ? "Donker" : "Donker (van de website zelf: deze huisstijl heeft geen donkere kleuren)", style.Dark, style.Light);

        var page = frame.Html;
        page.Title = "Huisstijl";
        page.QuerySelector("main")!.InnerHtml = body.ToString();
        page.QuerySelector(".kruimels")?.Remove();
        foreach (var current in page.QuerySelectorAll("[aria-current]")) current.RemoveAttribute("aria-current");
        return new Dictionary<string, byte[]>(files, StringComparer.Ordinal) { [Path] = Encoding.UTF8.GetBytes(page.ToHtml()) };
    }

    private static string Summary(HouseStyle style) => style.Theme.Length == 0
        ? "Er is geen theme/huisstijl.css. Dit is de stijl van de website zelf."
        : $"De huisstijl is «{style.Theme}» uit theme/huisstijl.css. Hij vult {style.Light.Filled.Values.Count(f => f.Token.Length > 0)} van de {Slots.All.Sum(g => g.Slots.Length)} plekken.";

    private static void Append(StringBuilder body, string name, Scheme scheme, Scheme light)
    {
        body.Append($"<h2>{Encode(name)}</h2><table><thead><tr><th>Kleuren<th>Contrast<th>Plek<th>Token</thead><tbody>");
        foreach (var pair in ContrastPairs.All)
        {
            var (front, ground) = (scheme.Colour(pair.Front), scheme.Colour(pair.Ground));
            body.Append($"<tr><td>{Sample(front.ToString()!, ground.ToString()!)} {front} op {ground}")
                .Append($"<td>{Findings.Dutch.Ratio(scheme.Ratio(pair))} (nodig {Findings.Dutch.Ratio(pair.Least)})")
                .Append($"<td>{Encode(Slots.Of(pair.Front).Name)}<td>{Encode(Source(scheme, pair.Front))}");
        }
        body.Append("</tbody></table>");
        if (scheme.Replaced.Count > 0 || scheme.Unreadable.Count > 0)
        {
            body.Append("<h3>Vervangen</h3><ul>");
            foreach (var replaced in scheme.Replaced)
                body.Append($"<li>{Encode($"{replaced.Token} is {replaced.Value}, contrast {Findings.Dutch.Ratio(replaced.Ratio)}. De pagina toont {replaced.Shown}.")}");
            foreach (var (token, (value, wants)) in scheme.Unreadable)
                body.Append($"<li>{Encode($"{token} is {value}, maar hier hoort {wants}.")}");
            body.Append("</ul>");
        }
        if (scheme != light) return;
        body.Append("<h3>Letters en vormen</h3><table><thead><tr><th>Plek<th>Waarde<th>Token</thead><tbody>");
        foreach (var slot in Slots.All.Where(g => g.Form is not null).Select(g => g.Slots[0]))
            body.Append($"<tr><td>{Encode(Slots.Of(slot).Name)}<td>{Encode(scheme.Css(slot))}<td>{Encode(Source(scheme, slot))}");
        body.Append("</tbody></table>");
    }

    // Drawn: a style in an attribute is what the policy of the page stops.
    private static string Sample(string front, string ground) =>
        $"<svg width=\"44\" height=\"28\" aria-hidden=\"true\"><rect width=\"44\" height=\"28\" fill=\"{ground}\" stroke=\"{front}\"/><text x=\"22\" y=\"20\" text-anchor=\"middle\" fill=\"{front}\">Aa</text></svg>";

    private static string Source(Scheme scheme, string slot) =>
        !scheme.Filled.TryGetValue(slot, out var filled) ? "standaard" : filled.Token.Length == 0 ? "vervangen" : filled.Token;

    private static string Resolve(string folder, string href) =>
        href.StartsWith('#') || href.Contains(':') ? href : new Uri(new Uri($"http://site/{folder}"), href).PathAndQuery;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
