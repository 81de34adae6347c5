using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>No two pages have the same title (WCAG 2.4.2: a title describes one page).</summary>
public sealed class TitleCheck : ISiteCheck
{
    public IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages, CheckContext context) => pages
        .Where(p => p.Title.Length > 0)
        .GroupBy(p => p.Title, StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Count() > 1)
        .SelectMany(g => g.OrderBy(p => p.Path, StringComparer.Ordinal).Skip(1).Select(p =>
            new Finding(Rules.TitelDubbel, p.TitleLocation, $"De titel «{p.Title}» staat ook op {g.Where(o => o != p).MinBy(o => o.Path, StringComparer.Ordinal)!.Name}.") { Page = p.Name }));
}
