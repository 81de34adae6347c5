namespace Mensenhandel.Site.Hosting;

/// <summary>Tells when files change; a burst of changes (an editor saves in several steps) counts once.</summary>
public sealed class InputWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0);

    /// <param name="folders">Folders that do not exist are passed over.</param>
    public InputWatcher(params IEnumerable<(string Folder, string Filter, bool Below)> folders)
    {
        foreach (var (folder, filter, below) in folders.Where(f => Directory.Exists(f.Folder)))
        {
            var watcher = new FileSystemWatcher(folder, filter) { IncludeSubdirectories = below, EnableRaisingEvents = true };
            watcher.Changed += (_, _) => _changed.Release();
            watcher.Created += (_, _) => _changed.Release();
            watcher.Deleted += (_, _) => _changed.Release();
            watcher.Renamed += (_, _) => _changed.Release();
            // Too many changes for the system's buffer: something changed, and that is all that counts.
            watcher.Error += (_, _) => _changed.Release();
            _watchers.Add(watcher);
        }
    }

    /// <summary>Waits for a change and then for quiet.</summary>
    /// <exception cref="OperationCanceledException">The preview ends.</exception>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _changed.WaitAsync(cancellation);
        while (await _changed.WaitAsync(Quiet, cancellation)) { }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _changed.Dispose();
    }
}
