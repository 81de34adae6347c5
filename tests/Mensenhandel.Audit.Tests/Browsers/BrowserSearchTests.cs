using Mensenhandel.Audit.Browsers;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Tests.Browsers;

public sealed class BrowserSearchTests
{
    [Fact]
    public void Looks_for_Playwrights_own_browser_then_Chrome_then_Edge_then_the_systems()
    {
        var order = BrowserCandidate.All;

        Assert.Equal((null, null), (order[0].Path, order[0].Channel));
        Assert.Equal("chrome", order[1].Channel);
        Assert.Equal("msedge", order[2].Channel);
        Assert.All(order.Skip(3), candidate => Assert.NotNull(candidate.Path));
        Assert.True(order.Count > 3);
    }

    [Theory]
    [InlineData("/bestaat/niet/chromium", "bestaat niet")]
    [InlineData(null, "")]
    public async Task A_chosen_browser_that_does_not_start_is_the_end(string? path, string why)
    {
        // A file that is there and is no browser.
        var chosen = path ?? typeof(BrowserSearchTests).Assembly.Location;

        var problem = await Assert.ThrowsAsync<SiteException>(() => AuditBrowser.StartAsync(chosen, null));

        Assert.StartsWith($"{BrowserSearch.Setting} wijst naar een browser die niet start: {chosen}: {why}", problem.Message, StringComparison.Ordinal);
    }
}
