using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>What assistive technology reads of a telephone link beside, or instead of, its text.</summary>
internal static class LinkLabels
{
    public static Finding? Fault(PhonePage page, CallLink link)
    {
        foreach (var (name, text, isName) in Labels(link.Element))
        {
            var matches = LinkText.Read(page.Scanner, text);
            var wrong = matches.FirstOrDefault(m => m.Digits != link.Uri.Digits);
            var hasNumber = matches.Count > 0 && wrong == default;
            // A name without the number hides the text that everyone else sees (WCAG 2.5.3); an extra description may be silent.
            if (hasNumber ? matches.All(m => IsInDisplayForm(page, m, text)) : matches.Count == 0 && !isName && !text.Any(char.IsDigit)) continue;
            var message = wrong != default ? $"In {name} staat «{Clean(wrong.In(text))}», maar de link belt {link.Uri.Digits}."
                : hasNumber ? $"In {name} «{Clean(text)}» is het nummer anders geschreven dan in de tekst."
                : $"In {name} «{Clean(text)}» staat het nummer niet.";
            return page.Finding(Rules.LabelAnders, link.Element, message, TelLinkCheck.LinkEvidence(page, link, matches.Select(m => m.Digits)))
                with { Severity = wrong != default ? Severity.Error : page.Soft };
        }
        return null;
    }

    private static bool IsInDisplayForm(PhonePage page, PhoneMatch match, string text) =>
        page.Book.IsEmpty || page.Book.Numbers.Any(n => n.Number.Digits == match.Digits && n.Number.Display == Clean(match.In(text)));

    private static IEnumerable<(string Name, string Text, bool IsName)> Labels(IElement link)
    {
        if (link.GetAttribute("aria-label") is { Length: > 0 } label) yield return ("het aria-label", label, true);
        if (Referred(link, "aria-labelledby") is { Length: > 0 } named) yield return ("de naam (aria-labelledby)", named, true);
        if (link.GetAttribute("title") is { Length: > 0 } title) yield return ("de title", title, false);
        foreach (var other in Other)
            if (link.GetAttribute(other) is { Length: > 0 } about) yield return ($"de {other}", about, other == "aria-braillelabel");
        if (Referred(link, "aria-describedby") is { Length: > 0 } described) yield return ("de beschrijving (aria-describedby)", described, false);
        foreach (var inner in link.QuerySelectorAll("*"))
            foreach (var attribute in LooseAttributeCheck.Attributes.Keys)
                if (inner.GetAttribute(attribute) is { Length: > 0 } text) yield return ($"het {attribute} binnen de link", text, false);
    }

    private static readonly string[] Other = ["aria-description", "aria-braillelabel", "aria-roledescription", "aria-brailleroledescription", "aria-valuetext"];

    private static string? Referred(IElement link, string attribute) => link.GetAttribute(attribute) is { } ids
        ? string.Join(' ', ids.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(id => link.Owner?.GetElementById(id)?.TextContent))
        : null;
}
