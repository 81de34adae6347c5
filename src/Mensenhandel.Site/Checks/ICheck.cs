using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks;

/// <summary>What checks may know beside the page. Nothing here opens a file or asks the time.</summary>
public sealed record CheckContext(ContactBook Contacts, SiteSettings Settings, DateOnly Today)
{
    public SiteVersions Versions { get; init; } = SiteVersions.Dutch;

    /// <summary>The files that drafts would get (<c>huis/index.html</c>), and the Markdown that they come from.</summary>
    public IReadOnlyDictionary<string, string> Drafts { get; init; } = new Dictionary<string, string>();

    /// <summary>The files of pages that could not be made, each of which has its own finding: a link to one is not wrong too.</summary>
    public IReadOnlySet<string> Unmade { get; init; } = new HashSet<string>();
}

/// <summary>Rules that one page can break on its own. Must be safe to call for many pages at a time.</summary>
public interface IPageCheck
{
    IEnumerable<Finding> Check(HtmlPage page, CheckContext context);
}

/// <summary>Rules between pages: dead links, equal titles, contacts that one version lacks.</summary>
public interface ISiteCheck
{
    IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages, CheckContext context);
}
