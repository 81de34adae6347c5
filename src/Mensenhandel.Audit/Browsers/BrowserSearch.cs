using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Browsers;

/// <summary>
/// Finds a browser that really starts, and remembers everything that was tried. There is no way to go on without one:
/// a gate that skips itself lets everything through.
/// </summary>
public sealed class BrowserSearch(IPlaywright playwright, TextWriter log)
{
    public const string Setting = "MENSENHANDEL_BROWSER";

    // The pages under audit are the only traffic: no update checks, no sync, and no name that resolves to another host.
    private static readonly string[] Arguments =
    [
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
        "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private readonly List<string> _tried = [];

    /// <param name="setting">A path that someone chose (<see cref="Setting"/>): that browser or none.</param>
    /// <exception cref="SiteException">No browser starts; the message lists what was tried and what helps.</exception>
    public async Task<(IBrowser Browser, string Where)> FindAsync(string? setting)
    {
        if (!string.IsNullOrEmpty(setting))
        {
            return await TryAsync(new BrowserCandidate(setting, Path: setting))
                ?? throw new SiteException($"{Setting} wijst naar een browser die niet start: {_tried[0]}. Verbeter het pad of haal de instelling weg.");
        }
        foreach (var candidate in BrowserCandidate.All)
            if (await TryAsync(candidate) is { } found) return found;
        return await InstallAsync() ?? throw NotFound();
    }

    private async Task<(IBrowser, string)?> InstallAsync()
    {
        var installer = new BrowserInstaller(log);
        if (Noted("installeren met Playwright", installer.InstallWithPlaywright())
            && await TryAsync(BrowserCandidate.All[0]) is { } own) return own;
        if (Noted("installeren met apt-get", installer.InstallWithApt()))
            foreach (var candidate in BrowserCandidate.All.Where(c => c.Path is not null))
                if (await TryAsync(candidate) is { } found) return found;
        return null;
    }

    private async Task<(IBrowser, string)?> TryAsync(BrowserCandidate candidate)
    {
        if (candidate.Path is { } path && !File.Exists(path))
        {
            Noted(candidate.Name, "bestaat niet");
            return null;
        }
        try
        {
            var browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = candidate.Path,
                Channel = candidate.Channel,
                Headless = true,
                Args = Arguments,
                // Ctrl-C is handled here: what was found must be written first.
                HandleSIGINT = false,
                HandleSIGTERM = false,
            });
            return (browser, candidate.Name);
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            Noted(candidate.Name, problem.Message.Split('\n')[0].Trim());
            return null;
        }
    }

    private bool Noted(string what, string? problem)
    {
        if (problem is not null) _tried.Add($"{what}: {problem}");
        return problem is null;
    }

    private SiteException NotFound() => new(
        $"""
        Er is geen browser gevonden, dus er is niets nagekeken. Geprobeerd:
          {string.Join("\n  ", _tried)}
        Dit helpt: {(OperatingSystem.IsLinux() ? "sudo apt-get install -y chromium" : "installeer Google Chrome of Microsoft Edge")}
        Of zet het pad van een Chromium-browser in {Setting}.
        """);
}
