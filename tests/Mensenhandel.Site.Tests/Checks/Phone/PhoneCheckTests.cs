using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Tests.Phones;

namespace Mensenhandel.Site.Tests.Checks.Phone;

public sealed class PhoneCheckTests
{
    private const string Police = "<a href=\"tel:09008844\">0900&nbsp;8844</a>";

    [Theory]
    [InlineData("<p>Bel " + Police + ".</p>")]
    [InlineData("<p>Bel <a href=\"tel:09008844\">0900\u00A08844</a></p>")]
    [InlineData("<p><a href=\"tel:09008844\"><strong>0900&nbsp;8844</strong> Politie</a></p>")]
    [InlineData("<p><a href=\"tel:09008844\" style=\"white-space: nowrap\">0900 8844</a></p>")]
    [InlineData("<a href=\"tel:112\"><span>112</span><span>Alarmnummer</span></a>")]
    [InlineData("<a href=\"tel:112\">Bel 112</a> <a href=\"tel:112\">112 Politie</a>")]
    [InlineData("<a href=\"tel:+31334481186\">033&nbsp;448&nbsp;11&nbsp;86</a>, van 09.00-17.00 uur")]
    [InlineData("<a href=\"tel:+31334481186\">+31&nbsp;33&nbsp;448&nbsp;11&nbsp;86</a>")]
    [InlineData("<a href=\"tel:09008844\" aria-label=\"Bel de politie: 0900 8844\">0900&nbsp;8844</a>")]
    [InlineData("<a href=\"tel:09008844\" title=\"De politie\">0900&nbsp;8844</a>")]
    [InlineData("<a href=\"tel:09008844\" title=\"Bel 0900&nbsp;8844\"><img alt=\"\" src=x>0900&nbsp;8844</a>")]
    [InlineData("<p>Noot bij " + Police + "<sup>1</sup></p>")]
    [InlineData("<p>Bel " + Police + " of <a href=\"tel:112\">112</a>, 24 uur per dag</p>")]
    [InlineData("<!-- bel 0900 8844 --><script>x='0900 8844'</script><style>a{width:112px}</style><template>0900 8844</template>")]
    [InlineData("<p data-nummer=\"0900 8844\" id=\"n08007000\" class=\"x-112\">Tekst</p>")]
    [InlineData("<p>112 mensen, € 112, artikel 273f, 9611 AA, 24-11-2026, 2014-2017, KvK 08007000</p>")]
    [InlineData("<a href=\"https://example.nl/09008844\">Lees meer</a> <a href=\"#112\">Verder</a> <a href=\"/2026/\">2026</a>")]
    [InlineData("<a href=\"mailto:info@comensha.nl\">info@comensha.nl</a>")]
    [InlineData("<svg width=\"112\" viewBox=\"0 0 112 112\"><path d=\"M0900 8844 0800 7000\"/></svg>")]
    [InlineData("<script type=\"application/ld+json\">{\"datePublished\":\"2026-11-24\",\"x\":112}</script>")]
    [InlineData("<input type=\"hidden\" value=\"0900 8844\"><li value=\"112\">x</li>")]
    [InlineData("<time datetime=\"2026-11-24\">24-11-2026</time>, versie 4.14.0")]
    [InlineData("<p>Slachtofferhulp: <a href=\"tel:09000101\">0900&nbsp;0101</a>, Veilig Thuis: <a href=\"tel:08002000\">0800&nbsp;2000</a></p>")]
    [InlineData("<p>Is de politie er niet, bel dan <a href=\"tel:08002000\">0800&nbsp;2000</a></p>")]
    [InlineData("<p>CoMensha hoort niet bij de politie. Bel <a href=\"tel:+31334481186\">033&nbsp;448&nbsp;11&nbsp;86</a></p>")]
    [InlineData("<p>Bel de politie op <a href=\"tel:112\">112</a></p>")]
    [InlineData("<table><tr><th>Politie<th>Veilig Thuis<tr><td>" + Police + "<td><a href=\"tel:08002000\">0800&nbsp;2000</a></table>")]
    [InlineData("<p><a href=\"tel:112\">112</a> (één-één-twee)</p>")]
    [InlineData("<p>Wij telden een, twee, drie. Honderdtwaalf mensen kwamen.</p>")]
    [InlineData("<ol start=\"112\"><li>Het artikel over de gemeenteraad</li></ol>")]
    [InlineData("<p>0800-nummers zijn gratis, 0900-nummers niet</p>")]
    [InlineData("<p>Stb. 2013, 112; r.o. 112; noot 112; EUR 112; 2024/112; CAS 00800-7000; 9712 HN 112</p>")]
    [InlineData("<table><tr><td>0800</td><td>2000</td></tr></table>")]
    [InlineData("<a href=\"mailto:mensenhandel@groningen.nl\">mensenhandel@groningen.nl</a> <a href=\"https://www.groningen.nl\">groningen.nl</a>")]
    public void Accepts_what_is_right(string body) => Assert.Empty(Check(body).Select(f => f.Rule.Id + " " + f.Message));

    [Theory]
    // The address of the link.
    [InlineData("<a href=\"tel:0900 8844\">0900&nbsp;8844</a>", "link-vorm")]
    [InlineData("<a href=\"tel:0900%208844\">0900&nbsp;8844</a>", "link-vorm")]
    [InlineData("<a href=\"tel:0900-8844\">0900&nbsp;8844</a>", "kiesvorm")]
    [InlineData("<a href=\"TEL:09008844\">0900&nbsp;8844</a>", "kiesvorm")]
    [InlineData("<a href=\"tel:09008844;ext=1\">0900&nbsp;8844</a>", "kiesvorm")]
    [InlineData("<a href=\"tel://09008844\">0900&nbsp;8844</a>", "link-vorm")]
    [InlineData("<a href=\"tel:\">0900&nbsp;8844</a>", "link-vorm")]
    [InlineData("<a href=\"tel:politie\">0900&nbsp;8844</a>", "link-vorm")]
    [InlineData("<a href=\"tel:0900884A\">0900&nbsp;8844</a>", "link-vorm")]
    [InlineData("<a href=\"tel:０９００8844\">0900&nbsp;8844</a>", "link-vorm")]
    [InlineData("<a href=\"tel:+31(0)334481186\">033&nbsp;448&nbsp;11&nbsp;86</a>", "link-vorm")]
    [InlineData("<a href=\"tel:0334481186\">033&nbsp;448&nbsp;11&nbsp;86</a>", "kiesvorm")]
    [InlineData("<a href=\"tel:0031334481186\">033&nbsp;448&nbsp;11&nbsp;86</a>", "kiesvorm")]
    [InlineData("<a href=\"tel:+319008844\">0900&nbsp;8844</a>", "kiesvorm")]
    [InlineData("<a href=\"tel:+31112\">112</a>", "bijna-goed")]
    [InlineData("<a href=\"callto:09008844\">0900&nbsp;8844</a>", "andere-link")]
    [InlineData("<a href=\"sms:09008844\">0900&nbsp;8844</a>", "andere-link")]
    [InlineData("<a href=\"https://wa.me/31612345678\">Stuur een bericht</a>", "andere-link")]
    [InlineData("<a href=\"https://api.whatsapp.com/send?phone=31612345678\">App ons</a>", "andere-link")]
    [InlineData("<a href=\"tell:09008844\">0900&nbsp;8844</a>", "link-vorm")]
    [InlineData("<a href=\"tel09008844\">0900&nbsp;8844</a>", "link-vorm")]
    [InlineData("<a href=\"09008844\">0900&nbsp;8844</a>", "link-vorm")]
    [InlineData("<a href=\"112\">112</a>", "link-vorm")]
    [InlineData("<form action=\"tel:09001234\"><button>Bel</button></form>", "niet-in-contactboek")]
    [InlineData("<svg><a xlink:href=\"tel:09001234\"><text>0900 1234</text></a></svg>", "niet-in-contactboek")]
    [InlineData("<a href=\"tel:09008845\">0900&nbsp;8845</a>", "bijna-goed")]
    [InlineData("<a href=\"tel:08008844\">0800&nbsp;8844</a>", "bijna-goed")]
    [InlineData("<a href=\"tel:+31612345678\">06&nbsp;12345678</a>", "niet-in-contactboek")]
    [InlineData("<a href=\"tel:122\">122</a>", "bijna-goed")]
    // What the link says.
    [InlineData("<a href=\"tel:09008844\">0900&nbsp;8845</a>", "tekst-anders")]
    [InlineData("<a href=\"tel:08005151\">0900&nbsp;8844</a>", "tekst-anders")]
    [InlineData("<a href=\"tel:112\">122</a>", "tekst-anders")]
    [InlineData("<a href=\"tel:112\">1112</a>", "tekst-anders")]
    [InlineData("<a href=\"tel:112\">12</a>", "tekst-anders")]
    [InlineData("<a href=\"tel:09008844\">0900&nbsp;8844 of 0800&nbsp;7000</a>", "tekst-anders")]
    [InlineData("<a href=\"tel:09008844\">Bel de politie</a>", "zonder-nummer")]
    [InlineData("<a href=\"tel:09008844\"><img src=x alt=\"0900 8844\"></a>", "zonder-nummer")]
    [InlineData("<a href=\"tel:09008844\">0900-8844</a>", "schrijfwijze")]
    [InlineData("<a href=\"tel:09008844\">09008844</a>", "schrijfwijze")]
    [InlineData("<a href=\"tel:09008844\">0900&nbsp;88&nbsp;44</a>", "schrijfwijze")]
    [InlineData("<a href=\"tel:09008844\">O900&nbsp;8844</a>", "schrijfwijze")]
    [InlineData("<a href=\"tel:09008844\">０９００&nbsp;８８４４</a>", "schrijfwijze")]
    [InlineData("<a href=\"tel:09008844\">0900&nbsp;88&#8203;44</a>", "schrijfwijze")]
    [InlineData("<a href=\"tel:09008844\">0900 8844</a>", "afbreken")]
    [InlineData("<a href=\"tel:09008844\">0900\n  8844</a>", "afbreken")]
    [InlineData("<a href=\"tel:+31334481186\">033&nbsp;448 11&nbsp;86</a>", "afbreken")]
    [InlineData("<a href=\"tel:09008844\">09<b>00</b>&nbsp;8844</a>", "in-stukken")]
    [InlineData("<a href=\"tel:09008844\"><span>0900</span>&nbsp;<span>8844</span></a>", "in-stukken")]
    [InlineData("<a href=\"tel:09008844\">0900&nbsp;8844</a>5", "in-stukken")]
    [InlineData("<a href=\"tel:09008844\" aria-label=\"Bel de politie\">0900&nbsp;8844</a>", "label-anders")]
    [InlineData("<a href=\"tel:09008844\" aria-label=\"0900 8845\">0900&nbsp;8844</a>", "label-anders")]
    [InlineData("<a href=\"tel:09008844\" aria-label=\"0 9 0 0 8 8 4 4\">0900&nbsp;8844</a>", "label-anders")]
    [InlineData("<a href=\"tel:09008844\" title=\"0800 7000\">0900&nbsp;8844</a>", "label-anders")]
    [InlineData("<b id=x>0800-naam</b><a href=\"tel:09008844\" aria-labelledby=x>0900&nbsp;8844</a>", "label-anders")]
    [InlineData("<a href=\"tel:09008844\"><img alt=\"0900 8848\" src=x>0900&nbsp;8844</a>", "label-anders")]
    // Numbers that are no link.
    [InlineData("<p>Bel 0900 8844.</p>", "zonder-link")]
    [InlineData("<p>Bel 0900-8844.</p>", "zonder-link")]
    [InlineData("<p>Bel 0800 – 70 00.</p>", "zonder-link")]
    [InlineData("<p>(033) 448 1186</p>", "zonder-link")]
    [InlineData("<p>+31 (0)33 448 11 86</p>", "zonder-link")]
    [InlineData("<p>0900&thinsp;8844</p>", "zonder-link")]
    [InlineData("<p>０９００ ８８４４</p>", "zonder-link")]
    [InlineData("<p>0900<br>8844</p>", "in-stukken")]
    [InlineData("<p>09<b>00</b> 8844</p>", "in-stukken")]
    [InlineData("<p>0<!-- x -->900 8844</p>", "in-stukken")]
    [InlineData("<p>Bel <b>112</b></p>", "zonder-link")]
    [InlineData("<p><span>112</span><span>Alarmnummer</span></p>", "onzeker")]
    [InlineData("<h1>Bel 112</h1>", "zonder-link")]
    [InlineData("<p hidden>0900 8844</p>", "zonder-link")]
    [InlineData("<noscript>0900 8844</noscript>", "zonder-link")]
    [InlineData("<textarea>0900 8844</textarea>", "zonder-link")]
    [InlineData("<svg><text>0900 8844</text></svg>", "zonder-link")]
    [InlineData("<code>0900 8844</code>", "zonder-link")]
    [InlineData("<a href=\"/melden/\">Bel 0900 8844</a>", "zonder-link")]
    [InlineData("<a>0900 8844</a>", "zonder-link")]
    [InlineData("<button>Bel 112</button>", "zonder-link")]
    [InlineData("<p>Bel 0900 8845.</p>", "bijna-goed")]
    [InlineData("<p>Bel 0900 1234.</p>", "niet-in-contactboek")]
    [InlineData("<p>Bel 122.</p>", "bijna-goed")]
    [InlineData("<p>0800 0101</p>", "bijna-goed")]
    [InlineData("<img alt=\"Bel 0900 8844\" src=x>", "zonder-link")]
    [InlineData("<p title=\"Bel 112\">x</p>", "zonder-link")]
    [InlineData("<section aria-label=\"Bel 112\">x</section>", "zonder-link")]
    [InlineData("<input placeholder=\"0612345678\">", "niet-in-contactboek")]
    [InlineData("<input type=submit value=\"Bel 0900 8844\">", "zonder-link")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"Organization\",\"telephone\":\"0900-8844\"}</script>", "zonder-link")]
    [InlineData("<script type=\"application/ld+json\">{\"contactPoint\":[{\"telephone\":\"+31-33-448-11-87\"}]}</script>", "bijna-goed")]
    [InlineData("<script type=\"application/ld+json\">{ kapot 0900 8844</script>", "zonder-link")]
    [InlineData("<p>Politie 112 Brandweer</p>", "onzeker")]
    // Words, letters, pieces.
    [InlineData("<p>Bel bij gevaar 122.</p>", "bijna-goed")]
    [InlineData("<p>121 is het alarmnummer.</p>", "bijna-goed")]
    [InlineData("<dl><dt>Direct gevaar<dd>1112</dl>", "bijna-goed")]
    [InlineData("<p>één één drie</p>", "bijna-goed")]
    [InlineData("<p>Bel één-één-twee.</p>", "zonder-link")]
    [InlineData("<p>Bel nul negen nul nul, acht acht vier vijf.</p>", "bijna-goed")]
    [InlineData("<p>Nul negenhonderd, achtentachtig vijfenveertig</p>", "bijna-goed")]
    [InlineData("<p>Call one one three.</p>", "bijna-goed")]
    [InlineData("<p lang=de>Ruf eins eins drei.</p>", "bijna-goed")]
    [InlineData("<p>0800-MISDAAD</p>", "niet-in-contactboek")]
    [InlineData("<p>0900, 8845</p>", "bijna-goed")]
    [InlineData("<p>0.900.8845</p>", "bijna-goed")]
    [InlineData("<p>33 448 11 87</p>", "bijna-goed")]
    [InlineData("<p>31334481187</p>", "bijna-goed")]
    [InlineData("<p>Bel 18 88.</p>", "niet-in-contactboek")]
    [InlineData("<p>Bel 14-050.</p>", "niet-in-contactboek")]
    [InlineData("<table><tr><td>0900</td><td>8845</td></tr></table>", "bijna-goed")]
    [InlineData("<p>0900 <sup>8844</sup></p>", "in-stukken")]
    [InlineData("<ruby>0900<rt>8845</rt></ruby>", "bijna-goed")]
    [InlineData("<p>Bel <bdo dir=rtl>4488 0090</bdo></p>", "tekst-anders")]
    [InlineData("<p>Bel \u202E4488 0090\u202C</p>", "tekst-anders")]
    [InlineData("<ol start=\"112\"><li>Bel dit nummer bij gevaar</li></ol>", "zonder-link")]
    // Places.
    [InlineData("<th abbr=\"Bel 0900 8845\">x</th><iframe srcdoc=\"&lt;p&gt;Bel 0900 8845\"></iframe>", "bijna-goed")]
    [InlineData("<div><template shadowrootmode=open>Bel 122.</template></div>", "bijna-goed")]
    [InlineData("<object data=\"tel:09008845\"></object>", "andere-link")]
    [InlineData("<button onclick=\"location='tel:112'\">Bel</button>", "andere-link")]
    [InlineData("<style>p::after{content:\"Bel 0900 \" \"8845\"}</style>", "bijna-goed")]
    [InlineData("<a href=\"mailto:info@comensha.nl?body=Bel%20122\">Mail</a>", "bijna-goed")]
    // The name of another.
    [InlineData("<p>Bel Slachtofferhulp: " + Police + "</p>", "andere-naam")]
    [InlineData("<p>" + Police + " (Slachtofferhulp)</p>", "andere-naam")]
    [InlineData("<dl><dt>Veilig Thuis<dd><a href=\"tel:08007000\">0800&nbsp;7000</a></dl>", "andere-naam")]
    [InlineData("<table><tr><td>Veilig Thuis<td>" + Police + "</table>", "andere-naam")]
    [InlineData("<p>CoMensha helpt u. Bel " + Police + "</p>", "andere-naam")]
    // Nobody is called.
    [InlineData("<p hidden>" + Police + "</p>", "belt-niet")]
    [InlineData("<div inert><p>" + Police + "</p></div>", "belt-niet")]
    [InlineData("<a href=\"/hulp/\">Bel de politie: " + Police + "</a>", "belt-niet")]
    [InlineData("<a href=\"tel:112\" download>112</a>", "belt-niet")]
    [InlineData("<style>.x{pointer-events:none}</style><p class=x>" + Police + "</p>", "belt-niet")]
    // Mail and web.
    [InlineData("<a href=\"mailto:mensenhandel@groningen.com\">Mail ons</a>", "net-ander-adres")]
    [InlineData("<a href=\"mailto:x@gemeente.example\">mensenhandel@groningen.nl</a>", "net-ander-adres")]
    [InlineData("<p>Mail naar mensenhandl@groningen.nl</p>", "net-ander-adres")]
    public void Reports_what_is_wrong_once(string body, string rule) =>
        Assert.Equal("telefoon/" + rule, Assert.Single(Check(body)).Rule.Id);

    [Theory]
    [InlineData("<title>Bel 0900 8844</title>", "zonder-link")]
    [InlineData("<title>112 bellen</title>", "zonder-link")]
    [InlineData("<meta name=description content=\"Bel 0900-8844.\">", "zonder-link")]
    [InlineData("<meta name=description content=\"Bel 0900-8845.\">", "bijna-goed")]
    [InlineData("<meta property=\"og:description\" content=\"Bel 112\">", "zonder-link")]
    [InlineData("<meta name=\"twitter:title\" content=\"Bel 06 12345678\">", "niet-in-contactboek")]
    [InlineData("<meta property=\"og:image:width\" content=\"112\">", null)]
    [InlineData("<meta name=viewport content=\"width=112\"><title>Pagina van 24-11-2026</title>", null)]
    public void Reads_the_head_of_the_page(string head, string? rule) =>
        Assert.Equal(rule is null ? [] : ["telefoon/" + rule], Run($"<html lang=nl><head>{head}</head><body><p>x</p></body></html>", TestBook.Full).Select(f => f.Rule.Id));

    [Theory]
    [InlineData("<p>x</p><p>Bel [|0900-1234|] nu</p>")]
    [InlineData("<p>x</p>\n<p>Bel\n<b>snel</b> [|0900 8845|] nu</p>")]
    [InlineData("<p>\n<img alt=\"Bel [|0900 1234|]\" src=x></p>")]
    [InlineData("<ul><li>een<li>bel [|0800&nbsp;8844|]</ul>")]
    [InlineData("<p>Bel <a href=\"[|tel:09001234|]\">0900&nbsp;1234</a></p>")]
    public void Points_to_the_number_itself(string marked)
    {
        var at = marked.IndexOf("[|", StringComparison.Ordinal);
        var finding = Assert.Single(Run(marked.Replace("[|", "").Replace("|]", ""), TestBook.Full));
        Assert.Equal(new SourceLocation("x.html", marked[..at].Count(c => c == '\n') + 1, at - marked[..at].LastIndexOf('\n')), finding.Location);
    }

    [Theory]
    [InlineData("<p>Bel 0900 8845.</p>", "Het nummer «0900 8845» klopt niet: het lijkt op 0900 8844 (Politie).")]
    [InlineData("<p>Bel 0900 7000.</p>", "Het nummer «0900 7000» klopt niet: het lijkt op 0800 7000 (Meld Misdaad Anoniem).")]
    [InlineData("<p>Bel 0800 3000.</p>", "Het nummer «0800 3000» klopt niet: het lijkt op 0800 7000 (Meld Misdaad Anoniem) en op 0800 2000 (Veilig Thuis).")]
    [InlineData("<a href=\"tel:08005151\">0900&nbsp;8844</a>", "Er staat «0900 8844», maar de link belt 0800 5151 (Nederlandse Arbeidsinspectie).")]
    [InlineData("<a href=\"tel:09008854\">0900&nbsp;8844</a>", "De link belt «tel:09008854», maar er staat 0900 8844 (Politie).")]
    [InlineData("<a href=\"tel:09008844\">O900&nbsp;8844</a>", "In «O900 8844» staan tekens die op cijfers lijken, maar het niet zijn.")]
    public void Says_what_is_wrong_in_one_sentence(string body, string message) => Assert.Equal(message, Assert.Single(Check(body)).Message);

    [Theory]
    [InlineData("112", "<a href=\"tel:112\">112</a>", null)]
    [InlineData("112 politie", "<a href=\"tel:112\">112</a> " + Police, null)]
    [InlineData("112 comensha+buitenland", "<a href=\"tel:112\">112</a> <a href=\"tel:+31334481186\">+31&nbsp;33&nbsp;448&nbsp;11&nbsp;86</a>", null)]
    [InlineData("112 comensha", "<a href=\"tel:112\">112</a> <a href=\"tel:+31334481186\">+31&nbsp;33&nbsp;448&nbsp;11&nbsp;86</a>", "contacten-van-pagina")]
    [InlineData("112 politie", "<a href=\"tel:112\">112</a>", "contacten-van-pagina")]
    [InlineData("112", "<a href=\"tel:112\">112</a> " + Police, "contacten-van-pagina")]
    [InlineData("112 arbeidsinspectie", "<a href=\"tel:112\">112</a> " + Police, "contacten-van-pagina")]
    [InlineData("112 politie 112", "<a href=\"tel:112\">112</a> <a href=\"tel:112\">112</a> " + Police, "contacten-van-pagina")]
    [InlineData("112 onbekend", "<a href=\"tel:112\">112</a>", "contacten-van-pagina")]
    [InlineData("politie 112", Police + " <a href=\"tel:112\">112</a>", "112-eerst")]
    [InlineData("politie", Police, "112-eerst")]
    [InlineData("", "Tekst", "112-eerst")]
    public void Compares_the_main_part_with_its_declaration(string declared, string main, string? rule) =>
        Assert.Equal(rule is null ? [] : ["telefoon/" + rule], Run($"<main data-contacten=\"{declared}\">{main}</main>", TestBook.Full).Select(f => f.Rule.Id));

    [Theory]
    [InlineData("<p>Bel 020 624 1111</p>", "zonder-link", Severity.Warning)]
    [InlineData("<a href=\"tel:+31206241111\">020 624 1111</a>", "afbreken", Severity.Warning)]
    [InlineData("<a href=\"tel:+31206241111\">020&nbsp;624&nbsp;1112</a>", "tekst-anders", Severity.Error)]
    [InlineData("<a href=\"tel:020 6241111\">020&nbsp;624&nbsp;1111</a>", "link-vorm", Severity.Error)]
    [InlineData("<a href=\"tel:0201\">0201</a>", "link-vorm", Severity.Warning)]
    [InlineData("<a href=\"callto:0206241111\">Bel ons</a>", "andere-link", Severity.Warning)]
    [InlineData("<a href=\"tel:+31206241111\">Bel ons</a>", "zonder-nummer", Severity.Warning)]
    [InlineData("<a href=\"tel:+31206241111\" aria-label=\"020 624 1112\">020&nbsp;624&nbsp;1111</a>", "label-anders", Severity.Error)]
    [InlineData("<a href=\"tel:0206241111\">020-6241111</a>", null, Severity.Warning)]
    [InlineData("<a href=\"tel:+1-202-555-0123\">+1&nbsp;202&nbsp;555&nbsp;0123</a>", null, Severity.Warning)]
    [InlineData("<p>112 mensen, 24-11-2026</p>", null, Severity.Warning)]
    public void Judges_only_the_form_without_a_contact_book(string body, string? rule, Severity severity)
    {
        var findings = Run(body, ContactBook.None);
        Assert.Equal(rule is null ? [] : [("telefoon/" + rule, severity)], findings.Select(f => (f.Rule.Id, f.Severity)));
    }

    [Fact]
    public void Reads_deeply_nested_html() =>
        Assert.Single(Check(string.Concat(Enumerable.Repeat("<div>", 400)) + "Bel 0900 8844" + string.Concat(Enumerable.Repeat("</div>", 400))));

    private static IReadOnlyList<Finding> Check(string body) => Run($"<!doctype html><html lang=nl><head><title>x</title></head><body>{body}</body></html>", TestBook.Full);

    private static IReadOnlyList<Finding> Run(string html, ContactBook book)
    {
        using var page = HtmlPage.FromFile("x.html", "x.html", html);
        return new FindingReport(new PhoneCheck().Check(page, new CheckContext(book, new SiteSettings(), TestSite.Today)), []).Findings;
    }
}
