namespace Mensenhandel.Site.Checks;

/// <summary>Where a link leads, below the root of the site.</summary>
/// <param name="Path">Without a slash in front: <c>melden/</c>, <c>foto.jpg</c>; empty for the root.</param>
public readonly record struct SitePath(string Path, string Fragment)
{
    /// <summary>The file that a web server answers with.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;
}

/// <summary>The root of a site that may stand below a path of its host, as on GitHub Pages.</summary>
public sealed class SiteRoot
{
    // For a site that names no public address, any host makes its relative links resolvable.
    private Uri _root = new("http://site.invalid/");

    private readonly Dictionary<(string Folder, string Target), SitePath?> _resolved = [];

    /// <summary>Found with a page that says both its path and its public address (<c>rel=canonical</c>).</summary>
    public static SiteRoot Of(IEnumerable<PageFacts> pages)
    {
        foreach (var page in pages)
        {
            var path = page.Path.EndsWith("index.html", StringComparison.Ordinal) ? page.Path[..^"index.html".Length] : page.Path;
            if (page.Canonical is { } canonical && Uri.TryCreate(canonical, UriKind.Absolute, out var own)
                && own.AbsoluteUri.EndsWith("/" + path, StringComparison.Ordinal))
                return new SiteRoot { _root = new Uri(own.AbsoluteUri[..(own.AbsoluteUri.Length - path.Length)]) };
        }
        return new SiteRoot();
    }

    /// <returns>Null for a link that leaves the site or is no address (mailto:, data:).</returns>
    public SitePath? Resolve(PageFacts page, string target)
    {
        // What begins with one of these depends on the page itself; all else only on its folder, and the menu stands on every page of it.
        if (target.Length == 0 || target[0] is '#' or '?' || char.IsWhiteSpace(target[0])) return Read(page, target);
        var key = (page.Path[..(page.Path.LastIndexOf('/') + 1)], target);
        if (!_resolved.TryGetValue(key, out var path)) _resolved[key] = path = Read(page, target);
        return path;
    }

    private SitePath? Read(PageFacts page, string target)
    {
        var from = new Uri(_root, string.Join('/', page.Path.Split('/').Select(Uri.EscapeDataString)));
        if (!Uri.TryCreate(from, target.Trim(), out var address)) return null;
        if (address.Scheme != _root.Scheme || address.Authority != _root.Authority) return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return path.StartsWith(_root.AbsolutePath, StringComparison.Ordinal)
            ? new SitePath(path[_root.AbsolutePath.Length..], Uri.UnescapeDataString(address.Fragment.TrimStart('#')))
            : new SitePath(path, "");
    }
}
