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
    // Two spellings of one line.
    [InlineData("naam: A\n    voor: b\n    nummer: \"033 448 11 86\"\n    buitenland: [|\"033 448 11 86\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", "Laat het nummer voor het buitenland beginnen met +31.")]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"+31 33 448 11 86\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", "Schrijf het nummer zoals u het in Nederland belt, en zet dit bij «buitenland».")]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"0031 33 448 11 86\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"033 448 11 86\"\n    buitenland: [|\"+31 33 448 11 87\"|]\n    gecontroleerd: 2026-11-23", "nummer", "Zoek bij de organisatie zelf na welke van de twee klopt. Klopt «nummer», schrijf dan +31 33 448 11 86.")]
    [InlineData("naam: A\n    voor: b\n    nummer: \"06 12 34 56 78\"\n    buitenland: [|\"+31 6 12 34 56 79\"|]\n    gecontroleerd: 2026-11-23", "nummer", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"088 123 45 67\"\n    buitenland: [|\"+31 85 123 45 67\"|]\n    gecontroleerd: 2026-11-23", "nummer", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"034 448 11 86\"\n    buitenland: [|\"+31 33 448 11 86\"|]\n    gecontroleerd: 2026-11-23", "nummer", null)]
    // Another line, which somebody must have seen.
    [InlineData("naam: A\n    voor: b\n    nummer: \"0900 8844\"\n    buitenland: [|\"+31 34 357 88 44\"|]\n    gecontroleerd: 2026-11-23", "bron", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"14 050\"\n    buitenland: [|\"+31 50 367 91 11\"|]\n    gecontroleerd: 2026-11-23", "bron", null)]
    [InlineData("naam: A\n    voor: b\n    buitenland: [|\"+31 50 367 91 11\"|]\n    gecontroleerd: 2026-11-23", "bron", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"0900 8844\"\n    buitenland: [|\"+31 34 357 88\"|]\n    bron buitenland: https://a.nl\n    gecontroleerd: 2026-11-23", "nummer", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"0900 8844\"\n    buitenland: [|\"+32 2 501 02 11\"|]\n    bron buitenland: https://a.nl\n    gecontroleerd: 2026-11-23", "schrijfwijze", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"0900 8844\"\n    buitenland: [|\"+31 900 8844\"|]\n    bron buitenland: https://a.nl\n    gecontroleerd: 2026-11-23", "schrijfwijze", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: \"0900 8844\"\n    buitenland: \"+31 34 357 88 44\"\n    bron buitenland: [|boek|]\n    gecontroleerd: 2026-11-23", "adres", null)]
    // The numbering plan.
    [InlineData("naam: Alarmnummer\n    voor: b\n    nummer: [|\"113\"|]\n    gecontroleerd: 2026-11-23", "nummer", "Schrijf nummer: \"112\".")]
    [InlineData("naam: Alarmnummer 112\n    voor: b\n    nummer: [|\"0900 8844\"|]\n    gecontroleerd: 2026-11-23", "nummer", "Schrijf nummer: \"112\".")]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"116 112\"|]\n    gecontroleerd: 2026-11-23", "nummer", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"14 012\"|]\n    gecontroleerd: 2026-11-23", "nummer", null)]
    // The first group is the area code.
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"0334 481 186\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", "Schrijf 033 448 11 86.")]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"034 448 11 86\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", "Schrijf 0344 48 11 86.")]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"0612 34 56 78\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", "Schrijf 06 12 34 56 78.")]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"0881 234 567\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", "Schrijf 088 123 45 67.")]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"090 08 84 4\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", null)]
    [InlineData("naam: A\n    voor: b\n    nummer: [|\"090 08 844\"|]\n    gecontroleerd: 2026-11-23", "schrijfwijze", "Schrijf 0900 8844.")]
    [InlineData("naam: A\n    voor: b\n    email: [|mailto:info@a.nl|]", "adres", "Schrijf alleen info@a.nl.")]
    [InlineData("naam: A\n    voor: b\n    email: [|info@a|]", "adres", null)]
    [InlineData("naam: A\n    voor: b\n    email: [|A <info@a.nl>|]", "adres", null)]
    [InlineData("naam: A\n    voor: b\n    email: a@b.nl\n    website: [|https://https://a.nl|]", "adres", null)]
    [InlineData("naam: A\n    voor: b\n    email: a@b.nl\n    website: [|https://nl|]", "adres", null)]
    [InlineData("naam: A\n    voor: b\n    email: a@b.nl\n    website: [|https://politie.nl@a.nl|]", "adres", null)]
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

    [Theory]
    [InlineData("nummer: \"0900 8844\"\n    buitenland: \"+31 34 357 88 44\"\n    bron buitenland: https://a.nl")]
    [InlineData("nummer: \"14 050\"")]
    [InlineData("nummer: \"14 0598\"")]
    [InlineData("nummer: \"116 000\"")]
    [InlineData("nummer: \"113\"")]
    [InlineData("nummer: \"0598 12 34 56\"")]
    [InlineData("nummer: \"06 1234 5678\"\n    buitenland: \"+31 61234 5678\"", false)]
    [InlineData("nummer: \"088 123 4567\"\n    buitenland: \"+31 88 123 45 67\"")]
    public void Accepts_what_the_numbering_plan_has(string numbers, bool right = true)
    {
        Read($"contacten:\n  - id: a\n    naam: A\n    voor: b\n    {numbers}\n    gecontroleerd: 2026-11-23", out var findings);
        Assert.Equal(right, findings.Count == 0);
    }

    /// <summary>A page that says 112 is right, whatever the book says.</summary>
    [Fact]
    public void Knows_112_better_than_the_book() =>
        Assert.Equal("tel:112", Read(Good.Replace("nummer: \"112\"", "nummer: \"113\""), out _).Contacts[0].Number!.Href);

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
