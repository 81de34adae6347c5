using System.Text;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Modules;

/// <summary>Makes robots.txt and, for a site that knows its public address, sitemap.xml (sitemaps.org asks for absolute addresses).</summary>
public sealed class MakeSitemap(SiteMap site, SiteSettings settings) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var robots = "User-agent: *\nAllow: /\n";
        if (settings.BaseAddress is { } root)
        {
            robots += $"Sitemap: {root.AbsoluteUri}{ProgramFiles.Sitemap}\n";
            yield return File(ProgramFiles.Sitemap, Sitemap(root));
        }
        yield return File(ProgramFiles.Robots, robots);
    }

    private string Sitemap(Uri root)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in site.Pages.Where(p => !p.Address.IsNotFound && !p.IsDraft))
            xml.Append("<url><loc>").Append(System.Security.SecurityElement.Escape(new Uri(root, page.Address.Value[1..]).AbsoluteUri)).Append("</loc></url>\n");
        return xml.Append("</urlset>\n").ToString();
    }

    private static FileDocument File(string name, string text) => new("", name, Encoding.UTF8.GetBytes(text));
}
