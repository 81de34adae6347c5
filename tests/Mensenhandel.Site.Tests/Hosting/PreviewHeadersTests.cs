using System.Net;
using Mensenhandel.Site.Hosting;

namespace Mensenhandel.Site.Tests.Hosting;

/// <summary>What the headers stop on the published site, they stop in the preview.</summary>
public sealed class PreviewHeadersTests : IDisposable
{
    private readonly TestSite _site = new();

    public PreviewHeadersTests() => _site.WithPage("index.md", "Tekst.").WithPage("melden.md", "Tekst.").WithPage("404.md", "Weg.");

    public void Dispose() => _site.Dispose();

    /// <summary>As Netlify will send them.</summary>
    private Dictionary<string, string> Published() => _site.Build().Files["_headers"].Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal))
        .Select(l => l.Trim().Split(": ", 2)).ToDictionary(h => h[0], h => h[1]);

    private static string Opened(string policy) => "connect-src 'self'; " + policy.Replace("style-src ", "style-src 'self' ", StringComparison.Ordinal).Replace("script-src ", "script-src 'self' ", StringComparison.Ordinal);

    [Theory]
    [InlineData("", 200)]
    [InlineData("melden", 301)]
    [InlineData("bestaat-niet/", 404)]
    [InlineData("robots.txt", 200)]
    [InlineData("_voorbeeld/voorbeeld.js", 200)]
    [InlineData("_voorbeeld/voorbeeld.css", 200)]
    [InlineData("_voorbeeld/wijzigingen", 200)]
    [InlineData("_voorbeeld/bestaat-niet.js", 404)]
    public async Task Every_answer_has_those_of_the_published_site(string address, int status)
    {
        var expected = Published();
        expected["Cache-Control"] = "no-store";
        expected["Content-Security-Policy"] = Opened(expected["Content-Security-Policy"]);

        var (actual, headers) = await AskAsync(address);
        Assert.Equal(status, (int)actual);
        Assert.Equal(expected, expected.Keys.ToDictionary(k => k, k => headers.GetValueOrDefault(k, "")));
    }

    [Fact]
    public async Task The_page_with_both_versions_may_show_pages_of_the_site()
    {
        var published = Published()["Content-Security-Policy"];
        var (_, headers) = await AskAsync("_voorbeeld/naast-elkaar/?pagina=%2F");
        Assert.Equal(Opened(published) + "; frame-src 'self'", headers["Content-Security-Policy"]);
        Assert.Equal("DENY", headers["X-Frame-Options"]);
    }

    [Theory]
    [InlineData("iframe", "same-origin", true)]
    [InlineData("iframe", "cross-site", false)]
    [InlineData("iframe", "same-site", false)]
    [InlineData("iframe", "none", false)]
    [InlineData("document", "same-origin", false)]
    [InlineData("frame", "same-origin", false)]
    [InlineData("iframe", null, false)]
    [InlineData(null, "same-origin", false)]
    public async Task Only_the_preview_itself_may_show_a_page_in_a_frame(string? destination, string? from, bool allowed)
    {
        var (_, headers) = await AskAsync("melden/", destination, from);
        Assert.Equal(allowed ? "SAMEORIGIN" : "DENY", headers["X-Frame-Options"]);
        Assert.Contains(allowed ? "frame-ancestors 'self'" : "frame-ancestors 'none'", headers["Content-Security-Policy"]);
    }

    [Fact]
    public async Task While_no_build_has_succeeded_nothing_is_allowed_but_the_preview()
    {
        Directory.Delete(_site.Input, recursive: true);
        var (_, headers) = await AskAsync("");
        Assert.StartsWith("connect-src 'self'; default-src 'none'; style-src 'self' 'sha256-", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("DENY", headers["X-Frame-Options"]);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
    }

    private async Task<(HttpStatusCode Status, Dictionary<string, string> Headers)> AskAsync(string address, string? destination = null, string? from = null)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var preview = new PreviewSite(new BuildOptions(_site.Input) { Today = TestSite.Today, Drafts = true });
        preview.Build();
        await using var server = await SiteServer.StartAsync(preview.File, 0, preview.Map);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (destination is not null) request.Headers.Add("Sec-Fetch-Dest", destination);
        if (from is not null) request.Headers.Add("Sec-Fetch-Site", from);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
        return (answer.StatusCode, answer.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value)));
    }
}
