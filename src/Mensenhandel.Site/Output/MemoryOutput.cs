using System.Collections.Concurrent;

namespace Mensenhandel.Site.Output;

/// <summary>For <c>preview</c> and tests: the site in memory.</summary>
public sealed class MemoryOutput : IOutput
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public void Write(string path, byte[] content) => _files[path] = content;
}
