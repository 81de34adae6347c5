using System.Text.Json.Nodes;
using Mensenhandel.Audit.Criteria;

namespace Mensenhandel.Audit.Reports;

/// <summary>
/// The evaluation as W3C's WCAG-EM Report Tool (3.0.3) saves it, so that an auditor opens it there and goes on. What makes the
/// tool read it was found in its own import code: <c>src/stores/evaluationStore.js</c> of w3c/wai-wcag-em-report-tool.
/// </summary>
public static class WcagEmReport
{
    public const string Name = "wcag-em.json";

    private static readonly string[] Steps = ["_:about", "_:defineScope", "_:exploreTarget", "_:selectSample"];

    public static void Write(AuditResult result, string file) => JsonText.Write(Make(result), file);

    public static JsonObject Make(AuditResult result)
    {
        var addresses = new PublicAddress(result.Runs);
        var site = addresses.Site.AbsoluteUri;
        var pages = result.Runs.ToDictionary(r => r.Page, r => Subject(r, addresses.Of(r)), StringComparer.Ordinal);
        var website = new JsonObject { ["id"] = "_:website", ["type"] = JsonText.Array(["TestSubject", "Website"]), ["title"] = site, ["description"] = $"Alle {result.Runs.Count} pagina's onder {site}" };
        return new JsonObject
        {
            ["@context"] = Context(),
            ["type"] = "Evaluation",
            ["language"] = "nl",
            ["reportToolVersion"] = "3.0.3",
            ["defineScope"] = new JsonObject
            {
                ["id"] = "_:defineScope",
                ["scope"] = website.DeepClone(),
                ["wcagVersion"] = "2.2",
                ["conformanceTarget"] = "AA",
                ["accessibilitySupportBaseline"] = $"{result.Browser}. Een mens moet nog met schermlezers kijken; vul hier in met welke, met hun versies.",
                ["additionalEvaluationRequirements"] = $"Varianten: {string.Join(", ", result.Variants.Select(v => v.Name))}.",
            },
            ["exploreTarget"] = new JsonObject
            {
                ["id"] = "_:exploreTarget",
                ["essentialFunctionality"] = "",
                ["pageTypeVariety"] = "",
                ["technologiesReliedUpon"] = JsonText.Array([Technology("HTML", "http://www.w3.org/TR/html5/"), Technology("CSS", "http://www.w3.org/Style/CSS/specs/")]),
            },
            ["selectSample"] = new JsonObject
            {
                ["id"] = "_:selectSample",
                ["structuredSample"] = JsonText.Array(result.Runs.Select(r => (JsonNode?)pages[r.Page].DeepClone())),
                ["randomSample"] = new JsonArray(),
            },
            ["auditSample"] = JsonText.Array(result.Criteria.SelectMany(c => c.Pages
                .Select(p => Assertion(result, c.Criterion, pages[p.Page], p.Verdict, p.Because, p))
                .Prepend(Assertion(result, c.Criterion, website, c.Verdict, ForSite(c), null)))),
            ["reportFindings"] = new JsonObject
            {
                ["documentSteps"] = JsonText.Array(Steps.Select(id => (JsonNode?)new JsonObject { ["id"] = id })),
                ["title"] = $"Verslag toegankelijkheid {site}",
                ["commissioner"] = "",
                ["evaluator"] = $"Mensenhandel.Audit {MethodSection.ToolVersion} (programma); vul hier in wie de rest beoordeelt",
                // A plain text is lost on opening.
                ["date"] = new JsonObject { ["type"] = "http://www.w3.org/TR/NOTE-datetime", ["@value"] = Day(result) },
                ["summary"] = Summary(result),
                ["evaluationSpecifics"] = $"{string.Join(", ", result.Engines)}; {result.Browser}; {result.Origin.Machine}. Lettertypen: {string.Join(", ", result.Fonts)}. Versie: {result.Origin.Commit}. Opnieuw: {result.Origin.Command}",
            },
        };
    }

    // No WCAG22: the tool has no such prefix, and reads no result at all where a file defines one.
    private static JsonObject Context()
    {
        var context = new JsonObject { ["reporter"] = "http://github.com/w3c/wcag-em-report-tool/" };
        foreach (var (name, value) in new[]
        {
            ("wcagem", "http://www.w3.org/TR/WCAG-EM/#"), ("Evaluation", "wcagem:procedure"), ("defineScope", "wcagem:step1"), ("scope", "wcagem:step1a"),
            ("conformanceTarget", "wcagem:step1b"), ("accessibilitySupportBaseline", "wcagem:step1c"), ("additionalEvaluationRequirements", "wcagem:step1d"),
            ("exploreTarget", "wcagem:step2"), ("essentialFunctionality", "wcagem:step2b"), ("pageTypeVariety", "wcagem:step2c"), ("technologiesReliedUpon", "wcagem:step2d"),
            ("selectSample", "wcagem:step3"), ("structuredSample", "wcagem:step3a"), ("randomSample", "wcagem:step3b"), ("Website", "wcagem:website"), ("Webpage", "wcagem:webpage"),
            ("auditSample", "wcagem:step4"), ("reportFindings", "wcagem:step5"), ("documentSteps", "wcagem:step5a"), ("commissioner", "wcagem:commissioner"),
            ("evaluator", "wcagem:evaluator"), ("evaluationSpecifics", "wcagem:step5b"), ("reportToolVersion", "wcagem:reportToolVersion"),
            ("WCAG20", "http://www.w3.org/TR/WCAG20/#"), ("WCAG21", "http://www.w3.org/TR/WCAG21/#"),
            ("WAI", "http://www.w3.org/WAI/"), ("wcagVersion", "WAI:standards-guidelines/wcag/#versions"),
            ("earl", "http://www.w3.org/ns/earl#"), ("Assertion", "earl:Assertion"), ("TestMode", "earl:TestMode"), ("TestCriterion", "earl:TestCriterion"),
            ("TestRequirement", "earl:TestRequirement"), ("TestSubject", "earl:TestSubject"), ("TestResult", "earl:TestResult"), ("OutcomeValue", "earl:OutcomeValue"),
            ("Pass", "earl:Pass"), ("Fail", "earl:Fail"), ("CannotTell", "earl:CannotTell"), ("NotApplicable", "earl:NotApplicable"), ("NotTested", "earl:NotTested"),
            ("assertedBy", "earl:assertedBy"), ("mode", "earl:mode"), ("result", "earl:result"), ("subject", "earl:subject"), ("test", "earl:test"), ("outcome", "earl:outcome"),
            ("dcterms", "http://purl.org/dc/terms/"), ("title", "dcterms:title"), ("description", "dcterms:description"), ("summary", "dcterms:summary"), ("date", "dcterms:date"),
            ("id", "@id"), ("type", "@type"), ("language", "@language"),
        }) context[name] = value;
        return context;
    }

    /// <summary>The title must be unique: the tool attaches results by it.</summary>
    private static JsonObject Subject(PageRun run, string address) => new()
    {
        ["id"] = address,
        ["type"] = JsonText.Array(["TestSubject", "Webpage"]),
        ["title"] = run.Title.Length > 0 ? $"{run.Title} ({run.Page})" : run.Page,
        ["description"] = address,
    };

    private static JsonObject Assertion(AuditResult result, Criterion criterion, JsonObject subject, string verdict, string because, PageOutcome? page)
    {
        var judgement = page?.Judgement;
        var date = judgement?.When.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? Day(result);
        return new JsonObject
        {
            ["type"] = "Assertion",
            ["date"] = date,
            ["mode"] = new JsonObject { ["type"] = "TestMode", ["@value"] = judgement is null ? "earl:automatic" : "earl:manual" },
            ["assertedBy"] = judgement?.Who ?? $"Mensenhandel.Audit {MethodSection.ToolVersion}",
            ["subject"] = subject.DeepClone(),
            ["test"] = new JsonObject { ["id"] = "WCAG22:" + WcagIds.Of(criterion.Nummer), ["type"] = JsonText.Array(["TestCriterion", "TestRequirement"]) },
            ["result"] = new JsonObject
            {
                ["type"] = "TestResult",
                ["date"] = date,
                ["description"] = because,
                ["outcome"] = new JsonObject { ["id"] = Verdicts.ToEarl(verdict), ["type"] = JsonText.Array(["OutcomeValue", OutcomeClass(verdict)]) },
            },
        };
    }

    private static string ForSite(CriterionOutcome outcome) =>
        outcome.Verdict is Verdicts.Person or Verdicts.NotRun ? $"{outcome.Because} Zo kijkt een mens dit na: {outcome.Criterion.Handmatig}" : outcome.Because;

    private static string OutcomeClass(string verdict) => verdict switch
    {
        Verdicts.Passed => "Pass",
        Verdicts.Failed => "Fail",
        Verdicts.NotApplicable => "NotApplicable",
        Verdicts.Person => "CannotTell",
        _ => "NotTested",
    };

    private static JsonObject Technology(string title, string address) => new JsonObject { ["title"] = title, ["description"] = address };

    private static string Summary(AuditResult result) =>
        $"{string.Join(", ", Verdicts.All.Select(v => $"{v}: {result.Criteria.Count(c => c.Verdict == v)}"))} van {result.Criteria.Count} criteria. "
        + "Een programma heeft alle pagina's nagekeken. Wat op «mens moet kijken» staat, is nog niet beoordeeld.";

    private static string Day(AuditResult result) => result.Started.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
