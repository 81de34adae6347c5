namespace Mensenhandel.Audit.Browsers;

/// <summary>One place where a browser may be. Without path and channel it is the build that Playwright installed itself.</summary>
public sealed record BrowserCandidate(string Name, string? Path = null, string? Channel = null)
{
    private static string Programs => Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles);

    private static string Programs86 => Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86);

    private static string Local => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);

    /// <summary>
    /// In the order in which they are tried. Playwright's own build comes first because it is the same everywhere;
    /// then the browsers that update themselves; then whatever the system carries.
    /// </summary>
    public static IReadOnlyList<BrowserCandidate> All { get; } =
    [
        new("de browser van Playwright"),
        new("Google Chrome", Channel: "chrome"),
        new("Microsoft Edge", Channel: "msedge"),
        .. SystemPaths().Select(path => new BrowserCandidate(path, Path: path)),
    ];

    private static IEnumerable<string> SystemPaths()
    {
        if (OperatingSystem.IsWindows())
            return
            [
                System.IO.Path.Combine(Programs, @"Chromium\Application\chrome.exe"),
                System.IO.Path.Combine(Programs86, @"Chromium\Application\chrome.exe"),
                System.IO.Path.Combine(Local, @"Chromium\Application\chrome.exe"),
            ];
        if (OperatingSystem.IsMacOS())
            return
            [
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/opt/homebrew/bin/chromium",
                "/usr/local/bin/chromium",
            ];
        return
        [
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/usr/bin/microsoft-edge",
            "/usr/lib/chromium/chromium",
            "/snap/bin/chromium",
            "/var/lib/flatpak/exports/bin/org.chromium.Chromium",
        ];
    }
}
