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
internal static class AddressCheck
{
    public static IEnumerable<Finding> Check(PhonePage page, SiteSettings settings)
    {
        if (page.Book.IsEmpty) yield break;
        var known = Known.Of(page.Book, settings);
        foreach (var (link, _, written, _) in page.Attributes["href"])
        {
            if (link.LocalName is not ("a" or "area") || written.IndexOf(':') < 0 && !written.StartsWith("//", StringComparison.Ordinal)) continue;
            var href = written.Trim();
            var shown = Clean(link.TextContent);
            if (href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            {
                var address = Uri.UnescapeDataString(href[7..].Split('?')[0]).Trim();
                if (MailPattern.Match(shown) is { Success: true } mail && !mail.Value.Equals(address, StringComparison.OrdinalIgnoreCase))
                    yield return Fault(page, link, $"Er staat «{mail.Value}», maar de link mailt naar «{address}».", known.NearMail(address) ?? known.NearMail(mail.Value));
                else
                {
                    // Also those in cc= and bcc=.
                    foreach (var to in MailPattern.Matches(Uri.UnescapeDataString(href[7..])).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase))
                        if (known.NearMail(to) is { } near) yield return Fault(page, link, $"Het mailadres «{to}» lijkt op «{near}», maar is het niet.", near);
                }
            }
            else if (Uri.TryCreate(href.StartsWith("//", StringComparison.Ordinal) ? "https:" + href : href, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
            {
                if (uri.UserInfo.Length > 0) yield return Fault(page, link, $"Het adres «{href}» opent niet de website die vooraan staat, maar «{uri.Host}».", null);
                else if (known.NearHost(uri.Host) is { } host) yield return Fault(page, link, $"De website «{uri.Host}» lijkt op «{host}», maar is het niet.", host);
                else if (HostPattern.Match(shown) is { Success: true } typed && typed.Groups["host"].Value is var name)
                {
                    if (known.NearHost(name) is { } meant) yield return Fault(page, link, $"De website «{typed.Value}» lijkt op «{meant}», maar is het niet.", meant);
                    else if (known.IsKnown(name) && Bare(name) != Bare(uri.Host)) yield return Fault(page, link, $"Er staat «{typed.Value}», maar de link opent «{uri.Host}».", name);
                }
            }
        }
        var text = page.Text.Text;
        if (text.Contains('@'))
            foreach (Match mail in MailInTextPattern.Matches(text))
                if (known.NearMail(mail.Value) is { } near && NodeOf(page, mail.Index, mail.Length) is { } node) yield return Fault(page, node, $"Het mailadres «{mail.Value}» lijkt op «{near}», maar is het niet.", near, mail.Value);
        foreach (var (host, at) in Hosts(text))
            if (known.NearHost(host) is { } near && NodeOf(page, at, host.Length) is { } node) yield return Fault(page, node, $"De website «{host}» lijkt op «{near}», maar is het niet.", near, host);
    }

    /// <summary>Where a text stands; null within a link, which has been compared with its address.</summary>
    private static IText? NodeOf(PhonePage page, int at, int length) =>
        page.Text.NodesOf(new PhoneMatch(at, length, "", false, true)) is [var node, ..] && node.ParentElement?.Closest("a[href]") is null ? node : null;

    /// <summary>The names of hosts in a text: labels with full stops between them, the last one of a few that people here write.</summary>
    private static IEnumerable<(string Host, int At)> Hosts(string text)
    {
        for (var dot = text.IndexOf('.'); dot >= 0; dot = text.IndexOf('.', dot))
        {
            var (start, end) = (dot, dot + 1);
            while (start > 0 && IsOfHost(text[start - 1])) start--;
            while (end < text.Length && IsOfHost(text[end])) end++;
            dot = end;
            var host = text[start..end].Trim('.', '-');
            if (start > 0 && text[start - 1] == '@' || end < text.Length && text[end] == '@' || host.LastIndexOf('.') is not (> 0 and var last)) continue;
            if (TopLevels.Contains(host[(last + 1)..].ToLowerInvariant())) yield return (host, text.IndexOf(host, start, StringComparison.Ordinal));
        }
    }

    private static readonly HashSet<string> TopLevels = new(["nl", "nu", "com", "org", "net", "eu", "info", "be", "de"], StringComparer.Ordinal);

    private static bool IsOfHost(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-';

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

        /// <summary>Asked of the same hosts on every page.</summary>
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string?> _near = new(StringComparer.Ordinal);

        /// <summary>The host that was meant; null when it is one of them, or like none.</summary>
        public string? NearHost(string host) => _near.GetOrAdd(Bare(host), FindNear);

        private string? FindNear(string host)
        {
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

    private static readonly Regex MailPattern = new(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+");

    private static readonly Regex MailInTextPattern = new(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}");

    private static readonly Regex HostPattern = new(@"^(?:https?://)?(?<host>(?:[\w-]+\.)+[A-Za-z]{2,})(?:/\S*)?$", RegexOptions.IgnoreCase);
}
