using Mensenhandel.Audit.Axe;
using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// Contrast where axe does not look: hints and borders of fields, text on pictures by its pixels (1.4.3, 1.4.11), and every
/// link and button while the mouse is on it or the focus in it, by axe itself.
/// </summary>
public sealed class ContrastAudit : IPageAudit
{
    // A letter here and there on a light spot can be read; half of the text cannot be missed.
    private const double MostlyUnreadable = 0.5;
    private const double PartlyUnreadable = 0.1;

    private const string HideText = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important; text-decoration-color: transparent !important; caret-color: transparent !important }');
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }
        """;

    private const string ShowText = "() => { document.adoptedStyleSheets = [...document.adoptedStyleSheets].slice(0, -1); }";

    private const string Controls = "a[href], button, summary, input[type=submit], input[type=button], [role=button], [tabindex='0']";

    // Whether any rule says something about colours in this state.
    private const string Styled = """
        state => {
          const search = rules => [...rules].some(rule => rule.cssRules?.length && search(rule.cssRules)
            || rule.selectorText?.includes(state) && /color|background/.test(rule.cssText));
          return [...document.styleSheets].some(sheet => { try { return search(sheet.cssRules); } catch { return false; } });
        }
        """;

    private const string Measure = """
        async ([controls, numbers]) => {
          const include = [...document.querySelectorAll(controls)].filter((e, i) => numbers.includes(i) && e.checkVisibility());
          if (!include.length) return [];
          const watch = globalThis[Symbol.for('mensenhandel.watch')];
          if (watch) watch.ours++;
          const { violations } = await axe.run({ include }, { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] });
          if (watch) watch.ours--;
          return violations.flatMap(v => v.nodes.map(n => n.target.join(' ') + '\n' + n.html.slice(0, 300) + '\n' + (n.any[0]?.data?.contrastRatio ?? '')));
        }
        """;

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => AxeScript.AddAsync(context);

    public bool Needs(Variant variant) => variant == OwnChecks.Wide || variant == Variant.WideDark || variant == Variant.MoreContrast;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        List<Observation> found = [];
        foreach (var seen in await PageScript.SeeAsync(page, "contrast.js"))
            found.Add(seen.Rule == "contrast-minimum"
                ? PageScript.ToObservation(page, Rules.WcagContrast, seen, $"De tekst «{seen.Text}» in het veld steekt te weinig af: {seen.Measured["contrast"]} en het moet 4,5:1 zijn.")
                : PageScript.ToObservation(page, Rules.WcagNietTekstContrast, seen, $"De rand of het teken van «{seen.Text}» steekt te weinig af: {seen.Measured["contrast"]} en het moet 3:1 zijn."));
        if (page.Variant == OwnChecks.Wide) found.AddRange(await OverPicturesAsync(page));
        found.AddRange(await StatesAsync(page));
        return found;
    }

    private static async Task<IReadOnlyList<Observation>> OverPicturesAsync(OpenPage page)
    {
        var texts = await PageScript.RunAsync<Text[]>(page.Browser, "over-pictures.js");
        if (texts.Length == 0) return [];
        List<Observation> found = [];
        await page.Browser.EvaluateAsync(HideText);
        foreach (var text in texts.DistinctBy(t => t.Selector))
        {
            var png = await page.Browser.ScreenshotAsync(new() { FullPage = true, Clip = new Clip { X = text.X, Y = text.Y, Width = Math.Max(1, text.Width), Height = Math.Max(1, text.Height) } });
            var pixels = await PageScript.RunAsync<Pixels>(page.Browser, "pixels.js", new { png = Convert.ToBase64String(png), colour = text.Colour, need = text.Need });
            if (pixels.Weak < PartlyUnreadable) continue;
            var seen = new Seen { Selector = text.Selector, Html = text.Html, Text = text.Words, Unsure = pixels.Weak < MostlyUnreadable, Measured = new() { ["laagste contrast"] = $"{pixels.Lowest.ToString("0.00", Mensenhandel.Site.Findings.Dutch.Culture)}:1" } };
            found.Add(PageScript.ToObservation(page, Rules.WcagContrast, seen,
                $"De tekst «{seen.Text}» steekt te weinig af tegen de afbeelding erachter." + (seen.Unsure ? " Is zij overal te lezen?" : "")));
        }
        await page.Browser.EvaluateAsync(ShowText);
        return found;
    }

    private static async Task<IReadOnlyList<Observation>> StatesAsync(OpenPage page)
    {
        List<Observation> found = [];
        foreach (var (state, name) in new[] { ("hover", "als de muis erop staat"), ("focus", "als het de focus heeft") })
        {
            if (!await page.Browser.EvaluateAsync<bool>(Styled, ":" + state)) continue;
            var session = await page.Browser.Context.NewCDPSessionAsync(page.Browser);
            try
            {
                await session.SendAsync("DOM.enable");
                await session.SendAsync("CSS.enable");
                // Once: asking for the document again makes all numbers of nodes new.
                var root = (await session.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
                int[] nodes = [.. (await session.SendAsync("DOM.querySelectorAll", new() { ["nodeId"] = root, ["selector"] = Controls }))!.Value.GetProperty("nodeIds").EnumerateArray().Select(n => n.GetInt32())];
                await ColoursAsync(before: true);
                await ForceAsync(session, nodes, state == "focus" ? ["focus", "focus-visible"] : ["hover"]);
                // Only what changes colour can change its contrast, and most of that is clear at one look.
                var doubtful = await ColoursAsync(before: false);
                if (doubtful.Length == 0) continue;
                var weak = await MeasureAsync(doubtful);
                if (weak.Length == 0) continue;
                await ForceAsync(session, nodes, []);
                var already = await MeasureAsync(doubtful);
                foreach (var parts in weak.Where(w => !already.Any(p => p.Split('\n')[0] == w.Split('\n')[0])).Select(w => w.Split('\n')))
                {
                    var seen = new Seen { Selector = parts[0], Html = string.Join('\n', parts[1..^1]), Text = parts[0], Measured = new() { ["contrast"] = parts[^1] + ":1", ["toestand"] = state } };
                    found.Add(PageScript.ToObservation(page, Rules.WcagContrast, seen, $"De tekst van «{seen.Text}» steekt te weinig af {name}: {parts[^1].Replace('.', ',')}:1 en het moet 4,5:1 zijn."));
                }
            }
            finally
            {
                await session.DetachAsync();
            }
        }
        return found;

        Task<int[]> ColoursAsync(bool before) => PageScript.RunAsync<int[]>(page.Browser, "state-colours.js", new { controls = Controls, before });

        Task<string[]> MeasureAsync(int[] numbers) => page.Browser.EvaluateAsync<string[]>(Measure, new object[] { Controls, numbers });

        async Task ForceAsync(ICDPSession session, int[] nodes, string[] pseudo)
        {
            await Task.WhenAll(nodes.Select(node => session.SendAsync("CSS.forcePseudoState", new() { ["nodeId"] = node, ["forcedPseudoClasses"] = pseudo })));
            // Colours may change slowly; what counts is where they end.
            await page.Browser.EvaluateAsync("() => { for (const a of document.getAnimations()) try { a.finish(); } catch { a.cancel(); } }");
        }
    }

    private sealed record Text(string Selector, string Html, [property: System.Text.Json.Serialization.JsonPropertyName("text")] string Words, double Need, double[] Colour, float X, float Y, float Width, float Height);

    private sealed record Pixels(double Weak, double Lowest);
}
