using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// Tries what the page listens to: single characters as shortcuts (2.1.4), tilting and shaking (2.5.4). A page that does
/// not listen is left alone.
/// </summary>
public sealed class DeviceAudit : IPageAudit
{
    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var listeners = await page.ListenersAsync();
        List<Observation> found = [];
        // A field that listens to keys does so while someone types in it; only the whole page has shortcuts.
        if (listeners.Any(l => l.Type is "keydown" or "keypress" or "keyup" && l.Node == 0)) await ShortcutsAsync();
        if (listeners.Any(l => l.Type is "devicemotion" or "deviceorientation" or "deviceorientationabsolute")) await MotionAsync();
        return found;

        async Task ShortcutsAsync()
        {
            var keys = await PageScript.RunAsync<Keys>(page.Browser, "shortcuts.js");
            await Reopen.PageAsync(page);
            if (keys.Acted.Length > 0)
                found.Add(Observe(Rules.WcagSneltoets, keys.Off, $"De toets «{keys.Acted[0]}» doet iets, ook buiten een veld en zonder Ctrl of Alt."
                    + (keys.Off ? " Werkt de knop die het uitzet?" : " Er is geen knop die dat uitzet."), "toetsen", string.Join(' ', keys.Acted)));
        }

        async Task MotionAsync()
        {
            var motion = await PageScript.RunAsync<Motion>(page.Browser, "device-motion.js");
            await Reopen.PageAsync(page);
            if (motion.Changed && !(motion.Off && motion.Other))
                found.Add(Observe(Rules.WcagSchudden, motion.Off || motion.Other, "Kantelen of schudden verandert iets op de pagina."
                    + (motion.Off || motion.Other ? " Kan het ook met een knop, en is het uit te zetten?" : " Geen knop doet hetzelfde en geen knop zet het uit."), "knop", motion.Other ? "ja" : "nee"));
        }

        Observation Observe(Rule rule, bool unsure, string message, string name, string value) => new(rule, page.Site, message)
        {
            Severity = unsure ? Severity.Warning : rule.Severity,
            Variant = page.Variant,
            Subject = $"{message} {value}",
            Measured = new Dictionary<string, string> { [name] = value },
        };
    }

    private sealed record Keys(string[] Acted, bool Off);

    private sealed record Motion(bool Changed, bool Off, bool Other);
}
