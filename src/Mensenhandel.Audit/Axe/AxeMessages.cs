using System.Net;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Mensenhandel.Site.Findings;
using Newtonsoft.Json.Linq;

namespace Mensenhandel.Audit.Axe;

/// <summary>Dutch sentences about one element that axe reported.</summary>
public static partial class AxeMessages
{
    private const int LongestQuote = 70;

    // axe's reasons for "incomplete", by its message keys. Others keep the general sentence.
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["bgImage"] = "er staat een afbeelding achter de tekst",
        ["bgGradient"] = "er staat een kleurverloop achter de tekst",
        ["imgNode"] = "er staat een afbeelding in",
        ["bgOverlap"] = "er ligt iets over de tekst",
        ["complexTextShadows"] = "de tekst heeft een schaduw",
        ["fgAlpha"] = "de tekst is deels doorzichtig",
        ["elmPartiallyObscured"] = "de tekst is deels bedekt",
        ["elmPartiallyObscuring"] = "de tekst ligt deels over iets anders",
        ["outsideViewport"] = "de tekst staat buiten beeld",
        ["equalRatio"] = "de tekst heeft de kleur van de achtergrond",
        ["shortTextContent"] = "de tekst is te kort om te weten of het tekst is",
        ["emptyValue"] = "het veld is leeg",
        ["nonBmp"] = "er staan alleen tekens die geen letters zijn",
        ["pseudoContent"] = "er ligt iets over dat met CSS is gemaakt",
        ["contentOverflow"] = "de inhoud steekt uit",
        ["tooManyRects"] = "er liggen te veel onderdelen over elkaar",
    };

    public static string Violation(AxeResultItem rule, AxeResultNode node)
    {
        var sentence = AxeTexts.For(rule).Melding.Replace("{element}", Quote(node.Html), StringComparison.Ordinal);
        var measured = Measured(node);
        return measured switch
        {
            { Count: > 0 } when measured.TryGetValue("contrast", out var contrast) =>
                $"{sentence.TrimEnd('.')}: het contrast is {contrast} en moet {measured["nodig"]} zijn.",
            { Count: > 0 } when measured.TryGetValue("grootte", out var size) =>
                $"{sentence.TrimEnd('.')}: het is {size} pixels.",
            _ => sentence,
        };
    }

    /// <summary>The reason is part of what is asked, so elements that axe could not judge for one reason are one question.</summary>
    public static string Question(AxeResultItem rule, AxeResultNode node)
    {
        var reason = Key(node) is { } key && Reasons.TryGetValue(key, out var words) ? $", want {words}" : "";
        return $"Kijk zelf na: {AxeTexts.For(rule).Eis.TrimEnd('.')} (axe kon dit niet beslissen{reason}).";
    }

    /// <summary>axe's reason for not deciding, or null when it gives none.</summary>
    public static string? Key(AxeResultNode node) =>
        Checks(node).Select(c => (c.Data as JObject)?.Value<string>("messageKey")).FirstOrDefault(k => k is not null);

    public static IReadOnlyDictionary<string, string> Measured(AxeResultNode node)
    {
        var measured = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var check in Checks(node))
        {
            if (check.Data is not JObject data) continue;
            switch (check.Id)
            {
                case "color-contrast" when data.Value<double?>("contrastRatio") is > 0 and var ratio:
                    measured["contrast"] = Comma(ratio) + ":1";
                    measured["nodig"] = (data.Value<string>("expectedContrastRatio") ?? "4.5:1").Replace('.', ',');
                    measured["tekstkleur"] = data.Value<string>("fgColor") ?? "";
                    measured["achtergrondkleur"] = data.Value<string>("bgColor") ?? "";
                    break;
                case "target-size" when data.Value<double?>("width") is { } width && data.Value<double?>("height") is { } height:
                    measured["grootte"] = $"{Comma(width)} bij {Comma(height)}";
                    break;
            }
        }
        return measured;
    }

    /// <summary>The text of an element as a reader would quote it; its start tag when it has no text.</summary>
    public static string Quote(string html)
    {
        var text = Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ").Trim();
        if (text.Length == 0) text = Tags().Match(html) is { Success: true } tag ? tag.Value : html;
        return $"«{(text.Length <= LongestQuote ? text : text[..LongestQuote].TrimEnd() + "…")}»";
    }

    private static IEnumerable<AxeResultCheck> Checks(AxeResultNode node) =>
        (node.Any ?? []).Concat(node.All ?? []).Concat(node.None ?? []);

    private static string Comma(double number) => number.ToString("0.##", Dutch.Culture);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
