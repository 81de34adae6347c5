namespace Mensenhandel.Site.Model;

/// <summary>All versions of the site, the standard one first.</summary>
public sealed class SiteVersions(IReadOnlyList<SiteVersion> all)
{
    /// <summary>Dutch and easy Dutch: a folder of Markdown that says nothing of versions has these.</summary>
    public static readonly SiteVersions Dutch = new([SiteVersion.Standard, SiteVersion.Easy]);

    public IReadOnlyList<SiteVersion> All { get; } = all;

    public SiteVersion Of(PageAddress address) =>
        All.FirstOrDefault(v => v.Folder.Length > 0 && address.Value.StartsWith(v.Home.Value, StringComparison.Ordinal)) ?? All[0];

    /// <summary>The address of the same page in another version.</summary>
    public static PageAddress In(SiteVersion target, ContentPage page) => new(target.Home.Value + page.Address.Value[page.Version.Home.Value.Length..]);

    /// <summary>The address of the same page in easy Dutch, or of an easy page in standard Dutch; null for other languages.</summary>
    public PageAddress? Counterpart(ContentPage page) =>
        page.Version.IsDutch ? In(All.First(v => v.IsEasy != page.Version.IsEasy && v.IsDutch), page) : null;
}
