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
    private static readonly string[] AddressAttributes = ["href", "xlink:href", "action", "formaction"];

    private static readonly string[] OtherSchemes =
        ["callto", "sms", "smsto", "mms", "skype", "facetime", "facetime-audio", "whatsapp", "viber", "sip", "sips", "tg", "signal", "wtai"];

    private static readonly string[] AppAddresses = ["//wa.me/", "//api.whatsapp.com/send", "//web.whatsapp.com/send", "//t.me/+", "//signal.me/"];

    public bool InMain => Element.Closest("main") is not null;

    public static IReadOnlyList<CallLink> On(IReadOnlyList<IElement> elements, ContactBook book) =>
        [.. elements.Select(element => Of(element, book)).OfType<CallLink>()];

    private static CallLink? Of(IElement element, ContactBook book)
    {
        foreach (var attribute in element.Attributes)
        {
            if (!AddressAttributes.Contains(attribute.Name) || attribute.Value.Length == 0) continue;
            if (KindOf(attribute.Value.Trim(), element, book) is { } kind) return new CallLink(element, attribute.Value, kind, TelUri.Read(attribute.Value));
        }
        return null;
    }

    private static CallKind? KindOf(string address, IElement element, ContactBook book)
    {
        var colon = address.IndexOf(':');
        var scheme = colon < 0 ? "" : address[..colon].ToLowerInvariant();
        if (scheme == "tel") return CallKind.Tel;
        if (OtherSchemes.Contains(scheme) || AppAddresses.Any(app => address.Contains(app, StringComparison.OrdinalIgnoreCase))) return CallKind.Other;
        return IsDamaged(address, element, book) ? CallKind.Damaged : null;
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
