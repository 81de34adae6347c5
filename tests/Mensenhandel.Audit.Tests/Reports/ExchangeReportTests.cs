using System.Text.Json.Nodes;
using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Judgements;
using Mensenhandel.Audit.Reports;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Tests.Reports;

/// <summary>The reports for other programs, held against what those programs ask.</summary>
[Collection(BrowserFixture.Collection)]
public sealed class ExchangeReportTests(BrowserFixture fixture)
{
    // The terms of the tool's own import context: src/data/jsonld/appContext.js of w3c/wai-wcag-em-report-tool.
    private static readonly string[] KnownPrefixes = ["wcagem", "WCAG20", "WCAG21", "WAI", "earl", "dcterms", "http"];

    private static readonly string[] Outcomes = ["earl:passed", "earl:failed", "earl:cantTell", "earl:inapplicable", "earl:untested"];

    private static readonly string[] Levels = ["error", "warning"];

    [Fact]
    public async Task The_WCAG_EM_file_has_all_that_the_tool_reads()
    {
        var result = await fixture.KeptAsync("fout");
        var json = WcagEmReport.Make(result);

        Assert.IsType<JsonObject>(json["@context"]);
        Assert.False(json["@context"]!.AsObject().ContainsKey("WCAG22"));
        Assert.All(json["@context"]!.AsObject(), term => Assert.True(term.Value!.ToString() is ['@', ..] || KnownPrefixes.Contains(term.Value.ToString().Split(':')[0]), term.Key));
        Assert.Equal(("Evaluation", "nl", "2.2", "AA"), (Text(json, "type"), Text(json, "language"), Text(json["defineScope"]!, "wcagVersion"), Text(json["defineScope"]!, "conformanceTarget")));
        Assert.Equal("http://www.w3.org/TR/NOTE-datetime", Text(json["reportFindings"]!["date"]!, "type"));

        var sample = json["selectSample"]!["structuredSample"]!.AsArray();
        Assert.Equal(result.Runs.Count, sample.Select(s => Text(s!, "title")).Distinct().Count());
        Assert.All(sample, s => Assert.True(Uri.TryCreate(Text(s!, "id"), UriKind.Absolute, out var address) && !address.IsLoopback && address.Scheme == "https"));

        var assertions = json["auditSample"]!.AsArray();
        Assert.Equal(55 * (result.Runs.Count + 1), assertions.Count);
        var subjects = sample.Select(s => Text(s!, "id")).Append("_:website").ToHashSet();
        var tests = Criterion.All.Select(c => "WCAG22:" + WcagIds.Of(c.Nummer)).ToHashSet();
        Assert.All(assertions, a =>
        {
            Assert.Contains(Text(a!["subject"]!, "id"), subjects);
            Assert.Contains(Text(a["test"]!, "id"), tests);
            Assert.Contains(Text(a["result"]!["outcome"]!, "id"), Outcomes);
        });
        Assert.Equal("earl:failed", Text(assertions.Single(a => Text(a!["subject"]!, "id") == "_:website" && Text(a["test"]!, "id") == "WCAG22:contrast-minimum")!["result"]!["outcome"]!, "id"));
    }

    [Fact]
    public async Task EARL_has_an_assertion_for_every_rule_on_every_page()
    {
        var result = await fixture.KeptAsync("fout");
        var graph = EarlReport.Make(result)["@graph"]!.AsArray();

        Assert.Equal(result.Runs.Count, graph.Count);
        Assert.Equal(result.Runs.Sum(r => r.Rules.Count), graph.Sum(s => s!["assertions"]!.AsArray().Count));
        var all = graph.SelectMany(s => s!["assertions"]!.AsArray().Select(a => a!)).ToArray();
        Assert.Equal(["earl:cantTell", "earl:failed", "earl:inapplicable", "earl:passed"], all.Select(a => Text(a["result"]!, "outcome")).Distinct().Order(StringComparer.Ordinal));
        var failed = all.First(a => Text(a["test"]!, "id").EndsWith("axe/color-contrast", StringComparison.Ordinal) && Text(a["result"]!, "outcome") == "earl:failed");
        Assert.Equal("WCAG22:contrast-minimum", failed["test"]!["isPartOf"]![0]!.ToString());
        Assert.Equal("CSSSelectorPointer", Text(failed["result"]!["pointer"]![0]!, "type"));
        Assert.Equal("axe-core", Text(failed["assertedBy"]!, "title"));
        // Every failure that was found on a page is one there.
        Assert.All(result.Seen.Where(f => f.Finding.Rule.Id.StartsWith("axe/", StringComparison.Ordinal) && f.Finding.Severity == Severity.Error), f => Assert.All(f.Pages, page =>
            Assert.Equal("failed", result.Runs.Single(r => r.Page == page).Rules[f.Finding.Rule.Id])));
    }

    [Fact]
    public async Task A_person_s_judgement_is_in_both_as_manual()
    {
        var result = await JudgedAsync();

        var earl = EarlReport.Make(result)["@graph"]![0]!["assertions"]!.AsArray().Single(a => Text(a!, "mode") == "earl:manual")!;
        Assert.Equal(("A. de Vries", "WCAG22:info-and-relationships", "earl:passed"), (Text(earl["assertedBy"]!, "name"), Text(earl["test"]!, "id"), Text(earl["result"]!, "outcome")));
        var em = WcagEmReport.Make(result)["auditSample"]!.AsArray().Where(a => Text(a!["mode"]!, "@value") == "earl:manual");
        Assert.Equal("A. de Vries", Text(Assert.Single(em)!, "assertedBy"));
    }

    [Fact]
    public async Task SARIF_holds_to_what_the_standard_and_GitHub_ask()
    {
        var result = await fixture.KeptAsync("fout");
        var json = SarifReport.Make(result);
        var run = Assert.Single(json["runs"]!.AsArray())!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal("2.1.0", Text(json, "version"));
        Assert.Equal(result.Seen.Count, run["results"]!.AsArray().Count);
        Assert.Equal(rules.Count, rules.Select(r => Text(r!, "id")).Distinct().Count());
        Assert.All(rules, r => Assert.True(r!["properties"]!["tags"]!.AsArray().Count <= 10 && Text(r["shortDescription"]!, "text").Length > 0));
        Assert.All(run["results"]!.AsArray(), r =>
        {
            Assert.Equal(Text(r!, "ruleId"), Text(rules[(int)r!["ruleIndex"]!]!, "id"));
            Assert.Contains(Text(r, "level"), Levels);
            var place = r["locations"]![0]!["physicalLocation"]!;
            Assert.True((int)place["region"]!["startLine"]! >= 1 && (int)place["region"]!["startColumn"]! >= 1);
            Assert.True(Uri.TryCreate(Text(place["artifactLocation"]!, "uri"), UriKind.RelativeOrAbsolute, out _));
            Assert.Matches("^[0-9a-f]{16}$", Text(r["partialFingerprints"]!, "kenmerk/v1"));
        });
    }

    [Fact]
    public async Task Two_audits_differ_in_nothing_but_the_time()
    {
        using var folder = new TestFolder().WithPage("a.html", """<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><script src="weg.js"></script>""").WithPage("b.html");
        var first = await fixture.AuditAsync(folder.Path);
        var second = await fixture.AuditAsync(folder.Path) with { Started = first.Started };
        using var reports = new TestFolder();

        foreach (var (name, result) in new[] { ("1", first), ("2", second) })
        {
            AuditJson.Write(result, reports[$"{name}/audit.json"]);
            HtmlReport.Write(result, reports[$"{name}/audit.html"]);
            EarlReport.Write(result, reports[$"{name}/earl.jsonld"]);
            WcagEmReport.Write(result, reports[$"{name}/wcag-em.json"]);
            SarifReport.Write(result, reports[$"{name}/audit.sarif"]);
        }

        foreach (var file in Directory.GetFiles(reports["1"]))
            Assert.Equal(await File.ReadAllTextAsync(file), await File.ReadAllTextAsync(reports[$"2/{Path.GetFileName(file)}"]));
        Assert.Contains(first.Report.Findings, f => f.Rule == Rules.HttpStatus);
    }

    [Fact]
    public async Task Compares_with_an_earlier_audit()
    {
        using var folder = new TestFolder().WithPage("a.html", "<h4>Blijft</h4>").WithPage("b.html", """<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">""");
        using var reports = new TestFolder();
        AuditJson.Write(await fixture.AuditAsync(folder.Path), reports["audit.json"]);
        folder.WithPage("b.html", """<a href="a.html"><span></span></a>""");

        var since = Comparison.With(reports["audit.json"], (await fixture.AuditAsync(folder.Path)).Seen)!;

        Assert.Contains("(axe/image-alt)", Assert.Single(since.Gone), StringComparison.Ordinal);
        Assert.Single(since.Still);
        Assert.NotEmpty(since.New);
        Assert.Null(Comparison.With(reports["niet.json"], []));
    }

    [Fact]
    public void Says_when_the_earlier_audit_cannot_be_read()
    {
        using var reports = new TestFolder().With("audit.json", "{}");

        Assert.Contains("niet te lezen", Assert.Throws<SiteException>(() => Comparison.With(reports["audit.json"], [])).Message, StringComparison.Ordinal);
    }

    private async Task<AuditResult> JudgedAsync()
    {
        using var folder = new TestFolder().WithPage("index.html");
        var site = Pages.SiteFolder.Open(folder.Path);
        var judgement = new Judgement("1.3.1", Verdicts.Passed, "A. de Vries", new DateOnly(2026, 11, 1), "Beluisterd.", new DateOnly(2027, 11, 1),
            new Dictionary<string, string> { ["index.html"] = Audit.Pages.PageHash.Of(site, site.Pages[0]) }, new SourceLocation("audits/handmatig.yml", 3));
        // 1.3.1 counts for one page and the site has one: the site's own assertion stays the program's.
        return await fixture.AuditAsync(folder.Path, AuditOptions.Default with { Judgements = new JudgementBook([judgement], new DateOnly(2026, 11, 24)) });
    }

    private static string Text(JsonNode node, string name) => node[name]!.ToString();
}
