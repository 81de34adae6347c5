using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Output;

/// <summary>
/// For <c>build</c>: files go into a new folder beside the output, which takes its place as a whole when everything is right.
/// Whatever goes wrong before that, the last good output stays. A file that is the same as before is not written again:
/// the new folder gets a second name for it, so that both folders are whole at every moment.
/// </summary>
public sealed partial class FolderOutput : IOutput, IDisposable
{
    private readonly string _folder;
    private readonly string _new;
    private readonly string _old;
    private readonly FileStream _lock;
    private readonly bool _hasOld;
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _unchanged = new(StringComparer.Ordinal);
    private int _written;

    /// <exception cref="SiteException">The folder holds something that a build did not make, or another build is at work in it.</exception>
    public FolderOutput(string folder, string input)
    {
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        (_new, _old) = (_folder + ".nieuw", _folder + ".oud");
        Refuse(folder, Path.GetFullPath(input));
        _lock = FolderLock.Take(_folder);
        // A build that was killed between the two moves of Commit left the last good output under another name.
        if (!Directory.Exists(_folder) && Directory.Exists(_old)) Directory.Move(_old, _folder);
        Remove(_new);
        Remove(_old);
        Directory.CreateDirectory(_new);
        _hasOld = Directory.Exists(_folder);
    }

    public void Write(string path, byte[] content)
    {
        var file = Path.GetFullPath(Path.Combine(_new, path));
        if (!file.StartsWith(_new + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new SiteException($"Het bestand {path} zou buiten de map {_folder} komen. Verander de naam van het bestand.");
        // Of two files with one name the last stays, as it would on any disk.
        if (_hasOld && !File.Exists(file) && IsSame(Path.Combine(_folder, path), content))
        {
            _unchanged[path] = true;
            return;
        }
        _unchanged.TryRemove(path, out _);
        Interlocked.Increment(ref _written);
        MakeParent(file);
        try
        {
            File.WriteAllBytes(file, content);
        }
        // What .NET makes of EFBIG: the disk takes no file of this size from this user.
        catch (ArgumentOutOfRangeException e)
        {
            throw new SiteException(SiteException.DiskIsFull, e);
        }
    }

    /// <summary>Puts the new files in place of the old ones.</summary>
    public void Commit()
    {
        if (_hasOld && _written == 0 && Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Count() == _unchanged.Count) return;
        Parallel.ForEach(_unchanged.Keys, path =>
        {
            var (old, file) = (Path.Combine(_folder, path), Path.Combine(_new, path));
            MakeParent(file);
            // Windows, and file systems without links, get a copy.
            if (OperatingSystem.IsWindows() || Link(old, file) != 0) File.Copy(old, file);
        });
        if (Directory.Exists(_folder) && FolderSwap.TrySwap(_new, _folder))
        {
            // What is called new now is the old output.
            Remove(_new);
            return;
        }
        if (Directory.Exists(_folder)) Directory.Move(_folder, _old);
        Directory.Move(_new, _folder);
        Remove(_old);
    }

    public void Dispose()
    {
        using (_lock) Remove(_new);
    }

    private void MakeParent(string file)
    {
        var parent = Path.GetDirectoryName(file)!;
        if (_made.TryAdd(parent, true)) Directory.CreateDirectory(parent);
    }

    private static bool IsSame(string file, byte[] content)
    {
        if (!File.Exists(file)) return false;
        using var handle = File.OpenHandle(file);
        if (RandomAccess.GetLength(handle) != content.Length) return false;
        var buffer = ArrayPool<byte>.Shared.Rent(content.Length);
        var length = RandomAccess.Read(handle, buffer.AsSpan(0, content.Length), 0);
        var same = content.AsSpan().SequenceEqual(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return same;
    }

    /// <summary>link(2) of POSIX: a second name for the same file. .NET has no call for it.</summary>
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string old, string name);

    /// <summary>A mistyped folder must not cost someone his files.</summary>
    private void Refuse(string named, string input)
    {
        if (Contains(_folder, input) || Contains(_folder, Directory.GetCurrentDirectory()) || Contains(input, _folder))
            throw new SiteException($"De map «{named}» kan niet de uitvoer zijn: daar staan de bronbestanden. Kies een andere map.");
        if (File.Exists(_folder)) throw new SiteException($"«{named}» is een bestand. Kies een map voor de uitvoer.");
        if (Directory.Exists(_folder) && Directory.EnumerateFileSystemEntries(_folder).Any() && !File.Exists(Path.Combine(_folder, "robots.txt")))
            throw new SiteException($"In de map «{named}» staan bestanden die niet door dit programma zijn gemaakt. Maak de map leeg of kies een andere.");
    }

    private static bool Contains(string folder, string path) => (path + '/').StartsWith(folder + '/', StringComparison.Ordinal);

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
