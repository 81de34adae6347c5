using Mensenhandel.Site.Checks.Language.Lists;

namespace Mensenhandel.Site.Tests.Checks.Language.Lists;

public class LanguageListsTests
{
    private static readonly LanguageLists Own = LanguageLists.Embedded();

    private static LanguageLists With(string list, string text) => LanguageLists.Read(name => name == list ? text : null);

    [Fact]
    public void A_site_adds_to_the_lists_of_the_program()
    {
        var lists = With("beeldspraak.tsv", "# uitleg\nsoort\twoord\teenvoudiger\nbeeldspraak\thet gele hesje aan\tzichtbaar\n");
        Assert.Equal(Own.Entries.Count + 1, lists.Entries.Count);
        Assert.Contains(new ListEntry("beeldspraak", "het gele hesje aan", "zichtbaar").Phrase, lists.Entries.Select(e => e.Phrase));
    }

    [Fact]
    public void Of_a_word_that_both_have_the_line_of_the_site_counts()
    {
        var lists = With("ambtelijk.tsv", "stijf\tAangaande\trond\n");
        Assert.Equal(Own.Entries.Count, lists.Entries.Count);
        var entry = Assert.Single(lists.Entries, e => e.Phrase.Equals("aangaande", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(("stijf", "rond"), (entry.Kind, entry.Simpler));
    }

    [Fact]
    public void A_word_that_a_site_calls_plain_is_on_no_list()
    {
        var lists = With("gewone-woorden.txt", "# uitleg\naangaande\nhesje\n");
        Assert.DoesNotContain(lists.Entries, e => e.Phrase == "aangaande");
        Assert.Contains("hesje", lists.PlainWords);
        Assert.Equal(Own.PlainWords.Count + 2, lists.PlainWords.Count);
    }

    [Fact]
    public void The_empty_lists_of_a_new_site_change_nothing()
    {
        var lists = LanguageLists.Read(name => name.EndsWith(".tsv", StringComparison.Ordinal) ? "# Alleen uitleg.\nsoort\twoord\teenvoudiger\n" : "# Alleen uitleg.\n");
        Assert.Equal(Own.Entries.Count, lists.Entries.Count);
        Assert.Equal(Own.PlainWords.Count, lists.PlainWords.Count);
        // The program has all four of its own.
        Assert.True(Own.Entries.Count > 2500 && Own.PlainWords.Count > 600);
    }
}
