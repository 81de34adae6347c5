using System.Text;
using Mensenhandel.Site.Comparison;

namespace Mensenhandel.Site.Tests.Comparison;

public class TextChangeTests
{
    /// <summary>Changes as <c>same -gone- +new+</c>, one line for each block.</summary>
    private static string[] Between(string before, string after) =>
        [.. TextChange.Between(Blocks(before), Blocks(after)).Select(c => string.Join(' ', c.Pieces.Select(p => p.Kind switch
        {
            ChangeKind.Gone => $"-{p.Text}-",
            ChangeKind.New => $"+{p.Text}+",
            _ => p.Text,
        })))];

    private static IReadOnlyList<TextBlock> Blocks(string main) =>
        PageText.Of(Encoding.UTF8.GetBytes($"<!doctype html><nav>Menu</nav><main>{main}</main><footer>Voet</footer>"));

    [Fact]
    public void Equal_pages_have_no_changes() => Assert.Empty(Between("<h1>Kop</h1><p>Tekst <b>vet</b>.", "<h1>Kop</h1>\n<p>Tekst\n<b>vet</b>.</p>"));

    [Fact]
    public void A_word_that_changed_stands_between_those_that_did_not() =>
        Assert.Equal(["Bel de -brandweer- +politie+ als u twijfelt."], Between("<p>Bel de brandweer als u twijfelt.", "<p>Bel de politie als u twijfelt."));

    [Fact]
    public void A_sentence_that_is_quite_another_is_shown_whole() =>
        Assert.Equal(["-Bel ons.-", "+Stuur een brief naar het stadhuis.+"], Between("<p>Bel ons.", "<p>Stuur een brief naar het stadhuis."));

    [Fact]
    public void Blocks_come_and_go() =>
        Assert.Equal(["+Kop: Nieuw+", "-Drie-"], Between("<h2>Oud</h2><p>Een<ul><li>Twee<li>Drie</ul>", "<h2>Oud</h2><p>Een<h2>Nieuw</h2><ul><li>Twee</ul>"));

    [Fact]
    public void A_number_is_one_word() =>
        Assert.Equal(["Bel de politie op -0900&8844.- +0800&7000.+"], [.. Between("<p>Bel de politie op 0900\u00A08844.", "<p>Bel de politie op 0800\u00A07000.").Select(l => l.Replace('\u00A0', '&'))]);

    [Fact]
    public void A_link_that_leads_elsewhere_is_a_change() =>
        Assert.Equal(["Lees hulp -⟨/a/⟩- +⟨/b/⟩+"], Between("<p>Lees <a href=/a/>hulp</a>", "<p>Lees <a href=/b/>hulp</a>"));

    [Fact]
    public void Text_of_a_list_item_and_of_the_list_in_it_are_two_blocks() =>
        Assert.Equal(["Een", "Twee", "Drie"], Blocks("<ul><li>Een<ul><li>Twee</ul>Drie</ul>").Select(b => b.Text));
}
