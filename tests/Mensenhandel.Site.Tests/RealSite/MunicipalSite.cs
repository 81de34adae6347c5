using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests.RealSite;

/// <summary>A site with its settings beside it, built as it is published.</summary>
/// <param name="root">The folder of <c>settings.yml</c>.</param>
/// <param name="today">The real day for the real site: what is overdue there must be seen.</param>
public sealed class MunicipalSite(string root, DateOnly today)
{
    private readonly Lazy<(BuildResult Result, IReadOnlyDictionary<string, byte[]> Files)> _built = new(() =>
    {
        var output = new MemoryOutput();
        return (SiteBuild.Run(new BuildOptions(Path.Combine(root, "input")) { Today = today }, output), output.Files);
    });

    public string Root => root;

    public DateOnly Today => today;

    public BuildOptions Options => new(Path.Combine(root, "input")) { Today = today };

    public BuildResult Result => _built.Value.Result;

    public IReadOnlyDictionary<string, byte[]> Files => _built.Value.Files;

    /// <summary>Every HTML file by its path.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Pages => Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal);

    public IReadOnlyList<string> Errors => [.. Result.Report.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Location} {f.Rule.Id} {f.Message}")];
}
