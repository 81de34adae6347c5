using System.Text;
using AngleSharp;
using AngleSharp.Html.Parser;

namespace Mensenhandel.Site.Output;

/// <summary>
/// The site as it opens by a double click: no server turns <c>melden/</c> into <c>melden/index.html</c> there, and <c>/</c> is the
/// root of the disk. To look at only; what is published is not changed.
/// </summary>
/// <param name="root">Path of the site on its host, with which the links of 404.html begin: <c>/</c>.</param>
public sealed class DiskOutput(IOutput inner, string root) : IOutput
{
    private static readonly HtmlParser Parser = new();

    public void Write(string path, byte[] content) =>
        inner.Write(path, path.EndsWith(".html", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Rewrite(path, Encoding.UTF8.GetString(content))) : content);

    private string Rewrite(string path, string html)
    {
        using var document = Parser.ParseDocument(html);
        foreach (var element in document.QuerySelectorAll("[href]")) element.SetAttribute("href", Link(path, element.GetAttribute("href")!));
        foreach (var element in document.QuerySelectorAll("[src]")) element.SetAttribute("src", Link(path, element.GetAttribute("src")!));
        foreach (var element in document.QuerySelectorAll("meta[http-equiv=refresh i]"))
            if (element.GetAttribute("content")?.Split("url=", 2) is [var delay, var url]) element.SetAttribute("content", $"{delay}url={Link(path, url)}");
        return document.ToHtml();
    }

    private string Link(string path, string link)
    {
        if (link.Length == 0 || link[0] is '#' or '?' || link.StartsWith("//", StringComparison.Ordinal)) return link;
        if (link[0] != '/' && Uri.TryCreate(link, UriKind.Absolute, out _)) return link;
        if (link[0] == '/' && link.StartsWith(root, StringComparison.Ordinal))
            link = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/'))) is { Length: > 0 } up ? up + link[root.Length..] : "./" + link[root.Length..];
        var end = link.IndexOfAny(['#', '?']);
        var (file, rest) = end < 0 ? (link, "") : (link[..end], link[end..]);
        return file.EndsWith('/') || file is "." or ".." || file.EndsWith("/..", StringComparison.Ordinal) ? $"{file.TrimEnd('/')}/index.html{rest}" : link;
    }
}
