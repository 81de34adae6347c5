using System.Text.Json.Nodes;
using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Judgements;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Reports;

/// <summary>
/// EARL 1.0 as JSON-LD, in the shape of W3C's own ACT reports: one assertion for every rule that ran on every page, also where
/// it found nothing, so that a pass differs from what was not run; and one for every judgement of a person.
/// </summary>
public static class EarlReport
{
    public const string Name = "earl.jsonld";

    public static void Write(AuditResult result, string file) => JsonText.Write(Make(result), file);

    public static JsonObject Make(AuditResult result)
    {
        var addresses = new PublicAddress(result.Runs);
        return new JsonObject
        {
            ["@context"] = Context(),
            ["@graph"] = JsonText.Array(result.Runs.Select(run => Subject(result, run, addresses.Of(run)))),
        };
    }

    private static JsonObject Context() => new()
    {
        ["earl"] = "http://www.w3.org/ns/earl#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["doap"] = "http://usefulinc.com/ns/doap#",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["ptr"] = "http://www.w3.org/2009/pointers#",
        ["WCAG22"] = "https://www.w3.org/TR/WCAG22/#",
        ["assertions"] = new JsonObject { ["@reverse"] = "earl:subject" },
        ["Assertion"] = "earl:Assertion",
        ["Software"] = "earl:Software",
        ["Person"] = "foaf:Person",
        ["TestSubject"] = "earl:TestSubject",
        ["TestCase"] = "earl:TestCase",
        ["TestRequirement"] = "earl:TestRequirement",
        ["TestResult"] = "earl:TestResult",
        ["assertedBy"] = "earl:assertedBy",
        ["mode"] = new JsonObject { ["@id"] = "earl:mode", ["@type"] = "@id" },
        ["outcome"] = new JsonObject { ["@id"] = "earl:outcome", ["@type"] = "@id" },
        ["test"] = "earl:test",
        ["result"] = "earl:result",
        ["info"] = "earl:info",
        ["pointer"] = "earl:pointer",
        ["title"] = "dcterms:title",
        ["description"] = "dcterms:description",
        ["date"] = "dcterms:date",
        ["source"] = new JsonObject { ["@id"] = "dcterms:source", ["@type"] = "@id" },
        ["isPartOf"] = new JsonObject { ["@id"] = "dcterms:isPartOf", ["@type"] = "@id" },
        ["hasVersion"] = "dcterms:hasVersion",
        ["name"] = "foaf:name",
        ["expression"] = "ptr:expression",
        ["CSSSelectorPointer"] = "ptr:CSSSelectorPointer",
        ["id"] = "@id",
        ["type"] = "@type",
    };

    private static JsonObject Subject(AuditResult result, PageRun run, string address) => new()
    {
        ["id"] = address,
        ["type"] = "TestSubject",
        ["source"] = address,
        ["title"] = run.Title,
        ["hasVersion"] = run.Hash,
        ["date"] = Time(result),
        ["assertions"] = JsonText.Array([
            .. run.Rules.OrderBy(r => r.Key, StringComparer.Ordinal).Select(rule => Assertion(result, run, rule.Key, rule.Value)),
            .. result.Criteria.SelectMany(c => c.Pages.Where(p => p.Page == run.Page && p.Judgement is not null).Select(p => Assertion(c.Criterion, p, p.Judgement!)))]),
    };

    private static JsonObject Assertion(AuditResult result, PageRun run, string rule, string outcome)
    {
        SeenFinding[] found = [.. result.Seen.Where(f => f.Finding.Rule.Id == rule && f.Pages.Contains(run.Page))];
        var about = found.Length > 0 ? found[0].Finding.Rule : Rules.All.FirstOrDefault(r => r.Id == rule);
        var criteria = about?.Wcag ?? [.. Criterion.All.Where(c => c.Axe.Contains(rule["axe/".Length..])).Select(c => c.Nummer)];
        var earl = new JsonObject
        {
            ["type"] = "TestResult",
            ["outcome"] = "earl:" + outcome,
            ["date"] = Time(result),
        };
        if (found.Length > 0)
        {
            earl["description"] = string.Join(' ', found.Select(f => f.Finding.Message));
            earl["info"] = string.Join(' ', found.Select(f => f.Finding.Fix).Distinct());
            var pointers = found.Select(f => f.Finding.Evidence.GetValueOrDefault("selector")).OfType<string>().Distinct(StringComparer.Ordinal)
                .Select(selector => (JsonNode?)new JsonObject { ["type"] = "CSSSelectorPointer", ["expression"] = selector });
            if (pointers.Any()) earl["pointer"] = JsonText.Array(pointers);
        }
        var test = new JsonObject { ["id"] = "urn:mensenhandel-audit:" + rule, ["type"] = "TestCase", ["title"] = about?.Title ?? rule };
        if (criteria.Where(IsKnown).ToArray() is { Length: > 0 } known) test["isPartOf"] = JsonText.Array(known.Select(c => "WCAG22:" + WcagIds.Of(c)));
        return new JsonObject
        {
            ["type"] = "Assertion",
            ["assertedBy"] = Software(result, rule),
            ["mode"] = "earl:automatic",
            ["test"] = test,
            ["result"] = earl,
        };
    }

    private static JsonObject Assertion(Criterion criterion, PageOutcome page, Judgement judgement) => new()
    {
        ["type"] = "Assertion",
        ["assertedBy"] = new JsonObject { ["type"] = "Person", ["name"] = judgement.Who },
        ["mode"] = "earl:manual",
        ["test"] = new JsonObject { ["id"] = "WCAG22:" + WcagIds.Of(criterion.Nummer), ["type"] = "TestRequirement", ["title"] = $"{criterion.Nummer} {criterion.Naam}" },
        ["result"] = new JsonObject
        {
            ["type"] = "TestResult",
            ["outcome"] = Verdicts.ToEarl(page.Verdict),
            ["date"] = judgement.When.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["description"] = judgement.How,
        },
    };

    private static JsonObject Software(AuditResult result, string rule)
    {
        var axe = result.Engines.FirstOrDefault(e => e.StartsWith("axe-core ", StringComparison.Ordinal));
        return rule.StartsWith("axe/", StringComparison.Ordinal) && axe is not null
            ? new JsonObject { ["id"] = "https://github.com/dequelabs/axe-core", ["type"] = "Software", ["title"] = "axe-core", ["hasVersion"] = axe["axe-core ".Length..] }
            : new JsonObject { ["id"] = "urn:mensenhandel-audit", ["type"] = "Software", ["title"] = "Mensenhandel.Audit", ["hasVersion"] = MethodSection.ToolVersion };
    }

    private static bool IsKnown(string number) => Criterion.All.Any(c => c.Nummer == number);

    private static string Time(AuditResult result) => result.Started.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
