using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Rendering;

namespace Mensenhandel.Site.Modules;

/// <summary>Puts the text of a page into the theme.</summary>
public sealed class RenderLayout(SiteMap site, SiteSettings settings, ContactBook contacts, ThemeRenderer theme) : IModule
{
    /// <summary>A menu is for choosing: a folder of thousands of pages would put them all on each page.</summary>
    private const int MenuLength = 30;

    private readonly string _policy = theme.Policy(settings).Meta;

    private readonly string _style = theme.Style(settings);

    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var content = (RenderedContent)input;
        yield return new HtmlDocument(content, theme.Render(View(content)));
    }

    private PageView View(RenderedContent content)
    {
        var page = content.Page;
        var counterpart = site.Counterpart(page);
        var home = page.Version.Home;
        var trail = site.Breadcrumb(page);
        return new PageView
        {
            Settings = settings,
            Version = page.Version,
            Title = page.Title,
            Description = page.FrontMatter.Description,
            IsHome = page.Address == home,
            IsNotFound = page.Address.IsNotFound,
            Content = content.Html,
            ShowTitle = !content.HasTitle,
            IsContactList = content.HasContactDetails,
            CheckedOn = page.Address.IsNotFound ? null : page.FrontMatter.CheckedOn,
            IsForPrint = content.HasContactDetails || content.HasCard,
            TranslationNote = TranslationNote(page),
            Languages = [.. site.Versions.All.Where(v => !v.IsDutch || !page.Version.IsDutch).Where(v => v != page.Version).Select(v => LanguageLink(page, v)).OfType<LinkView>()],
            Contacts = string.Join(' ', content.Contacts),
            Amounts = content.Amounts.Count > 0 ? string.Join('|', content.Amounts) : null,
            Emergency = contacts.TryById("112", out var emergency) ? emergency : null,
            Home = site.TryGet(home, out var homePage) && IsOffered(page, homePage) ? Link(page, homePage) : null,
            Menu = [.. site.Children(home).Take(MenuLength).Select(p => MenuLink(page, p))],
            Footer = Links(page, site.Children(home, Placement.Footer)),
            Breadcrumb = Links(page, trail.Where(p => IsOffered(page, p))),
            Children = page.Address == home ? [] : [.. Links(page, site.Children(page.Address)).Where(l => !IsLinked(content, l))],
            Report = site.TryGet(new PageAddress(home.Value + "melden/"), out var report) && IsOffered(page, report) ? Link(page, report) : null,
            Counterpart = counterpart is null ? null : Link(page, counterpart),
            CounterpartAddress = counterpart is null ? null : Public(counterpart.Address),
            Canonical = Public(page.Address),
            Policy = _policy,
            Bar = theme.Bar(settings)?.ToString(),
            Style = _style,
            Script = theme.Script,
            StructuredData = page.Address.IsNotFound ? null : StructuredData.Of(page, settings, Public(page.Address), content.HasContactDetails,
                content.Contacts.Distinct().Select(key => ContactNumber.Find(contacts, key)).OfType<ContactNumber>()),
        };
    }

    /// <summary>A reader of a translation must know whether to rely on it.</summary>
    private static string? TranslationNote(ContentPage page) => page.Version.IsDutch ? null
        : page.FrontMatter.CheckedBy is { } checker ? $"{page.Version.Words.CheckedBy} {checker}."
        : page.Version.Words.Unchecked;

    private LinkView? LanguageLink(ContentPage from, SiteVersion version) =>
        site.TryGet(SiteVersions.In(version, from), out var same) && IsOffered(from, same) || site.TryGet(version.Home, out same) && IsOffered(from, same)
            ? Link(from, same) with { Text = version.Name, Language = version.Language }
            : null;

    /// <summary>A published page names no draft, in the preview either: the preview shows what will be.</summary>
    private static bool IsOffered(ContentPage from, ContentPage to) => from.IsDraft || !to.IsDraft;

    private string Root => settings.BaseAddress?.AbsolutePath ?? "/";

    private string? Public(PageAddress address) =>
        settings.BaseAddress is { } root ? root.AbsoluteUri + address.Value[1..] : null;

    private LinkView MenuLink(ContentPage from, ContentPage to)
    {
        var link = Link(from, to);
        return link.IsCurrent || link.IsOpen ? link with { Children = Links(from, site.Children(to.Address).Take(MenuLength)) } : link;
    }

    /// <summary>A section whose text introduces its pages needs no second list of them.</summary>
    private static bool IsLinked(RenderedContent content, LinkView link) =>
        content.Html.Contains($"href=\"{link.Href}\"", StringComparison.Ordinal);

    private LinkView[] Links(ContentPage from, IEnumerable<ContentPage> pages) => [.. pages.Select(p => Link(from, p))];

    private LinkView Link(ContentPage from, ContentPage to) => new(from.Address.LinkTo(to.Address.Value, Root), to.MenuTitle)
    {
        IsCurrent = from.Address == to.Address,
        IsOpen = from.Address != to.Address && from.Address.Value.StartsWith(to.Address.Value, StringComparison.Ordinal),
        Description = to.FrontMatter.Description,
    };
}
