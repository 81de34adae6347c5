using System.Diagnostics;
using Mensenhandel.Audit.Browsers;
using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Evidence;
using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Tests;

/// <summary>One page breaks the check, the tab or the browser: it is told, and every other page is audited as if it were alone.</summary>
[Collection(BrowserFixture.Apart)]
public sealed class BrokenPagesTests(BrowserFixture fixture) : IDisposable
{
    private const string NoAlt = """<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40">""";

    private readonly TestFolder _folder = new();
    private readonly TestFolder _reports = new();
    private readonly StringWriter _progress = new() { NewLine = "\n" };

    [Fact]
    public async Task A_tree_that_repeats_an_id_gets_its_transcript()
    {
        var evidence = new EvidenceFolder(_reports.Path, everyPage: true);

        var result = await fixture.AuditAsync(TestFolder.Kept("bewijs"), AuditOptions.Default with { Evidence = evidence });

        Assert.Null(result.Stopped);
        Assert.Empty(result.Missing);
        var said = await File.ReadAllTextAsync(_reports[evidence.Transcripts["kaders.html"]]);
        Assert.Contains("[kop niveau 2] «Deel: Een»\n", said, StringComparison.Ordinal);
        Assert.Contains("[kader] «Kader met een kader»", said, StringComparison.Ordinal);
        Assert.Contains("In de schaduw\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_crashes_on_one_page_leaves_the_others_whole()
    {
        ThreePages();
        var options = Quick(page => page.Site.Name == "b.html" ? throw new InvalidOperationException("kapot") : Task.CompletedTask) with { Variants = Variant.All };

        var result = await fixture.AuditAsync(_folder.Path, options);

        Told(result, "InvalidOperationException: kapot");
        Assert.Equal([true, false, true], result.Runs.Select(r => r.Finished));
        // Not even what axe had already passed there.
        Assert.DoesNotContain(result.Runs[1].Rules.Values, outcome => outcome is "passed" or "inapplicable");
        Assert.All(result.Criteria.SelectMany(c => c.Pages).Where(p => p.Page == "b.html"),
            outcome => Assert.True(outcome.Verdict is Verdicts.NotRun or Verdicts.Failed, outcome.Verdict));
        // The other checks still see what they see on the page itself.
        Assert.Contains(result.Seen, f => f.Finding.Rule.Id == "axe/image-alt" && f.Pages.SequenceEqual(["a.html", "b.html", "c.html"]));
    }

    [Theory]
    [InlineData("<script>setTimeout(() => { while (true); }, 300)</script>", "het duurde te lang")]
    [InlineData("<script>while (true);</script>", "het duurde te lang")]
    public async Task A_page_that_hangs_costs_a_bounded_time(string script, string why)
    {
        ThreePages(script);
        var patience = TimeSpan.FromSeconds(6);
        var watch = Stopwatch.StartNew();

        var result = await fixture.AuditAsync(_folder.Path, Quick(page => page.Site.Name == "b.html" ? Task.Delay(500) : Task.CompletedTask) with
        {
            Patience = patience, Variants = Variant.All, Evidence = new EvidenceFolder(_reports.Path, everyPage: true),
        });

        Told(result, why);
        Assert.True(watch.Elapsed < patience * 20, watch.Elapsed.ToString());
    }

    [Fact]
    public async Task A_page_that_closes_itself_leaves_the_others_whole()
    {
        ThreePages();

        Told(await fixture.AuditAsync(_folder.Path, Quick(page => page.Site.Name == "b.html" ? page.Browser.CloseAsync() : Task.CompletedTask) with { Variants = [Variant.Narrow, Variant.Wide] }), "de pagina ging dicht");
    }

    [Fact]
    public async Task A_page_that_kills_its_renderer_leaves_the_others_whole()
    {
        ThreePages();

        Told(await fixture.AuditAsync(_folder.Path, Quick(page => page.Site.Name == "b.html" ? CrashAsync(page) : Task.CompletedTask) with { Variants = [Variant.Narrow, Variant.Wide] }), "de browser kon de pagina niet openhouden");
    }

    [Fact]
    public async Task A_browser_that_dies_is_started_again()
    {
        ThreePages();
        await using var browser = await AuditBrowser.StartAsync();

        var result = await AuditAsync(browser, page => page.Site.Name == "b.html" ? KillAsync(page) : Task.CompletedTask);

        Told(result, "de browser viel weg");
        Assert.Contains("De browser is weggevallen en start opnieuw.\n", _progress.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_dies_on_every_page_is_not_started_for_ever()
    {
        for (var i = 1; i <= 6; i++) _folder.WithPage($"{i}.html", NoAlt);
        await using var browser = await AuditBrowser.StartAsync();

        var result = await AuditAsync(browser, KillAsync);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("De browser viel 4 keer weg, na 4 van de 6 pagina's; de rest is niet nagekeken.", result.Stopped);
        Assert.Equal(4, Assert.Single(result.Seen, f => f.Finding.Rule.Id == "structuur/controle-vastgelopen").Pages.Count);
    }

    [Theory]
    [InlineData("<script>alert('hallo'); confirm('zeker?'); prompt('naam?'); print();</script>")]
    [InlineData("<script>addEventListener('beforeunload', e => { e.preventDefault(); e.returnValue = 'blijf'; })</script>")]
    [InlineData("<script>window.close(); setInterval(() => window.close(), 20)</script>")]
    [InlineData("<script>setInterval(() => { location.href = '?' + Math.random() }, 20)</script>")]
    [InlineData("""<meta http-equiv="refresh" content="0">""")]
    [InlineData("""<a href="c.html" download id="d">Bewaar</a><script>d.click()</script>""")]
    public async Task What_a_page_does_to_its_window_is_no_trouble_of_the_next_page(string trick)
    {
        ThreePages(trick);

        var result = await fixture.AuditAsync(_folder.Path, Quick(page => page.Browser.EvaluateAsync("() => new Promise(done => setTimeout(done, 150))")) with { Patience = TimeSpan.FromSeconds(10), Variants = [Variant.Narrow, Variant.Wide] });

        Assert.Superset(new HashSet<string> { "a.html", "c.html" }, result.Report.Pages.ToHashSet());
        Assert.DoesNotContain(result.Seen, f => f.Finding.Rule.Id == "structuur/controle-vastgelopen" && !f.Pages.SequenceEqual(["b.html"]));
        // Whatever it did, it is audited, or told.
        Assert.True(result.Stopped is null == result.Report.Pages.Contains("b.html"), result.Stopped);
    }

    [Fact]
    public async Task A_check_that_cannot_prepare_stops_no_other_check()
    {
        ThreePages();

        var result = await fixture.AuditAsync(_folder.Path, new AuditOptions { Variants = [Variant.Narrow], Checks = () => [new Unprepared(), new AxeAudit()] });

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(result.Seen, f => f.Finding.Rule.Id == "axe/image-alt" && f.Pages.Count == 3);
        Assert.Equal(3, Assert.Single(result.Seen, f => f.Finding.Rule.Id == "structuur/controle-vastgelopen").Pages.Count);
    }

    [Fact]
    public async Task A_comparison_that_crashes_takes_no_page_along()
    {
        ThreePages();

        var result = await fixture.AuditAsync(_folder.Path, new AuditOptions { Variants = [Variant.Narrow], Checks = () => [new AxeAudit(), new Incomparable()] });

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("Het vergelijken van de pagina's is vastgelopen: InvalidOperationException: niet te vergelijken.", result.Stopped);
        Assert.Equal(["a.html", "b.html", "c.html"], result.Report.Pages);
        Assert.Single(result.Report.Findings, f => f.Rule.Id == "axe/image-alt");
    }

    [Fact]
    public async Task A_page_that_is_gone_before_the_report_is_made_is_told()
    {
        ThreePages();

        var result = await fixture.AuditAsync(_folder.Path, Quick(page => { if (page.Site.Name == "c.html") File.Delete(_folder["b.html"]); return Task.CompletedTask; }));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("b.html is vastgelopen: ", result.Stopped, StringComparison.Ordinal);
        Assert.False(result.Runs[1].Finished);
        Assert.Single(result.Report.Findings, f => f.Rule.Id == "axe/image-alt");
    }

    public void Dispose()
    {
        _folder.Dispose();
        _reports.Dispose();
        _progress.Dispose();
    }

    private void ThreePages(string second = "") => _folder.WithPage("a.html", NoAlt).WithPage("b.html", NoAlt + second).WithPage("c.html", NoAlt);

    // First what only looks, then what acts.
    private static AuditOptions Quick(Func<OpenPage, Task> act) => new()
    {
        Variants = [Variant.Narrow], Patience = TimeSpan.FromSeconds(5), Checks = () => [new AxeAudit(), new ProbeCheck(act)],
    };

    private Task<AuditResult> AuditAsync(AuditBrowser browser, Func<OpenPage, Task> act) =>
        new SiteAudit(browser, Quick(act) with { Progress = _progress }).RunAsync(Pages.SiteFolder.Open(_folder.Path));

    // Neither gets an answer: whoever would give it is gone.
    private static async Task CrashAsync(OpenPage page)
    {
        _ = (await page.Browser.Context.NewCDPSessionAsync(page.Browser)).SendAsync("Page.crash");
        await page.Browser.EvaluateAsync("() => new Promise(() => {})");
    }

    private static async Task KillAsync(OpenPage page)
    {
        _ = (await page.Browser.Context.Browser!.NewBrowserCDPSessionAsync()).SendAsync("Browser.crash");
        await page.Browser.EvaluateAsync("() => new Promise(() => {})");
    }

    private static void Told(AuditResult result, string why)
    {
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("1 van de 3 pagina's is niet helemaal nagekeken: b.html. Waarom staat bij de fouten.", result.Stopped);
        Assert.Equal(["a.html", "c.html"], result.Report.Pages);
        var broken = Assert.Single(result.Seen, f => f.Finding.Rule.Id == "structuur/controle-vastgelopen");
        Assert.Equal(["b.html"], broken.Pages);
        Assert.EndsWith($": {why}.", broken.Finding.Message, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "a.html", "c.html" }, result.Seen.Single(f => f.Finding.Rule.Id == "axe/image-alt").Pages.ToHashSet());
    }

    private sealed class Unprepared : IPageAudit
    {
        public string Engine => "proef 2";

        public Task PrepareAsync(IBrowserContext context) => throw new InvalidOperationException("niet klaar te zetten");

        public bool Needs(Variant variant) => true;

        public Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page) => Task.FromResult<IReadOnlyList<Observation>>([]);
    }

    private sealed class Incomparable : ISiteAudit
    {
        public string Engine => "proef 3";

        public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

        public bool Needs(Variant variant) => true;

        public Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page) => Task.FromResult<IReadOnlyList<Observation>>([]);

        public IReadOnlyList<Observation> Compare() => throw new InvalidOperationException("niet te vergelijken");
    }
}
