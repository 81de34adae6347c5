using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests;

/// <summary>The site of the municipality itself, as it stands in <c>input/</c>.</summary>
public class RealSiteTests
{
    private static readonly Lazy<MemoryOutput> Built = new(() =>
    {
        var output = new MemoryOutput();
        Report = SiteBuild.Run(new BuildOptions(Path.Combine(Repository.Root, "input")) { Today = TestSite.Today }, output).Report;
        return output;
    });

    private static Mensenhandel.Site.Findings.FindingReport Report { get; set; } = null!;

    private static IReadOnlyDictionary<string, byte[]> Files => Built.Value.Files;

    [Fact]
    public void The_site_has_no_findings_but_advice_about_language_translations_and_the_open_status()
    {
        _ = Files;
        Assert.Equal(0, Report.Errors);
        Assert.Empty(Report.Findings.Where(f => !f.Rule.Id.StartsWith("taal/", StringComparison.Ordinal) && f.Rule != Rules.VertalingNietNagekeken && f.Rule != Rules.Verklaring).Select(f => $"{f.Location} {f.Rule.Id} {f.Message}"));
    }

    [Fact]
    public void Every_page_exists_in_both_versions()
    {
        string[] pages =
        [
            "", "wat-is-mensenhandel/", "vormen/", "vormen/arbeidsuitbuiting/", "vormen/seksuele-uitbuiting/", "vormen/criminele-uitbuiting/",
            "vormen/gedwongen-orgaanverwijdering/", "signalen/", "hulp/", "melden/", "na-uw-melding/", "wat-doen-wij/", "contact/",
            "veilig-bezoek/", "privacy/", "toegankelijkheid/",
        ];
        Assert.All(pages.SelectMany(p => new[] { p, "makkelijk/" + p }), page => Assert.Contains(page + "index.html", Files.Keys));
        Assert.Contains("404.html", Files.Keys);
        Assert.Contains("makkelijk/404.html", Files.Keys);
    }

    /// <summary>One round trip over a slow line: TCP's first window carries about 14 kB (RFC 6928).</summary>
    [Fact]
    public void Every_page_fits_in_14000_bytes_compressed() => Assert.All(Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
    {
        using var compressed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(file.Value);
        Assert.InRange(compressed.Length, 1, 14_000);
    });
}
