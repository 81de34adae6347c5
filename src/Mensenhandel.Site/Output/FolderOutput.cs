using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Output;

/// <summary>
/// For <c>build</c>: files go into a new folder beside the output, which takes its place as a whole when everything is right.
/// Whatever goes wrong before that, the last good output stays. A file that is the same as before is not written again:
/// the new folder gets a second name for it, so that both folders are whole at every moment.
/// What the program cannot show that it made is never replaced or deleted: hidden files (<c>.git/</c>) go along, and anything
/// else makes the build refuse.
/// </summary>
public sealed partial class FolderOutput : IOutput, IDisposable
{
    private readonly string _named;
    private readonly string _folder;
    private readonly string _work;
    private readonly string _new;
    private readonly FolderLock _lock;
    private readonly MadeFiles _made;
    private readonly bool _hasOld;
    private readonly HiddenFiles _hidden = HiddenFiles.None;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UInt128> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _unchanged = new(StringComparer.Ordinal);
    private int _written;
    private bool _swapping;

    /// <exception cref="SiteException">The folder holds something that a build did not make, or another build is at work in it.</exception>
    public FolderOutput(string folder, string input)
    {
        _named = folder;
        _folder = Resolve(folder);
        Refuse(Resolve(input));
        _lock = FolderLock.Take(_folder);
        try
        {
            Repair();
            _made = MadeFiles.Of(_folder);
            _hasOld = Directory.Exists(_folder);
            if (_hasOld) _hidden = HiddenFiles.In(_folder, _made, _named);
            // Nobody has a folder of this name.
            _work = $".{Path.GetFileName(_folder)}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}.nieuw";
            _new = Beside(_work);
            _lock.Begin(_work);
            Directory.CreateDirectory(_new);
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>The folder itself when the path, or a folder above it, is a link to it.</summary>
    /// <exception cref="SiteException">The links go round.</exception>
    public static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null) return full;
        var real = Path.Combine(Resolve(parent), Path.GetFileName(full));
        if (new DirectoryInfo(real) is not { LinkTarget: not null } link) return real;
        try
        {
            return Path.TrimEndingDirectorySeparator(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }
        catch (IOException e)
        {
            throw new SiteException($"De verwijzing «{path}» leidt nergens heen. Kies een andere map.", e);
        }
    }

    public void Write(string path, byte[] content)
    {
        var file = Path.GetFullPath(Path.Combine(_new, path));
        if (!file.StartsWith(_new + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new SiteException($"Het bestand {path} zou buiten de map {_folder} komen. Verander de naam van het bestand.");
        _files[path] = MadeFiles.Hash(content);
        // Of two files with one name the last stays, as it would on any disk.
        if (_hasOld && !File.Exists(file) && IsSame(Path.Combine(_folder, path), content))
        {
            _unchanged[path] = true;
            return;
        }
        _unchanged.TryRemove(path, out _);
        RefuseChanged(path);
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
    /// <exception cref="SiteException">Somebody changed a file of the output that would be taken away.</exception>
    public void Commit()
    {
        var gone = _made.Paths.Where(p => !_files.ContainsKey(p) && File.Exists(Path.Combine(_folder, p))).ToList();
        if (_hasOld && _written == 0 && gone.Count == 0) return;
        foreach (var path in gone) RefuseChanged(path);
        Parallel.ForEach(_unchanged.Keys, Keep);
        foreach (var folder in _hidden.Folders) Directory.CreateDirectory(Path.Combine(_new, folder));
        foreach (var path in _hidden.Files) Keep(path);
        _made.Expect(_files);
        _lock.Swap(_work);
        _swapping = true;
        Swap();
        _swapping = false;
        _made.Become(_files);
    }

    public void Dispose()
    {
        using (_lock)
        {
            // The next build puts right what was left between two folders.
            if (_swapping) return;
            if (Directory.Exists(_new)) Directory.Delete(_new, recursive: true);
            _lock.End();
        }
    }

    private string Beside(string name) => Path.Combine(Path.GetDirectoryName(_folder)!, name);

    private void Swap()
    {
        if (!_hasOld)
        {
            Directory.Move(_new, _folder);
            return;
        }
        if (!FolderSwap.TrySwap(_new, _folder))
        {
            Directory.Move(_folder, Aside(_new));
            Directory.Move(_new, _folder);
            Directory.Move(Aside(_new), _new);
        }
        // What is called new now is the old output.
        Clear(_new, _made);
    }

    /// <summary>Where the old output waits while the new one takes its name, on a disk that cannot exchange the two.</summary>
    private static string Aside(string work) => work + ".oud";

    /// <summary>Puts right what a killed build left.</summary>
    private void Repair()
    {
        if (_lock.Left is not { } name || !name.StartsWith($".{Path.GetFileName(_folder)}.", StringComparison.Ordinal) || name.Contains('/') || name.Contains('\\')) return;
        var left = Beside(name);
        if (Directory.Exists(Aside(left)))
        {
            if (!Directory.Exists(_folder)) Directory.Move(Aside(left), _folder);
            else Clear(Aside(left), MadeFiles.Of(_folder));
        }
        if (!Directory.Exists(left)) return;
        if (_lock.LeftBySwap && Directory.Exists(_folder)) Clear(left, MadeFiles.Of(_folder));
        else Directory.Delete(left, recursive: true);
    }

    /// <summary>Takes away a folder that was the output, or was to be it. What somebody put there meanwhile goes to the output.</summary>
    private void Clear(string folder, MadeFiles made)
    {
        foreach (var (path, isFolder) in HiddenFiles.Below(folder).ToList())
        {
            var kept = Path.Combine(_folder, path);
            if (isFolder || made.Has(path) || Path.Exists(kept)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.Move(Path.Combine(folder, path), kept);
        }
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Gives the new folder a second name for a file of the old one.</summary>
    private void Keep(string path)
    {
        var (old, file) = (Path.Combine(_folder, path), Path.Combine(_new, path));
        MakeParent(file);
        // Windows, and file systems without links, get a copy.
        if (OperatingSystem.IsWindows() || Link(old, file) != 0) File.Copy(old, file);
    }

    private void MakeParent(string file)
    {
        var parent = Path.GetDirectoryName(file)!;
        if (_folders.ContainsKey(parent)) return;
        Directory.CreateDirectory(parent);
        // Noted after it was made: another thread that reads the note writes into it at once.
        _folders[parent] = true;
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

    /// <summary>A file that somebody wrote in is his: it is neither replaced nor taken away.</summary>
    private void RefuseChanged(string path)
    {
        if (!_hasOld || !File.Exists(Path.Combine(_folder, path)) || _made.IsAsMade(path, _folder)) return;
        throw new SiteException($"Het bestand «{_named}/{path}» is veranderd sinds het programma het maakte. Zet wat u wilt houden op een andere plek, gooi het bestand weg en probeer het opnieuw.");
    }

    /// <summary>A mistyped folder must not cost someone his files.</summary>
    private void Refuse(string input)
    {
        if (Path.GetDirectoryName(_folder) is null) throw new SiteException($"De map «{_named}» kan niet de uitvoer zijn. Kies een andere map.");
        if (Contains(_folder, input) || Contains(_folder, Resolve(Directory.GetCurrentDirectory())) || Contains(input, _folder))
            throw new SiteException($"De map «{_named}» kan niet de uitvoer zijn: daar staan de bronbestanden. Kies een andere map.");
        for (var above = _folder; above is not null; above = Path.GetDirectoryName(above))
            if (File.Exists(above)) throw new SiteException($"«{Path.GetFileName(above)}» is een bestand. Kies een map voor de uitvoer.");
    }

    /// <summary>A folder contains itself.</summary>
    public static bool Contains(string folder, string path) => (path + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
