using System.Text;
using Mensenhandel.Site.Checks.Files;
using Mensenhandel.Site.Tests.Phones;

namespace Mensenhandel.Site.Tests.Checks.Files;

/// <summary>What is published of an audit is what an audit makes, and does nothing.</summary>
public sealed class ReportFilesTests
{
    private static IReadOnlyList<string> Check(string name, string content) =>
        [.. ReportFiles.Check(name, Encoding.UTF8.GetBytes(content), TestBook.Full).Select(f => $"{f.Location.Line} {f.Rule.Id}")];

    [Theory]
    [InlineData("audit.html", "<!doctype html><html lang=nl><title>Verslag</title><style>a{}</style><body><h1>Verslag</h1><p>Bel 112 of 0900 8844, WCAG 1.4.3</p><img src=\"bevinding/1.png\" alt=\"\"><a href=\"https://www.w3.org/\">W3C</a>")]
    [InlineData("audit.json", "{\"started\":\"2026-11-24T10:00:00Z\"}")]
    [InlineData("earl.jsonld", "[]")]
    [InlineData("schermlezer/001.txt", "[link] «Bel 0900 8845»")]
    public void A_report_as_it_was_made_passes(string name, string content) => Assert.Empty(Check(name, content));

    [Theory]
    [InlineData("audit.html", "<p>\n<script>alert(1)</script>", "2 inhoud/bestand-doet-iets")]
    [InlineData("audit.html", "<p onclick=x>a", "1 inhoud/bestand-doet-iets")]
    [InlineData("audit.html", "<img src=https://elders.example/x.png>", "1 inhoud/bestand-doet-iets")]
    [InlineData("audit.html", "<iframe src=x></iframe>", "1 inhoud/bestand-doet-iets")]
    [InlineData("audit.html", "<a href=javascript:x>a</a>", "1 inhoud/bestand-doet-iets")]
    [InlineData("audit.html", "<meta http-equiv=refresh content=0>", "1 inhoud/bestand-doet-iets")]
    [InlineData("audit.html", "<a href=tel:09008844>bel</a>", "1 inhoud/bestand-doet-iets")]
    [InlineData("audit.html", "<p>Bel 0900 8845.", "1 telefoon/bijna-goed")]
    [InlineData("extra.pdf", "%PDF-1.4", "1 inhoud/bestandssoort")]
    [InlineData("audit.html.bak", "x", "1 inhoud/bestandssoort")]
    [InlineData("audit.json", "{\"a\":\n", "2 inhoud/bestandssoort")]
    [InlineData("bevinding/1.png", "<script>", "1 inhoud/bestandssoort")]
    public void What_does_not_belong_to_a_report_is_refused(string name, string content, string expected) => Assert.Equal([expected], Check(name, content));
}
