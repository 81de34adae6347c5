using Mensenhandel.Audit.Criteria;

namespace Mensenhandel.Audit.Reports;

/// <summary>The address of a page in reports for others: its own canonical one, or else one that can exist nowhere (RFC 2606).</summary>
internal static class PublicAddress
{
    private static readonly Uri Nowhere = new("https://site.invalid/");

    public static string Of(PageRun run) => (run.Address ?? new Uri(Nowhere, string.Join('/', run.Page.TrimStart('/').Split('/').Select(Uri.EscapeDataString)))).AbsoluteUri;

    /// <summary>The common beginning of the pages: the site.</summary>
    public static string OfSite(IReadOnlyList<PageRun> runs) =>
        runs.Select(Of).MinBy(a => a.Length) is { } shortest ? shortest[..(shortest.LastIndexOf('/') + 1)] : Nowhere.AbsoluteUri;
}
