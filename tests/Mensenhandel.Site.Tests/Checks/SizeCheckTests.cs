using System.Globalization;
using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests.Checks;

public sealed class SizeCheckTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    /// <summary>Text that packs badly, the same at every run.</summary>
    private static string Noise(int length)
    {
        var random = new Random(5);
        return string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(26))));
    }

    [Fact]
    public void A_page_over_the_limit_is_an_error_that_says_how_much_it_weighs()
    {
        var (report, _) = _site.WithPage("index.md", "Tekst").WithPage("groot.md", Noise(20_000)).Build();
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("structuur/te-groot", Severity.Error, "/groot/"), (finding.Rule.Id, finding.Severity, finding.Page));
        Assert.EndsWith("input/groot.md", finding.Location.File);
        Assert.Equal("14000", finding.Evidence["grens"]);
        Assert.Equal(new PageSize("/groot/", int.Parse(finding.Evidence["bytes"], CultureInfo.InvariantCulture), 14_000), report.Largest);
        Assert.InRange(report.Largest!.Bytes, 14_001, 25_000);
    }

    [Fact]
    public void The_limit_itself_is_allowed()
    {
        var context = new CheckContext(ContactBook.None, new SiteSettings(), TestSite.Today);
        var seen = new SortedSet<int>();
        for (var length = 21_100; seen.Count == 0 || seen.Max < 14_010; length += 4)
        {
            using var page = HtmlPage.FromFile("a.html", "a.html", $"<!doctype html><html lang=\"nl\"><title>a</title><p>{Noise(length)}");
            seen.Add(page.CompressedBytes);
            Assert.Equal(page.CompressedBytes > 14_000 ? 1 : 0, new SizeCheck().Check(page, context).Count());
        }
        Assert.InRange(seen.Min, 1, 13_999);
    }

    [Fact]
    public void The_summary_names_the_largest_page() => Assert.Matches(
        @"^geen fouten en geen waarschuwingen op 2 pagina's\. De grootste is /hulp/: ingepakt \d\.\d{3} van de 14\.000 bytes\.$",
        ConsoleReporter.Summary(_site.WithPage("index.md", "Tekst").WithPage("hulp.md", Noise(300)).Build().Report));
}
