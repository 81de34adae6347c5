using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Mensenhandel.Audit;

/// <summary>What makes an audit repeatable beside the versions of its tools.</summary>
/// <param name="Commit">Of the repository in which it ran; with " (gewijzigd)" when files differed from it; "onbekend" outside a repository.</param>
/// <param name="Command">What to type to run it again.</param>
/// <param name="Machine">Operating system and .NET: "Debian GNU/Linux 12, .NET 10.0.1".</param>
public sealed record Origin(string Commit, string Command, string Machine)
{
    public static readonly Origin Unknown = new("onbekend", "", "");

    public static Origin Here(IEnumerable<string> arguments) => new(
        Git("rev-parse", "HEAD") is { Length: > 0 } commit ? commit + (Git("status", "--porcelain", "--untracked-files=no") is { Length: > 0 } ? " (gewijzigd)" : "") : "onbekend",
        $"dotnet run --project src/Mensenhandel.Audit -- {string.Join(' ', arguments.Select(Quote))}".TrimEnd(' ', '-'),
        $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    private static string Quote(string argument) => argument.Contains(' ', StringComparison.Ordinal) ? $"\"{argument}\"" : argument;

    private static string? Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var text = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return git.ExitCode == 0 ? text : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
