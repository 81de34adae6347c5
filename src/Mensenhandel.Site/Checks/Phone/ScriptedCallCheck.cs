using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>A script that calls: nobody sees which number, and without scripts it does nothing.</summary>
internal static partial class ScriptedCallCheck
{
    public static IEnumerable<Finding> Check(PhonePage page)
    {
        foreach (var element in page.Html.Elements)
        {
            if (element.LocalName == "script" && IsCode(element) && element.TextContent is { Length: > 0 } code && Calls().Match(code) is { Success: true } call)
                yield return Fault(page, element, "Een script", call.Value);
            foreach (var attribute in element.Attributes)
            {
                var handler = attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase);
                var scripted = attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
                var kept = attribute.Name.StartsWith("data-", StringComparison.Ordinal);
                if (!handler && !scripted && !kept) continue;
                var text = Uri.UnescapeDataString(attribute.Value);
                if (Calls().Match(text) is { Success: true } found) yield return Fault(page, element, $"«{attribute.Name}»", found.Value);
                else if (!kept && page.Scanner.Scan(text.Replace('"', ' ').Replace('\'', ' ')) is [{ Certain: true } number, ..]) yield return Fault(page, element, $"«{attribute.Name}»", number.In(text));
            }
        }
    }

    /// <summary>JSON-LD and templates run nothing.</summary>
    private static bool IsCode(IElement script) => script.GetAttribute("type") is not { Length: > 0 } type || type.Contains("javascript", StringComparison.OrdinalIgnoreCase) || type.Equals("module", StringComparison.OrdinalIgnoreCase);

    private static Finding Fault(PhonePage page, IElement element, string what, string call) =>
        page.Finding(Rules.AndereLink, element, $"{what} belt met een script: «{Clean(call)}».", Evidence("")) with { Severity = page.Soft };

    [GeneratedRegex(@"(?:\btel|\bcallto|\bsms|\bwhatsapp)\s*:(?://)?\s*[+(]?\d[\d\s().+-]*|(?:wa\.me/|whatsapp\.com/send\?phone=)\+?\d+", RegexOptions.IgnoreCase)]
    private static partial Regex Calls();
}
