using System.Text;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Output;

/// <summary>
/// Keeps a second build away from an output folder, through a file beside it that the first holds open. The system lets go of
/// it when a build is killed. In it stands the name of the folder in which the build works, so that what a killed build left can
/// be told from anybody else's folder. The file stays: whoever deleted it would take it away under a build that just opened it.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private const string Working = "nieuw ";
    private const string Swapping = "wissel ";

    // EAGAIN of flock(2) on Linux, the same on macOS, ERROR_SHARING_VIOLATION on Windows.
    private static readonly int[] Taken = [11, 35, 32];

    private readonly FileStream _file;

    private FolderLock(FileStream file)
    {
        _file = file;
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var left = reader.ReadToEnd();
        LeftBySwap = left.StartsWith(Swapping, StringComparison.Ordinal);
        if (LeftBySwap || left.StartsWith(Working, StringComparison.Ordinal)) Left = left[left.IndexOf(' ')..].Trim();
    }

    /// <summary>The name of the folder that a killed build worked in; null when the last build ended by itself.</summary>
    public string? Left { get; private set; }

    /// <summary>That build was killed while its folder and the output changed places: either may be the new one.</summary>
    public bool LeftBySwap { get; }

    /// <exception cref="SiteException">Another build has the folder.</exception>
    public static FolderLock Take(string folder)
    {
        var parent = Path.GetDirectoryName(folder)!;
        try
        {
            Directory.CreateDirectory(parent);
            return new FolderLock(new FileStream(Path.Combine(parent, $".{Path.GetFileName(folder)}.bezig"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (Taken.Contains(e.HResult & 0xFFFF))
        {
            throw new SiteException($"Een ander programma maakt nu de site in «{Path.GetFileName(folder)}». Wacht tot het klaar is en probeer het opnieuw.", e);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Folders that the system makes up, such as /proc, take no files.
            throw new SiteException($"In de map «{parent}» kan het programma niets maken. Kies een andere map voor de uitvoer.", e);
        }
    }

    /// <summary>Said before the folder is made.</summary>
    public void Begin(string work) => Write(Working + work);

    /// <summary>Said before the folder and the output change places.</summary>
    public void Swap(string work) => Write(Swapping + work);

    /// <summary>No such folder is left.</summary>
    public void End() => Write("");

    public void Dispose() => _file.Dispose();

    private void Write(string text)
    {
        _file.SetLength(0);
        _file.Position = 0;
        _file.Write(Encoding.UTF8.GetBytes(text));
        _file.Flush();
    }
}
