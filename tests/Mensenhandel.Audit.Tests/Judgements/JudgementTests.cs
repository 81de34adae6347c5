using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Judgements;
using Mensenhandel.Audit.Pages;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Tests.Judgements;

public sealed class JudgementTests
{
    private const string Right = """
        oordelen:
          - criterium: "1.1.1"
            oordeel: gehaald
            wie: A. de Vries
            wanneer: 2026-11-01
            hoe: Met NVDA beluisterd.
            paginas:
              - /melden/ 0123456789abcdef
        """;

    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly PageRun Page = new("/melden/", "0123456789abcdef");

    private readonly List<Finding> _findings = [];

    [Fact]
    public void Counts_for_the_content_that_was_judged()
    {
        var book = Read(Right);

        Assert.Empty(_findings);
        Assert.Equal("A. de Vries", book.Of("1.1.1", Page)!.Who);
        Assert.Null(book.Of("1.3.1", Page));
        Assert.Null(book.Of("1.1.1", Page with { Page = "/" }));
        Assert.Empty(book.Lapsed([Page]));
    }

    [Fact]
    public void Lapses_when_the_page_changed()
    {
        var book = Read(Right);
        var changed = Page with { Hash = "fedcba9876543210" };

        Assert.Null(book.Of("1.1.1", changed));
        var finding = Assert.Single(book.Lapsed([changed]));
        Assert.Equal((Severity.Warning, "handmatig.yml:2:5"), (finding.Severity, finding.Location.ToString()));
        Assert.Contains("/melden/: de inhoud of de vormgeving is veranderd", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-11-01", true)]
    [InlineData("2027-11-02", false)]
    public void Lapses_after_a_year(string today, bool counts)
    {
        var book = JudgementReader.Read(Right, "handmatig.yml", DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), _findings.Add);

        Assert.Equal(counts, book.Of("1.1.1", Page) is not null);
        Assert.Equal(counts ? 0 : 1, book.Lapsed([Page]).Count());
    }

    [Fact]
    public void Says_when_a_judged_page_is_gone() =>
        Assert.Contains("«/melden/»", Assert.Single(Read(Right).Lapsed([])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_worse_of_two_judgements_of_one_day_counts()
    {
        var other = Right[Right.IndexOf("  - criterium", StringComparison.Ordinal)..].Replace("gehaald", "niet gehaald", StringComparison.Ordinal);

        Assert.Equal(Verdicts.Failed, Read($"{Right}\n{other}").Of("1.1.1", Page)!.Verdict);
    }

    [Theory]
    [InlineData("\"1.1.1\"", "\"9.9.9\"", "2:16", "geen criterium «9.9.9»")]
    [InlineData("oordeel: gehaald", "oordeel: prima", "3:14", "kan niet «prima» zijn")]
    [InlineData("    wie: A. de Vries\n", "", "2:5", "ontbreekt «wie»")]
    [InlineData("2026-11-01", "gisteren", "5:14", "hoort een datum")]
    [InlineData("2026-11-01", "2026-12-01", "5:14", "moet nog komen")]
    [InlineData("2026-11-01", "2026-11-01\n    geldig-tot: 2029-01-01", "6:17", "hoogstens 18 maanden")]
    [InlineData(" 0123456789abcdef", "", "8:9", "ontbreekt het kenmerk")]
    [InlineData("      - /melden/ 0123456789abcdef", "", "2:5", "staat geen pagina")]
    [InlineData("criterium:", "criterum:", "2:5", "«criterum» bestaat niet")]
    [InlineData("oordelen:", "oordelen: [", "2:", "niet lezen")]
    public void A_mistake_has_its_place_and_does_not_count(string right, string wrong, string place, string message)
    {
        var book = Read(Right.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(_findings, f => f.Severity == Severity.Error && f.Location.ToString().StartsWith("handmatig.yml:" + place, StringComparison.Ordinal) && f.Message.Contains(message, StringComparison.Ordinal));
        Assert.Null(book.Of("1.1.1", Page));
    }

    [Fact]
    public void The_skeleton_becomes_a_judgement_that_counts()
    {
        using var folder = new TestFolder().WithPage("index.html").WithPage("melden/index.html").With("sitemap.xml", "<urlset/>");
        var site = SiteFolder.Open(folder.Path);

        var text = "oordelen:\n" + Skeleton.For("1.1.1 /melden/", site)
            .Replace("oordeel: ", "oordeel: gehaald", StringComparison.Ordinal).Replace("wie: ", "wie: redactie", StringComparison.Ordinal)
            .Replace("wanneer: ", "wanneer: 2026-11-24", StringComparison.Ordinal).Replace("hoe: ", "hoe: gelezen", StringComparison.Ordinal);
        var book = Read(text);

        Assert.Empty(_findings);
        Assert.NotNull(book.Of("1.1.1", new PageRun("/melden/", PageHash.Of(site, site.Pages.Single(p => p.Name == "/melden/")))));
    }

    [Theory]
    [InlineData("9.9.9", "geen criterium")]
    [InlineData("1.1.1 /weg/", "geen pagina «/weg/»")]
    public void The_skeleton_refuses_what_is_not_there(string order, string message)
    {
        using var folder = new TestFolder().WithPage("index.html");

        Assert.Contains(message, Assert.Throws<SiteException>(() => Skeleton.For(order, SiteFolder.Open(folder.Path))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_changes_with_the_theme()
    {
        using var folder = new TestFolder().WithPage("index.html", head: """<link rel="stylesheet" href="stijl.css">""").With("stijl.css", "p { color: black }");
        var site = SiteFolder.Open(folder.Path);
        var before = PageHash.Of(site, site.Pages[0]);

        Assert.Equal(before, PageHash.Of(site, site.Pages[0]));
        folder.With("stijl.css", "p { color: navy }");
        Assert.NotEqual(before, PageHash.Of(site, site.Pages[0]));
    }

    private JudgementBook Read(string text) => JudgementReader.Read(text, "handmatig.yml", Today, _findings.Add);
}
