using System.Globalization;
using System.Text.RegularExpressions;

namespace Mensenhandel.Site.Tests.Security;

/// <summary>
/// The rules of the website test of internet.nl that a site itself can influence, read from its code
/// (github.com/internetstandards/Internet.nl, checks/tasks/http_headers.py and securitytxt.py, July 2026).
/// Address, name and TLS rules are for the host.
/// </summary>
public static class InternetNl
{
    public static IEnumerable<string> Headers(Func<string, string?> header)
    {
        if (header("Strict-Transport-Security") is not { } hsts) yield return "no HSTS";
        else if (!Regex.IsMatch(hsts, @"(^|;\s*)max-age=(\d+)") || long.Parse(Regex.Match(hsts, @"max-age=(\d+)").Groups[1].Value, CultureInfo.InvariantCulture) < 31_536_000)
            yield return $"HSTS is too short: {hsts}";
        if (header("X-Content-Type-Options") != "nosniff") yield return "no nosniff";
        if (header("X-Frame-Options") is not ("DENY" or "SAMEORIGIN")) yield return "no X-Frame-Options";
        if (header("Referrer-Policy") is not ("no-referrer" or "same-origin")) yield return "a Referrer-Policy that tells";
        if (header("Content-Security-Policy") is not { } policy) yield return "no CSP";
        else foreach (var problem in Policy(policy)) yield return problem;
    }

    public static IEnumerable<string> Policy(string policy)
    {
        if (policy.Contains(',')) yield return "a comma splits the CSP";
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(d => d.Split(' ')).ToDictionary(d => d[0], d => d[1..]);
        foreach (var name in (string[])["default-src", "base-uri"])
            if (!directives.TryGetValue(name, out var sources) || sources[0] is not ("'none'" or "'self'")) yield return $"{name} is open";
        foreach (var name in (string[])["frame-ancestors", "form-action"])
            if (!directives.ContainsKey(name)) yield return $"no {name}";
        foreach (var (name, sources) in directives)
        {
            foreach (var source in sources)
            {
                if (source.StartsWith("'unsafe-", StringComparison.Ordinal) || source is "*" or "http:" or "https:" or "http://*" or "https://*" || source.StartsWith("http:", StringComparison.Ordinal))
                    yield return $"{name} allows {source}";
                if (source == "data:" && name is "default-src" or "script-src" or "object-src") yield return $"{name} allows data:";
            }
        }
    }

    public static IEnumerable<string> SecurityTxt(string text, Uri address, DateTimeOffset now)
    {
        if (text.Length > 100_000 || text[0] == '\uFEFF') yield return "too long, or a BOM";
        if (!text.EndsWith('\n')) yield return "the last line does not end";
        var fields = text.TrimEnd('\n').Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToLookup(l => l.Split(": ", 2)[0], l => l.Split(": ", 2)[^1]);
        if (!fields["Contact"].Any() || fields["Contact"].Any(c => !Regex.IsMatch(c, "^(https:|mailto:|tel:)\\S+$"))) yield return "no good Contact";
        if (fields["Expires"].Count() != 1 || !DateTimeOffset.TryParse(fields["Expires"].Single(), CultureInfo.InvariantCulture, out var expires)) yield return "not one Expires";
        else if (expires <= now || expires > now.AddYears(1)) yield return $"Expires {expires:O}";
        if (fields.Contains("Canonical") && !fields["Canonical"].Contains(address.AbsoluteUri)) yield return "Canonical is another address";
    }
}
