using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// A page that turns itself when the telephone is turned (1.3.4). The two windows differ by one pixel, so that only
/// rules about the orientation can make the difference.
/// </summary>
public sealed class OrientationAudit : IPageAudit
{
    private const int Side = 523;

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Narrow;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var upright = await TurnedAsync(page, Side, Side + 1);
        var lying = await TurnedAsync(page, Side + 1, Side);
        await page.Browser.SetViewportSizeAsync(page.Variant.Width, page.Variant.Height);
        return [.. Only(upright, lying, "staand").Concat(Only(lying, upright, "liggend"))];

        IEnumerable<Observation> Only(Seen[] these, Seen[] those, string way) =>
            these.ExceptBy(those.Select(s => s.Selector), s => s.Selector).Select(seen => PageScript.ToObservation(page, Rules.WcagStand, seen,
                $"Op een {way} scherm staat «{seen.Text}» een kwartslag gedraaid."));
    }

    private static async Task<Seen[]> TurnedAsync(OpenPage page, int width, int height)
    {
        await page.Browser.SetViewportSizeAsync(width, height);
        return await PageScript.SeeAsync(page, "turned.js");
    }
}
