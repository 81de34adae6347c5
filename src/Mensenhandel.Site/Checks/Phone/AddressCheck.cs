using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using Mensenhandel.Site.Yaml;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// Mail addresses and websites, which some people use instead of calling: what is nearly an address of the book, and a link that
/// shows another address than it opens.
/// </summary>
internal static partial class AddressCheck
{
    public static IEnumerable<Finding> Check(PhonePage page, SiteSettings settings)
    {
        if (page.Book.IsEmpty) yield break;
        var known = Known.Of(page.Book, settings);
        foreach (var link in page.Html.Elements.Where(e => e.LocalName is "a" or "area" && e.HasAttribute("href")))
        {
            var href = link.GetAttribute("href")!.Trim();
            var shown = Clean(link.TextContent);
            if (href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            {
                var address = Uri.UnescapeDataString(href[7..].Split('?')[0]).Trim();
                if (Mail().Match(shown) is { Success: true } mail && !mail.Value.Equals(address, StringComparison.OrdinalIgnoreCase))
                    yield return Fault(page, link, $"Er staat «{mail.Value}», maar de link mailt naar «{address}».", known.NearMail(address) ?? known.NearMail(mail.Value));
                else
                {
                    // Also those in cc= and bcc=.
                    foreach (var to in Mail().Matches(Uri.UnescapeDataString(href[7..])).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase))
                        if (known.NearMail(to) is { } near) yield return Fault(page, link, $"Het mailadres «{to}» lijkt op «{near}», maar is het niet.", near);
                }
            }
            else if (Uri.TryCreate(href.StartsWith("//", StringComparison.Ordinal) ? "https:" + href : href, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
            {
                if (uri.UserInfo.Length > 0) yield return Fault(page, link, $"Het adres «{href}» opent niet de website die vooraan staat, maar «{uri.Host}».", null);
                else if (known.NearHost(uri.Host) is { } host) yield return Fault(page, link, $"De website «{uri.Host}» lijkt op «{host}», maar is het niet.", host);
                else if (Host().Match(shown) is { Success: true } other && known.IsKnown(other.Groups["host"].Value) && Bare(other.Groups["host"].Value) != Bare(uri.Host))
                    yield return Fault(page, link, $"Er staat «{other.Value}», maar de link opent «{uri.Host}».", other.Groups["host"].Value);
            }
        }
        if (page.Html.Document.Body is not { } body) yield break;
        var text = new PageText(body, page.AddressElements, page.CallElements).Text;
        if (!text.Contains('.')) yield break;
        foreach (Match mail in MailInText().Matches(text))
            if (known.NearMail(mail.Value) is { } near) yield return Fault(page, body, $"Het mailadres «{mail.Value}» lijkt op «{near}», maar is het niet.", near, mail.Value);
        foreach (Match host in HostInText().Matches(text))
            if (known.NearHost(host.Groups["host"].Value) is { } near) yield return Fault(page, body, $"De website «{host.Groups["host"].Value}» lijkt op «{near}», maar is het niet.", near, host.Groups["host"].Value);
    }

    private static Finding Fault(PhonePage page, INode node, string message, string? right, string? written = null) =>
        page.Html.Finding(Rules.NetAnderAdres, node, message, written) with { Fix = right is null ? Rules.NetAnderAdres.Fix : $"Schrijf «{right}»." };

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..].ToLowerInvariant() : host.ToLowerInvariant();

    /// <summary>The addresses of the book and of the municipality.</summary>
    private sealed class Known
    {
        private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<ContactBook, Known> All = [];

        private readonly List<string> _mails;
        private readonly List<string> _domains;

        private Known(ContactBook book, SiteSettings settings)
        {
            _mails = [.. book.Contacts.Select(c => c.Email).Append(settings.Email).OfType<string>().Select(m => m.ToLowerInvariant()).Distinct()];
            _domains = [.. book.Contacts.Select(c => c.Website).Append(settings.Website).OfType<string>().Select(w => Uri.TryCreate(w, UriKind.Absolute, out var uri) ? uri.Host : "")
                .Concat(_mails.Select(m => m[(m.IndexOf('@') + 1)..])).Where(h => h.Length > 0).Select(Domain).Distinct()];
        }

        public static Known Of(ContactBook book, SiteSettings settings) => All.GetValue(book, b => new Known(b, settings));

        public bool IsKnown(string host) => _domains.Contains(Domain(host));

        /// <summary>The mail address that was meant; null when it is one of them, or like none.</summary>
        public string? NearMail(string address)
        {
            address = address.ToLowerInvariant();
            if (address.IndexOf('@') is not (> 0 and var at) || _mails.Contains(address)) return null;
            var (name, domain) = (address[..at], Domain(address[(at + 1)..]));
            foreach (var mail in _mails)
            {
                var (knownName, knownDomain) = (mail[..mail.IndexOf('@')], Domain(mail[(mail.IndexOf('@') + 1)..]));
                if (domain == knownDomain ? Nearest.Distance(name, knownName) <= 2 : IsLike(domain, knownDomain)) return mail;
            }
            return _domains.Find(known => IsLike(domain, known)) is { } like && !_domains.Contains(domain) ? $"{name}@{like}" : null;
        }

        public string? NearHost(string host)
        {
            host = Bare(host);
            var domain = Domain(host);
            if (_domains.Contains(domain)) return null;
            return _domains.Find(known => IsLike(domain, known) || host.StartsWith(known + ".", StringComparison.Ordinal) || host.Contains("." + known + ".", StringComparison.Ordinal) || IsGlued(domain, known));
        }

        /// <summary>The last two labels: what somebody registered.</summary>
        private static string Domain(string host)
        {
            var labels = host.ToLowerInvariant().Split('.', StringSplitOptions.RemoveEmptyEntries);
            return labels.Length > 2 ? string.Join('.', labels[^2..]) : string.Join('.', labels);
        }

        /// <summary>"politie-nl.com": the whole address of the book as a part of another.</summary>
        private static bool IsGlued(string domain, string known) => domain.Contains(known.Replace('.', '-'), StringComparison.Ordinal);

        private static bool IsLike(string domain, string known)
        {
            if (domain == known) return false;
            var (label, knownLabel) = (domain.Split('.')[0], known.Split('.')[0]);
            if (label == knownLabel) return true;
            // Hyphens are added and lost; a slip in a long name is still read as the name.
            if (knownLabel.Length >= 5 && label.Replace("-", "", StringComparison.Ordinal) == knownLabel.Replace("-", "", StringComparison.Ordinal)) return true;
            var distance = Nearest.Distance(label, knownLabel);
            return knownLabel.Length >= 6 && distance == 1 || knownLabel.Length >= 10 && distance == 2;
        }
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Mail();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")]
    private static partial Regex MailInText();

    [GeneratedRegex(@"^(?:https?://)?(?<host>(?:[\w-]+\.)+[A-Za-z]{2,})(?:/\S*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex(@"(?<![\w@.-])(?:https?://)?(?<host>(?:[a-z0-9-]+\.){1,3}(?:nl|nu|com|org|net|eu|info|be|de))(?![\w-]|\.\w)", RegexOptions.IgnoreCase)]
    private static partial Regex HostInText();
}
