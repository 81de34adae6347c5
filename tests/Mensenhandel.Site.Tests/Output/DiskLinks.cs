using System.Text;
using AngleSharp.Html.Parser;

namespace Mensenhandel.Site.Tests;

/// <summary>The links of a page that lies on a disk, as a browser follows them there.</summary>
internal static class DiskLinks
{
    /// <returns>What leads to no file of the site.</returns>
    public static IEnumerable<string> Dead(string path, byte[] html, IReadOnlySet<string> files) =>
        Inside(path, html).Where(l => !files.Contains(l.File)).Select(l => $"{path}: {l.Link}");

    public static IEnumerable<(string Link, string File)> Inside(string path, byte[] html)
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
        foreach (var link in document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).ToList())
            if (new Uri(new Uri("file:///site/" + path), link) is { IsFile: true } target)
                yield return (link, Uri.UnescapeDataString(target.AbsolutePath).Replace("/site/", "", StringComparison.Ordinal));
    }
}
