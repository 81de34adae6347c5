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
        // HTML has no link in a link: the parser takes the inner one out, and only the source shows what was meant.
        if (IsWithinLink(page.Html.Html, link)) return "staat in een andere link";
        if (link.QuerySelector("a, button, input, select, textarea, label") is not null) return "heeft een andere link of knop in zich";
        for (var e = link; e is not null; e = e.ParentElement)
        {
            if (!page.Unreachable.TryGetValue(e, out var reason)) page.Unreachable[e] = reason = ReasonOf(page, e, ReferenceEquals(e, link));
            if (reason is not null) return reason;
        }
        return null;
    }

    /// <summary>Another link was opened before it and not closed.</summary>
    private static bool IsWithinLink(string html, IElement link)
    {
        if (link.SourceReference?.Position.Index is not { } at || at > html.Length) return false;
        for (var before = html.LastIndexOf('<', Math.Max(0, at - 1)); before > 0; before = html.LastIndexOf('<', before - 1))
        {
            var tag = html.AsSpan(before);
            if (tag.StartsWith("</a>", StringComparison.OrdinalIgnoreCase)) return false;
            if (tag.Length > 2 && tag[1] is 'a' or 'A' && char.IsWhiteSpace(tag[2])) return true;
        }
        return false;
    }

    /// <summary>Why nobody reaches a link in this element, or this link.</summary>
    private static string? ReasonOf(PhonePage page, IElement e, bool own)
    {
        if (!own && e.LocalName is "a" or "button" or "summary" or "label") return $"staat in een andere link of knop («{e.LocalName}»)";
        if (e.LocalName is "datalist" or "object" or "audio" or "video" or "canvas" || (e.LocalName == "dialog" && !e.HasAttribute("open"))) return $"staat in een deel dat niemand ziet («{e.LocalName}»)";
        foreach (var attribute in e.Attributes)
        {
            var value = attribute.Value.Trim();
            var reason = attribute.Name switch
            {
                "hidden" => own ? "is verborgen (hidden)" : $"staat in een deel dat verborgen is («{e.LocalName} hidden»)",
                "inert" => "doet niets (inert)",
                "popover" => "staat in een deel dat eerst open moet (popover)",
                "contenteditable" when value.ToLowerInvariant() is "" or "true" or "plaintext-only" => "staat in een veld waarin de lezer typt (contenteditable)",
                "aria-hidden" when value.Equals("true", StringComparison.OrdinalIgnoreCase) => "is verborgen voor schermlezers (aria-hidden)",
                "role" when !own && value is "img" or "button" or "link" or "option" or "checkbox" or "switch" or "separator" => $"staat in een deel dat een schermlezer als één geheel leest (role={value})",
                // SVG has these as attributes too.
                "pointer-events" or "display" when value == "none" => "is niet te zien of aan te tikken",
                "visibility" when value == "hidden" => "is niet te zien of aan te tikken",
                _ => null,
            };
            if (reason is not null) return reason;
        }
        return page.Styles.Hides(e) is { } css ? $"is niet te zien of aan te tikken («{css}»)" : null;
    }

    private static bool Is(IElement element, string attribute, string value) => element.GetAttribute(attribute)?.Trim().Equals(value, StringComparison.OrdinalIgnoreCase) == true;
}
