using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;

namespace Mensenhandel.Audit.Pages;

/// <summary>Which page, and which content of it, was audited.</summary>
/// <param name="Hash">64 bits of SHA-256, in hexadecimal: short enough to read aloud, long enough that no two contents share it.</param>
/// <param name="Address">Where the public finds it; null for a page that does not say so.</param>
public sealed record PageIdentity(string Hash, string Title, Uri? Address)
{
    /// <summary>Of a page that cannot be read: no judgement can be about it.</summary>
    public static readonly PageIdentity Unknown = new("onbekend", "", null);
}

/// <summary>
/// The hash of what a visitor of a page gets: its HTML, and the styles, scripts and pictures of the folder that it names.
/// A judgement of a page lapses when it changes.
/// </summary>
public static class PageHash
{
    private const string Parts = "link[rel~=stylesheet][href], script[src], img[src], iframe[src]";

    public static string Of(SiteFolder folder, SitePage page) => Identify(folder, page).Hash;

    public static PageIdentity Identify(SiteFolder folder, SitePage page)
    {
        var file = Path.Combine(folder.Root, page.Path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var html = File.ReadAllBytes(file);
        hash.AppendData(html);
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
        foreach (var part in document.QuerySelectorAll(Parts))
            if (Resolve(folder, page, part.GetAttribute("src") ?? part.GetAttribute("href") ?? "") is { } path && File.Exists(path))
                hash.AppendData(File.ReadAllBytes(path));
        var canonical = document.QuerySelector("link[rel=canonical][href]")?.GetAttribute("href");
        return new PageIdentity(Convert.ToHexStringLower(hash.GetHashAndReset())[..16], document.Title?.Trim() ?? "",
            Uri.TryCreate(canonical, UriKind.Absolute, out var address) ? address : null);
    }

    private static string? Resolve(SiteFolder folder, SitePage page, string reference)
    {
        if (reference.Length == 0 || !Uri.TryCreate(new Uri(new Uri("http://folder/"), page.Address), reference, out var address) || address.Host != "folder") return null;
        var path = Path.GetFullPath(Path.Combine(folder.Root, Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/')));
        return path.StartsWith(Path.GetFullPath(folder.Root), StringComparison.Ordinal) ? path : null;
    }
}
