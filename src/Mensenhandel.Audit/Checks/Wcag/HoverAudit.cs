using System.Text.Json.Serialization;
using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// Points at what shows more when pointed at (1.4.13): can the mouse go onto it without losing it, and does the Escape key
/// take it away when it lies over other text?
/// </summary>
public sealed class HoverAudit : IPageAudit
{
    private const string Centre = """
        selector => {
          const e = document.querySelector(selector);
          e?.scrollIntoView({ block: 'center' });
          const b = e?.getBoundingClientRect();
          return b ? [b.left + b.width / 2, b.top + b.height / 2] : [];
        }
        """;

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var listening = (await page.ListenersAsync()).Any(l => l.Type is "mouseover" or "mouseenter" or "pointerenter" or "pointerover" && l.Node > 0);
        var triggers = await PageScript.RunAsync<Seen[]>(page.Browser, "hover-triggers.js", listening);
        if (triggers.Length == 0) return [];
        List<Observation> found = [];
        await page.Browser.Mouse.MoveAsync(0, 0);
        foreach (var trigger in triggers)
        {
            var before = (await StateAsync(null)).All;
            if (await PointAsync(trigger) is not { } at) continue;
            if ((await StateAsync(before)).Fresh is not { } fresh)
            {
                await page.Browser.Mouse.MoveAsync(0, 0);
                continue;
            }
            // Slowly, as a hand does, straight to what appeared.
            await page.Browser.Mouse.MoveAsync(fresh.X, fresh.Y, new() { Steps = 12 });
            if ((await StateAsync(before)).Fresh is null)
                found.Add(About(fresh, $"«{fresh.Text}» verschijnt bij «{trigger.Text}», maar verdwijnt als de muis ernaartoe gaat."));
            else if (fresh.Covers)
            {
                await page.Browser.Mouse.MoveAsync(at.X, at.Y);
                await page.Browser.Keyboard.PressAsync("Escape");
                if ((await StateAsync(before)).Fresh is not null)
                    found.Add(About(fresh, $"«{fresh.Text}» verschijnt bij «{trigger.Text}» over andere tekst heen, en gaat met de Escape-toets niet weg."));
            }
            await page.Browser.Mouse.MoveAsync(0, 0);
        }
        await page.Browser.EvaluateAsync("() => scrollTo(0, 0)");
        return found;

        Task<State> StateAsync(string[]? before) => PageScript.RunAsync<State>(page.Browser, "hover-state.js", before);

        async Task<(float X, float Y)?> PointAsync(Seen trigger)
        {
            if (await page.Browser.EvaluateAsync<float[]>(Centre, trigger.Selector) is not [var x, var y]) return null;
            await page.Browser.Mouse.MoveAsync(x, y);
            return (x, y);
        }

        Observation About(Shown fresh, string message) =>
            PageScript.ToObservation(page, Rules.WcagZweven, new Seen { Selector = fresh.Selector, Html = fresh.Html, Text = fresh.Text }, message);
    }

    private sealed record State(string[] All, Shown? Fresh);

    private sealed record Shown(string Selector, string Html, [property: JsonPropertyName("text")] string Text, float X, float Y, bool Covers);
}
