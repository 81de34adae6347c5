namespace Mensenhandel.Audit.Tests.Visits;

/// <summary>Another engine, without script: who is careful with privacy reads the site like this.</summary>
[Collection(BrowserFixture.Collection)]
public sealed class FirefoxTests(Firefox firefox) : IClassFixture<Firefox>
{
    [Theory]
    [InlineData(240, 320)]
    [InlineData(320, 640)]
    [InlineData(1280, 800)]
    public async Task Every_page_shows_its_text_its_numbers_and_the_exit_without_script(int width, int height)
    {
        await using var site = await Visit.ServeAsync();
        await firefox.ResizeAsync(width, height);
        foreach (var address in Visit.Pages)
        {
            await firefox.OpenAsync(new Uri(site.Address, address).AbsoluteUri);
            var seen = await firefox.EvaluateAsync("""
                JSON.stringify([
                  innerWidth,
                  document.documentElement.scrollWidth <= innerWidth,
                  [...document.querySelectorAll('h1, .weg, main a[href^="tel:"]')].every(e => e.checkVisibility() && e.getBoundingClientRect().width > 0),
                  document.querySelector('.weg').href.startsWith('https://'),
                  [...document.querySelectorAll('button')].some(e => e.checkVisibility()),
                  document.documentElement.classList.contains('gesloten'),
                ])
                """);
            Assert.Equal($"[{width},true,true,true,false,false]", seen);
        }
    }

    [Fact]
    public async Task The_menu_opens_without_script()
    {
        await using var site = await Visit.ServeAsync();
        await firefox.ResizeAsync(320, 640);
        await firefox.OpenAsync(new Uri(site.Address, "melden/").AbsoluteUri);
        const string Shown = "JSON.stringify(document.querySelector('.menu a').checkVisibility())";
        Assert.Equal("false", await firefox.EvaluateAsync(Shown));
        await firefox.EvaluateAsync("document.querySelector('.menu summary').click(); 0");
        Assert.Equal("true", await firefox.EvaluateAsync(Shown));
    }
}
