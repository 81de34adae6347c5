using Microsoft.Playwright;

namespace Mensenhandel.Audit;

/// <summary>One way in which a visitor may see a page. <paramref name="Name"/> is what reports call it.</summary>
public sealed record Variant(string Name, int Width, int Height, ColorScheme Scheme = ColorScheme.Light, ForcedColors Forced = ForcedColors.None)
{
    // A page that was just loaded or restyled may still be moving; axe would measure colours halfway. Reduced motion is
    // always asked for, and what moves all the same is put at its end, or without end at its beginning.
    private const string Settle = """
        async () => {
          await document.fonts.ready;
          // A sound of no length that starts again without end keeps the whole page busy.
          for (const media of document.querySelectorAll('audio[loop], video[loop]')) if (media.duration < 0.1) media.pause();
          // A script that answers to a new size or scheme does so before the next frame is painted.
          if (document.scripts.length) await new Promise(done => requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = done;
            painted.port2.postMessage(0);
          }));
          for (const animation of document.getAnimations()) {
            const end = animation.effect?.getComputedTiming().endTime;
            if (Number.isFinite(end) && animation.playbackRate !== 0) animation.finish(); else animation.cancel();
          }
        }
        """;

    // What a page may do by a script of its own: in an element, in an attribute, or in an address.
    private const string HasScripts = """
        () => document.scripts.length > 0 || document.querySelector('noscript, a[href^="javascript:" i], iframe') !== null
          || [...document.querySelectorAll('*')].some(e => e.getAttributeNames().some(name => name.startsWith('on')))
        """;

    // A style, script or attribute of the page names it; what cannot be read may.
    private const string Speaks = """
        words => {
          const about = new RegExp(words, 'i');
          if (about.test(document.documentElement.outerHTML) || document.querySelector('script[src], iframe')) return true;
          const search = rules => [...rules].some(rule => rule.styleSheet ? sheet(rule.styleSheet) : about.test(rule.cssText));
          const sheet = s => { try { return about.test(s.media.mediaText) || search(s.cssRules); } catch { return true; } };
          return [...document.styleSheets, ...document.adoptedStyleSheets].some(sheet);
        }
        """;

    /// <summary>320 CSS pixels: 1280 at 400 %, the width that WCAG 1.4.10 names.</summary>
    public static Variant Narrow { get; } = new("320 px licht", 320, 640);

    public static Variant Wide { get; } = new("1280 px licht", 1280, 800);

    public static Variant WideDark { get; } = new("1280 px donker", 1280, 800, ColorScheme.Dark);

    public static Variant MoreContrast { get; } = new("1280 px meer contrast", 1280, 800) { Contrast = Contrast.More };

    /// <summary>1280 pixels at 200 % (WCAG 1.4.4).</summary>
    public static Variant Zoomed { get; } = new("640 px licht", 640, 512);

    public static Variant Tablet { get; } = new("768 px licht", 768, 1024);

    /// <summary>A4 at 96 pixels an inch, without the browser's margins of 1 cm.</summary>
    public static Variant Print { get; } = new("afdruk", 718, 1046) { Medium = Media.Print };

    public static Variant Scriptless { get; } = new("zonder JavaScript", 1280, 800) { Scripts = false };

    /// <summary>
    /// All of them ask for reduced motion; only the check of what moves does not. The last one loads the page again.
    /// </summary>
    public static IReadOnlyList<Variant> All { get; } =
    [
        Narrow,
        new("320 px donker", 320, 640, ColorScheme.Dark),
        new("320 px eigen kleuren", 320, 640, Forced: ForcedColors.Active),
        Zoomed,
        Tablet,
        Wide,
        WideDark,
        new("1280 px eigen kleuren", 1280, 800, Forced: ForcedColors.Active),
        MoreContrast,
        Print,
        Scriptless,
    ];

    public Contrast Contrast { get; init; } = Contrast.NoPreference;

    public Media Medium { get; init; } = Media.Screen;

    public bool Scripts { get; init; } = true;

    /// <summary>
    /// WCAG is about the page as it is offered: on a screen, with its scripts. What is wrong only on paper or without them
    /// is worth knowing, and no failure.
    /// </summary>
    public bool Counts => Medium == Media.Screen && Scripts;

    /// <summary>
    /// Without any script of its own a page is the same without scripts; without a word about schemes or contrast it is the
    /// same in each. Forced colours change every page.
    /// </summary>
    public async Task<bool> CanDifferAsync(IPage page) => this switch
    {
        { Scripts: false } => await page.EvaluateAsync<bool>(HasScripts),
        { Scheme: ColorScheme.Dark } => await page.EvaluateAsync<bool>(Speaks, "color-scheme|light-dark|canvas"),
        { Contrast: Contrast.More } => await page.EvaluateAsync<bool>(Speaks, "prefers-contrast"),
        _ => true,
    };

    /// <summary>Puts the loaded page into this variant: six times cheaper than loading it again.</summary>
    public async Task ApplyAsync(IPage page)
    {
        if (page.ViewportSize is not { } size || size.Width != Width || size.Height != Height) await page.SetViewportSizeAsync(Width, Height);
        await page.EmulateMediaAsync(new()
        {
            Media = Medium,
            ColorScheme = Scheme,
            ForcedColors = Forced,
            Contrast = Contrast,
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (!Scripts) await ReloadWithoutScriptsAsync(page);
        await page.EvaluateAsync(Settle);
    }

    // Off only while the page loads: then none of its own scripts ever ran, and the audit's may.
    private static async Task ReloadWithoutScriptsAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        try
        {
            await page.ReloadAsync();
        }
        finally
        {
            await session.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = false });
            await session.DetachAsync();
        }
    }
}
