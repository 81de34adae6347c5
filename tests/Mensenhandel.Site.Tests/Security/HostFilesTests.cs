using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Mensenhandel.Site.Output;
using Mensenhandel.Site.Security;

namespace Mensenhandel.Site.Tests.Security;

/// <summary>The protection of a whole site, as each host will give it and as it arrives from a real nginx.</summary>
public class HostFilesTests
{
    private static readonly Uri SecurityTxtAddress = new("https://mensenhandel.gemeente-voorbeeld.example/.well-known/security.txt");

    private static IReadOnlyDictionary<string, byte[]> Files => GoodSite.Files;

    private static string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    private static Dictionary<string, string> Netlify => Text("_headers").Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal))
        .Select(l => l.Trim().Split(": ", 2)).ToDictionary(h => h[0], h => h[1]);

    [Fact]
    public void Every_host_gives_the_same_headers()
    {
        var azure = JsonDocument.Parse(Text("staticwebapp.config.json")).RootElement.GetProperty("globalHeaders")
            .EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetString()!);
        var nginx = Regex.Matches(Text("_nginx.conf"), "^add_header (\\S+) \"([^\"]*)\" always;$", RegexOptions.Multiline)
            .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        Assert.Equal(9, Netlify.Count);
        Assert.Equal(Netlify, azure);
        Assert.Equal(Netlify, nginx);
        Assert.StartsWith("/*\n", Text("_headers"));
        // Cloudflare reads no longer lines.
        Assert.All(Text("_headers").Split('\n'), line => Assert.InRange(line.Length, 0, 2000));
    }

    [Fact]
    public void The_policy_allows_exactly_the_style_and_the_script_of_every_page_and_stands_in_each()
    {
        var header = Netlify["Content-Security-Policy"];
        Assert.Empty(InternetNl.Policy(header));
        foreach (var (path, bytes) in Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
            var meta = page.Head!.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
            Assert.Equal(header, meta + "; frame-ancestors 'none'");
            foreach (var element in page.QuerySelectorAll("style, script:not([type])"))
                Assert.True(meta.Contains($"{element.LocalName}-src {ContentPolicy.Hash(element.TextContent)};", StringComparison.Ordinal), $"{path}: {element.LocalName}");
            Assert.Equal("no-referrer", page.QuerySelector("meta[name=referrer]")?.GetAttribute("content"));
        }
    }

    [Fact]
    public void An_old_address_has_the_policy_too()
    {
        using var site = new TestSite();
        var (_, files) = site.WithPage("hulp.md", "Tekst", "RedirectFrom: /oud/\n").Build();
        var policy = new HtmlParser().ParseDocument(files["oud/index.html"]).QuerySelector("meta[http-equiv=Content-Security-Policy]");
        Assert.Contains($"Content-Security-Policy: {policy!.GetAttribute("content")}; frame-ancestors 'none'\n", files["_headers"]);
    }

    [Fact]
    public async Task What_arrives_from_nginx_passes_every_rule_that_a_site_can_influence()
    {
        await using var server = await NginxServer.StartAsync(Files);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };

        foreach (var path in Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal) && !f.EndsWith("404.html", StringComparison.Ordinal)))
        {
            using var answer = await client.GetAsync(new Uri(path.Replace("index.html", "", StringComparison.Ordinal), UriKind.Relative));
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.Equal(Files[path], await answer.Content.ReadAsByteArrayAsync());
            AssertHeaders(answer);
        }
    }

    [Theory]
    [InlineData("weg/", 404, "404.html")]
    [InlineData("vormen/weg", 404, "404.html")]
    [InlineData("makkelijk/weg/", 404, "makkelijk/404.html")]
    [InlineData("en/whatever/", 404, "en/404.html")]
    [InlineData("en/whatever", 404, "en/404.html")]
    [InlineData("_headers", 404, "404.html")]
    [InlineData("_redirects", 404, "404.html")]
    [InlineData("_nginx.conf", 404, "404.html")]
    [InlineData("staticwebapp.config.json", 404, "404.html")]
    [InlineData("robots.txt", 200, "robots.txt")]
    [InlineData("sitemap.xml", 200, "sitemap.xml")]
    public async Task Other_addresses_at_nginx_have_the_headers_as_well(string address, int status, string file)
    {
        await using var server = await NginxServer.StartAsync(Files);
        using var client = new HttpClient { BaseAddress = server.Address };
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(Files[file], await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("utf-8", answer.Content.Headers.ContentType?.CharSet);
        AssertHeaders(answer);
    }

    /// <summary>The reader came by https, and nginx, behind what ends TLS, does not know the address that he typed.</summary>
    [Fact]
    public async Task An_address_without_its_slash_is_sent_on_within_the_site()
    {
        await using var server = await NginxServer.StartAsync(Files);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        using var answer = await client.GetAsync(new Uri("melden", UriKind.Relative));
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/melden/", answer.Headers.Location?.OriginalString);
        AssertHeaders(answer);
    }

    [Fact]
    public void Netlify_gets_the_error_page_of_each_folder_that_has_one()
    {
        Assert.Equal("/en/* /en/404.html 404\n/makkelijk/* /makkelijk/404.html 404\n", Text("_redirects"));
        using var site = new TestSite();
        Assert.DoesNotContain("_redirects", site.WithPage("index.md", "Tekst").WithPage("404.md", "Weg").Build().Files.Keys);
    }

    [Fact]
    public void The_policy_says_nothing_that_its_default_says_already() => Assert.DoesNotContain("connect-src", Netlify["Content-Security-Policy"]);

    [Fact]
    public async Task Security_txt_at_nginx_is_as_internet_nl_wants_it()
    {
        await using var server = await NginxServer.StartAsync(Files);
        using var client = new HttpClient { BaseAddress = server.Address };
        using var answer = await client.GetAsync(new Uri(".well-known/security.txt", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Empty(InternetNl.SecurityTxt(await answer.Content.ReadAsStringAsync(), SecurityTxtAddress, new DateTimeOffset(GoodSite.Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)));
    }

    [Fact]
    public async Task Packed_files_are_served_as_they_are()
    {
        var output = new MemoryOutput();
        var packing = new CompressedOutput(output);
        foreach (var (path, content) in Files) packing.Write(path, content);
        await using var server = await NginxServer.StartAsync(output.Files);
        using var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        using var answer = await client.GetAsync(new Uri("melden/", UriKind.Relative));
        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        Assert.Equal(output.Files["melden/index.html.gz"], await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        AssertHeaders(answer);
    }

    private static void AssertHeaders(HttpResponseMessage answer)
    {
        Assert.Empty(InternetNl.Headers(name => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null));
        foreach (var (name, value) in Netlify) Assert.Equal(value, string.Join(", ", answer.Headers.GetValues(name)));
        Assert.Equal("nginx", answer.Headers.Server.ToString());
    }
}
