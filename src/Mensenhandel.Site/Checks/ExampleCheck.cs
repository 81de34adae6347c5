using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks;

/// <summary>A site for a public address must not name the invented municipality.</summary>
public static class ExampleCheck
{
    public static IEnumerable<Finding> Check(SiteSettings settings)
    {
        if (!IsPublic(settings)) yield break;
        (string Key, string? Value)[] values = [("naam", settings.Name), ("e-mail", settings.Email), ("website", settings.Website), ("beveiliging-contact", settings.SecurityContact?.AbsoluteUri)];
        foreach (var (key, value) in values)
            if (value is not null && (value.Contains("Gemeente Voorbeeld", StringComparison.OrdinalIgnoreCase) || IsExample(HostOf(value))))
                yield return new Finding(Rules.Voorbeeldwaarde, new SourceLocation(settings.File), $"Bij «{key}» staat nog het voorbeeld: {value}.")
                {
                    Fix = $"Vul bij «{key}» in {settings.File} de gegevens van uw gemeente in.",
                };
    }

    /// <summary>The site is meant for the world: it has an address that is not this machine's and not an example.</summary>
    public static bool IsPublic(SiteSettings settings) => settings.BaseAddress is { IsLoopback: false } address && !IsExample(address.Host);

    private static string HostOf(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : value;

    /// <summary>Names that never belong to anyone: RFC 2606.</summary>
    private static bool IsExample(string text) => text.EndsWith(".example", StringComparison.OrdinalIgnoreCase)
        || text.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".test", StringComparison.OrdinalIgnoreCase);
}
