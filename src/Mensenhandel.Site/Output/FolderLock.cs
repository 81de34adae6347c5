using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Output;

/// <summary>
/// Keeps a second build away from an output folder, through a file beside it that the first holds open. The system lets go of
/// it when a build is killed. The empty file stays: whoever deleted it would take it away under a build that just opened it.
/// </summary>
internal static class FolderLock
{
    // EAGAIN of flock(2) on Linux, the same on macOS, ERROR_SHARING_VIOLATION on Windows.
    private static readonly int[] Taken = [11, 35, 32];

    /// <exception cref="SiteException">Another build has the folder.</exception>
    public static FileStream Take(string folder)
    {
        var parent = Path.GetDirectoryName(folder)!;
        Directory.CreateDirectory(parent);
        try
        {
            return new FileStream(Path.Combine(parent, $".{Path.GetFileName(folder)}.bezig"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (Taken.Contains(e.HResult & 0xFFFF))
        {
            throw new SiteException($"Een ander programma maakt nu de site in «{Path.GetFileName(folder)}». Wacht tot het klaar is en probeer het opnieuw.", e);
        }
    }
}
