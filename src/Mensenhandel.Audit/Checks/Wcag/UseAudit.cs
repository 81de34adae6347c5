using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// Presses the buttons of a page that has listeners, or forms that may refuse: is what appears read out (4.1.3), does what
/// opens and closes say so (4.1.2), does the focus go into a window (2.4.3), and does an error say what is wrong (3.3.1)?
/// </summary>
public sealed class UseAudit : IPageAudit
{
    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        if (!(await page.ListenersAsync()).Any(l => l.Type is "click" or "submit" or "mousedown" or "pointerdown" or "keydown")) return [];
        var seen = await PageScript.SeeAsync(page, "use-buttons.js");
        await Reopen.PageAsync(page);
        return [.. seen.Select(s => s.Rule switch
        {
            "status-messages" => PageScript.ToObservation(page, Rules.WcagStatus, s, $"Na een druk op «{s.Measured["na"]}» verschijnt «{s.Text}», maar een schermlezer leest dat niet voor."),
            "name-role-value" => PageScript.ToObservation(page, Rules.WcagNaamRol, s, StructureMessages.NameRole(s)),
            "focus-order" => PageScript.ToObservation(page, Rules.WcagFocusVolgorde, s, $"De knop «{s.Text}» opent een venster, maar de focus blijft erbuiten."),
            "error-suggestion" => PageScript.ToObservation(page, Rules.WcagFoutsuggestie, s, $"De melding «{s.Text}» zegt niet hoe het wel moet."),
            _ => PageScript.ToObservation(page, Rules.WcagFoutmelding, s, FormMessages.Error(s)),
        })];
    }
}
