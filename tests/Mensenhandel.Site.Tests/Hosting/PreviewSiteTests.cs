using System.Text.RegularExpressions;
using Mensenhandel.Site.Hosting;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests.Hosting;

public sealed class PreviewSiteTests : IDisposable
{
    private readonly TestSite _site = new();
    private readonly PreviewSite _preview;

    public PreviewSiteTests()
    {
        _site.WithPage("index.md", "Eerste tekst.");
        _preview = new PreviewSite(new BuildOptions(_site.Input) { Today = TestSite.Today, Drafts = true });
        _preview.Build();
    }

    public void Dispose() => _site.Dispose();

    private string Page => Text("index.html");

    private string Text(string path) => System.Text.Encoding.UTF8.GetString(_preview.File(path)!);

    private string Shell(string path) => Regex.Match(Text(path), "<meta name=\"voorbeeld\" content=\"([0-9A-F]+)\">").Groups[1].Value;

    private IReadOnlyList<string> Findings() => [.. _preview.Report.Findings.Select(f => $"{f.Location} {f.Rule.Id} {f.Message}")];

    /// <summary>What a build without any memory makes of the same files.</summary>
    private (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Findings) Anew()
    {
        var output = new MemoryOutput();
        var report = SiteBuild.Run(new BuildOptions(_site.Input) { Today = TestSite.Today, Drafts = true }, output).Report;
        return (output.Files, [.. report.Findings.Select(f => $"{f.Location} {f.Rule.Id} {f.Message}")]);
    }

    /// <summary>Everything that can change, changed one after the other: what the preview remembers may never show.</summary>
    [Fact]
    public void A_rebuild_gives_what_a_build_from_nothing_gives()
    {
        const string book = "contacten:\n  - id: politie\n    naam: Politie\n    voor: Zonder haast\n    nummer: NUMMER\n    gecontroleerd: 2026-11-01\n";
        const string audit = """{"started":"2026-11-2DAY:00:00Z","criteria":[{"criterion":"1.4.3","verdict":"mens moet kijken"}]}""";
        (string File, string? Text)[] changes =
        [
            ("input/_gegevens/contacten.yml", book.Replace("NUMMER", "0900 8844", StringComparison.Ordinal)),
            ("input/bel.md", "---\nTitle: Bellen\n---\n\nBel 0900 8844. {gemeente}\n"),
            ("input/makkelijk/index.md", "---\nTitle: Start\n---\n\nDe aanvang van de overeenkomst.\n"),
            ("input/makkelijk/bel.md", "---\nTitle: Bellen\n---\n\nBel 0900 8844. Dat heet een melding.\n"),
            ("input/_gegevens/contacten.yml", book.Replace("NUMMER", "0800 7000", StringComparison.Ordinal)),
            ("settings.yml", "naam: Gemeente Ergens\n"),
            ("settings.yml", "naam: Gemeente Elders\npagina-waarschuwing-dagen: 10\n"),
            ("input/_gegevens/woordenlijst.yml", "woorden:\n  - woord: melding\n    uitleg: U vertelt wat u ziet.\n"),
            ("input/_gegevens/taal/gewone-woorden.txt", "aanvang\novereenkomst\n"),
            ("input/bel.md", "---\nTitle: Telefoon\nMenu: Tel\n---\n\nBel 0800 7000.\n"),
            ("input/index.md", "---\nTitle: Start\n---\n\n[x](/weg/) en [y](/bel/#er-niet)\n"),
            ("input/index.md", "---\nTitle: [\n---\n"),
            ("input/makkelijk/bel.md", null),
            ("input/bel.md", "---\nTitle: Telefoon\nConcept: ja\n---\n\nBel 0800 7000.\n"),
            ("input/_gegevens/contacten.yml", null),
            ("input/_gegevens/toegankelijkheid.yml", "status: onbepaald\nbijgewerkt: 2026-11-24\n"),
            ("input/toegankelijkheid.md", "---\nTitle: Verklaring\n---\n\n::: verklaring onderzoek\n:::\n"),
            ("audits/gepubliceerd/audit.json", audit.Replace("DAY", "3T10", StringComparison.Ordinal)),
            ("audits/gepubliceerd/audit.json", audit.Replace("DAY", "2T10", StringComparison.Ordinal)),
            ("audits/gepubliceerd/audit.html", "<p>Verslag"),
            ("theme/huisstijl.css", ":root { --utrecht-document-color: #123456 }"),
            ("theme/huisstijl.css", ":root { --utrecht-document-color: #654321 }"),
            ("audits/gepubliceerd/audit.json", null),
        ];
        foreach (var (file, text) in changes)
        {
            if (text is null) File.Delete(Path.Combine(_site.Root, file));
            else _site.With(file, text);
            Assert.Null(_preview.Build());
            var (files, findings) = Anew();
            Assert.Equal(findings, Findings());
            Assert.Equal(files.Keys.Order(), _preview.Files.Keys.Order());
            Assert.All(files, expected => Assert.Equal(expected.Value, _preview.Files[expected.Key]));
        }
    }

    [Fact]
    public void A_newer_audit_is_in_the_statement_at_once()
    {
        const string audit = """{"started":"2026-11-23T10:00:00Z","criteria":[{"criterion":"1.4.3","verdict":"mens moet kijken"}]}""";
        _site.With("input/_gegevens/toegankelijkheid.yml", "status: onbepaald\nbijgewerkt: 2026-11-24\n").WithPage("toegankelijkheid.md", "::: verklaring onderzoek\n:::\n").With("audits/gepubliceerd/audit.json", audit);
        _preview.Build();
        Assert.Contains("23 november 2026", Text("toegankelijkheid/index.html"));
        _site.With("audits/gepubliceerd/audit.json", audit.Replace("-23T", "-22T", StringComparison.Ordinal));
        _preview.Build();
        Assert.Contains("22 november 2026", Text("toegankelijkheid/index.html"));
        Assert.DoesNotContain("23 november 2026", Text("toegankelijkheid/index.html"));
    }

    [Fact]
    public void A_changed_text_leaves_the_rest_of_the_page_and_a_changed_menu_does_not()
    {
        var before = Shell("index.html");
        _site.WithPage("index.md", "Andere tekst.");
        _preview.Build();
        Assert.Equal(before, Shell("index.html"));
        _site.WithPage("nieuw.md", "Tekst.");
        _preview.Build();
        Assert.NotEqual(before, Shell("index.html"));
    }

    [Fact]
    public void The_policy_of_the_page_stays_and_lets_only_the_preview_in()
    {
        var policy = Regex.Match(Page, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value;
        Assert.StartsWith("connect-src 'self'; default-src 'none'; style-src 'self' 'sha256-", policy, StringComparison.Ordinal);
        Assert.Contains("; script-src 'self' 'sha256-", policy);
        Assert.Single(Regex.Matches(policy, "connect-src"));
        Assert.DoesNotContain("unsafe", policy);
        // What the policy would stop: the preview may bring none of it.
        var added = Page[Page.IndexOf("<aside", StringComparison.Ordinal)..];
        Assert.DoesNotContain(" style=", added);
        Assert.DoesNotContain("<script>", added);
    }

    [Fact]
    public void A_draft_is_marked_and_can_be_found_from_every_page()
    {
        _site.WithPage("huis.md", "Over een huis.", "Concept: ja\n");
        _preview.Build();
        Assert.Contains("<body><p class=\"voorbeeld-concept\">Concept: deze pagina staat nog niet op de website.</p>", Text("huis/index.html"));
        Assert.DoesNotContain("voorbeeld-concept", Page);
        Assert.Contains("concept: <a href=\"/huis/\">Pagina huis</a>", Page);
    }

    [Fact]
    public void Both_versions_can_be_seen_side_by_side()
    {
        Assert.Contains("href=\"/_voorbeeld/naast-elkaar/?pagina=%2F\"", Page);
        Assert.Contains("<iframe", Text("_voorbeeld/naast-elkaar/index.html"));
        Assert.NotNull(_preview.File("_voorbeeld/naast-elkaar.js"));
        Assert.Null(_preview.File("_voorbeeld/bestaat-niet.js"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_never_stops_it()
    {
        _site.With("input/index.md", "---\nTitle: \"\n---\n\n::: bel\n[x](\n").With("settings.yml", "naam: [\n").With("input/_gegevens/contacten.yml", "\t- {");
        Assert.Null(_preview.Build());
        Assert.Contains("Bevindingen", Page);
    }

    [Fact]
    public void A_page_reloads_itself_when_the_site_was_built_anew()
    {
        Assert.Contains("<script src=\"/_voorbeeld/voorbeeld.js\"></script></body>", Page);
        Assert.Contains("EventSource", Text("_voorbeeld/voorbeeld.js"));
        Assert.DoesNotContain("Bevindingen", Page);
    }

    [Fact]
    public void Findings_stand_on_the_page_that_has_them()
    {
        _site.WithPage("index.md", "[x](/weg/)");
        _preview.Build();
        Assert.Contains("Bevindingen", Page);
        Assert.Contains("leidt naar niets", Page);
        Assert.Contains("data-zinnen=\"[&quot;/weg/&quot;,&quot;weg/&quot;]\"", Page);
    }

    [Fact]
    public void A_build_that_is_impossible_is_told_on_the_last_good_page()
    {
        var input = _site.Input;
        Directory.Move(input, input + "-weg");
        Assert.Contains("bestaat niet", _preview.Build());
        Assert.Contains("Eerste tekst.", Page);
        Assert.Contains("bestaat niet", Page);
        Directory.Move(input + "-weg", input);
        Assert.Null(_preview.Build());
        Assert.DoesNotContain("bestaat niet", Page);
    }

    [Fact]
    public async Task Saving_a_file_tells_the_browser()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await using var server = await SiteServer.StartAsync(_preview.File, 0, _preview.Map);
        using var watcher = new InputWatcher(new SiteSources(_site.Input));
        using var client = new HttpClient();
        using var events = new StreamReader(await client.GetStreamAsync(new Uri(server.Address, "_voorbeeld/wijzigingen"), stop.Token));
        Assert.Equal(": klaar", await events.ReadLineAsync(stop.Token));

        _site.WithPage("index.md", "Tweede tekst.");
        Assert.Equal([Path.Combine(_site.Input, "index.md")], await watcher.WaitAsync(stop.Token));
        _preview.Build();

        string? line;
        do line = await events.ReadLineAsync(stop.Token);
        while (line is not (null or "data: nieuw"));
        Assert.Equal("data: nieuw", line);
        Assert.Contains("Tweede tekst.", await client.GetStringAsync(server.Address, stop.Token));
    }
}
