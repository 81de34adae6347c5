using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Mensenhandel.Site.Model;

/// <summary>All pages of the site. Filled while pages are processed; complete, and then read, from PostProcess on.</summary>
public sealed class SiteMap
{
    private readonly ConcurrentDictionary<string, ContentPage> _adding = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _drafts = new(StringComparer.Ordinal);
    private readonly Lazy<State> _state;

    /// <param name="versions">Absent: Dutch and easy Dutch.</param>
    public SiteMap(SiteVersions? versions = null)
    {
        Versions = versions ?? SiteVersions.Dutch;
        _state = new Lazy<State>(() => new State(_adding.Values));
    }

    public SiteVersions Versions { get; }

    /// <summary>Of two pages with one address the first by the name of its file stays, whichever comes first.</summary>
    public void Add(ContentPage page) => _adding.AddOrUpdate(page.Address.Value, page,
        (_, present) => string.CompareOrdinal(page.Source, present.Source) < 0 ? page : present);

    /// <summary>Tells of a draft, so that a link to it can be told from a link to nothing. A build knows it by name only.</summary>
    public void AddDraft(ContentPage page) => _drafts.TryAdd(page.Address.File, page.Source);

    /// <summary>The files that the drafts would get, and what they come from.</summary>
    public IReadOnlyDictionary<string, string> Drafts => _drafts;

    /// <summary>All pages by address.</summary>
    public IReadOnlyList<ContentPage> Pages => _state.Value.Pages;

    /// <summary>Whether the site has an easy version at all: a folder that is not ours may lack it.</summary>
    public bool HasEasyVersion => _state.Value.HasEasyVersion;

    public bool TryGet(PageAddress address, [NotNullWhen(true)] out ContentPage? page) =>
        _state.Value.ByAddress.TryGetValue(address.Value, out page);

    /// <summary>The same page in the other version; a draft is none for a page that is published.</summary>
    public ContentPage? Counterpart(ContentPage page) =>
        Versions.Counterpart(page) is { } address && TryGet(address, out var other) && (page.IsDraft || !other.IsDraft) ? other : null;

    /// <summary>The pages directly below a section that are offered in its menu, in their order.</summary>
    public IReadOnlyList<ContentPage> Children(PageAddress section, Placement placement = Placement.Menu) =>
        _state.Value.Children.TryGetValue((section.Value, placement), out var pages) ? pages : [];

    /// <summary>From the front page of the version down to the page itself; sections without a page of their own are left out.</summary>
    public IReadOnlyList<ContentPage> Breadcrumb(ContentPage page)
    {
        var trail = new List<ContentPage> { page };
        for (var address = page.Address; address != page.Version.Home && address.Parent != address; address = address.Parent)
            if (TryGet(address.Parent, out var parent)) trail.Insert(0, parent);
        return trail;
    }

    private sealed class State
    {
        public State(IEnumerable<ContentPage> pages)
        {
            Pages = [.. pages.OrderBy(p => p.Address.Value, StringComparer.Ordinal)];
            ByAddress = Pages.ToFrozenDictionary(p => p.Address.Value, StringComparer.Ordinal);
            HasEasyVersion = Pages.Any(p => p.Version.IsEasy);
            Children = Pages
                .Where(p => p.Address != p.Version.Home && !p.Address.IsNotFound && !p.IsDraft)
                .GroupBy(p => (p.Address.Parent.Value, p.FrontMatter.Placement))
                .ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<ContentPage>)[.. g
                    .OrderBy(p => p.FrontMatter.Order)
                    .ThenBy(p => p.MenuTitle, StringComparer.Ordinal)
                    .ThenBy(p => p.Address.Value, StringComparer.Ordinal)]);
        }

        public IReadOnlyList<ContentPage> Pages { get; }
        public FrozenDictionary<string, ContentPage> ByAddress { get; }
        public FrozenDictionary<(string Section, Placement), IReadOnlyList<ContentPage>> Children { get; }
        public bool HasEasyVersion { get; }
    }
}
