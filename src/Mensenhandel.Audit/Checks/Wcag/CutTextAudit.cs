using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// Text that disappears when the visitor asks for more space between letters and lines (1.4.12) or for twice the size
/// (1.4.4). What was cut before already is the author's choice: a closed panel, a row of cards.
/// </summary>
public sealed class CutTextAudit : IPageAudit
{
    // The four values that the criterion names. https://www.w3.org/TR/WCAG22/#text-spacing
    private const string AddSpace = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }
        """;

    private const int ZoomedWidth = 640;
    private const int ZoomedHeight = 512;

    private const string TakeSpace = "() => { document.adoptedStyleSheets = [...document.adoptedStyleSheets].slice(0, -1); }";

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == Variant.Narrow || variant == Variant.Wide || variant == Variant.Print;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var before = await PageScript.SeeAsync(page, "cut-text.js");
        if (page.Variant == Variant.Print)
            return [.. before.Where(seen => !seen.Unsure).Select(seen => PageScript.ToObservation(page, Rules.Afdruk, seen, $"Op papier valt een deel van «{seen.Text}» weg."))];
        await page.Browser.EvaluateAsync(AddSpace);
        var spaced = await PageScript.SeeAsync(page, "cut-text.js");
        await page.Browser.EvaluateAsync(TakeSpace);
        List<Observation> found = [.. New(spaced, before).Select(seen => PageScript.ToObservation(page, Rules.WcagTekstafstand, seen with { Unsure = false },
            $"Met meer ruimte tussen letters en regels valt een deel van «{seen.Text}» weg."))];
        if (page.Variant != OwnChecks.Wide) return found;
        var sizes = await PageScript.SeeAsync(page, "font-sizes.js");
        // 1280 by 1024, the window that 1.4.10 names, at 200 % is a window of half that.
        await page.Browser.SetViewportSizeAsync(ZoomedWidth, ZoomedHeight);
        var zoomed = await PageScript.SeeAsync(page, "cut-text.js");
        var zoomedSizes = (await PageScript.SeeAsync(page, "font-sizes.js")).ToLookup(s => s.Selector, Pixels);
        await page.Browser.SetViewportSizeAsync(page.Variant.Width, page.Variant.Height);
        found.AddRange(New(zoomed, before).Concat(zoomed.Where(z => !z.Unsure)).DistinctBy(z => z.Selector).Select(seen => PageScript.ToObservation(page, Rules.WcagVergroten, seen with { Unsure = false },
            $"Bij 200 % vergroten valt een deel van «{seen.Text}» weg.")));
        // Letters in parts of the window are half as large in half the window: zooming does nothing (WCAG F94).
        found.AddRange(sizes.Where(s => zoomedSizes[s.Selector].Any(after => after * 2 < Pixels(s) * 1.1)).Select(seen => PageScript.ToObservation(page, Rules.WcagVergroten, seen,
            $"«{seen.Text}» wordt niet groter als de bezoeker vergroot.")));
        return found;
    }

    private static double Pixels(Seen seen) => double.Parse(seen.Measured["px"], System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<Seen> New(Seen[] after, Seen[] before) => after.ExceptBy(before.Select(b => b.Selector), a => a.Selector);
}
