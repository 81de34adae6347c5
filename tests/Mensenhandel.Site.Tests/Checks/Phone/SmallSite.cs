using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using Mensenhandel.Site.Tests.Phones;

namespace Mensenhandel.Site.Tests.Checks.Phone;

/// <summary>A finished site as our build makes it, small enough to read: two versions, a layout, a contact page.</summary>
internal static class SmallSite
{
    private static readonly ContactBook Book = TestBook.Full;

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["index.html"] = Page("", "makkelijk/", "112 politie comensha", $"""
            <h1>Mensenhandel melden</h1>
            <div class="bel"><p class="bel-naam">Direct gevaar</p><p class="bel-knop"><a class="tel knop" href="tel:112">Bel 112</a></p></div>
            <p>Geen spoed? Bel de politie: {Link("politie")} (2 cent per minuut). Sinds 24-11-2026 dag en nacht, 7 dagen per week.</p>
            <ul><li>Advies: {Link("comensha")}, maandag tot en met vrijdag van 09.00-17.00 uur</li><li>112 mensen belden in 2023</li></ul>
            """),
        ["makkelijk/index.html"] = Page("makkelijk/", "../", "112 politie comensha politie", $"""
            <h1>Wie belt u?</h1>
            <p>Nu gevaar? Bel {Link("112")}.</p><p>Geen haast? Bel {Link("politie")} of {Link("comensha")}. Nog eens: <strong>{Link("politie")}</strong></p>
            """),
        ["melden/index.html"] = Page("melden/", "../makkelijk/melden/", "meld-misdaad-anoniem arbeidsinspectie+buitenland", $"""
            <h1>Melden</h1><p>Zonder uw naam: {Link("meld-misdaad-anoniem")}. Vanuit het buitenland: {Link("arbeidsinspectie+buitenland")}.</p>
            <p>KvK 08007000, artikel 273f, 9611 AA, IBAN NL91 ABNA 0417 1643 00. Lees <a href="../contact/">alle nummers</a>.</p>
            """),
        ["makkelijk/melden/index.html"] = Page("makkelijk/melden/", "../../melden/", "arbeidsinspectie meld-misdaad-anoniem", $"""
            <h1>Zo meldt u</h1><p>Werk: {Link("arbeidsinspectie")}</p><p>Geen naam: {Link("meld-misdaad-anoniem")}</p>
            """),
        ["contact/index.html"] = Page("contact/", "../makkelijk/contact/", Keys, All),
        ["makkelijk/contact/index.html"] = Page("makkelijk/contact/", "../../contact/", Keys, All),
    };

    private static string Keys => string.Join(' ', Book.Numbers.Select(n => n.Key));

    private static string All => "<h1>Alle nummers</h1><dl>" + string.Concat(Book.Numbers.Select(n =>
        $"<div><dt>{(n.Contact.Id == "112" ? "Alarmnummer" : n.Contact.Name)}</dt><dd>{PhoneMarkup.Link(n.Number)}</dd></div>")) + "</dl>";

    private static string Link(string key) => PhoneMarkup.Link(ContactNumber.Find(Book, key)!.Number);

    private static string Page(string address, string counterpart, string contacts, string main) => $$"""
        <!doctype html>
        <html lang="nl">
        <head><meta charset="utf-8"><title>Pagina {{address}}</title><meta name="description" content="Lees wie u belt.">
        <link rel="alternate" hreflang="nl-simple" href="{{counterpart}}"><style>a{color:#112;width:112px}</style></head>
        <body>
        <header><a href="{{string.Concat(Enumerable.Repeat("../", address.Count(c => c == '/')))}}">Start</a> <p>Direct gevaar? {{Link("112")}}</p></header>
        <main data-contacten="{{contacts}}">{{main}}</main>
        <footer><p>Geen spoed? <a class="tel" href="tel:09008844">0900&nbsp;8844</a></p><p>Versie 4.14.0, gemaakt op 2026-11-24</p></footer>
        <script>var n = "0900 8844";</script>
        </body>
        </html>
        """;
}
