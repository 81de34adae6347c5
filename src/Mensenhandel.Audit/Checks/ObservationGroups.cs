using Mensenhandel.Audit.Pages;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Checks;

/// <summary>
/// Makes findings of observations: the same fault in six variants, or in the theme and so on every page, is one
/// finding that says where it was seen. Forty equal lines hide the forty-first.
/// </summary>
public static class ObservationGroups
{
    public static IEnumerable<Finding> ToFindings(IEnumerable<Observation> observations, ElementPlaces places) =>
        observations
            .GroupBy(o => (o.Rule.Id, o.Severity, o.Subject))
            .Select(group => ToFinding([.. group], places));

    private static Finding ToFinding(IReadOnlyList<Observation> group, ElementPlaces places)
    {
        var first = group[0];
        string[] pages = [.. group.Select(o => o.Page.Name).Distinct(StringComparer.Ordinal)];
        return new Finding(first.Rule, first.Place ?? places.Find(first), WithPages(first.Message, pages.Length))
        {
            Severity = first.Severity,
            Page = first.Page.Name,
            Fix = first.Fix,
            Evidence = Evidence(group, pages),
        };
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
