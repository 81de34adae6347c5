using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>A script that calls: nobody sees which number, and without scripts it does nothing.</summary>
internal static class ScriptedCallCheck
{
    public static IEnumerable<Finding> Check(PhonePage page)
    {
        foreach (var element in page.Html.Document.Scripts)
            if (IsCode(element) && element.TextContent is { Length: > 0 } code && Mentions(code) && CallsPattern.Match(code) is { Success: true } call)
                yield return Fault(page, element, "Een script", call.Value);
        foreach (var attribute in page.Attributes.Named(name => name is ['o', 'n', ..] or "href" or "src" or "action" or "formaction" or "xlink:href" || name.StartsWith("data-", StringComparison.Ordinal)))
        {
            var element = attribute.Element;
            var handler = attribute.Name is ['o', 'n', ..];
            var scripted = attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
            var kept = attribute.Name.StartsWith("data-", StringComparison.Ordinal);
            if (!handler && !scripted && !kept) continue;
            var text = Uri.UnescapeDataString(attribute.Value);
            if (CallsPattern.Match(text) is { Success: true } found) yield return Fault(page, element, $"«{attribute.Name}»", found.Value);
            else if (!kept && page.Scanner.Scan(text.Replace('"', ' ').Replace('\'', ' ')) is [{ Certain: true } number, ..]) yield return Fault(page, element, $"«{attribute.Name}»", number.In(text));
        }
    }

    /// <summary>Cheaper than the pattern, which most scripts need not be read with.</summary>
    private static bool Mentions(string code) =>
        Array.Exists(Signs, sign => code.Contains(sign, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Signs = ["tel:", "callto", "sms:", "whatsapp", "wa.me"];

    /// <summary>JSON-LD and templates run nothing.</summary>
    private static bool IsCode(IElement script) => script.GetAttribute("type") is not { Length: > 0 } type || type.Contains("javascript", StringComparison.OrdinalIgnoreCase) || type.Equals("module", StringComparison.OrdinalIgnoreCase);

    private static Finding Fault(PhonePage page, IElement element, string what, string call) =>
        page.Finding(Rules.AndereLink, element, $"{what} belt met een script: «{Clean(call)}».", Evidence("")) with { Severity = page.Soft };

    private static readonly Regex CallsPattern = new(@"(?:\btel|\bcallto|\bsms|\bwhatsapp)\s*:(?://)?\s*[+(]?\d[\d\s().+-]*|(?:wa\.me/|whatsapp\.com/send\?phone=)\+?\d+", RegexOptions.IgnoreCase);
}
