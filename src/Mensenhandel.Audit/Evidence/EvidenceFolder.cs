using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Pages;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Evidence;

/// <summary>
/// What a person judges from: a picture of every page in every variant, what a screen reader says, and a picture of every
/// finding. Written at once, because hundreds of pictures would fill the memory.
/// </summary>
/// <param name="folder">The folder of the report; the paths that this returns are below it.</param>
/// <param name="everyPage">Also a picture of every page in every variant: half the time of an audit more.</param>
public sealed partial class EvidenceFolder(string folder, bool everyPage)
{
    /// <summary>A page that goes wrong everywhere needs no thousand pictures of it.</summary>
    private const int MostPictures = 300;

    private const int Around = 32;

    // The box lies over the page and is no part of it: nothing moves, and no script of the page notices.
    private const string Box = """
        ([selector, around]) => {
          let element;
          try { element = document.querySelector(selector); } catch { return null; }
          if (!element) return null;
          element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          const place = element.getBoundingClientRect();
          if (place.width < 1 || place.height < 1 || place.bottom < 0 || place.right < 0 || place.left > innerWidth || place.top > innerHeight) return null;
          const box = document.createElement('div');
          box.id = 'mensenhandel-kader';
          box.style.cssText = `all: initial; position: fixed; z-index: 2147483647; pointer-events: none; forced-color-adjust: none; box-sizing: border-box;
            left: ${place.left - 4}px; top: ${place.top - 4}px; width: ${place.width + 8}px; height: ${place.height + 8}px;
            outline: 3px solid #d4007a; border: 2px solid #fff`;
          document.documentElement.append(box);
          const left = Math.max(0, place.left - around), top = Math.max(0, place.top - around);
          return JSON.stringify({ x: left, y: top, width: Math.min(innerWidth, place.right + around) - left, height: Math.min(innerHeight, place.bottom + around) - top });
        }
        """;

    private const string NoBox = "() => document.getElementById('mensenhandel-kader')?.remove()";

    private static readonly string[] Kinds = ["beeld", "bevinding", "schermlezer"];

    private readonly Dictionary<string, string> _pictures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tried = new(StringComparer.Ordinal);
    private readonly List<PageView> _views = [];

    /// <summary>One picture of a page, in one variant.</summary>
    public sealed record PageView(string Page, string Variant, string File);

    /// <summary>By fingerprint of the finding: its picture.</summary>
    public IReadOnlyDictionary<string, string> Pictures => _pictures;

    public IReadOnlyList<PageView> Views => _views;

    /// <summary>By page: what a screen reader says of it.</summary>
    public IDictionary<string, string> Transcripts { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Takes away what an earlier audit left: its pictures would pass for this one's.</summary>
    public void Clear()
    {
        foreach (var old in Kinds.Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
            Directory.Delete(old, recursive: true);
    }

    /// <summary>The whole page in this variant, if pictures of pages were asked for.</summary>
    public async Task PhotographAsync(OpenPage page, int number, ICDPSession browser)
    {
        if (!everyPage) return;
        // Playwright's own full page picture first makes the window as high as the page, which starts the layout anew.
        var answer = await browser.SendAsync("Page.captureScreenshot", new Dictionary<string, object>
        {
            ["format"] = "jpeg", ["quality"] = 55, ["captureBeyondViewport"] = true, ["optimizeForSpeed"] = true,
        });
        var file = $"beeld/{Name(page.Site, number)}-{Slug(page.Variant.Name)}.jpg";
        await WriteAsync(file, Convert.FromBase64String(answer!.Value.GetProperty("data").GetString()!));
        _views.Add(new PageView(page.Site.Name, page.Variant.Name, file));
    }

    /// <summary>What a screen reader says of the page, from top to bottom.</summary>
    public async Task TranscribeAsync(OpenPage page, int number, ICDPSession browser)
    {
        var tree = await browser.SendAsync("Accessibility.getFullAXTree");
        var file = $"schermlezer/{Name(page.Site, number)}.txt";
        await WriteAsync(file, System.Text.Encoding.UTF8.GetBytes(Transcript.Of(page.Site.Name, tree!.Value.GetProperty("nodes"))));
        Transcripts[page.Site.Name] = file;
    }

    /// <summary>The element of a finding with a box around it; none for what has no element, or none to see.</summary>
    public async Task PhotographAsync(Observation seen, IPage browser)
    {
        if (seen.Selector is not { } selector || seen.Holder is not null || _pictures.Count >= MostPictures) return;
        var fingerprint = ObservationGroups.Fingerprint(seen);
        if (!_tried.Add(fingerprint)) return;
        var scrolled = await browser.EvaluateAsync<float[]>("() => [scrollX, scrollY]");
        try
        {
            if (await browser.EvaluateAsync<string?>(Box, new object[] { selector, Around }) is not { } place) return;
            using var json = JsonDocument.Parse(place);
            float Number(string name) => json.RootElement.GetProperty(name).GetSingle();
            var picture = await browser.ScreenshotAsync(new()
            {
                Clip = new() { X = Number("x"), Y = Number("y"), Width = Number("width"), Height = Number("height") },
                Animations = ScreenshotAnimations.Disabled,
            });
            var file = $"bevinding/{fingerprint}.png";
            await WriteAsync(file, picture);
            _pictures[fingerprint] = file;
        }
        finally
        {
            await browser.EvaluateAsync(NoBox);
            await browser.EvaluateAsync("([x, y]) => scrollTo({ left: x, top: y, behavior: 'instant' })", scrolled);
        }
    }

    private async Task WriteAsync(string file, byte[] content)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content);
    }

    // The number keeps "a/b" and "a-b" apart.
    private static string Name(SitePage page, int number) => $"{number.ToString("000", CultureInfo.InvariantCulture)}-{Slug(page.Path.Replace("/index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal))}";

    private static string Slug(string text) => NotInNames().Replace(text.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInNames();
}
