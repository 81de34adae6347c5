using Mensenhandel.Audit.Pages;
using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>Compares the pages: titles (2.4.2), ways to find a page (2.4.5), menus (3.2.3), names (3.2.4) and help (3.2.6).</summary>
public sealed class ConsistencyAudit : ISiteAudit
{
    // Two links may be the previous and the next page, which change places with the page.
    private const int FewestInCommon = 3;

    private readonly List<(OpenPage Page, Facts Facts)> _pages = [];

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        // A page for missing addresses is shown at any address, and no part of any order.
        if (page.Site.Status == 200) _pages.Add((page, await PageScript.RunAsync<Facts>(page.Browser, "facts.js")));
        return [];
    }

    // The criteria are about a set of web pages: loose files in one folder that never name each other are no set.
    private static bool Together(Facts one, Facts other) => one.Links.Contains(other.Address) || other.Links.Contains(one.Address);

    private bool IsLoose(Facts facts) => !_pages.Exists(p => p.Facts.Address != facts.Address && Together(p.Facts, facts));

    public IReadOnlyList<Observation> Compare() => [.. Titles(), .. Orders(), .. Names(), .. Help(), .. Ways()];

    private IEnumerable<Observation> Titles() =>
        from same in _pages.Where(p => p.Facts.Title.Length > 0 && !IsLoose(p.Facts)).GroupBy(p => p.Facts.Title, StringComparer.OrdinalIgnoreCase)
        where same.Count() > 1
        // Pages about different things, by their own headings, none of which the title names: it can only be the name of the site.
        let nameless = same.All(p => p.Facts.Heading.Length > 0 && !same.Key.Contains(p.Facts.Heading, StringComparison.OrdinalIgnoreCase))
            && same.Select(p => p.Facts.Heading).Distinct(StringComparer.OrdinalIgnoreCase).Count() == same.Count()
        from page in same
        select new Observation(Rules.WcagTitel, page.Page.Site, nameless
            ? $"De titel «{same.Key}» is die van meer pagina's, maar zegt niet dat deze over «{page.Facts.Heading}» gaat."
            : $"De titel «{same.Key}» hoort bij meer dan één pagina. Zijn de pagina's zo uit elkaar te houden?")
        {
            Severity = nameless ? Severity.Error : Severity.Warning,
            Mention = "<title",
            Subject = same.Key,
        };

    private IEnumerable<Observation> Orders()
    {
        var first = new Dictionary<string, (Facts Page, SitePage Site, string[] Targets)>(StringComparer.Ordinal);
        foreach (var (page, facts) in _pages)
            foreach (var area in facts.Areas)
            {
                string[] targets = [.. area.Links.Select(l => l.Target).Distinct()];
                if (!first.TryAdd(area.Name, (facts, page.Site, targets)) && first[area.Name] is var (set, other, before) && Together(set, facts))
                {
                    string[] common = [.. targets.Where(before.Contains)];
                    if (common.Length < FewestInCommon || common.SequenceEqual(before.Where(common.Contains))) continue;
                    var moved = area.Links.First(l => l.Target == common.Where((t, i) => t != before.Where(common.Contains).ElementAt(i)).First());
                    yield return About(page, Rules.WcagMenuvolgorde, moved, $"Het menu «{area.Name}» heeft een andere volgorde dan op {other.Name}: «{moved.Name}» staat op een andere plaats.");
                }
            }
    }

    private IEnumerable<Observation> Names()
    {
        var first = new Dictionary<(string, string), (Facts Page, SitePage Site, string Name)>();
        foreach (var (page, facts) in _pages)
            foreach (var area in facts.Areas)
                foreach (var link in area.Links.Where(l => l.Name.Length > 0))
                    if (!first.TryAdd((area.Name, link.Target), (facts, page.Site, link.Name)) && first[(area.Name, link.Target)] is var (set, other, name) && other != page.Site && name != link.Name && Together(set, facts))
                        yield return About(page, Rules.WcagZelfdeNaam, link, $"De link «{link.Name}» in het menu «{area.Name}» heet op {other.Name} «{name}». Is dat hetzelfde?");
    }

    private IEnumerable<Observation> Help()
    {
        var first = new Dictionary<string, (Facts Page, SitePage Site, string Where)>(StringComparer.Ordinal);
        foreach (var (page, facts) in _pages)
            foreach (var link in facts.Help.DistinctBy(l => l.Target))
                if (!first.TryAdd(link.Target, (facts, page.Site, link.Name)) && first[link.Target] is var (set, other, where) && where != link.Name && Together(set, facts)
                    && !facts.Help.Any(l => l.Target == link.Target && l.Name == where))
                    yield return About(page, Rules.WcagHulpplaats, link, $"De hulp «{link.Target}» staat {link.Name}aan, maar op {other.Name} {where}aan. Vindt de bezoeker haar terug?");
    }

    private IEnumerable<Observation> Ways()
    {
        // A few loose pages are no set of pages.
        if (_pages.Count < 3 || !_pages.Exists(p => p.Facts.Areas.Any(a => a.Links.Count > 1)) || _pages.Exists(p => p.Facts.Search)) yield break;
        var home = _pages.MinBy(p => p.Page.Site.Address.Length);
        foreach (var (page, facts) in _pages)
            // Nobody looks for the page that says that a page is not there.
            if (!IsLoose(facts) && !page.Site.Path.EndsWith("404.html", StringComparison.Ordinal) && facts.Address != home.Facts.Address && !_pages.Exists(p => p.Facts.Address != facts.Address && p.Facts.Links.Contains(facts.Address)))
                yield return new Observation(Rules.WcagMeerdereWegen, page.Site, "Geen enkele andere pagina verwijst naar deze. Is zij op twee manieren te vinden?")
                {
                    Variant = page.Variant,
                    Subject = page.Site.Path,
                };
    }

    private static Observation About(OpenPage page, Rule rule, Link link, string message) => new(rule, page.Site, message)
    {
        Variant = page.Variant,
        Selector = link.Selector,
        Html = link.Html,
        Subject = message,
    };

    private sealed record Link(string Target, string Name, string Selector, string Html);

    private sealed record Area(string Name, IReadOnlyList<Link> Links);

    private sealed record Facts(string Title, string Heading, IReadOnlyList<Area> Areas, IReadOnlyList<Link> Help, IReadOnlyList<string> Links, bool Search, string Address);
}
