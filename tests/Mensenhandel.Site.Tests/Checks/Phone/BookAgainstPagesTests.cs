namespace Mensenhandel.Site.Tests.Checks.Phone;

/// <summary>One root cause is one finding, at the book when the book is the cause.</summary>
public sealed class BookAgainstPagesTests
{
    private const string Book = "contacten:\n  - id: \"112\"\n    naam: Alarmnummer\n    voor: Gevaar\n    nummer: \"112\"\n    gecontroleerd: 2026-11-23\n"
        + "  - id: politie\n    naam: Politie\n    voor: Geen gevaar\n    nummer: \"0900 8844\"\n    gecontroleerd: 2026-11-23\n";

    [Fact]
    public void A_right_book_has_no_findings() => Assert.Empty(Findings(Book));

    [Theory]
    [InlineData("0900 8844", "0900 8845", "7:1 telefoon/contactboek-tegenspraak")]
    [InlineData("0900 8844", "0900 884", "10:13 telefoon/contactboek-nummer")]
    [InlineData("nummer: \"0900", "nummr: \"0900", "10:5 telefoon/contactboek-sleutel")]
    [InlineData("nummer: \"0900 8844\"", "nummer: geen", "10:13 telefoon/contactboek-nummer")]
    [InlineData("nummer: \"112\"", "nummer: \"113\"", "5:13 telefoon/contactboek-nummer")]
    [InlineData("id: politie", "id politie", "8:9 telefoon/contactboek-leesbaar")]
    [InlineData("id: politie", "id: polite", "7:1 telefoon/contactboek-tegenspraak")]
    [InlineData("contacten:", "contact:", "1:1 telefoon/contactboek-sleutel")]
    public void A_fault_of_the_book_is_told_once_and_there(string right, string wrong, string finding) =>
        Assert.Equal([$"input/_gegevens/contacten.yml:{finding}"], Findings(Book.Replace(right, wrong)));

    [Fact]
    public void A_contact_that_was_taken_away_is_told_once() =>
        Assert.Equal(["input/_gegevens/contacten.yml:1:1 telefoon/contactboek-tegenspraak"], Findings(Book[..Book.IndexOf("  - id: politie", StringComparison.Ordinal)]));

    [Fact]
    public void A_number_that_many_texts_have_and_the_book_has_not_is_told_once() =>
        Assert.Equal(["input/_gegevens/contacten.yml:1:1 telefoon/contactboek-tegenspraak"], Findings(Book, "020 624 11 11"));

    /// <summary>A right number in another text tells that the book is right.</summary>
    [Fact]
    public void A_slip_of_the_texts_is_told_at_each() =>
        Assert.Equal(["input/a.md:5:32 telefoon/bijna-goed", "input/b.md:5:32 telefoon/bijna-goed", "input/c.md:5:32 telefoon/bijna-goed"],
            Findings(Book, "0900 8845", ("d.md", "Bel 112. De politie is 0900 8844, [start](index.md).")));

    private static IReadOnlyList<string> Findings(string book, string number = "0900 8844", params (string File, string Text)[] more)
    {
        using var site = new TestSite().With("input/_gegevens/contacten.yml", book).WithPage("index.md", "Bel 112. Of {bel politie}.");
        foreach (var file in (string[])["a.md", "b.md", "c.md"]) site.WithPage(file, $"Bel 112. Of bel de politie op: {number}. Of {{bel politie}}. Zie [start](index.md).");
        foreach (var (file, text) in more) site.WithPage(file, text);
        return [.. site.Findings().Where(f => f.Contains("telefoon/", StringComparison.Ordinal))];
    }
}
