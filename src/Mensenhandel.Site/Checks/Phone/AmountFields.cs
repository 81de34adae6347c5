using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// <c>{getal 112}</c>: digits of which the editor says that they are no telephone number. The build lists them in
/// <c>data-getallen</c>; the list, the page and the report have the same ones, and none of them is called or could be a long number.
/// </summary>
internal static class AmountFields
{
    public static bool IsField(IElement element) => element.LocalName == "data" && element.ClassList.Contains("getal") && element.Closest("main[data-getallen]") is not null;

    /// <summary>112, 14 050 and 116 111 are amounts too; no amount on these pages has more digits than that.</summary>
    private const int MostDigits = 6;

    public static IEnumerable<Finding> Check(PhonePage page)
    {
        if (page.Attributes["data-getallen"] is not [{ Element: { LocalName: "main" } main }, ..]) yield break;
        var declared = main.GetAttribute("data-getallen")!.Split('|');
        var fields = main.QuerySelectorAll("data.getal").ToList();
        if (!declared.SequenceEqual(fields.Select(f => f.TextContent)))
            yield return page.Finding(Rules.Getal, fields.FirstOrDefault() ?? main, "Op deze pagina staan andere getallen dan de redactie heeft aangewezen.", Evidence("")) with { Fix = "Bouw de website opnieuw." };
        foreach (var field in fields.Where(f => !IsAmount(f.TextContent)))
            yield return page.Finding(Rules.Getal, field, $"«{Clean(field.TextContent)}» kan geen getal zijn, want het is een telefoonnummer of lijkt erop.", Evidence(""), field.TextContent);
    }

    /// <summary>The field in which a number stands; null outside of one, and where the build did not put it.</summary>
    public static IElement? Around(PhonePage page, INode node) =>
        node.ParentElement is { } field && IsField(field) && !page.Book.IsEmpty ? field : null;

    /// <summary>"Bel {getal 112}": the sentence calls what the editor says is an amount.</summary>
    public static Finding? Hides(PhonePage page, IElement field, PhoneMatch match, string text) =>
        match.Certain && IsAmount(field.TextContent) && Calling.DirectlyInDanger(new Surroundings(text, match.Start, match.End))
            ? page.Finding(Rules.Getal, field, $"«{Clean(field.TextContent)}» is aangewezen als getal, maar de zin zegt dat u het belt.", Evidence(match.Digits), field.TextContent)
            : null;

    private static bool IsAmount(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length is > 0 and <= MostDigits && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '.' or ',' or '-' or '+') && (digits[0] != '0' || digits.Length < 4);
    }
}
