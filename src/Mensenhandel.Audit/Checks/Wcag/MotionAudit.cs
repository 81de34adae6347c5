using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// What moves without end (2.2.2) or sounds (1.4.2). Every variant asks for less motion; the criterion is about visitors
/// who did not.
/// </summary>
public sealed class MotionAudit : IPageAudit
{
    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => PageScript.WatchAsync(context);

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        await page.Browser.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        var found = await PageScript.SeeAsync(page, "motion.js");
        await page.Variant.ApplyAsync(page.Browser);
        return [.. found.Select(seen => seen.Rule switch
        {
            "audio-control" => PageScript.ToObservation(page, Rules.WcagGeluid, seen, "Geluid begint vanzelf en is niet te stoppen." + Ask(seen, "Is er een knop die het stopt?")),
            "three-flashes-or-below-threshold" => PageScript.ToObservation(page, Rules.WcagFlitsen, seen, $"«{seen.Text}» flitst vaker dan drie keer per seconde." + Ask(seen, "Is het klein genoeg?")),
            _ => PageScript.ToObservation(page, Rules.WcagBeweging, seen,
                (seen.Measured.GetValueOrDefault("verandert") == "vanzelf" ? $"«{seen.Text}» verandert steeds vanzelf." : $"«{seen.Text}» blijft bewegen.") + Ask(seen, "Kan de bezoeker dat stilzetten?")),
        })];
    }

    private static string Ask(Seen seen, string question) => seen.Unsure ? " " + question : "";
}
