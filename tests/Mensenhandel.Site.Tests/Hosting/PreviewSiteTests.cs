using Mensenhandel.Site.Hosting;

namespace Mensenhandel.Site.Tests.Hosting;

public sealed class PreviewSiteTests : IDisposable
{
    private readonly TestSite _site = new();
    private readonly PreviewSite _preview;

    public PreviewSiteTests()
    {
        _site.WithPage("index.md", "Eerste tekst.");
        _preview = new PreviewSite(new BuildOptions(_site.Input) { Today = TestSite.Today });
        _preview.Build();
    }

    public void Dispose() => _site.Dispose();

    private string Page => System.Text.Encoding.UTF8.GetString(_preview.File("index.html")!);

    [Fact]
    public void A_page_reloads_itself_when_the_site_was_built_anew()
    {
        Assert.Contains("EventSource", Page);
        Assert.DoesNotContain("Bevindingen", Page);
    }

    [Fact]
    public void Findings_stand_on_the_page_that_has_them()
    {
        _site.WithPage("index.md", "[x](/weg/)");
        _preview.Build();
        Assert.Contains("Bevindingen", Page);
        Assert.Contains("leidt naar niets", Page);
    }

    [Fact]
    public void A_build_that_is_impossible_is_told_on_the_last_good_page()
    {
        var input = _site.Input;
        Directory.Move(input, input + "-weg");
        Assert.Contains("bestaat niet", _preview.Build());
        Assert.Contains("Eerste tekst.", Page);
        Assert.Contains("bestaat niet", Page);
        Directory.Move(input + "-weg", input);
        Assert.Null(_preview.Build());
        Assert.DoesNotContain("bestaat niet", Page);
    }

    [Fact]
    public async Task Saving_a_file_tells_the_browser()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await using var server = await SiteServer.StartAsync(_preview.File, 0, _preview.Map);
        using var watcher = new InputWatcher((_site.Input, "*", true));
        using var client = new HttpClient();
        using var events = new StreamReader(await client.GetStreamAsync(new Uri(server.Address, "_voorbeeld/wijzigingen"), stop.Token));
        Assert.Equal(": klaar", await events.ReadLineAsync(stop.Token));

        _site.WithPage("index.md", "Tweede tekst.");
        await watcher.WaitAsync(stop.Token);
        _preview.Build();

        string? line;
        do line = await events.ReadLineAsync(stop.Token);
        while (line is not (null or "data: nieuw"));
        Assert.Equal("data: nieuw", line);
        Assert.Contains("Tweede tekst.", await client.GetStringAsync(server.Address, stop.Token));
    }
}
