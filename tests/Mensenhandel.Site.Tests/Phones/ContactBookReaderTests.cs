using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Tests.Phones;

public sealed class ContactBookReaderTests
{
    private const string Good = """
        contacten:
          - id: "112"
            naam: Alarmnummer 112
            voor: Bij direct gevaar
            nummer: "112"
            zonder bellen: Met de 112NL-app
            gecontroleerd: 2026-11-23
            makkelijk:
              voor: Als er nu gevaar is
          - id: comensha
            naam: CoMensha
            voor: Advies
            nummer: "033 448 11 86"
            buitenland: "+31 33 448 11 86"
            email: info@comensha.nl
            website: https://www.comensha.nl
            gecontroleerd: 2026-11-23
            bronnen:
              - https://www.comensha.nl/bron
          - id: fier
            naam: Fier
            voor: Chatten
            website: https://www.fier.nl
        """;

    [Fact]
    public void Reads_a_good_book()
    {
        var book = Read(Good, out var findings);
        Assert.Empty(findings);
        Assert.Equal(["112", "comensha", "fier"], book.Contacts.Select(c => c.Id));
        Assert.Equal("tel:112", book.Contacts[0].Number!.Href);
        Assert.Equal("tel:+31334481186", book.Contacts[1].Number!.Href);
        Assert.Equal(10, book.Contacts[1].Line);
        Assert.Equal("Met de 112NL-app", book.Contacts[0].TextFor(SiteVersion.Easy)!.WithoutCalling);
        Assert.Equal("Als er nu gevaar is", book.Contacts[0].TextFor(SiteVersion.Easy)!.For);
        Assert.Equal("Advies", book.Contacts[1].TextFor(SiteVersion.Easy)!.For);
        Assert.Null(book.Contacts[2].Number);
        Assert.Equal("comensha+buitenland", book.Find("0334481186", international: true)!.Key);
        Assert.Equal("comensha", book.Find("0334481186")!.Key);
    }

    [Theory]
    [InlineData("contacten: [|[|]", "leesbaar")]
    [InlineData("contacten:\n  - id: a\n    naam: \"b\n", "leesbaar")]
    [InlineData("[||]", "leesbaar")]
    [InlineData("[||]contacten: x", "leesbaar")]
    [InlineData("[||]# niets", "leesbaar")]
    [InlineData("- id: a", "leesbaar")]
    public void Reports_a_book_that_cannot_be_read(string yaml, string rule)
    {
        var book = Read(yaml.Replace("[|", "").Replace("|]", ""), out var findings);
        Assert.True(book.IsEmpty);
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal("telefoon/contactboek-" + rule, f.Rule.Id));
    }

    [Theory]
    [InlineData("naam: A\n    voor: b\n    [|nummr|]: \"112\"\n    email: a@b.nl", "sleutel", "Schrijf «nummer».")]
    [InlineData("naam: A\n    voor: b\n    [|Naam|]: C\n    email: a@b.nl", "sleutel", "Haal één van de twee weg.")]
    [InlineData("naam: A\n    voor: b\n    email: a@b.nl\n    [|telefax|]: 1", "sleutel", null)]
    [InlineData("naam: A\n    voor: b\n    email: a@b.nl\n    makkelijk:\n      [|naam|]: c", "sleutel", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"0900 88445\"|]\n    gecontroleerd: 2026-11-23", "nummer", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"033 448 11 8\"|]\n    gecontroleerd: 2026-11-23", "nummer", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"O900 8844\"|]\n    gecontroleerd: 2026-11-23", "nummer", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: [|geen|]\n    gecontroleerd: 2026-11-23", "nummer", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: [|09008844|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"0900-8844\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"0900  8844\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"033 448 11 86\"\n    buitenland: [|\"0343 57 88 44\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"0900 8844\"\n    gecontroleerd: [|23-11-2026|]", "datum", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"0900 8844\"\n    gecontroleerd: [|2026-13-01|]", "datum", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"0900 8844\"\n    gecontroleerd: [|2026-11-25|]", "datum", null)]
    [InlineData("naam: A\n    voor: b\n    website: [|http://a.nl|]\n    email: a@b.nl", "adres", null)]
    [InlineData("naam: A\n    voor: b\n    website: [|www.a.nl|]\n    email: a@b.nl", "adres", null)]
    [InlineData("naam: A\n    voor: b\n    website: https://a.nl\n    email: [|info.a.nl|]", "adres", null)]
    [InlineData("naam: A\n    voor: b\n    email: a@b.nl\n    bronnen:\n      - [|boek|]", "adres", null)]
    [InlineData("naam: A\n    voor: [|\"\"|]\n    email: a@b.nl", "verplicht", null)]
    [InlineData("naam: [|[a, b]|]\n    voor: b\n    email: a@b.nl", "leesbaar", null)]
    public void Reports_a_mistake_at_its_place(string marked, string rule, string? fix)
    {
        marked = "contacten:\n  - id: a\n    " + marked;
        var at = marked.IndexOf("[|", StringComparison.Ordinal);
        Read(marked.Replace("[|", "").Replace("|]", ""), out var findings);
        var finding = Assert.Single(findings);
        Assert.Equal("telefoon/contactboek-" + rule, finding.Rule.Id);
        Assert.Equal(new SourceLocation("c.yml", marked[..at].Count(c => c == '\n') + 1, at - marked[..at].LastIndexOf('\n')), finding.Location);
        if (fix is not null) Assert.Equal(fix, finding.Fix);
    }

    [Theory]
    [InlineData("- naam: A\n    voor: b\n    email: a@b.nl", "verplicht")]
    [InlineData("- id: a\n    voor: b\n    email: a@b.nl", "verplicht")]
    [InlineData("- id: a\n    naam: A\n    email: a@b.nl", "verplicht")]
    [InlineData("- id: A b\n    naam: A\n    voor: b\n    email: a@b.nl", "verplicht")]
    [InlineData("- id: a\n    naam: A\n    voor: b", "onbereikbaar")]
    [InlineData("- id: a\n    naam: A\n    voor: b\n    nummer: \"0900 8844\"", "datum")]
    [InlineData("- id: a\n    naam: A\n    naam: B\n    voor: b\n    email: a@b.nl", "leesbaar")]
    [InlineData("- id: a\n    naam: A\n    voor: b\n    email: a@b.nl\n  - id: a\n    naam: A\n    voor: b\n    email: a@b.nl", "dubbel")]
    [InlineData("- id: a\n    naam: A\n    voor: b\n    nummer: \"0900 8844\"\n    gecontroleerd: 2026-11-23\n  - id: b\n    naam: A\n    voor: b\n    nummer: \"0900 88 44\"\n    gecontroleerd: 2026-11-23", "dubbel")]
    [InlineData("- tekst", "leesbaar")]
    [InlineData("-", "leesbaar")]
    public void Reports_what_is_missing_or_double(string entries, string rule)
    {
        Read("contacten:\n  " + entries, out var findings);
        Assert.Equal("telefoon/contactboek-" + rule, Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void Never_throws_for_damaged_text()
    {
        var random = new Random(3);
        for (var round = 0; round < 3000; round++)
        {
            var text = Good.ToCharArray();
            for (var slip = 0; slip < 3; slip++) text[random.Next(text.Length)] = "\n :-\"'[]{}&*!|>%@`#\t\u0000é"[random.Next(22)];
            Read(new string(text), out _);
        }
    }

    private static ContactBook Read(string yaml, out List<Finding> findings)
    {
        var list = new List<Finding>();
        findings = list;
        return ContactBookReader.Read(yaml, "c.yml", new DateOnly(2026, 11, 24), list.Add);
    }
}
