using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Mensenhandel.Audit.Pages;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Checks;

/// <summary>
/// Makes findings of observations: the same fault in six variants, or in the theme and so on every page, is one
/// finding that says where it was seen. Forty equal lines hide the forty-first.
/// </summary>
public static partial class ObservationGroups
{
    /// <param name="pictures">By fingerprint: where the report keeps a picture of the element.</param>
    public static IEnumerable<SeenFinding> ToFindings(IEnumerable<Observation> observations, ElementPlaces places, IReadOnlyDictionary<string, string> pictures) =>
        observations
            .GroupBy(o => (o.Rule.Id, o.Severity, o.Subject))
            .Select(group => ToFinding([.. group], places, pictures));

    /// <summary>Short, and the same in every audit: the port on which the site happened to be served is taken out.</summary>
    public static string Fingerprint(Observation seen) => Hash($"{seen.Rule.Id}\n{seen.Severity}\n{seen.Subject}");

    /// <summary>Of what was not seen on a page.</summary>
    public static string Fingerprint(Finding finding) => Hash($"{finding.Rule.Id}\n{finding.Severity}\n{finding.Message}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Loopback().Replace(text, ""))))[..16];

    [GeneratedRegex(@"https?://(127\.0\.0\.1|localhost|\[::1\]):\d+")]
    private static partial Regex Loopback();

    private static SeenFinding ToFinding(IReadOnlyList<Observation> group, ElementPlaces places, IReadOnlyDictionary<string, string> pictures)
    {
        var first = group[0];
        string[] pages = [.. group.Select(o => o.Page.Name).Distinct(StringComparer.Ordinal)];
        var fingerprint = Fingerprint(first);
        var evidence = Evidence(group, pages);
        evidence["kenmerk"] = fingerprint;
        if (pictures.TryGetValue(fingerprint, out var picture)) evidence["beeld"] = picture;
        return new SeenFinding(new Finding(first.Rule, first.Place ?? places.Find(first), WithPages(first.Message, pages.Length))
        {
            Severity = first.Severity,
            Page = first.Page.Name,
            Fix = first.Fix,
            Evidence = evidence,
        }, pages, fingerprint);
    }

    private static string WithPages(string message, int pages) =>
        pages == 1 ? message : $"{message.TrimEnd('.')} (op {pages} pagina's).";

    private static Dictionary<string, string> Evidence(IReadOnlyList<Observation> group, string[] pages)
    {
        var evidence = new Dictionary<string, string>(StringComparer.Ordinal);
        if (group[0].Selector is { } selector) evidence["selector"] = selector;
        if (group[0].Html.Length > 0) evidence["html"] = group[0].Html;
        var variants = group.Select(o => o.Variant?.Name).OfType<string>().Distinct(StringComparer.Ordinal);
        if (variants.Any()) evidence["varianten"] = string.Join(", ", variants);
        foreach (var name in group.SelectMany(o => o.Measured.Keys).Distinct(StringComparer.Ordinal))
        {
            // The same element may measure 3,1:1 in light and 2,4:1 in dark: both are what someone has to repair.
            var values = group.Select(o => o.Measured.GetValueOrDefault(name)).OfType<string>().Distinct(StringComparer.Ordinal);
            evidence[name] = string.Join("; ", values);
        }
        evidence["paginas"] = pages.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        evidence["paginalijst"] = string.Join(", ", pages);
        return evidence;
    }
}
