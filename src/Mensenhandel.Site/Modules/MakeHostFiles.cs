using System.Text;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Security;

namespace Mensenhandel.Site.Modules;

/// <summary>Makes what hosts and finders of holes look for: headers for each host, and security.txt.</summary>
public sealed class MakeHostFiles(SiteMap site, SiteSettings settings, ContentPolicy policy) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        string[] notFound = [.. site.Pages.Where(p => p.Address.IsNotFound).Select(p => p.Address.Value).OrderBy(a => a.Length).ThenBy(a => a, StringComparer.Ordinal)];
        var files = new HostFiles(SecurityHeaders.Of(policy), settings.BaseAddress?.AbsolutePath ?? "/", notFound);
        yield return File(HostFiles.HeadersName, files.Headers);
        yield return File(HostFiles.AzureName, files.Azure);
        yield return File(HostFiles.NginxName, files.Nginx);
        if (files.Redirects is { } redirects) yield return File(HostFiles.RedirectsName, redirects);
        if (SecurityTxt.Of(settings) is { } text) yield return File(SecurityTxt.Path, text);
    }

    private static FileDocument File(string name, string text) => new("", name, Encoding.UTF8.GetBytes(text));
}
