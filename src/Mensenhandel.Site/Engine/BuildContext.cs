using System.Collections.Concurrent;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Engine;

/// <summary>What every module may use: a place to report findings, and the wish to stop.</summary>
public sealed class BuildContext(CancellationToken cancellation = default)
{
    private readonly ConcurrentBag<Finding> _findings = [];

    public CancellationToken Cancellation { get; } = cancellation;

    public IReadOnlyCollection<Finding> Findings => _findings;

    public void Report(Finding finding) => _findings.Add(finding);
}
