using System.Text;
using AngleSharp.Html.Parser;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Output;
using Mensenhandel.Site.Security;
using Mensenhandel.Site.Tests.Security;

namespace Mensenhandel.Site.Tests.RealSite;

/// <summary>What holds for every site in which <c>check</c> finds no error, whatever it says and whoever's it is.</summary>
internal static class SiteAssertions
{
    public static readonly IReadOnlyDictionary<string, Action<MunicipalSite>> All = new Dictionary<string, Action<MunicipalSite>>
    {
        ["check finds no error"] = site => Assert.Empty(site.Errors),
        ["every page allows exactly its own style and script"] = Policy,
        ["every link leads to a file, also from a disk"] = Links,
        ["the sitemap lists every page at the public address"] = Sitemap,
        ["security.txt is as internet.nl wants it"] = SecurityContact,
        ["both versions offer the way back"] = Counterparts,
    };

    private static void Policy(MunicipalSite site)
    {
        var header = Encoding.UTF8.GetString(site.Files[HostFiles.HeadersName]).Split('\n').Single(l => l.StartsWith("  Content-Security-Policy: ", StringComparison.Ordinal));
        Assert.All(site.Pages.Where(IsOurs), page =>
        {
            using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Value));
            var meta = document.Head!.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
            Assert.Equal(header, $"  Content-Security-Policy: {meta}; frame-ancestors 'none'");
            foreach (var element in document.QuerySelectorAll("style, script:not([type])"))
                Assert.Contains($"{element.LocalName}-src {ContentPolicy.Hash(element.TextContent)};", meta);
        });
    }

    private static void Links(MunicipalSite site)
    {
        var disk = new MemoryOutput();
        var options = site.Options with { SkipChecks = true };
        SiteBuild.Run(options, new DiskOutput(disk, SiteBuild.Root(options)));
        Assert.All(disk.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) && IsOurs(f)), page => Assert.Empty(DiskLinks.Dead(page.Key, page.Value, disk.Files.Keys.ToHashSet())));
    }

    private static void Sitemap(MunicipalSite site)
    {
        var root = SiteBuild.ReadContext(site.Options, _ => { }).Settings.BaseAddress!;
        var listed = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Files["sitemap.xml"])).QuerySelectorAll("loc").Select(l => l.TextContent);
        Assert.Equal(site.Result.Pages.Where(p => !p.Address.IsNotFound).Select(p => new Uri(root, p.Address.Value[1..]).AbsoluteUri).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static void SecurityContact(MunicipalSite site)
    {
        if (!site.Files.TryGetValue(SecurityTxt.Path, out var text)) return;
        var root = SiteBuild.ReadContext(site.Options, _ => { }).Settings.BaseAddress!;
        Assert.Empty(InternetNl.SecurityTxt(Encoding.UTF8.GetString(text), new Uri(root, "/" + SecurityTxt.Path), new DateTimeOffset(site.Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)));
    }

    private static void Counterparts(MunicipalSite site)
    {
        if (!site.Result.Pages.Any(p => p.Version.IsEasy)) return;
        var pages = site.Result.Pages.Where(p => p.Version.IsDutch).Select(p => p.Address.File).ToHashSet();
        Assert.All(pages, page => Assert.Contains(page.StartsWith("makkelijk/", StringComparison.Ordinal) ? page["makkelijk/".Length..] : "makkelijk/" + page, pages));
    }

    /// <summary>The published audit has its own policy.</summary>
    private static bool IsOurs(KeyValuePair<string, byte[]> file) => !file.Key.StartsWith(PublishedAudit.Folder, StringComparison.Ordinal);
}
