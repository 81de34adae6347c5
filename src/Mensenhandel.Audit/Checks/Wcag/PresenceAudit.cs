using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// What is on the screen must also be on paper and without scripts: the text of the page, and without scripts its links,
/// with no button left that does nothing. No criterion of WCAG asks this, so it only asks.
/// </summary>
public sealed class PresenceAudit : IPageAudit
{
    private readonly Dictionary<string, Presence> _screens = new(StringComparer.Ordinal);

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == Variant.Wide || !variant.Counts;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var now = await PageScript.RunAsync<Presence>(page.Browser, "presence.js");
        if (page.Variant == Variant.Wide) _screens[page.Site.Name] = now;
        if (page.Variant.Counts || !_screens.TryGetValue(page.Site.Name, out var screen)) return [];
        var paper = page.Variant == Variant.Print;
        var rule = paper ? Rules.Afdruk : Rules.ZonderJavaScript;
        List<Observation> found = [];
        string[] lost = [.. screen.Texts.Except(now.Texts).Where(text => text.Length > 3)];
        if (lost.Length > 0)
            found.Add(new Observation(rule, page.Site, $"{(paper ? "Op papier" : "Zonder JavaScript")} is «{Cut(lost[0])}» er niet{(lost.Length > 1 ? $", en nog {lost.Length - 1} andere stukken tekst" : "")}.")
            {
                Variant = page.Variant,
                Subject = "tekst " + string.Join('\n', lost.Take(5)),
                Measured = new Dictionary<string, string> { ["ontbreekt"] = string.Join(" / ", lost.Take(5).Select(Cut)) },
            });
        if (paper) return found;
        found.AddRange(screen.Links.ExceptBy(now.Links.Select(l => l.Text), l => l.Text).Take(5).Select(link =>
            PageScript.ToObservation(page, rule, link, $"Zonder JavaScript is de link «{link.Text}» er niet.")));
        found.AddRange(now.Dead.Take(5).Select(button =>
            PageScript.ToObservation(page, rule, button, $"Zonder JavaScript doet de knop «{button.Text}» niets.")));
        return found;
    }

    private static string Cut(string text) => text.Length > 60 ? text[..60] + "…" : text;

    private sealed record Presence(string[] Texts, Seen[] Links, Seen[] Dead);
}
