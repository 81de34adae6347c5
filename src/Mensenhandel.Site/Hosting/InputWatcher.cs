using System.Collections.Concurrent;

namespace Mensenhandel.Site.Hosting;

/// <summary>Tells which files change; a burst of changes (an editor saves in several steps) counts once.</summary>
public sealed class InputWatcher : IDisposable
{
    // Long enough for the two writes of an editor that empties a file first; an editor that takes longer gets a second build.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0);
    private readonly ConcurrentQueue<string> _paths = new();

    /// <param name="folders">Folders that do not exist are passed over.</param>
    public InputWatcher(params IEnumerable<(string Folder, string Filter, bool Below)> folders)
    {
        foreach (var (folder, filter, below) in folders.Where(f => Directory.Exists(f.Folder)))
        {
            var watcher = new FileSystemWatcher(folder, filter) { IncludeSubdirectories = below };
            watcher.Changed += (_, e) => Changed(e.FullPath);
            watcher.Created += (_, e) => Changed(e.FullPath);
            watcher.Deleted += (_, e) => Changed(e.FullPath);
            watcher.Renamed += (_, e) => Changed(e.FullPath);
            // Too many changes for the system's buffer: something changed, and that is all that counts.
            watcher.Error += (_, _) => Changed(folder);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
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
        foreach (var watcher in _watchers) watcher.Dispose();
        _changed.Dispose();
    }

    private void Changed(string path)
    {
        _paths.Enqueue(path);
        _changed.Release();
    }
}
