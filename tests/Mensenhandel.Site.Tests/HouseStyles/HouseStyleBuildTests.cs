using System.Text;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Hosting;
using Mensenhandel.Site.Security;

namespace Mensenhandel.Site.Tests.HouseStyles;

public sealed class HouseStyleBuildTests : IDisposable
{
    private const string File = "theme/huisstijl.css";
    private readonly TestSite _site = new TestSite().WithPage("index.md", "Tekst.");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_file_that_is_dropped_in_restyles_every_page_and_the_policy_allows_it()
    {
        _site.With(File, ".x-theme{--nl-link-color:#006600;--utrecht-page-header-background-color:#440044;--utrecht-page-header-color:#fff}");
        var (report, files) = _site.Build();
        Assert.Empty(report.Findings);
        var page = files["index.html"];
        var style = Regex.Match(page, "<style>(.*)</style>", RegexOptions.Singleline).Groups[1].Value;
        Assert.Contains("--link:#006600;", style);
        Assert.Contains(ContentPolicy.Hash(style), page);
        Assert.Contains(ContentPolicy.Hash(style), files["_headers"]);
        Assert.Contains("<meta name=\"theme-color\" content=\"#440044\"", page);
        // What follows must be able to win: the easy version, print and contrast.
        Assert.True(style.IndexOf("--link:#006600", StringComparison.Ordinal) < style.IndexOf("prefers-contrast", StringComparison.Ordinal));
        Assert.DoesNotContain("huisstijl/index.html", files.Keys);
    }

    [Fact]
    public void Without_the_file_there_is_nothing_of_it() => Assert.Null(_site.Result().Style);

    [Fact]
    public void A_file_in_another_encoding_is_one_error()
    {
        _site.With(File, "");
        System.IO.File.WriteAllBytes(Path.Combine(_site.Root, File), Encoding.Latin1.GetBytes(".x-theme{--nl-link-color:#060}\n/* huisstijl van Coördinatie */"));
        var finding = Assert.Single(_site.Build().Report.Findings);
        Assert.Equal((Rules.Codering.Id, 2), (finding.Rule.Id, finding.Location.Line));
    }

    [Fact]
    public void A_file_that_is_far_too_large_is_one_error()
    {
        _site.With(File, ".x-theme{--nl-link-color:#060}" + new string(' ', 2_000_001));
        Assert.Equal(["theme/huisstijl.css:1:1 inhoud/onleesbaar"], _site.Findings());
    }

    [Fact]
    public void The_preview_shows_the_components_with_their_tokens_and_a_build_does_not()
    {
        _site.With(File, ".x-theme{--nl-link-color:#006600;--nl-button-primary-background-color:#eee;--nl-button-primary-color:#ddd}");
        var preview = new PreviewSite(new BuildOptions(_site.Input) { Today = TestSite.Today, LiveTheme = true });
        Assert.Null(preview.Build());
        var page = Encoding.UTF8.GetString(preview.File("huisstijl/index.html")!);
        Assert.Contains(".x-theme", page);
        Assert.Contains("--nl-link-color", page);
        Assert.Contains("#006600 op #ffffff", page);
        Assert.Contains("Vervangen", page);
        Assert.DoesNotContain(preview.Report.Findings, f => f.Severity == Severity.Error);
        Assert.DoesNotContain("huisstijl/index.html", _site.Build().Files.Keys);
    }
}
