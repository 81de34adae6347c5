using System.Text.Json;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Evidence;

/// <summary>
/// Which fonts the browser really draws with: widths, and so reflow and cut text, depend on what the machine has installed.
/// </summary>
public static class FontsInUse
{
    private const string Samples = "h1, h2, p, li, a, button, td, code, input";

    public static async Task<IReadOnlyList<string>> OfAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        try
        {
            await browser.SendAsync("DOM.enable");
            await browser.SendAsync("CSS.enable");
            var root = (await browser.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
            var names = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var selector in Samples.Split(", "))
            {
                var node = (await browser.SendAsync("DOM.querySelector", new Dictionary<string, object> { ["nodeId"] = root, ["selector"] = selector }))!.Value.GetProperty("nodeId").GetInt32();
                if (node == 0) continue;
                var fonts = await browser.SendAsync("CSS.getPlatformFontsForNode", new Dictionary<string, object> { ["nodeId"] = node });
                foreach (var font in fonts!.Value.GetProperty("fonts").EnumerateArray()) names.Add(font.GetProperty("familyName").GetString()!);
            }
            return [.. names];
        }
        finally
        {
            await browser.DetachAsync();
        }
    }
}
