using System.Collections.Concurrent;

namespace Mensenhandel.Site.Output;

/// <summary>Remembers which files were written, for the check of links.</summary>
public sealed class RecordedOutput(IOutput inner) : IOutput
{
    private readonly ConcurrentDictionary<string, bool> _paths = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Paths => _paths.Keys.ToHashSet(StringComparer.Ordinal);

    public void Write(string path, byte[] content)
    {
        _paths[path] = true;
        inner.Write(path, content);
    }
}
