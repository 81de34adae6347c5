using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Audit.Pages;

/// <summary>A folder of static HTML: every .html file below it is a page.</summary>
public sealed class SiteFolder
{
    // A page of which the address is unknown is asked for deep in the site: links in 404.html that are relative
    // work at the root and break there.
    private const string UnknownAddress = "/deze/pagina/bestaat/niet/";

    private SiteFolder(string root, bool isSite, IReadOnlyList<SitePage> pages) =>
        (Root, IsSite, Pages) = (root, isSite, pages);

    public string Root { get; }

    /// <summary>
    /// A built site has its <c>sitemap.xml</c> at its root; its pages are named by address. In any other folder the
    /// address says nothing to whoever made the files, so there the path is the name.
    /// </summary>
    public bool IsSite { get; }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <exception cref="SiteException">There is no such folder, or no page in it: nothing to audit is no success.</exception>
    public static SiteFolder Open(string folder)
    {
        if (!Directory.Exists(folder))
            throw new SiteException($"De map «{folder}» bestaat niet. Bouw eerst de site: dotnet run --project src/Mensenhandel.Site");
        var isSite = File.Exists(Path.Combine(folder, "sitemap.xml"));
        var everything = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 64, AttributesToSkip = 0, MatchCasing = MatchCasing.CaseInsensitive };
        SitePage[] pages = [.. Directory.EnumerateFiles(folder, "*.html", everything)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            // The report of an earlier audit passed an audit of its own, and is no page of the site.
            .Where(path => !isSite || !path.StartsWith(PublishedAudit.Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => ToPage(folder, path, isSite))];
        if (pages.Length == 0)
            throw new SiteException($"In de map «{folder}» staat geen enkele pagina (.html), dus er is niets nagekeken.");
        return new SiteFolder(folder, isSite, pages);
    }

    private static SitePage ToPage(string folder, string path, bool isSite)
    {
        var file = Path.Combine(folder, path).Replace(Path.DirectorySeparatorChar, '/');
        var address = "/" + (path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
        var name = isSite ? address : path;
        return path == "404.html"
            ? new SitePage(name, path, file, UnknownAddress, 404)
            : new SitePage(name, path, file, string.Join('/', address.Split('/').Select(Uri.EscapeDataString)));
    }
}
