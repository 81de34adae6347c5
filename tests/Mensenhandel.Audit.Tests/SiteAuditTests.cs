using Mensenhandel.Audit.Checks;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Tests;

[Collection(BrowserFixture.Collection)]
public sealed class SiteAuditTests(BrowserFixture fixture)
{
    private const string NoAlt = """<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">""";

    [Fact]
    public async Task Makes_one_finding_of_the_same_fault_on_every_page()
    {
        using var folder = new TestFolder().WithPage("a.html", NoAlt).WithPage("b.html", NoAlt).WithPage("c/index.html", NoAlt);

        var finding = Assert.Single((await fixture.AuditAsync(folder.Path)).Report.Findings);

        Assert.Equal("a.html", finding.Page);
        Assert.Equal("3", finding.Evidence["paginas"]);
        Assert.Equal("a.html, b.html, c/index.html", finding.Evidence["paginalijst"]);
        Assert.EndsWith(" (op 3 pagina's).", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_pages_of_a_site_by_address()
    {
        using var folder = new TestFolder().WithPage("index.html").WithPage("melden/index.html", NoAlt).WithPage("404.html").With("sitemap.xml", "<urlset/>");

        var report = (await fixture.AuditAsync(folder.Path)).Report;

        Assert.Equal(["/", "/404.html", "/melden/"], report.Pages);
        Assert.Equal("/melden/", Assert.Single(report.Findings).Page);
    }

    [Fact]
    public async Task Opens_files_with_unusual_names()
    {
        using var folder = new TestFolder().WithPage("100% één #1/vraag & antwoord.html", NoAlt);

        var finding = Assert.Single((await fixture.AuditAsync(folder.Path)).Report.Findings);

        Assert.Equal("axe/image-alt", finding.Rule.Id);
    }

    [Fact]
    public async Task Stays_on_a_page_that_sends_its_visitor_on()
    {
        using var folder = new TestFolder()
            .WithPage("meta.html", NoAlt, """<meta http-equiv="refresh" content="0; url=doel.html">""")
            .WithPage("script.html", NoAlt, "<script>location.href = 'doel.html';</script>")
            .WithPage("doel.html");

        var finding = Assert.Single((await fixture.AuditAsync(folder.Path)).Report.Findings);

        Assert.Equal("meta.html, script.html", finding.Evidence["paginalijst"]);
    }

    [Fact]
    public async Task Finds_the_same_twice()
    {
        using var folder = new TestFolder();
        foreach (var page in new[] { "console.html", "contrast.html", "raakvlak-smal.html", "verloop.html", "vreemd.html" })
            folder.With(page, await File.ReadAllTextAsync(Path.Combine(TestFolder.Kept("fout"), page)));

        var first = await fixture.AuditAsync(folder.Path, Quick);
        var second = await fixture.AuditAsync(folder.Path, Quick);

        Assert.True(first.Report.Findings.Count >= 5);
        Assert.Equal(first.Report.Findings.Select(Flat), second.Report.Findings.Select(Flat));
    }

    [Fact]
    public async Task Does_not_pass_when_a_check_crashes()
    {
        using var folder = new TestFolder().WithPage("index.html");

        var result = await fixture.AuditAsync(folder.Path, Quick with { Checks = () => [new ProbeCheck(_ => throw new InvalidOperationException("kapot"))] });

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("1 van de 1 pagina is niet helemaal nagekeken: index.html. Waarom staat bij de fouten.", result.Stopped);
        var finding = Assert.Single(result.Report.Findings);
        Assert.Equal("structuur/controle-vastgelopen", finding.Rule.Id);
        Assert.Equal("De pagina is niet helemaal nagekeken, want «proef 1» liep vast in de variant 320 px licht: InvalidOperationException: kapot.", finding.Message);
    }

    [Fact]
    public async Task Does_not_pass_when_a_check_never_ends()
    {
        using var folder = new TestFolder().WithPage("index.html");

        var result = await fixture.AuditAsync(folder.Path, Quick with
        {
            Patience = TimeSpan.FromSeconds(2),
            Checks = () => [new ProbeCheck(page => page.Browser.EvaluateAsync("() => new Promise(() => {})"))],
        });

        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Does_not_pass_when_axe_says_nothing()
    {
        using var folder = new TestFolder().WithPage("index.html", """
            <script>axe.run = async () => ({ violations: [], incomplete: [], passes: [], inapplicable: [] });</script>
            """);

        var result = await fixture.AuditAsync(folder.Path, Quick);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("axe vond niets dat goed was", Assert.Single(result.Report.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_pass_when_the_browser_is_gone()
    {
        using var folder = new TestFolder().WithPage("index.html");

        var result = await fixture.AuditAsync(folder.Path, Quick with { Checks = () => [new ProbeCheck(page => page.Browser.Context.CloseAsync())], Variants = Variant.All });

        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Keeps_what_was_found_when_it_is_stopped()
    {
        using var folder = new TestFolder().WithPage("a.html", NoAlt).WithPage("b.html", "<h4>Diep</h4>").WithPage("c.html");
        using var stop = new CancellationTokenSource();
        var pages = 0;

        var result = await fixture.AuditAsync(folder.Path, Quick with { Checks = () => [new AxeAudit(), new ProbeCheck(_ => Second())] }, stop.Token);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("Gestopt na 1 van de 3 pagina's; de rest is niet nagekeken.", result.Stopped);
        Assert.Equal(["a.html"], result.Report.Pages);
        Assert.Contains(result.Report.Findings, f => f.Rule.Id == "axe/image-alt");

        Task Second() => ++pages == 2 ? stop.CancelAsync() : Task.CompletedTask;
    }

    [Fact]
    public async Task Says_where_it_is()
    {
        using var folder = new TestFolder().WithPage("a.html").WithPage("b.html");
        using var progress = new StringWriter { NewLine = "\n" };

        await fixture.AuditAsync(folder.Path, Quick with { Progress = progress });

        Assert.Equal("1/2 a.html\n2/2 b.html\n", progress.ToString());
    }

    [Fact]
    public async Task Runs_in_three_lines()
    {
        var report = await SiteAudit.RunAsync(TestFolder.Kept("goed"), Quick, fixture.Browser);

        Assert.Empty(report.Findings);
        await Assert.ThrowsAsync<SiteException>(() => SiteAudit.RunAsync(TestFolder.Kept("is-er-niet"), Quick, fixture.Browser));
    }

    private static AuditOptions Quick { get; } = new() { Variants = [Variant.Narrow] };

    private static string Flat(Finding f) =>
        $"{f.Location} {f.Severity} {f.Rule.Id} {f.Page} {f.Message} {string.Join(' ', f.Evidence)}";
}
