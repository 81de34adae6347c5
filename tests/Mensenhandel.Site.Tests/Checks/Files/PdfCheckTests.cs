using System.IO.Compression;
using System.Text;
using Mensenhandel.Site.Checks.Files;
using Mensenhandel.Site.Tests.Phones;

namespace Mensenhandel.Site.Tests.Checks.Files;

/// <summary>
/// Documents: two that a browser printed (Data/), with letters behind a map of their font, and small ones in the forms of other programs.
/// </summary>
public sealed class PdfCheckTests
{
    private const string Right = "BT /F1 12 Tf 72 700 Td (Bel de politie: 0900 8844.) Tj ET";

    private static IReadOnlyList<string> Check(byte[] pdf) => [.. FileKinds.Check("folder.pdf", pdf, TestBook.Full).Select(f => f.Rule.Id)];

    [Theory]
    [InlineData("goed.pdf")]
    [InlineData("fout-nummer.pdf", "telefoon/bijna-goed")]
    public void The_words_of_a_printed_page_are_read(string file, params string[] expected) =>
        Assert.Equal(expected, Check(File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Mensenhandel.Site.Tests/Checks/Files/Data", file))));

    [Theory]
    [InlineData("(Bel de politie: 0900 8845.) Tj")]
    [InlineData("[(Bel 09) -20 (00) -300 (88) 10 (45)] TJ")]
    [InlineData("(Bel 0900) Tj 40 0 Td (8845) Tj")]
    [InlineData("(Bel) Tj 1 0 0 1 90 700 Tm (0900) Tj 1 0 0 1 120 700 Tm (8845) Tj")]
    [InlineData("<42656C20303930302038383435> Tj")]
    [InlineData("(Bel \\060900 88\\\n45) Tj")]
    [InlineData("/X1 Do")]
    public void A_wrong_number_is_found_however_it_is_drawn(string drawn)
    {
        var pdf = Pdf($"BT /F1 12 Tf 72 700 Td (Folder) Tj {drawn} ET",
            "/XObject << /X1 6 0 R >>", "6 0 obj << /Type /XObject /Subtype /Form /Length 41 >> stream\nBT /F1 9 Tf (Bel 0900 8845, snel.) Tj ET   \nendstream endobj\n");
        Assert.Equal(["telefoon/bijna-goed"], Check(pdf));
    }

    [Fact]
    public void A_right_document_passes_packed_or_not()
    {
        Assert.Empty(Check(Pdf(Right)));
        Assert.Empty(Check(Packed(Right)));
        Assert.Equal(["telefoon/bijna-goed"], Check(Packed(Right.Replace("8844", "8845", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")]
    [InlineData("/OpenAction << /S /Java#53cript /J#53 (app.alert(1)) >>")]
    [InlineData("/Names << /JavaScript 9 0 R >>")]
    [InlineData("/Names << /EmbeddedFiles 9 0 R >>")]
    [InlineData("/AA << /WC << /S /Launch /F (cmd.exe) >> >>")]
    [InlineData("/OpenAction << /S /SubmitForm /F (https://elders.example) >>")]
    [InlineData("/AcroForm << /XFA [] >>")]
    [InlineData("/OpenAction << /S /URI /URI (javascript:alert(1)) >>")]
    public void A_document_that_does_something_is_refused(string catalog) => Assert.Contains("inhoud/bestand-doet-iets", Check(Pdf(Right, catalog: catalog)));

    [Theory]
    [InlineData("/OpenAction [3 0 R /Fit]")]
    [InlineData("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>")]
    [InlineData("/X << /S /URI /URI (https://www.politie.nl) >>")]
    [InlineData("/X << /S /URI /URI (tel:112) >>")]
    public void A_document_that_only_shows_itself_passes(string catalog) => Assert.Empty(Check(Pdf(Right, catalog: catalog)));

    [Fact]
    public void A_link_to_a_wrong_number_is_found() => Assert.Equal(["telefoon/bijna-goed"], Check(Pdf(Right, catalog: "/X << /S /URI /URI (tel:09008845) >>")));

    [Theory]
    [InlineData("%PDF-1.4\n1 0 obj << /Type /Catalog")]
    [InlineData("%PDF-1.4\n1 0 obj (half")]
    [InlineData("%PDF-1.4\n1 0 obj << /Length 9 >> stream\nx")]
    public void A_document_that_is_damaged_is_refused(string pdf) => Assert.Equal(["inhoud/bestandssoort"], Check(Encoding.Latin1.GetBytes(pdf)));

    [Fact]
    public void A_document_that_nests_without_end_is_refused() => Assert.Equal(["inhoud/bestandssoort"], Check(Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj " + new string('[', 100_000))));

    [Fact]
    public void A_document_that_unpacks_without_end_is_refused()
    {
        var bomb = new byte[120_000_000];
        Assert.Equal(["inhoud/bestandssoort"], Check(Pdf(Encoding.Latin1.GetString(Deflate(bomb)), filter: "/Filter /FlateDecode")));
    }

    [Fact]
    public void A_document_behind_a_password_is_refused() => Assert.Equal(["inhoud/bestandssoort"], Check(Pdf(Right, trailer: "/Encrypt 9 0 R")));

    [Theory]
    [InlineData("0 0 m 10 10 l S")]
    [InlineData("BT /F9 12 Tf (0900 8845) Tj ET")]
    public void Text_that_cannot_be_read_is_for_a_person(string content) => Assert.Equal(["inhoud/niet-nagekeken"], Check(Pdf(content)));

    private static byte[] Packed(string content) => Pdf(Encoding.Latin1.GetString(Deflate(Encoding.Latin1.GetBytes(content))), filter: "/Filter /FlateDecode");

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(content);
        return packed.ToArray();
    }

    private static byte[] Pdf(string content, string resources = "", string objects = "", string catalog = "", string trailer = "", string filter = "") => Encoding.Latin1.GetBytes(
        $"""
        %PDF-1.7
        1 0 obj << /Type /Catalog /Pages 2 0 R {catalog} >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 5 0 R >> {resources} >> >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /Contents [4 0 R] >> endobj % page
        5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
        {objects}4 0 obj << /Length {content.Length} {filter} >> stream

        """ + content + $"\nendstream endobj\ntrailer << /Root 1 0 R {trailer} >>\n%%EOF\n");
}
