using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Tests.Phones;

public sealed class PhoneLinksTests
{
    private const string Police = "<a class=\"tel\" href=\"tel:09008844\">0900&nbsp;8844</a>";
    private const string Emergency = "<a class=\"tel\" href=\"tel:112\">112</a>";
    private const string Comensha = "<a class=\"tel\" href=\"tel:+31334481186\">033&nbsp;448&nbsp;11&nbsp;86</a>";

    [Theory]
    [InlineData("Bel 0900 8844.", $"<p>Bel {Police}.</p>")]
    [InlineData("Bel 0900-8844", $"<p>Bel {Police}</p>")]
    [InlineData("0900 88 44 is de politie", $"<p>{Police} is de politie</p>")]
    [InlineData("Bel 0900\n8844 nu", $"<p>Bel {Police} nu</p>")]
    [InlineData("Bel 0900&nbsp;8844 nu", $"<p>Bel {Police} nu</p>")]
    [InlineData("Bel 0900&#45;8844&nbsp;", $"<p>Bel {Police}\u00A0</p>")]
    [InlineData("Bel 0900\\-8844 nu", $"<p>Bel {Police} nu</p>")]
    [InlineData("(033) 448 1186", $"<p>{Comensha}</p>")]
    [InlineData("**Bel** 112!", $"<p><strong>Bel</strong> {Emergency}!</p>")]
    [InlineData("Bel **112**!", $"<p>Bel <strong>{Emergency}</strong>!</p>")]
    [InlineData("Bel 112, 0900 8844 of 112.", $"<p>Bel {Emergency}, {Police} of {Emergency}.</p>")]
    [InlineData("## Bel 112\n", $"<h2 id=\"bel-112\">Bel {Emergency}</h2>")]
    [InlineData("- 112\n- 0900 8844", $"<ul>\n<li>{Emergency}</li>\n<li>{Police}</li>\n</ul>")]
    [InlineData("| a | b |\n|---|---|\n| politie | 0900 8844 |", $"<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>politie</td>\n<td>{Police}</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("Bel {bel politie} of {bel 112}.", $"<p>Bel {Police} of {Emergency}.</p>")]
    [InlineData("{bel politie+buitenland}", "<p><a class=\"tel\" href=\"tel:+31343578844\">+31&nbsp;34&nbsp;357&nbsp;88&nbsp;44</a></p>")]
    [InlineData("+31 33 448 11 86", "<p><a class=\"tel\" href=\"tel:+31334481186\">+31&nbsp;33&nbsp;448&nbsp;11&nbsp;86</a></p>")]
    [InlineData("[0900-8844](tel:0900-8844)", $"<p><a href=\"tel:09008844\" class=\"tel\">0900\u00A08844</a></p>")]
    [InlineData("[Bel de politie: 0900 8844](tel:09008844)", "<p><a href=\"tel:09008844\" class=\"tel\">Bel de politie: 0900\u00A08844</a></p>")]
    [InlineData("[0900 8844](tel:0900 8844)", $"<p><a href=\"tel:09008844\" class=\"tel\">0900\u00A08844</a></p>")]
    [InlineData("[Bel 033 448 11 86](tel:(033) 448 11 86) nu", "<p><a href=\"tel:+31334481186\" class=\"tel\">Bel 033\u00A0448\u00A011\u00A086</a> nu</p>")]
    [InlineData("[0900 8844]( tel: 0900-8844 )", $"<p><a href=\"tel:09008844\" class=\"tel\">0900\u00A08844</a></p>")]
    [InlineData("112. Bel dit nummer bij gevaar", $"<p>{Emergency}. Bel dit nummer bij gevaar</p>")]
    [InlineData("0900, 8844", $"<p>{Police}</p>")]
    [InlineData("| Politie | 0900 8844 |\n|---|---|\n| Spoed | 112 |", $"<table>\n<thead>\n<tr>\n<th>Politie</th>\n<th>{Police}</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Spoed</td>\n<td>{Emergency}</td>\n</tr>\n</tbody>\n</table>")]
    public void Links_numbers_of_the_contact_book(string markdown, string html) => Assert.Equal(html, Render(markdown, TestBook.Full, out _));

    [Theory]
    [InlineData("`0900 8844`")]
    [InlineData("    0900 8844")]
    [InlineData("```\n0900 8844\n```")]
    [InlineData("<b title=\"0900 8844\">x</b>")]
    [InlineData("<div>\n0900 8844\n</div>")]
    [InlineData("<a href=\"tel:09008844\">0900 8844</a>")]
    [InlineData("x <a href=\"tel:09008844\">0900 8844</a> y")]
    [InlineData("[bel 0900 8844](/melden/)")]
    [InlineData("![0900 8844](a.png)")]
    [InlineData("[0900 8845](tel:09008844)")]
    [InlineData("[0900 8844](tel:09008845)")]
    [InlineData("<https://example.nl/0900-8844>")]
    [InlineData("de 112NL-app, 112 mensen, artikel 273f, 24-11-2026")]
    [InlineData("Jongens: 112")]
    [InlineData("De teller staat op 112.")]
    [InlineData("agendapunt 112")]
    [InlineData("bus 111 of 112")]
    [InlineData("| Jaar | Aantal |\n|---|---|\n| 2022 | 112 |")]
    [InlineData("2023. In dat jaar waren het er 112.")]
    [InlineData("09**00** 8844")]
    public void Leaves_everything_else_alone(string markdown) =>
        Assert.DoesNotContain("class=\"tel\"", Render(markdown, TestBook.Full, out var findings) + string.Concat(findings.Select(f => f.Message)));

    [Theory]
    [InlineData("Bel [|0900-1234|] voor hulp.", "telefoon/niet-in-contactboek")]
    [InlineData("---\nTitle: x\n---\n\n# Kop\n\nTekst **en** [|0900 8845|].", "telefoon/bijna-goed")]
    [InlineData("- een\n- bel [|06 12345678|]\n", "telefoon/niet-in-contactboek")]
    [InlineData("> Bel\n> [|0800 8844|] nu", "telefoon/bijna-goed")]
    [InlineData("Regel een\nregel *twee* [|033 448 11 87|]", "telefoon/bijna-goed")]
    [InlineData("Bel [|122|].", "telefoon/bijna-goed")]
    [InlineData("x\n\nBel nu [|{bel polite}|]!", "telefoon/onbekend-contact")]
    [InlineData("[|{bel zvhg}|]", "telefoon/onbekend-contact")]
    [InlineData("| a |\n|---|\n| tel [|0900 1111|] |", "telefoon/niet-in-contactboek")]
    public void Reports_an_unknown_number_at_its_place(string marked, string rule)
    {
        var at = marked.IndexOf("[|", StringComparison.Ordinal);
        var before = marked[..at];
        var markdown = marked.Replace("[|", "").Replace("|]", "");
        Render(markdown, TestBook.Full, out var findings);
        var finding = Assert.Single(findings);
        Assert.Equal(rule, finding.Rule.Id);
        Assert.Equal(new SourceLocation("input/x.md", before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n')), finding.Location);
    }

    [Fact]
    public void Names_the_number_that_was_meant()
    {
        Render("Bel 0800 8844.", TestBook.Full, out var findings);
        Assert.Equal("Het nummer «0800 8844» klopt niet: het lijkt op 0900 8844 (Politie).", findings[0].Message);
        Assert.Equal("Schrijf 0900 8844 als u Politie bedoelt.", findings[0].Fix);
    }

    [Fact]
    public void Lists_the_contacts_of_a_document_in_order()
    {
        var document = Parse("Bel 112.\n\n- {bel comensha}\n- 0900 8844 en [0800 7000](tel:08007000)\n\nOf +31 33 448 11 86.");
        new PhoneLinks(TestBook.Full).LinkPhones(document, "x.md", _ => { });
        Assert.Equal(["112", "comensha", "politie", "meld-misdaad-anoniem", "comensha+buitenland"], document.Descendants().Select(PhoneLinks.KeyOf).OfType<string>());
    }

    [Fact]
    public void Keeps_the_span_of_what_the_editor_wrote()
    {
        const string markdown = "---\nTitle: x\n---\n\nBel snel 0900-88 44 nu, of 112.";
        var document = Parse(markdown);
        new PhoneLinks(TestBook.Full).LinkPhones(document, "x.md", _ => { });
        var links = document.Descendants<PhoneLinkInline>().ToList();
        Assert.Equal("0900-88 44", markdown[links[0].Span.Start..(links[0].Span.End + 1)]);
        Assert.Equal((4, 9), (links[0].Line, links[0].Column));
        Assert.Equal("112", markdown[links[1].Span.Start..(links[1].Span.End + 1)]);
        Assert.Equal((4, 27), (links[1].Line, links[1].Column));
    }

    [Theory]
    [InlineData("Bel 020 624 1111.", "<p>Bel <a class=\"tel\" href=\"tel:+31206241111\">020&nbsp;624&nbsp;1111</a>.</p>")]
    [InlineData("Bel 112 of 0900-1234", "<p>Bel <a class=\"tel\" href=\"tel:112\">112</a> of <a class=\"tel\" href=\"tel:09001234\">0900-1234</a></p>")]
    [InlineData("Bel 020 000 11.", "<p>Bel 020 000 11.</p>")]
    [InlineData("Of {bel politie}.", "<p>Of {bel politie}.</p>")]
    public void Links_valid_numbers_without_a_contact_book(string markdown, string html)
    {
        Assert.Equal(html, Render(markdown, ContactBook.None, out var findings));
        Assert.Empty(findings);
    }

    [Fact]
    public void Makes_links_of_numbers_in_plain_text() =>
        Assert.Equal($"Bel &lt;nu&gt; {Emergency} of {Police}.", PhoneMarkup.Html("Bel <nu> 112 of 0900-8844.", TestBook.Full));

    private static string Render(string markdown, ContactBook book, out List<Finding> findings)
    {
        var document = Parse(markdown);
        var list = new List<Finding>();
        new PhoneLinks(book).LinkPhones(document, "input/x.md", list.Add);
        findings = list;
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString().Trim();
    }

    private static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePreciseSourceLocation().UseAutoIdentifiers().UsePipeTables().UseGenericAttributes()
        .Use<PhoneLinkExtension>().Build();
}
