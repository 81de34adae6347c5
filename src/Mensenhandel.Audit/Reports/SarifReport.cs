using System.Text.Json.Nodes;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Reports;

/// <summary>SARIF 2.1.0 (OASIS), for code scanning on GitHub and for editors: places are those in the Markdown.</summary>
public static class SarifReport
{
    public const string Name = "audit.sarif";

    // GitHub takes no more of one run. https://docs.github.com/code-security/reference/code-scanning/sarif-support-for-code-scanning
    private const int MostResults = 25_000;

    public static void Write(AuditResult result, string file) => JsonText.Write(Make(result), file);

    public static JsonObject Make(AuditResult result)
    {
        Rule[] rules = [.. result.Seen.Select(f => f.Finding.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)];
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "Mensenhandel.Audit",
                        ["semanticVersion"] = MethodSection.ToolVersion,
                        ["informationUri"] = "https://www.w3.org/TR/WCAG22/",
                        ["language"] = "nl",
                        ["rules"] = JsonText.Array(rules.Select(Describe)),
                    },
                },
                ["invocations"] = new JsonArray(new JsonObject
                {
                    ["executionSuccessful"] = result.Stopped is null,
                    ["startTimeUtc"] = result.Started.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
                }),
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = JsonText.Array(result.Seen.Take(MostResults).Select(f => Result(f, rules))),
            }),
        };
    }

    private static JsonObject Describe(Rule rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = new JsonObject { ["text"] = rule.Title },
        ["fullDescription"] = new JsonObject { ["text"] = rule.Why },
        ["help"] = new JsonObject { ["text"] = rule.Fix, ["markdown"] = $"**Waarom?** {rule.Why}\n\n**Oplossing:** {rule.Fix}" },
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Severity) },
        ["properties"] = new JsonObject { ["tags"] = JsonText.Array(rule.Wcag.Take(9).Select(c => "WCAG " + c).Prepend("accessibility")) },
    };

    private static JsonObject Result(SeenFinding seen, Rule[] rules)
    {
        var finding = seen.Finding;
        return new JsonObject
        {
            ["ruleId"] = finding.Rule.Id,
            ["ruleIndex"] = Array.FindIndex(rules, r => r.Id == finding.Rule.Id),
            ["level"] = Level(finding.Severity),
            ["message"] = new JsonObject { ["text"] = $"{finding.Message} {finding.Fix}" },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = Address(finding.Location.File) },
                    ["region"] = new JsonObject { ["startLine"] = finding.Location.Line, ["startColumn"] = finding.Location.Column },
                },
            }),
            ["partialFingerprints"] = new JsonObject { ["kenmerk/v1"] = seen.Fingerprint },
            ["properties"] = new JsonObject { ["pages"] = JsonText.Array(seen.Pages) },
        };
    }

    // A path with a drive letter or a root would be read as a scheme or a host.
    private static string Address(string file) => Path.IsPathRooted(file) && !file.StartsWith("//", StringComparison.Ordinal)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
