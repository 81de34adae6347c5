using System.ComponentModel;
using System.Diagnostics;

namespace Mensenhandel.Audit.Browsers;

/// <summary>Installs a browser when the machine has none; each way says what came of it.</summary>
public sealed class BrowserInstaller(TextWriter log)
{
    /// <summary>Held while apt-get runs, by all of this project's programs.</summary>
    public static string AptLock { get; } = Path.Combine(Path.GetTempPath(), "mensenhandel-apt.lock");

    /// <summary>Playwright's own download, of the build that this version of Playwright was tested with.</summary>
    public string? InstallWithPlaywright()
    {
        log.WriteLine("Geen browser gevonden; de browser van Playwright wordt opgehaald…");
        var exit = Microsoft.Playwright.Program.Main(["install", "chromium", "--only-shell"]);
        return exit == 0 ? null : $"installeren mislukt (code {exit})";
    }

    /// <summary>A browser of the distribution: for containers and servers that reach their packages but not the internet.</summary>
    public string? InstallWithApt(string package = "chromium")
    {
        if (!File.Exists("/usr/bin/apt-get")) return "dit systeem heeft geen apt-get";
        if (!Environment.IsPrivilegedProcess) return "installeren mag alleen als root";
        log.WriteLine($"De browser van het systeem wordt geïnstalleerd (apt-get install {package})…");
        return Run("update") ?? Run("install", "-y", package);
    }

    // apt-get refuses at once while another one runs; the lock makes two programs that install at the same time wait for each other.
    private static string? Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("flock", [AptLock, "apt-get", "-o", "DPkg::Lock::Timeout=600", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : $"apt-get {arguments[0]} mislukt: {errors.Trim().Split('\n')[^1]}";
        }
        catch (Win32Exception problem)
        {
            return $"apt-get {arguments[0]} start niet: {problem.Message}";
        }
    }
}
