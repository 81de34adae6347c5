using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// Goes through the page with the Tab key, as someone without a mouse does: does it reach everything (2.1.1), can it go
/// on (2.1.2), is it visible where it is (2.4.7, 2.4.11), and does nothing else happen (3.2.1)? A walk that was not done
/// to its end says so: then nothing is passed.
/// </summary>
public sealed class TabWalkAudit : IPageAudit
{
    /// <summary>Every press costs about 8 ms. Past this number of stops the criteria are not decided.</summary>
    public const int MostStops = 1000;

    // Out of a trap one may also press these; arrows and Escape are standard too. WCAG 2.1.2.
    private static readonly string[] WaysOut = ["Shift+Tab", "Escape", "ArrowDown", "ArrowRight", "Tab"];

    private static readonly Rule[] Walked = [Rules.WcagToetsenbord, Rules.WcagToetsenbordval, Rules.WcagFocusZichtbaar, Rules.WcagFocusBedekt, Rules.WcagBijFocus];

    private static readonly string[] HelpWords = ["help", "hulp", "how to", "hoe ", "exit", "verlaat", "uitleg"];

    private readonly int _mostStops;

    public TabWalkAudit(int mostStops = MostStops) => _mostStops = mostStops;

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var browser = page.Browser;
        var found = new List<Observation>();
        var listens = (await page.ListenersAsync()).Any(l => l.Type is "focus" or "blur" or "focusin" or "focusout" or "keydown");
        var start = await PageScript.RunAsync<Start>(browser, "tab-start.js", listens);
        if (start.Stops.Length == 0) return await EndAsync();
        if (start.Modal)
        {
            found.AddRange(Undecided("er staat een venster open dat de rest van de pagina afsluit"));
            return await EndAsync();
        }
        var visited = new HashSet<int>();
        Step? last = null;
        var (left, again, steps) = (0, 0, 0);
        var popup = false;
        void Popup(object? sender, IPage opened) => popup = true;
        browser.Popup += Popup;
        try
        {
            // Until everything was reached, the walk came round without anything new, or only old stops come by.
            for (; steps < _mostStops && visited.Count < start.Stops.Length && left < 2 && again < 2 * visited.Count + 6; steps++)
            {
                await browser.Keyboard.PressAsync("Tab");
                var step = await StepAsync(browser);
                if ((step.Left ?? (popup ? step.Element : null)) is { } leaves)
                    found.Add(PageScript.ToObservation(page, Rules.WcagBijFocus, leaves, $"De pagina gaat naar een ander adres of venster zodra de Tab-toets bij «{leaves.Text}» komt."));
                popup = false;
                if (step.Pushed is { } pushed)
                {
                    visited.Add(step.PushedIndex);
                    found.Add(PageScript.ToObservation(page, Rules.WcagBijFocus, pushed, $"«{pushed.Text}» stuurt de focus meteen weer weg."));
                }
                else if (step.Index < 0 && step.Element is null && last is not null) left++;
                if (step.Element is { } element && step.Index >= 0)
                {
                    if (visited.Add(step.Index)) (again, _) = (0, AddAll(found, await JudgeAsync(page, step, element)));
                    else again++;
                }
                else if (step.Element is not null) again++;
                last = step;
            }
            var all = visited.Count(i => i >= 0) >= start.Stops.Length;
            if (steps >= _mostStops && !all) found.AddRange(Undecided($"de pagina heeft meer dan {_mostStops} plaatsen waar de Tab-toets stilstaat"));
            else if (!all && left == 0 && last?.Element is { } trap)
            {
                if (start.Frames) found.AddRange(Undecided("de Tab-toets kwam niet uit een kader"));
                else if (await IsTrapAsync(browser, start.Stops.Length))
                    found.Add(PageScript.ToObservation(page, Rules.WcagToetsenbordval, trap, $"De Tab-toets komt niet weg van «{trap.Text}»."));
            }
            else if (!all && left > 0) found.AddRange(Missed());
            if (all && listens && last?.Element is { } end)
            {
                // The last stop may be the trap: whoever reached everything must still get out.
                if (!start.Frames && !await GoesOutAsync() && await IsTrapAsync(browser, start.Stops.Length))
                    found.Add(PageScript.ToObservation(page, Rules.WcagToetsenbordval, end, $"De Tab-toets komt niet weg van «{end.Text}»."));
                else found.AddRange(await BackAsync());
            }
            return await EndAsync();
        }
        finally
        {
            browser.Popup -= Popup;
        }

        IEnumerable<Observation> Missed() =>
            from seen in start.Stops.Index()
            where !visited.Contains(seen.Index) && start.Visible[seen.Index] && !start.Radios[seen.Index]
            select PageScript.ToObservation(page, Rules.WcagToetsenbord, seen.Item with { Unsure = start.Frames || listens },
                $"De Tab-toets komt nooit bij «{seen.Item.Text}»." + (start.Frames || listens ? " Is het op een andere manier te bereiken?" : ""));

        async Task<bool> GoesOutAsync()
        {
            for (var i = 0; i < start.Stops.Length + 3; i++)
            {
                await browser.Keyboard.PressAsync("Tab");
                if (await IsOutAsync(browser)) return true;
            }
            return false;
        }

        // Who can go on with Tab is not trapped, but going back is how one repairs a mistake.
        async Task<IReadOnlyList<Observation>> BackAsync()
        {
            if (!await PageScript.RunAsync<bool>(browser, "tab-back.js")) return [];
            Step? at = null;
            for (var i = 0; i < 2 * start.Stops.Length + 6; i++)
            {
                await browser.Keyboard.PressAsync("Shift+Tab");
                var step = await StepAsync(browser);
                if (i > 0 && step.Index < 0 && step.Element is null) return [];
                if (step.Element is not null) at = step;
            }
            return at?.Element is not { } stuck ? [] :
                [PageScript.ToObservation(page, Rules.WcagToetsenbordval, stuck with { Unsure = true }, $"Met Shift+Tab komt de bezoeker niet terug voorbij «{stuck.Text}»; met Tab wel verder. Is dat uitgelegd?")];
        }

        IEnumerable<Observation> Undecided(string why) => Walked.Select(rule => new Observation(rule, page.Site,
            $"Niet beslist of dit klopt: «{rule.Title.TrimEnd('.')}». De reden: {why}. Ga zelf met de Tab-toets door de pagina.")
        {
            Severity = Severity.Warning,
            Fix = "Ga zelf met Tab en Shift+Tab door de hele pagina.",
            Variant = page.Variant,
            Subject = $"niet beslist {why}",
            Measured = new Dictionary<string, string> { ["niet beslist"] = why },
        });

        async Task<IReadOnlyList<Observation>> EndAsync()
        {
            await PageScript.RunAsync<bool>(browser, "tab-end.js");
            return found;
        }
    }

    private static bool AddAll(List<Observation> found, IEnumerable<Observation> more)
    {
        found.AddRange(more);
        return true;
    }

    private static Task<Step> StepAsync(IPage browser) => PageScript.RunAsync<Step>(browser, "tab-step.js");

    /// <summary>The standard ways out first, and then those that the page itself explains, if need be behind a help link.</summary>
    private static async Task<bool> IsTrapAsync(IPage browser, int stops)
    {
        foreach (var key in WaysOut)
            if (await LeavesAsync(browser, key, stops)) return false;
        foreach (var help in new[] { false, true })
        {
            if (help && !await OpenHelpAsync(browser, stops)) break;
            foreach (var key in (await PageScript.RunAsync<string[]>(browser, "trap-help.js")).Distinct())
                if (await LeavesAsync(browser, key, stops)) return false;
        }
        return true;
    }

    // Out is where the browser's own buttons have the focus; another stop may only be a larger trap.
    private static async Task<bool> LeavesAsync(IPage browser, string key, int stops)
    {
        // What the last press set going comes to rest first.
        await StepAsync(browser);
        await browser.Keyboard.PressAsync(key);
        for (var times = 0; times < stops + 3; times++)
        {
            if (await IsOutAsync(browser)) return true;
            await browser.Keyboard.PressAsync(key == "Shift+Tab" ? key : "Tab");
        }
        return false;
    }

    private static async Task<bool> OpenHelpAsync(IPage browser, int stops)
    {
        for (var i = 0; i < stops + 2; i++)
        {
            await browser.Keyboard.PressAsync("Tab");
            var step = await StepAsync(browser);
            if (step.Element is not { } element || !Help(element.Text)) continue;
            await browser.Keyboard.PressAsync("Enter");
            return true;
        }
        return false;
    }

    private static bool Help(string text) =>
        HelpWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static async Task<bool> IsOutAsync(IPage browser)
    {
        var step = await StepAsync(browser);
        return step.Index < 0 && step.Element is null && step.Pushed is null;
    }

    private static async Task<IReadOnlyList<Observation>> JudgeAsync(OpenPage page, Step step, Seen element)
    {
        if (step.Nowhere)
            return [PageScript.ToObservation(page, Rules.WcagFocusZichtbaar, element, $"«{element.Text}» krijgt de focus, maar is niet te zien.")];
        if (step.Covered is { } cover)
            return [PageScript.ToObservation(page, Rules.WcagFocusBedekt, element with { Measured = new() { ["bedekt door"] = cover } },
                $"«{element.Text}» krijgt de focus achter iets anders dat op zijn plaats blijft staan.")];
        if (step.Weak > 1 && step.Shows)
            return [PageScript.ToObservation(page, Rules.WcagNietTekstContrast, element with { Measured = new() { ["contrast"] = $"{step.Weak:0.00}:1" } },
                $"De rand om «{element.Text}» bij de focus steekt te weinig af: het contrast is {step.Weak.ToString("0.0", Mensenhandel.Site.Findings.Dutch.Culture)}:1 en moet 3:1 zijn.")];
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

    private sealed record Start(Seen[] Stops, bool[] Radios, bool[] Visible, bool Modal, bool Frames);

    private sealed record Box(float X, float Y, float Width, float Height);

    private sealed record Step
    {
        public double Weak { get; init; }
        public Seen? Left { get; init; }
        public int Index { get; init; } = -1;
        public int PushedIndex { get; init; } = -1;
        public Seen? Element { get; init; }
        public Seen? Pushed { get; init; }
        public bool Shows { get; init; } = true;
        public bool Nowhere { get; init; }
        public string? Covered { get; init; }
        public Box? Clip { get; init; }
    }
}
