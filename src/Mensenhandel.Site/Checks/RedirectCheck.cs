using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>No former address leads back to itself: the browser would go round for ever.</summary>
public sealed class RedirectCheck : ISiteCheck
{
    public IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages, CheckContext context)
    {
        var root = SiteRoot.Of(pages);
        var next = pages.Where(p => p.RedirectsTo is not null).ToDictionary(p => p.Path, p => root.Resolve(p, p.RedirectsTo!)?.File, StringComparer.Ordinal);
        foreach (var page in pages.Where(p => next.ContainsKey(p.Path)))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var at = page.Path;
            while (at is not null && seen.Add(at)) at = next.GetValueOrDefault(at);
            if (at == page.Path)
                yield return new Finding(Rules.DoorverwijzingFout, page.Location, $"De pagina {page.Name} verwijst in een kring naar zichzelf: {string.Join(" → ", seen.Take(5))}.")
                {
                    Page = page.Name,
                    Fix = "Laat de pagina verwijzen naar een pagina met tekst.",
                };
        }
    }
}
