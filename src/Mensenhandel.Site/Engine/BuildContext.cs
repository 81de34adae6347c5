using System.Collections.Concurrent;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Engine;

/// <summary>What every module may use: a place to report findings, and the wish to stop.</summary>
public sealed class BuildContext(BuildMemory? memory = null, CancellationToken cancellation = default)
{
    private readonly ConcurrentBag<Finding> _findings = [];

    public CancellationToken Cancellation { get; } = cancellation;

    public IReadOnlyCollection<Finding> Findings => _findings;

    public bool HasMemory => memory is not null;

    /// <summary>What <paramref name="make"/> gives, or gave for the same key in the build before; see <see cref="BuildMemory"/>.</summary>
    public T Remember<T>(object key, Func<T> make) where T : notnull => memory is null ? make() : memory.Get(key, make);

    public void Report(Finding finding) => _findings.Add(finding);
}
