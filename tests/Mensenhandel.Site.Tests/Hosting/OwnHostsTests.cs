using System.Net;
using System.Net.Sockets;
using System.Text;
using Mensenhandel.Site.Hosting;

namespace Mensenhandel.Site.Tests.Hosting;

/// <summary>A site elsewhere whose name leads to this machine must not read what is not published yet.</summary>
public sealed class OwnHostsTests : IDisposable
{
    private readonly TestSite _site = new();
    private readonly PreviewSite _preview;

    public OwnHostsTests()
    {
        _preview = new PreviewSite(new BuildOptions(_site.WithPage("index.md", "Nog geheim.").Input) { Today = TestSite.Today, Drafts = true });
        _preview.Build();
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("localhost:PORT")]
    [InlineData("LocalHost:PORT")]
    [InlineData("127.0.0.1:PORT")]
    [InlineData("[::1]:PORT")]
    public async Task The_names_of_this_machine_get_the_page(string host)
    {
        await using var server = await SiteServer.StartAsync(_preview.File, 0, _preview.Map);
        var answer = await AskAsync(server, host, "/");
        Assert.StartsWith("HTTP/1.1 200 ", answer);
        Assert.Contains("Nog geheim.", answer);
    }

    [Theory]
    [InlineData("kwaad.example:PORT", "/")]
    [InlineData("kwaad.example:PORT", "/_voorbeeld/wijzigingen")]
    [InlineData("kwaad.example:PORT", "/_voorbeeld/voorbeeld.js")]
    [InlineData("kwaad.example:PORT", "/bestaat-niet/")]
    [InlineData("kwaad.example", "/")]
    [InlineData("localhost", "/")]
    [InlineData("localhost:1", "/")]
    [InlineData("localhost.kwaad.example:PORT", "/")]
    [InlineData("localhost.:PORT", "/")]
    [InlineData("127.0.0.2:PORT", "/")]
    [InlineData("[::2]:PORT", "/")]
    [InlineData("", "/")]
    public async Task Any_other_name_or_port_is_refused_before_anything_is_read(string host, string path)
    {
        await using var server = await SiteServer.StartAsync(_preview.File, 0, _preview.Map);
        var answer = await AskAsync(server, host, path);
        Assert.StartsWith("HTTP/1.1 421 ", answer);
        Assert.Contains("Dit voorbeeld is alleen te zien op deze computer", answer);
        Assert.DoesNotContain("geheim", answer);
        Assert.DoesNotContain("Content-Security-Policy", answer);
    }

    [Fact]
    public async Task A_request_without_a_name_is_refused()
    {
        await using var server = await SiteServer.StartAsync(_preview.File, 0, _preview.Map);
        Assert.StartsWith("HTTP/1.1 421 ", await SendAsync(server, "GET / HTTP/1.0\r\n\r\n"));
        Assert.StartsWith("HTTP/1.1 400 ", await SendAsync(server, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
    }

    [Fact]
    public async Task It_listens_on_both_loopback_addresses_with_one_port()
    {
        await using var server = await SiteServer.StartAsync(_preview.File, 0, _preview.Map);
        using var client = new HttpClient();
        foreach (var name in Names)
            Assert.Contains("Nog geheim.", await client.GetStringAsync(new Uri($"http://{name}:{server.Address.Port}/")));
        Assert.Equal("127.0.0.1", server.Address.Host);
    }

    [Fact]
    public async Task A_port_that_another_program_has_on_either_address_is_told()
    {
        foreach (var address in HasIPv6() ? [IPAddress.Loopback, IPAddress.IPv6Loopback] : (IPAddress[])[IPAddress.Loopback])
        {
            using var other = new TcpListener(address, 0);
            other.Start();
            await Assert.ThrowsAsync<IOException>(() => SiteServer.StartAsync(_preview.File, ((IPEndPoint)other.LocalEndpoint).Port));
        }
    }

    /// <summary>The server does without IPv6 where the machine has none.</summary>
    private static string[] Names => HasIPv6() ? ["127.0.0.1", "localhost", "[::1]"] : ["127.0.0.1", "localhost"];

    private static bool HasIPv6()
    {
        try
        {
            using var listener = new TcpListener(IPAddress.IPv6Loopback, 0);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static Task<string> AskAsync(SiteServer server, string host, string path) =>
        SendAsync(server, $"GET {path} HTTP/1.1\r\nHost: {host.Replace("PORT", $"{server.Address.Port}", StringComparison.Ordinal)}\r\nConnection: close\r\n\r\n");

    private static async Task<string> SendAsync(SiteServer server, string request)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Address.Port, stop.Token);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), stop.Token);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(stop.Token);
    }
}
