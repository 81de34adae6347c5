using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// Goes through the page with the Tab key, as someone without a mouse does: does it reach everything (2.1.1), can it go
/// on (2.1.2), is it visible where it is (2.4.7, 2.4.11), and does nothing else happen (3.2.1)?
/// </summary>
public sealed class TabWalkAudit : IPageAudit
{
    // A page with more stops than this shows its faults in the first ones; every press costs about 8 ms.
    private const int MostSteps = 150;

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var browser = page.Browser;
        var found = new List<Observation>();
        var start = await PageScript.RunAsync<Start>(browser, "tab-start.js");
        if (start.Stops.Length == 0 || start.Modal) return await EndAsync([]);
        var visited = new HashSet<int>();
        Step? last = null;
        var stuck = 0;
        var popup = false;
        void Popup(object? sender, IPage opened) => popup = true;
        browser.Popup += Popup;
        try
        {
            for (var steps = 0; steps < MostSteps && visited.Count < start.Stops.Length && stuck < 4; steps++)
            {
                await browser.Keyboard.PressAsync("Tab");
                var step = await StepAsync(browser);
                if ((step.Left ?? (popup ? step.Element : null)) is { } leaves)
                    found.Add(PageScript.ToObservation(page, Rules.WcagBijFocus, leaves, $"De pagina gaat naar een ander adres of venster zodra de Tab-toets bij «{leaves.Text}» komt."));
                popup = false;
                if (step.Pushed is { } pushed)
                    found.Add(PageScript.ToObservation(page, Rules.WcagBijFocus, pushed, $"«{pushed.Text}» stuurt de focus meteen weer weg."));
                if (step.Index < 0 && step.Element is null && last is not null && visited.Count > 0 && step.Pushed is null && ++stuck > 2) break;
                if (step.Element is { } element && step.Index >= 0)
                {
                    if (visited.Add(step.Index)) found.AddRange(await JudgeAsync(page, step, element));
                    else if (step.Index == last?.Index) stuck++;
                }
                last = step;
            }
            if (stuck >= 4 && last?.Element is { } trap && !start.Frames && await IsTrapAsync(browser, last.Index))
                found.Add(PageScript.ToObservation(page, Rules.WcagToetsenbordval, trap, $"De Tab-toets komt niet weg van «{trap.Text}»."));
            return await EndAsync(visited);
        }
        finally
        {
            browser.Popup -= Popup;
        }

        async Task<IReadOnlyList<Observation>> EndAsync(IEnumerable<int> reached)
        {
            await PageScript.RunAsync<Seen[]>(browser, "tab-end.js", reached.ToArray());
            return found;
        }
    }

    private static Task<Step> StepAsync(IPage browser) => PageScript.RunAsync<Step>(browser, "tab-step.js");

    /// <summary>Shift and Escape are the other ways out that a visitor may expect.</summary>
    private static async Task<bool> IsTrapAsync(IPage browser, int index)
    {
        foreach (var key in new[] { "Shift+Tab", "Escape", "Tab" })
        {
            await browser.Keyboard.PressAsync(key);
            var step = await StepAsync(browser);
            if (step.Index != index) return false;
        }
        return true;
    }

    private static async Task<IReadOnlyList<Observation>> JudgeAsync(OpenPage page, Step step, Seen element)
    {
        if (step.Nowhere)
            return [PageScript.ToObservation(page, Rules.WcagFocusZichtbaar, element, $"«{element.Text}» krijgt de focus, maar is niet te zien.")];
        if (step.Covered is { } cover)
            return [PageScript.ToObservation(page, Rules.WcagFocusBedekt, element with { Measured = new() { ["bedekt door"] = cover } },
                $"«{element.Text}» krijgt de focus achter iets anders dat op zijn plaats blijft staan.")];
        if (step.Shows || !await LooksTheSameAsync(page.Browser, step)) return [];
        return [PageScript.ToObservation(page, Rules.WcagFocusZichtbaar, element, $"Aan «{element.Text}» is niet te zien dat het de focus heeft.")];
    }

    /// <summary>Styles said nothing; pixels decide.</summary>
    private static async Task<bool> LooksTheSameAsync(IPage browser, Step step)
    {
        var size = browser.ViewportSize!;
        var clip = new Clip { X = step.Clip!.X, Y = step.Clip.Y, Width = step.Clip.Width, Height = step.Clip.Height };
        if (clip.X >= size.Width || clip.Y >= size.Height || clip.Width < 1 || clip.Height < 1) return false;
        var options = new PageScreenshotOptions { Clip = clip, Animations = ScreenshotAnimations.Disabled };
        var focused = await browser.ScreenshotAsync(options);
        await browser.EvaluateAsync("() => { globalThis[Symbol.for('mensenhandel.walk')].last = document.activeElement; document.activeElement.blur(); }");
        var plain = await browser.ScreenshotAsync(options);
        await browser.EvaluateAsync("() => globalThis[Symbol.for('mensenhandel.walk')].last.focus({ preventScroll: true })");
        return focused.AsSpan().SequenceEqual(plain);
    }

    private sealed record Start(Seen[] Stops, bool Modal, bool Frames);

    private sealed record Box(float X, float Y, float Width, float Height);

    private sealed record Step
    {
        public Seen? Left { get; init; }
        public int Index { get; init; } = -1;
        public Seen? Element { get; init; }
        public Seen? Pushed { get; init; }
        public bool Shows { get; init; } = true;
        public bool Nowhere { get; init; }
        public string? Covered { get; init; }
        public Box? Clip { get; init; }
    }
}
