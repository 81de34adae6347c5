using AngleSharp.Dom;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>A right link that calls nobody: hidden, out of reach of a pointer, a key or a screen reader, or stopped by something around it.</summary>
internal static class UnreachableCallCheck
{
    /// <summary>Roles with which a screen reader does not say that the element can be chosen (WAI-ARIA 1.2).</summary>
    private static readonly string[] Roles = ["link", "button", "menuitem", "listitem", "option", "tab", "treeitem", "doc-backlink", "doc-noteref"];

    public static Finding? Fault(PhonePage page, CallLink link) => Reason(page, link.Element) is { } reason
        ? page.Finding(Rules.BeltNiet, link.Element, $"De telefoonlink «{PhoneText(link)}» {reason}.", TelLinkCheck.LinkEvidence(page, link)) with { Severity = page.Soft }
        : null;

    private static string PhoneText(CallLink link) => Phones.PhoneFindings.Clean(link.Element.TextContent);

    private static string? Reason(PhonePage page, IElement link)
    {
        if (link.HasAttribute("download")) return "slaat een bestand op in plaats van te bellen (download)";
        if (link.GetAttribute("tabindex")?.Trim() is ['-', ..]) return "is met het toetsenbord niet te bereiken (tabindex)";
        if (Is(link, "aria-disabled", "true") || link.HasAttribute("disabled")) return "zegt dat zij niet werkt (disabled)";
        if (link.GetAttribute("role")?.Trim().Split(' ')[0] is { Length: > 0 } role && !Roles.Contains(role, StringComparer.OrdinalIgnoreCase)) return $"is voor een schermlezer geen link (role={role})";
        if (link.Attributes.FirstOrDefault(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) is { } handler) return $"doet wat een script wil ({handler.Name})";
        // HTML has no link in a link: which of the two a tap chooses differs between browsers.
        if (link.QuerySelector("a, button, input, select, textarea, label") is not null) return "heeft een andere link of knop in zich";
        for (var e = link; e is not null; e = e.ParentElement)
        {
            var own = ReferenceEquals(e, link);
            if (e.HasAttribute("hidden")) return own ? "is verborgen (hidden)" : $"staat in een deel dat verborgen is («{e.LocalName} hidden»)";
            if (e.HasAttribute("inert")) return "doet niets (inert)";
            if (e.HasAttribute("popover")) return "staat in een deel dat eerst open moet (popover)";
            if (e.GetAttribute("contenteditable")?.Trim().ToLowerInvariant() is "" or "true" or "plaintext-only") return "staat in een veld waarin de lezer typt (contenteditable)";
            if (Is(e, "aria-hidden", "true")) return "is verborgen voor schermlezers (aria-hidden)";
            if (!own && e.LocalName is "a" or "button" or "summary" or "label") return $"staat in een andere link of knop («{e.LocalName}»)";
            if (e.LocalName is "datalist" or "object" or "audio" or "video" or "canvas" || (e.LocalName == "dialog" && !e.HasAttribute("open"))) return $"staat in een deel dat niemand ziet («{e.LocalName}»)";
            if (e.GetAttribute("role")?.Trim() is "presentation" or "none" or "img" or "button" or "link" && !own && e.LocalName is not ("ul" or "li" or "ol" or "table" or "tr" or "td" or "tbody" or "div" or "p" or "span")) return $"staat in een deel dat een schermlezer niet opent («{e.LocalName}»)";
            if (!own && e.GetAttribute("role")?.Trim() is "img" or "button" or "link" or "option" or "checkbox" or "switch" or "separator") return $"staat in een deel dat een schermlezer als één geheel leest (role={e.GetAttribute("role")})";
            // SVG has these as attributes too.
            if (Is(e, "pointer-events", "none") || Is(e, "display", "none") || Is(e, "visibility", "hidden")) return "is niet te zien of aan te tikken";
            if (page.Styles.Hides(e) is { } css) return $"is niet te zien of aan te tikken («{css}»)";
        }
        return null;
    }

    private static bool Is(IElement element, string attribute, string value) => element.GetAttribute(attribute)?.Trim().Equals(value, StringComparison.OrdinalIgnoreCase) == true;
}
