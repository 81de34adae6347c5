using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Security;

/// <summary>Where to tell of a hole in the security (RFC 9116), as the parser of internet.nl wants it: every line ended, one space.</summary>
public static class SecurityTxt
{
    public const string Path = ".well-known/security.txt";

    /// <returns>Null while the settings lack the contact or the date.</returns>
    public static string? Of(SiteSettings settings)
    {
        if (settings.SecurityContact is not { } contact || settings.SecurityUntil is not { } until) return null;
        var text = $"Contact: {contact.AbsoluteUri}\nExpires: {until:yyyy-MM-dd}T00:00:00.000Z\nPreferred-Languages: nl, en\n";
        // A file that names another address than its own is refused; below a path it is not where the standard looks.
        return settings.BaseAddress is { AbsolutePath: "/" } root ? $"{text}Canonical: {root.AbsoluteUri}{Path}\n" : text;
    }
}
