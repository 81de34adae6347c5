using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>A check that used the page loads it again, so that the next one finds it as it was.</summary>
public static class Reopen
{
    public static async Task PageAsync(OpenPage page)
    {
        await page.Browser.ReloadAsync();
        await page.Variant.ApplyAsync(page.Browser);
    }
}
