using System.Net;
using System.Text;
using Mensenhandel.Site.Hosting;

namespace Mensenhandel.Site.Tests.Hosting;

public sealed class SiteServerTests
{
    private static readonly Dictionary<string, string> Site = new(StringComparer.Ordinal)
    {
        ["index.html"] = "thuis",
        ["404.html"] = "niet gevonden",
        ["melden/index.html"] = "melden",
        ["a b/é.html"] = "teken",
        ["assets/stijl.css"] = "p{}",
        ["assets/beeld.webp"] = "RIFF",
        ["sitemap.xml"] = "<urlset/>",
        ["bericht"] = "zonder soort",
    };

    [Theory]
    [InlineData("/", 200, "text/html; charset=utf-8", "thuis")]
    [InlineData("/index.html", 200, "text/html; charset=utf-8", "thuis")]
    [InlineData("/melden/", 200, "text/html; charset=utf-8", "melden")]
    [InlineData("/melden/?bron=brief", 200, "text/html; charset=utf-8", "melden")]
    [InlineData("/a%20b/%C3%A9.html", 200, "text/html; charset=utf-8", "teken")]
    [InlineData("/assets/stijl.css", 200, "text/css; charset=utf-8", "p{}")]
    [InlineData("/assets/beeld.webp", 200, "image/webp", "RIFF")]
    [InlineData("/sitemap.xml", 200, "text/xml; charset=utf-8", "<urlset/>")]
    [InlineData("/bericht", 200, "application/octet-stream", "zonder soort")]
    [InlineData("/404.html", 200, "text/html; charset=utf-8", "niet gevonden")]
    [InlineData("/onbekend/", 404, "text/html; charset=utf-8", "niet gevonden")]
    [InlineData("/onbekend.css", 404, "text/html; charset=utf-8", "niet gevonden")]
    public async Task Answers_as_the_public_host_does(string address, int status, string type, string text)
    {
        await using var server = await SiteServer.StartAsync(InMemory);
        using var client = NewClient(server);

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(text, await answer.Content.ReadAsStringAsync());
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Sends_a_folder_without_slash_on_to_the_folder()
    {
        await using var server = await SiteServer.StartAsync(InMemory);
        using var client = NewClient(server);

        using var answer = await client.GetAsync(new Uri("/melden?bron=brief", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/melden/?bron=brief", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Answers_head_without_a_body_and_refuses_to_be_written_to()
    {
        await using var server = await SiteServer.StartAsync(InMemory);
        using var client = NewClient(server);

        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/"));
        using var post = await client.PostAsync(new Uri("/", UriKind.Relative), null);

        Assert.Equal(5, head.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Theory]
    [InlineData("geheim.txt")]
    [InlineData("../geheim.txt")]
    [InlineData("x/../../geheim.txt")]
    public void Reads_nothing_outside_the_folder(string path)
    {
        var root = Directory.CreateTempSubdirectory("server").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(root, "site"));
            File.WriteAllText(Path.Combine(root, "geheim.txt"), "geheim");
            File.WriteAllText(Path.Combine(root, "site", "wel.txt"), "wel");
            var files = SiteServer.FromFolder(Path.Combine(root, "site"));

            Assert.Null(files(path));
            Assert.Null(files(Path.Combine(root, "geheim.txt")));
            Assert.Equal("wel", Encoding.UTF8.GetString(files("wel.txt")!));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static byte[]? InMemory(string path) => Site.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null;

    private static HttpClient NewClient(SiteServer server) =>
        new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
}
