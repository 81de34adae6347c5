namespace Mensenhandel.Site.Model;

/// <summary>
/// The address of a page below the site's root, always with a slash in front: <c>/</c>, <c>/melden/</c>, <c>/404.html</c>.
/// Folder = section, file = page; which folders are versions of the site, <see cref="SiteVersions"/> knows.
/// </summary>
public readonly record struct PageAddress(string Value)
{
    /// <summary>The address of a Markdown file by its path below the input folder: <c>vormen/index.md</c> gives <c>/vormen/</c>.</summary>
    public static PageAddress OfFile(string path)
    {
        var name = path[..^Path.GetExtension(path).Length];
        if (name == "index" || name.EndsWith("/index", StringComparison.Ordinal)) name = name[..^"index".Length];
        // Web servers look for this very file (GitHub Pages, nginx error_page).
        else if (name == "404" || name.EndsWith("/404", StringComparison.Ordinal)) return new("/" + name + ".html");
        else name += "/";
        return new("/" + name);
    }

    /// <summary>The file below the output folder.</summary>
    public string File => Value.EndsWith('/') ? Value[1..] + "index.html" : Value[1..];

    /// <summary>The page shown for addresses that do not exist: it is served at any depth, so its links cannot be relative.</summary>
    public bool IsNotFound => Value.EndsWith("/404.html", StringComparison.Ordinal);

    /// <summary>The section above: <c>/vormen/</c> for <c>/vormen/arbeidsuitbuiting/</c>; <c>/</c> is its own parent.</summary>
    public PageAddress Parent => new(Value[..(Value.TrimEnd('/').LastIndexOf('/') + 1)] is { Length: > 0 } parent ? parent : "/");

    /// <summary>
    /// The link from this page to another address of the site. Relative, so that the site works below any path
    /// (GitHub Pages serves a project below its name) and the files that were audited are the files that are published.
    /// </summary>
    /// <param name="target">An address below the root, perhaps with a fragment: <c>/melden/#anoniem</c>.</param>
    /// <param name="root">Path of the site on its host, for a page that cannot use relative links: <c>/</c>.</param>
    public string LinkTo(string target, string root = "/")
    {
        if (IsNotFound) return root + target[1..];
        // The folders that both share, up to and with their last slash.
        int same = 1, length = Math.Min(Value.Length, target.Length);
        for (var i = 1; i < length && Value[i] == target[i]; i++)
            if (Value[i] == '/') same = i + 1;
        var link = Up(Value.AsSpan(same).Count('/')) + target[same..];
        return link.Length == 0 || link[0] is '#' or '?' ? "./" + link : link;
    }

    private static string Up(int folders) => folders switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        _ => string.Concat(Enumerable.Repeat("../", folders)),
    };

    public override string ToString() => Value;
}
