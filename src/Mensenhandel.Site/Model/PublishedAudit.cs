using System.Text.Json;

namespace Mensenhandel.Site.Model;

/// <summary>The audit in <c>audits/gepubliceerd/</c>, which is published with the site.</summary>
/// <param name="Date">When it was made (UTC); null for one that does not say so.</param>
/// <param name="Failed">The numbers of the criteria that failed.</param>
/// <param name="Open">The numbers of the criteria that nobody judged yet.</param>
public sealed record PublishedAudit(DateOnly? Date, IReadOnlyList<string> Failed, IReadOnlyList<string> Open)
{
    /// <summary>Where the site has it. It was audited when it was made: checks of the site's own pages leave it out.</summary>
    public const string Folder = "toegankelijkheid/verslag/";

    /// <summary>Bytes: every page times every criterion, for a site of some hundreds of pages.</summary>
    public const int MaximumBytes = 25_000_000;

    public const string Page = "/" + Folder + "audit.html";

    /// <param name="json">The <c>audit.json</c> of <c>Mensenhandel.Audit</c>.</param>
    /// <returns>Null when it is none.</returns>
    public static PublishedAudit? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var criteria = root.GetProperty("criteria").EnumerateArray().ToLookup(c => c.GetProperty("verdict").GetString(), c => c.GetProperty("criterion").GetString()!);
            DateOnly? date = root.GetProperty("started").TryGetDateTimeOffset(out var started) ? DateOnly.FromDateTime(started.UtcDateTime) : null;
            return new PublishedAudit(date, [.. criteria["niet gehaald"]], [.. criteria["mens moet kijken"], .. criteria["niet nagekeken"]]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
