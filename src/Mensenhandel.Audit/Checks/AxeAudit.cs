using Deque.AxeCore.Commons;
using Mensenhandel.Audit.Axe;
using Mensenhandel.Audit.Checks.Wcag;
using Mensenhandel.Site.Findings;
using Microsoft.Playwright;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Mensenhandel.Audit.Checks;

/// <summary>
/// Runs axe in the page. Deque's <c>RunAxe</c> opens a second page and injects axe twice for every run; carrying the
/// script in the page and returning only what is read here gives the same violations about six times faster.
/// </summary>
public sealed class AxeAudit : IPageAudit, IRuleLog
{
    private readonly RuleLog _log = new();

    // By page: which elements could be seen when all rules ran. Where the same ones can be seen, only a few rules can differ.
    private readonly Dictionary<string, List<string>> _shapes = new(StringComparer.Ordinal);

    // By page: what was wrong where it counts, so that paper and a page without scripts do not say it again.
    private readonly Dictionary<string, HashSet<string>> _wrong = new(StringComparer.Ordinal);

    private static readonly string Options = JsonConvert.SerializeObject(
        new AxeRunOptions
        {
            RunOnly = RunOnlyOptions.Tags([.. WcagTags.Levels, WcagTags.BestPractice]),
            // Off by default in axe, although WCAG 2.2 asks it at level AA.
            Rules = new() { ["target-size"] = new RuleOptions { Enabled = true } },
            ResultTypes = [ResultType.Violations, ResultType.Incomplete],
        },
        AxeJsonSerializerSettings.WithFormatting(Formatting.None));

    public string Engine { get; } = "axe-core " + AxeScript.Version;

    public bool Needs(Variant variant) => true;

    public Task PrepareAsync(IBrowserContext context) => AxeScript.AddAsync(context);

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        if (!_shapes.TryGetValue(page.Site.Name, out var shapes)) _shapes[page.Site.Name] = shapes = [];
        if (!_wrong.TryGetValue(page.Site.Name, out var wrong)) _wrong[page.Site.Name] = wrong = new(StringComparer.Ordinal);
        var answer = await RunAsync(page, shapes);
        if (answer.Value<bool>("full"))
        {
            if (answer["passes"] is not JArray { Count: > 0 }) throw new SiteException("axe vond niets dat goed was, dus axe heeft zijn werk niet gedaan");
            shapes.Add(answer.Value<string>("shape")!);
        }
        // Nothing that could differ from what axe saw in another variant.
        if (answer["testEngine"] is null) return [];
        var result = new AxeResult(answer);
        if (!page.Variant.Counts)
            return [.. from rule in result.Violations from node in rule.Nodes select Violation(page, rule, node) into seen where !wrong.Contains(seen.Subject) select seen with { Severity = Severity.Warning }];
        foreach (var (items, outcome) in new[] { (result.Violations, "failed"), (result.Incomplete, "cantTell"), (result.Passes, "passed"), (result.Inapplicable, "inapplicable") })
            foreach (var item in items) _log.Add(page.Site.Name, "axe/" + item.Id, outcome);
        Observation[] violations = [.. from rule in result.Violations from node in rule.Nodes select Violation(page, rule, node)];
        wrong.UnionWith(violations.Select(v => v.Subject));
        return [
            .. violations,
            .. from rule in result.Incomplete from node in rule.Nodes select Question(page, rule, node)];
    }

    private static async Task<JObject> RunAsync(OpenPage page, List<string> shapes)
    {
        for (; ; )
        {
            var json = await PageScript.TextAsync(page.Browser, "run-axe.js", new { options = Options, shapes, scripts = page.Variant.Scripts, paper = page.Variant.Medium == Media.Print });
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
            var answer = JObject.Load(reader);
            if (!answer.ContainsKey("bring")) return answer;
            // A page that was loaded without scripts is without axe too.
            await AxeScript.BringAsync(page.Browser);
        }
    }

    public IReadOnlyDictionary<string, string> RulesOn(string page) => _log.On(page);

    private static Observation Violation(OpenPage page, AxeResultItem item, AxeResultNode node) =>
        Observe(page, item, node) with
        {
            Message = AxeMessages.Violation(item, node),
            Measured = new Dictionary<string, string>(AxeMessages.Measured(node)) { ["uitleg"] = item.HelpUrl },
            // The same element on another page is the same part of the theme.
            Subject = $"{Selector(node)}\n{node.Html}",
        };

    private static Observation Question(OpenPage page, AxeResultItem item, AxeResultNode node) =>
        Observe(page, item, node) with
        {
            Severity = Severity.Warning,
            Fix = "Bekijk de genoemde plaatsen zelf, in de genoemde varianten.",
            Message = AxeMessages.Question(item, node),
            Measured = new Dictionary<string, string> { ["plaatsen"] = Selector(node), ["uitleg"] = item.HelpUrl },
            Subject = "kijk zelf na: " + AxeMessages.Key(node),
        };

    private static Observation Observe(OpenPage page, AxeResultItem item, AxeResultNode node) =>
        new(AxeTexts.RuleFor(item), page.Site, "")
        {
            Variant = page.Variant,
            Selector = Selector(node),
            Holder = node.Target.FrameShadowSelectors is [[_]] ? null : node.Target.FrameShadowSelectors[0][0],
            Html = node.Html,
            Subject = "",
        };

    /// <summary>"iframe &gt;&gt;&gt; img": through frames and shadow trees, as the developer tools of browsers write it.</summary>
    private static string Selector(AxeResultNode node) => string.Join(" >>> ", node.Target.FrameShadowSelectors.SelectMany(s => s));
}
