using AngleSharp.Dom;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>What the address of a link does with a number.</summary>
internal enum CallKind
{
    /// <summary><c>tel:</c>, in any case of letters.</summary>
    Tel,

    /// <summary>Another way to reach a number: callto, sms, an app.</summary>
    Other,

    /// <summary>Meant as <c>tel:</c>, but misspelled.</summary>
    Damaged,
}

/// <summary>An element whose address calls a number, or was meant to.</summary>
internal sealed record CallLink(IElement Element, string Href, CallKind Kind, TelUri Uri)
{
    /// <summary>Attributes that lead somewhere when a reader chooses the element.</summary>
    private static readonly HashSet<string> AddressAttributes = new(["href", "xlink:href", "action", "formaction"], StringComparer.Ordinal);

    /// <summary>Attributes that fetch, open or go somewhere by themselves: never a way to call.</summary>
    private static readonly HashSet<string> OtherAddresses = new(["src", "data", "srcdoc", "content", "cite", "ping", "poster", "background", "manifest", "longdesc", "codebase", "archive", "usemap", "profile", "srcset"], StringComparer.Ordinal);

    private static readonly string[] OtherSchemes =
        ["callto", "sms", "smsto", "mms", "skype", "facetime", "facetime-audio", "whatsapp", "viber", "sip", "sips", "tg", "signal", "wtai", "intent", "line", "telprompt", "zoomphonecall", "msteams", "im", "xmpp", "imessage"];

    private static readonly string[] AppHosts = ["wa.me", "whatsapp.com", "signal.me", "viber.com", "line.me", "m.me"];

    public bool InMain => Element.Closest("main") is not null;

    /// <summary>In the order of the page, at most one for an element.</summary>
    public static IReadOnlyList<CallLink> On(PageAttributes attributes, ContactBook book)
    {
        var links = new List<CallLink>();
        foreach (var (element, name, value, _) in attributes.Named(name => AddressAttributes.Contains(name) || OtherAddresses.Contains(name)))
        {
            if (value.Length == 0 || (links.Count > 0 && links[^1].Element == element)) continue;
            if (AddressAttributes.Contains(name))
            {
                if (KindOf(Stripped(value), element, book) is { } kind) links.Add(new CallLink(element, value, kind, TelUri.Read(value)));
            }
            else if (OtherAddresses.Contains(name) && Embedded(element, name, value) is { } address)
                links.Add(new CallLink(element, address, CallKind.Other, TelUri.Read(address)));
        }
        return links;
    }

    private static CallKind? KindOf(string address, IElement element, ContactBook book)
    {
        var colon = address.IndexOf(':');
        var scheme = colon < 0 ? "" : address[..colon].ToLowerInvariant();
        if (scheme == "tel") return CallKind.Tel;
        if (OtherSchemes.Contains(scheme) || IsApp(address)) return CallKind.Other;
        return IsDamaged(address, element, book) ? CallKind.Damaged : null;
    }

    /// <summary>A browser leaves out line ends and tabs within an address, and spaces around it (URL Standard, 4.4).</summary>
    private static string Stripped(string address) => address.AsSpan().ContainsAny("\t\n\r") ? string.Concat(address.Where(c => c is not ('\t' or '\n' or '\r'))).Trim() : address.Trim();

    /// <summary><c>object data="tel:…"</c>, and <c>0; url=tel:…</c> of a page that goes there by itself.</summary>
    private static string? Embedded(IElement element, string name, string written)
    {
        var value = Stripped(written);
        if (name == "content")
        {
            if (element.LocalName != "meta" || !element.HasAttribute("http-equiv") || value.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is not (>= 0 and var url)) return null;
            value = value[(url + 4)..].Trim(' ', '"', '\'');
        }
        var colon = value.IndexOf(':');
        return colon > 0 && (value[..colon].ToLowerInvariant() is var scheme && (scheme == "tel" || OtherSchemes.Contains(scheme)) || IsApp(value)) ? value : null;
    }

    /// <summary>A chat with a telephone number: <c>https://wa.me/31…</c>, <c>https://whatsapp.com/send?phone=…</c>. A shared text without a number is none.</summary>
    private static bool IsApp(string address)
    {
        if (!System.Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")) return false;
        var rest = uri.PathAndQuery;
        if (uri.Host.Equals("t.me", StringComparison.OrdinalIgnoreCase)) return rest.StartsWith("/+", StringComparison.Ordinal) || rest.Count(char.IsAsciiDigit) >= 7;
        return AppHosts.Any(app => uri.Host.Equals(app, StringComparison.OrdinalIgnoreCase) || uri.Host.EndsWith("." + app, StringComparison.OrdinalIgnoreCase))
            && (rest.Contains("phone=", StringComparison.OrdinalIgnoreCase) || rest.Contains("number=", StringComparison.OrdinalIgnoreCase) || rest.Count(char.IsAsciiDigit) >= 7 || uri.Host.Contains("wa.me", StringComparison.OrdinalIgnoreCase) || uri.Host.Contains("signal", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"te:09008844", "tel09008844", "http://09008844", "09008844": a number where an address should be.</summary>
    private static bool IsDamaged(string address, IElement element, ContactBook book)
    {
        var start = 0;
        while (start < address.Length && !char.IsDigit(address[start]) && address[start] != '+') start++;
        var (front, number) = (address[..start], address[start..]);
        if (number.Length < 3 || front.Length > 8 || front.AsSpan().ContainsAny("#?.&=")) return false;
        if (number.Any(c => !char.IsDigit(c) && !char.IsWhiteSpace(c) && c is not ('+' or '-' or '.' or '(' or ')'))) return false;
        var digits = TelUri.Read("tel:" + number).Digits;
        // "/112/" may be a page about 112. What the reader sees decides.
        return digits.Length >= 8 && (book.TryByDigits(digits, out _) || DutchNumberingPlan.IsValid(digits))
            || (digits.Length is > 0 and < 8 && front.TrimEnd(':', '/') is { Length: > 0 } word && word.StartsWith('t') && word.Contains('l'))
            || (front.Length <= 5 && !front.Contains('/') && digits.Length > 0 && element.TextContent.Contains(digits, StringComparison.Ordinal));
    }
}
