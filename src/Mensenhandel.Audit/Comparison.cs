using System.Text.Json;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit;

/// <summary>What differs from the last published audit.</summary>
/// <param name="Date">When that audit was made.</param>
/// <param name="New">Fingerprints that it did not have.</param>
/// <param name="Gone">Messages of findings that are no longer there.</param>
/// <param name="Still">Fingerprints that both have.</param>
public sealed record Comparison(DateOnly? Date, IReadOnlySet<string> New, IReadOnlyList<string> Gone, IReadOnlySet<string> Still)
{
    /// <param name="file">The <c>audit.json</c> of an earlier audit; null is returned when it is not there.</param>
    /// <exception cref="SiteException">It is no report of this program.</exception>
    public static Comparison? With(string file, IReadOnlyList<SeenFinding> now)
    {
        if (!File.Exists(file)) return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var before = json.RootElement.GetProperty("findings").EnumerateArray()
                .Where(f => f.GetProperty("evidence").TryGetProperty("kenmerk", out _))
                .GroupBy(f => f.GetProperty("evidence").GetProperty("kenmerk").GetString()!)
                .ToDictionary(g => g.Key, g => $"{g.First().GetProperty("message").GetString()} ({g.First().GetProperty("rule").GetString()})", StringComparer.Ordinal);
            DateOnly? date = json.RootElement.TryGetProperty("started", out var started) && started.TryGetDateTimeOffset(out var time) ? DateOnly.FromDateTime(time.UtcDateTime) : null;
            var here = now.Where(f => f.Pages.Count > 0).Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
            return new Comparison(date,
                here.Where(f => !before.ContainsKey(f)).ToHashSet(StringComparer.Ordinal),
                [.. before.Where(f => !here.Contains(f.Key)).Select(f => f.Value).Order(StringComparer.Ordinal)],
                here.Where(before.ContainsKey).ToHashSet(StringComparer.Ordinal));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new SiteException($"Het vorige verslag {file} is niet te lezen als audit.json. Zet een heel verslag neer, of haal het bestand weg.", e);
        }
    }
}
