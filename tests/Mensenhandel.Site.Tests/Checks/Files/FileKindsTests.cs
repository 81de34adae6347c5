using System.Text;
using Mensenhandel.Site.Checks.Files;
using Mensenhandel.Site.Tests.Phones;

namespace Mensenhandel.Site.Tests.Checks.Files;

/// <summary>What is published beside the pages: from a list of kinds, and each is looked into for what it can carry.</summary>
public sealed class FileKindsTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13];

    private static IReadOnlyList<string> Check(string name, byte[] content) => [.. FileKinds.Check(name, content, TestBook.Full).Select(f => $"{f.Location.Line} {f.Rule.Id}")];

    private static IReadOnlyList<string> Check(string name, string content) => Check(name, Encoding.UTF8.GetBytes(content));

    [Theory]
    [InlineData("x.html")]
    [InlineData("x.HTM")]
    [InlineData("x.xhtml")]
    [InlineData("x.js")]
    [InlineData("x.css")]
    [InlineData("x.php")]
    [InlineData("x.cshtml")]
    [InlineData("brief.docx")]
    [InlineData("data.json")]
    [InlineData("data.yml")]
    [InlineData("feed.xml")]
    [InlineData("index.md.bak")]
    [InlineData("index.md~")]
    [InlineData("foto.png~")]
    [InlineData("Thumbs.db")]
    [InlineData("id_rsa")]
    [InlineData("sleutel.pem")]
    [InlineData("archief.zip")]
    [InlineData("pagina.html.gz")]
    [InlineData("LICENSE")]
    [InlineData("cname")]
    public void A_kind_that_nobody_can_look_into_is_refused(string name) => Assert.Equal(["1 inhoud/bestandssoort"], Check(name, "x"));

    [Theory]
    [InlineData("foto.jpg")]
    [InlineData("foto.PNG")]
    [InlineData("foto.svg")]
    [InlineData("letter.woff2")]
    [InlineData("folder.pdf")]
    [InlineData("contact.vcf")]
    [InlineData("film.mp4")]
    public void A_page_under_the_name_of_something_else_is_refused(string name) =>
        Assert.Equal(["1 inhoud/bestandssoort"], Check(name, "<html><script>alert(1)</script></html>"));

    [Fact]
    public void A_picture_is_a_picture()
    {
        Assert.Empty(Check("foto.PNG", Png));
        Assert.Empty(Check("foto.gif", "GIF89a..."));
        Assert.Empty(Check("foto.webp", "RIFF....WEBPVP8 "));
        Assert.Equal(["1 inhoud/bestandssoort"], Check("foto.jpg", Png));
    }

    [Theory]
    [InlineData("Bel 0900 8844 of 112.\nOf bel 0900-8844, 033 448 11 86 of +31 33 448 11 86.\nKvK 08007000, 24-11-2026.")]
    [InlineData("")]
    public void A_text_with_right_numbers_passes(string text) => Assert.Empty(Check("lees.txt", text));

    [Theory]
    [InlineData("Regel\nBel 0900 8845.", "2 telefoon/bijna-goed")]
    [InlineData("Bel 050 123 45 67.", "1 telefoon/niet-in-contactboek")]
    public void A_text_with_a_wrong_number_has_it_on_its_line(string text, string expected) => Assert.Equal([expected], Check("lees.txt", text));

    [Fact]
    public void The_domain_of_the_site_is_a_domain()
    {
        Assert.Empty(Check("CNAME", "mensenhandel.gemeente.nl\n"));
        Assert.Equal(["1 inhoud/bestandssoort"], Check("CNAME", "hallo"));
        Assert.Equal(["1 inhoud/bestandssoort"], Check("CNAME", "https://mensenhandel.gemeente.nl"));
    }

    [Fact]
    public void A_text_in_another_encoding_is_refused() => Assert.Equal(["1 inhoud/codering"], Check("lees.txt", Encoding.Latin1.GetBytes("Eén")));

    [Theory]
    [InlineData("TEL:0900 8844")]
    [InlineData("TEL;TYPE=work,voice:+31 33 448 11 86")]
    [InlineData("TEL;VALUE=uri:tel:+31-33-448-11-86")]
    [InlineData("item1.TEL;TYPE=\"work,voice\":112")]
    [InlineData("NOTE:Bel bij gevaar 112\\, anders 0900 8844.")]
    [InlineData("URL:https://www.politie.nl")]
    [InlineData("PHOTO:data:image/png;base64,AAAA")]
    [InlineData("PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n\r\n 09008845\r\n 0501234567")]
    [InlineData("TEL:0900\r\n  8844")]
    public void A_contact_card_with_right_numbers_passes(string line) => Assert.Empty(Check("politie.vcf", $"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Wie belt u?\r\n{line}\r\nEND:VCARD\r\n"));

    [Theory]
    [InlineData("TEL:0900 8845", "4 telefoon/bijna-goed")]
    [InlineData("TEL:12345", "4 telefoon/niet-in-contactboek")]
    [InlineData("item1.TEL;TYPE=\"work:x\":0900 8845", "4 telefoon/bijna-goed")]
    [InlineData("TEL;VALUE=uri:tel:+31334481187", "4 telefoon/bijna-goed")]
    [InlineData("tel:09\r\n 008845", "4 telefoon/bijna-goed")]
    [InlineData("TEL;ENCODING=QUOTED-PRINTABLE:0900=20884=\r\n5", "4 telefoon/bijna-goed")]
    [InlineData("TEL:0800 2000", "4 telefoon/andere-naam")]
    [InlineData("NOTE:Bel een-een-drie.", "4 telefoon/bijna-goed")]
    [InlineData("TEL:geen", "4 telefoon/link-vorm")]
    [InlineData("PHOTO:https://elders.example/x.png", "4 inhoud/bestand-doet-iets")]
    [InlineData("LOGO;VALUE=uri:http://elders.example/x.png", "4 inhoud/bestand-doet-iets")]
    [InlineData("NOTE:Bel 0900 8845.", "4 telefoon/bijna-goed")]
    [InlineData("URL:javascript:alert(1)", "4 inhoud/bestand-doet-iets")]
    public void A_contact_card_with_a_wrong_number_has_it_on_its_line(string line, string expected) =>
        Assert.Equal([expected], Check("politie.vcf", $"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Politie\r\n{line}\r\nEND:VCARD\r\n"));

    [Theory]
    [InlineData("<circle r='4' fill='url(#a)' style='fill:url(\"#a\")'/>")]
    [InlineData("<image href='data:image/png;base64,AAAA'/>")]
    [InlineData("<a href='https://www.politie.nl'><text>Politie: 0900 <tspan>8844</tspan></text></a>")]
    [InlineData("<a href='tel:112'><text>112</text></a><use href='#a'/>")]
    [InlineData("<style>a{fill:red;background:url('data:image/png;base64,AAAA')}</style><title>Loket</title>")]
    public void A_drawing_that_only_draws_passes(string inner) => Assert.Empty(Check("t.svg", Svg(inner)));

    [Fact]
    public void A_drawing_of_an_older_program_passes() =>
        Assert.Empty(Check("t.svg", "\uFEFF<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n" + Svg("<g/>")));

    [Fact]
    public void A_drawing_of_Illustrator_passes() => Assert.Empty(Check("t.svg",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [ <!ENTITY ns_svg \"http://www.w3.org/2000/svg\"> ]>\n<svg xmlns=\"&ns_svg;\"><g/></svg>"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<svg:script xmlns:svg='http://www.w3.org/2000/svg'/>")]
    [InlineData("<circle OnLoad='alert(1)'/>")]
    [InlineData("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>")]
    [InlineData("<a href='java\tscript:alert(1)'><text>x</text></a>")]
    [InlineData("<a xmlns:x='http://www.w3.org/1999/xlink' x:href='javascript:alert(1)'><text>x</text></a>")]
    [InlineData("<image href='https://elders.example/x.png'/>")]
    [InlineData("<image href='//elders.example/x.png'/>")]
    [InlineData("<use href='anders.svg#a'/>")]
    [InlineData("<style>@import 'https://elders.example/x.css';</style>")]
    [InlineData("<rect style='fill:url(https://elders.example/x)'/>")]
    [InlineData("<style>svg{background-image:image-set(\"https://elders.example/c.png\" 1x)}</style>")]
    [InlineData("<style>@font-face{src:local(x),src(\"//elders.example/x\")}</style>")]
    [InlineData("<rect mask='image-set(\"c.png\" 1x)'/>")]
    [InlineData("<rect style='fill:u\\72l(https://elders.example/x)'/>")]
    [InlineData("<rect fill='url( \"https://elders.example/x\" )'/>")]
    [InlineData("<a href='#a'><set attributeName='href' to='javascript:alert(1)'/></a>")]
    public void A_drawing_that_does_something_is_refused(string inner) => Assert.Contains("2 inhoud/bestand-doet-iets", Check("t.svg", Svg(inner)));

    [Fact]
    public void A_drawing_that_fetches_its_style_is_refused() =>
        Assert.Equal(["1 inhoud/bestand-doet-iets"], Check("t.svg", "<?xml-stylesheet href=\"https://elders.example/x.css\"?>" + Svg("<g/>")));

    [Theory]
    [InlineData("<text>Bel 0900 <tspan>8845</tspan></text>")]
    [InlineData("<title>Bel 0900 8845</title>")]
    [InlineData("<g aria-label='Bel 0900 8845'/>")]
    [InlineData("<a href='tel:09008845'><text>Bel</text></a>")]
    public void A_drawing_with_a_wrong_number_is_found(string inner) => Assert.Equal(["2 telefoon/bijna-goed"], Check("t.svg", Svg(inner)));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"0123456789\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]><svg xmlns='http://www.w3.org/2000/svg'>&f;</svg>")]
    public void A_drawing_that_cannot_be_read_is_refused(string svg) => Assert.Equal(["1 inhoud/bestandssoort"], Check("t.svg", svg));

    private static string Svg(string inner) => $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>\n{inner}\n</svg>";
}
