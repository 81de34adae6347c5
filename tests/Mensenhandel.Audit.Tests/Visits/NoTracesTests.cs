using Microsoft.Playwright;

namespace Mensenhandel.Audit.Tests.Visits;

/// <summary>A visit leaves nothing behind in the browser and tells nobody: what /veilig-bezoek/ promises.</summary>
[Collection(BrowserFixture.Collection)]
public sealed class NoTracesTests(BrowserFixture fixture)
{
    private const string Kept = """
        async () => [
          ...(document.cookie ? ['cookie'] : []),
          ...Object.keys(localStorage).map(k => 'localStorage ' + k),
          ...Object.keys(sessionStorage).map(k => 'sessionStorage ' + k),
          ...(await indexedDB.databases()).map(d => 'IndexedDB ' + d.name),
          ...(await caches.keys()).map(k => 'Cache ' + k),
          ...(await navigator.serviceWorker.getRegistrations()).map(r => 'service worker ' + r.scope),
          ...performance.getEntriesByType('resource').map(r => 'request ' + r.name).filter(r => !r.startsWith('request data:')),
        ]
        """;

    [Fact]
    public async Task Using_every_page_asks_one_response_and_keeps_nothing()
    {
        await using var visit = await Visit.StartAsync(fixture, 390, 800);
        var page = visit.Page;
        await visit.Context.AddInitScriptAsync(ToolsTests.Device);
        Assert.True(Visit.Pages.Count > 15);
        foreach (var address in Visit.Pages)
        {
            visit.Requests.Clear();
            await visit.OpenAsync(address);
            var exit = await page.Locator(".weg").GetAttributeAsync("href");
            foreach (var control in await page.Locator(".menu summary, .hulpmiddelen button").AllAsync())
                if (await control.IsVisibleAsync()) await control.ClickAsync();
            await page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
            await visit.ShiftAsync(2);

            Assert.Empty(await page.EvaluateAsync<string[]>(Kept));
            Assert.Equal([visit.Address(address)], visit.Requests.Select(r => r.Url).Where(u => !u.StartsWith("data:", StringComparison.Ordinal)));

            await visit.ShiftAsync(1);
            await visit.AwayAsync();
            Assert.Equal([visit.Address(address), exit!], visit.Requests.Select(r => r.Url).Where(u => !u.StartsWith("data:", StringComparison.Ordinal)));
            Assert.Equal("", await page.EvaluateAsync<string>("() => document.referrer"));
        }
        Assert.Empty(await visit.Context.CookiesAsync());
    }

    [Fact]
    public async Task Links_to_others_do_not_tell_where_the_visitor_came_from()
    {
        await using var visit = await Visit.StartAsync(fixture);
        var page = visit.Page;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in Visit.Pages)
        {
            await visit.OpenAsync(address);
            var links = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=http]')].filter(a => a.host !== location.host).map(a => a.href)");
            foreach (var link in links.Where(seen.Add))
            {
                await visit.OpenAsync(address);
                visit.Requests.Clear();
                await page.EvaluateAsync("href => [...document.links].find(a => a.href === href).click()", link);
                await visit.AwayAsync();
                var request = visit.Requests.Single(r => r.IsNavigationRequest);
                Assert.DoesNotContain("referer", (await request.AllHeadersAsync()).Keys);
                Assert.Equal("", await page.EvaluateAsync<string>("() => document.referrer"));
            }
        }
        Assert.True(seen.Count > 5, $"only {seen.Count} links to others were found");
    }
}
