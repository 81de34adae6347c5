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

    private const string TakeSpace = "() => { document.adoptedStyleSheets = [...document.adoptedStyleSheets].slice(0, -1); }";

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Narrow || variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var before = await PageScript.SeeAsync(page, "cut-text.js");
        await page.Browser.EvaluateAsync(AddSpace);
        var spaced = await PageScript.SeeAsync(page, "cut-text.js");
        await page.Browser.EvaluateAsync(TakeSpace);
        List<Observation> found = [.. New(spaced, before).Select(seen => PageScript.ToObservation(page, Rules.WcagTekstafstand, seen,
            $"Met meer ruimte tussen letters en regels valt een deel van «{seen.Text}» weg."))];
        if (page.Variant != OwnChecks.Wide) return found;
        // 1280 pixels at 200 % is a window of 640.
        await page.Browser.SetViewportSizeAsync(page.Variant.Width / 2, page.Variant.Height / 2);
        var zoomed = await PageScript.SeeAsync(page, "cut-text.js");
        await page.Browser.SetViewportSizeAsync(page.Variant.Width, page.Variant.Height);
        found.AddRange(New(zoomed, before).Select(seen => PageScript.ToObservation(page, Rules.WcagVergroten, seen,
            $"Bij 200 % vergroten valt een deel van «{seen.Text}» weg.")));
        return found;
    }

    private static IEnumerable<Seen> New(Seen[] after, Seen[] before) => after.ExceptBy(before.Select(b => b.Selector), a => a.Selector);
}
