using Mensenhandel.Audit.Criteria;

namespace Mensenhandel.Audit.Reports;

/// <summary>The addresses in reports for others: those that the pages name themselves, or else ones that can exist nowhere (RFC 2606).</summary>
/// <param name="runs">All pages of the site.</param>
internal sealed class PublicAddress(IReadOnlyList<PageRun> runs)
{
    /// <summary>Where the pages stand, ending in a slash.</summary>
    public Uri Site { get; } = runs
        .Where(r => r.Address is not null && r.Page.StartsWith('/') && r.Address.AbsoluteUri.EndsWith(r.Page, StringComparison.Ordinal))
        .Select(r => new Uri(r.Address!.AbsoluteUri[..^(r.Page.Length - 1)]))
        .FirstOrDefault() ?? new Uri("https://site.invalid/");

    public string Of(PageRun run) => (run.Address ?? new Uri(Site, string.Join('/', run.Page.TrimStart('/').Split('/').Select(Uri.EscapeDataString)))).AbsoluteUri;
}
