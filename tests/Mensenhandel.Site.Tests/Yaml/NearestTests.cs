using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Tests.Yaml;

public class NearestTests
{
    [Theory]
    [InlineData("titel", "title", 1, "swap")]
    [InlineData("order", "order", 0, "same")]
    [InlineData("ordr", "order", 1, "lost")]
    [InlineData("kat", "hond", 4, "other")]
    public void Distance_counts_edits(string a, string b, int distance, string _) => Assert.Equal(distance, Nearest.Distance(a, b));

    [Fact]
    public void A_word_that_looks_like_none_has_no_nearest() => Assert.Null(Nearest.To("tags", ["Title", "Order", "Plek"]));
}
