using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// Every telephone link: an address that every telephone understands, a number of the contact book in the form that dials,
/// and the same number in text and labels. The first fault of a link is reported, because the others follow from it.
/// </summary>
internal static class TelLinkCheck
{
    public static IEnumerable<Finding> Check(PhonePage page) => page.Links.Select(link => Fault(page, link)).OfType<Finding>();

    private static Finding? Fault(PhonePage page, CallLink link)
    {
        if (link.Kind == CallKind.Other)
            return Report(page, link, Rules.AndereLink, $"De link «{link.Href}» is geen telefoonlink.") with { Severity = page.Soft };
        if (link.Kind == CallKind.Damaged)
            return Report(page, link, Rules.LinkVorm, $"De link «{link.Href}» begint niet met «tel:» en belt dus niet.") with { Severity = page.Soft };
        if (link.Uri.Fault is { } fault)
            return Report(page, link, Rules.LinkVorm, $"De telefoonlink «{Clean(link.Href)}» werkt niet op elke telefoon: {fault}.");
        var text = LinkText.Of(page, link);
        if (page.Book.IsEmpty)
        {
            if (!DutchNumberingPlan.IsValid(link.Uri.Digits))
                return Report(page, link, Rules.LinkVorm, $"De telefoonlink «{link.Href}» belt geen nummer dat kan bestaan.") with { Severity = Severity.Warning };
        }
        else if (page.Book.Find(link.Uri.Digits) is not { } known)
        {
            return UnknownNumber(page, link, text);
        }
        else if (page.Book.Numbers.All(n => n.Number.Href != link.Href))
        {
            return Report(page, link, Rules.Kiesvorm, $"De link «{link.Href}» heeft niet de vorm waarmee elke telefoon {Name(known)} belt.") with { Fix = $"Gebruik «{known.Number.Href}»." };
        }
        // A form or a map has no text of its own.
        if (link.Element.LocalName != "a") return null;
        return text.Fault(link) ?? LinkLabels.Fault(page, link) ?? UnreachableCallCheck.Fault(page, link) ?? OwnerNameCheck.Fault(page, link);
    }

    private static Finding UnknownNumber(PhonePage page, CallLink link, LinkText text)
    {
        var finding = page.NotInBook(link.Href, link.Uri.Digits, link.Element, "link");
        // The text may be right: then we know who was meant, even when the digits are like nobody's.
        var read = text.Digits.Select(d => page.Book.Find(d)).OfType<ContactNumber>().FirstOrDefault();
        if (read is null) return finding;
        return finding with
        {
            Message = $"De link belt «{link.Href}», maar er staat {Name(read)}.",
            Fix = $"Gebruik «{read.Number.Href}».",
            Evidence = LinkEvidence(page, link),
        };
    }

    private static Finding Report(PhonePage page, CallLink link, Rule rule, string message) =>
        page.Finding(rule, link.Element, message, LinkEvidence(page, link), link.Href);

    /// <summary>The contacts of a link: that of its address and those of its text.</summary>
    internal static IReadOnlyDictionary<string, string> LinkEvidence(PhonePage page, CallLink link, IEnumerable<string>? more = null)
    {
        var digits = new[] { link.Uri.Digits }.Concat(more ?? LinkText.Of(page, link).Digits).Where(d => d.Length > 0);
        var ids = digits.SelectMany(d => page.Book.Find(d) is { } known ? [known] : NearMiss.Of(d, page.Book)).Select(n => n.Contact.Id).Distinct().ToList();
        return Evidence(link.Uri.Digits, ids.Count > 0 ? string.Join(' ', ids) : null, link.Href);
    }
}
