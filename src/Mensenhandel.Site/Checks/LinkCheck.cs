using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Checks;

/// <summary>Every link inside the site leads to a page or file that is there, and every fragment to an element that is there.</summary>
/// <param name="files">All files of the site, also those that are no page.</param>
public sealed class LinkCheck(IReadOnlySet<string> files) : ISiteCheck
{
    public IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages, CheckContext context)
    {
        var byPath = pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var root = SiteRoot.Of(pages);
        foreach (var page in pages)
        {
            foreach (var link in page.Links)
            {
                if (root.Resolve(page, link.Target) is not { } target) continue;
                var path = target.File;
                var written = page.Written.GetValueOrDefault(link.Target, link.Target);
                if (Draft(context, path) is { } draft && !context.Drafts.ContainsKey(page.Path))
                {
                    yield return new Finding(Rules.LinkNaarConcept, link.Location, $"De link «{written}» leidt naar een concept: {draft}.") { Page = page.Name };
                    continue;
                }
                if (context.Unmade.Contains(path)) continue;
                if (!files.Contains(path))
                {
                    if (files.Contains(path + "/index.html")) path += "/index.html";
                    else
                    {
                        yield return new Finding(Rules.DodeLink, link.Location, IsPage(path) ? $"De link «{written}» leidt naar niets." : $"Het bestand «{written}» is er niet.")
                        {
                            Page = page.Name,
                            Fix = Nearest.To(path, files) is { } nearest ? $"Verander de link in «/{nearest.Replace("index.html", "", StringComparison.Ordinal)}»." : Rules.DodeLink.Fix,
                        };
                        continue;
                    }
                }
                if (target.Fragment.Length > 0 && byPath.TryGetValue(path, out var other) && !other.Ids.Contains(target.Fragment))
                    yield return new Finding(Rules.DoodAnker, link.Location, $"De link «{written}» leidt naar een kop die er niet is.")
                    {
                        Page = page.Name,
                        Fix = Nearest.To(target.Fragment, other.Ids) is { } nearest ? $"Verander «#{target.Fragment}» in «#{nearest}»." : Rules.DoodAnker.Fix,
                    };
            }
        }
    }

    private static bool IsPage(string path) => Path.GetExtension(path) is "" or ".html" or ".htm";

    private static string? Draft(CheckContext context, string path) =>
        context.Drafts.GetValueOrDefault(path) ?? context.Drafts.GetValueOrDefault(path + "/index.html");
}
