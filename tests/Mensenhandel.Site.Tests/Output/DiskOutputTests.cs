using System.Text;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests.Output;

public class DiskOutputTests
{
    private static string Written(string path, string body, string root = "/")
    {
        var memory = new MemoryOutput();
        new DiskOutput(memory, root).Write(path, Encoding.UTF8.GetBytes($"<!DOCTYPE html><title>T</title><body>{body}</body>"));
        return Encoding.UTF8.GetString(memory.Files[path]);
    }

    [Theory]
    [InlineData("melden/index.html", "../", "../index.html")]
    [InlineData("melden/index.html", "./", "./index.html")]
    [InlineData("melden/index.html", "./#kop", "./index.html#kop")]
    [InlineData("melden/index.html", "../hulp/?x=1#kop", "../hulp/index.html?x=1#kop")]
    [InlineData("index.html", "melden/", "melden/index.html")]
    [InlineData("404.html", "/melden/", "./melden/index.html")]
    [InlineData("makkelijk/404.html", "/", "../index.html")]
    [InlineData("melden/index.html", "../foto.png", "../foto.png")]
    [InlineData("melden/index.html", "#inhoud", "#inhoud")]
    [InlineData("melden/index.html", "tel:112", "tel:112")]
    [InlineData("melden/index.html", "https://www.politie.nl/", "https://www.politie.nl/")]
    [InlineData("melden/index.html", "//cdn.example/", "//cdn.example/")]
    public void A_link_names_the_file(string path, string link, string expected) =>
        Assert.Contains($"<a href=\"{expected}\">", Written(path, $"<a href=\"{link}\">x</a>"));

    [Fact]
    public void A_site_below_a_path_opens_too() => Assert.Contains("href=\"./melden/index.html\"", Written("404.html", "<a href=\"/site/melden/\">x</a>", "/site/"));

    [Fact]
    public void A_redirect_names_the_file() =>
        Assert.Contains("0; url=../nieuw/index.html", Written("oud/index.html", "<meta http-equiv=\"refresh\" content=\"0; url=../nieuw/\">"));

    [Fact]
    public void Every_link_of_a_whole_site_leads_to_a_file()
    {
        var memory = new MemoryOutput();
        SiteBuild.Run(GoodSite.Options with { SkipChecks = true }, new DiskOutput(memory, "/"));
        var pages = memory.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.Empty(pages.SelectMany(p => DiskLinks.Dead(p.Key, p.Value, memory.Files.Keys.ToHashSet())));
        Assert.InRange(pages.Sum(p => DiskLinks.Inside(p.Key, p.Value).Count()), 250, int.MaxValue);
    }
}
