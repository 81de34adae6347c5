using System.Collections.Concurrent;

namespace Mensenhandel.Site.Hosting;

/// <summary>
/// Tells which sources of a site change; a burst of changes (an editor saves in several steps) counts once. A source need not
/// be there yet: the folders above it are watched for its coming, without what else is below them.
/// </summary>
public sealed class InputWatcher : IDisposable
{
    // Long enough for the two writes of an editor that empties a file first; an editor that takes longer gets a second build.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    private readonly string _root;
    private readonly IReadOnlyList<string> _places;
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _changed = new(0);
    private readonly ConcurrentQueue<string> _paths = new();
    private bool _ended;

    public InputWatcher(SiteSources sources)
    {
        _root = sources.Root;
        _places = [.. sources.Watched.Select(Path.GetFullPath)];
        Watch(_root);
    }

    /// <summary>Waits for a change and then for quiet.</summary>
    /// <returns>The files that changed, without those that an editor keeps for itself.</returns>
    /// <exception cref="OperationCanceledException">The preview ends.</exception>
    public async Task<IReadOnlyList<string>> WaitAsync(CancellationToken cancellation)
    {
        await _changed.WaitAsync(cancellation);
        while (await _changed.WaitAsync(Quiet, cancellation)) { }
        var paths = new HashSet<string>(StringComparer.Ordinal);
        while (_paths.TryDequeue(out var path)) paths.Add(path);
        return [.. paths.Where(p => Path.GetFileName(p) is [not '.', .., not '~']).Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        lock (_watchers)
        {
            _ended = true;
            foreach (var watcher in _watchers.Values) watcher.Dispose();
        }
        _changed.Dispose();
    }

    /// <summary>Watches a folder that is a place or above one, and what is there below it already.</summary>
    private void Watch(string folder)
    {
        lock (_watchers)
        {
            if (_ended || !Directory.Exists(folder)) return;
            // A folder that went and came back is another one to the system.
            if (_watchers.Remove(folder, out var old)) old.Dispose();
            try
            {
                var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = _places.Contains(folder) };
                watcher.Changed += (_, e) => Changed(e.FullPath, isComing: false);
                watcher.Created += (_, e) => Changed(e.FullPath, isComing: true);
                watcher.Deleted += (_, e) => Changed(e.FullPath, isComing: true);
                watcher.Renamed += (_, e) =>
                {
                    Changed(e.OldFullPath, isComing: true);
                    Changed(e.FullPath, isComing: true);
                };
                // Too many changes for the system's buffer: something changed, and that is all that counts.
                watcher.Error += (_, _) => Tell(folder);
                watcher.EnableRaisingEvents = true;
                _watchers[folder] = watcher;
            }
            catch (Exception e) when (e is IOException or ArgumentException)
            {
                // It went away in between; its coming back will be told.
                return;
            }
        }
        // After its own watcher: what is made in between is told by that.
        foreach (var next in _places.Where(p => IsBelow(p, folder)).Select(p => NextStep(folder, p)).Distinct(StringComparer.Ordinal)) Watch(next);
    }

    /// <param name="isComing">It came or went; otherwise something is different inside it.</param>
    private void Changed(string path, bool isComing)
    {
        var leadsToPlace = _places.Any(p => p == path || IsBelow(p, path));
        // That something changed inside a folder is told by the watcher of that folder, by name.
        if (leadsToPlace && !isComing && Directory.Exists(path)) return;
        if (leadsToPlace) Watch(path);
        if (leadsToPlace || _places.Any(p => IsBelow(path, p))) Tell(path);
    }

    private void Tell(string path)
    {
        lock (_watchers)
        {
            if (_ended) return;
            _paths.Enqueue(path);
            _changed.Release();
        }
    }

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The folder, or file, one step from a folder towards what is below it.</summary>
    private static string NextStep(string folder, string below)
    {
        var end = below.IndexOf(Path.DirectorySeparatorChar, folder.Length + 1);
        return end < 0 ? below : below[..end];
    }
}
