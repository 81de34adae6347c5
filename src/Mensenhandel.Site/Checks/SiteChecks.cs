using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Checks.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>The browserless checks, in one list for <c>build</c>, <c>preview</c> and <c>check</c>.</summary>
public static class SiteChecks
{
    /// <summary>AngleSharp, Chromium and WebKit put what stands deeper than 512 elements somewhere else: it cannot be checked as it is meant.</summary>
    private const int MostDepth = 500;

    /// <summary>All checks of one page.</summary>
    public static IEnumerable<Finding> Of(HtmlPage page, CheckContext context) => page.Depth() > MostDepth
        ? [page.Finding(Rules.HtmlTeDiep, page.Document.DocumentElement, $"Op deze pagina staan meer dan {MostDepth} onderdelen in elkaar.")]
        : OfPages.SelectMany(check => check.Check(page, context));

    private static IReadOnlyList<IPageCheck> OfPages { get; } = [new StructureCheck(), new LinkTextCheck(), new PictureCheck(), new TableCheck(), new SizeCheck(), new PhoneCheck()];

    /// <summary>What only the Markdown shows: damage, remains and HTML that never reach the page as such.</summary>
    public static IReadOnlyList<ISourceCheck> OfSources { get; } = [new DamagedTextCheck(), new InvisibleCheck(), new LeftoverCheck(), new RawHtmlCheck(), new PictureTextCheck(), new PastDateCheck()];

    /// <summary>The page that weighs most, for the summary; null when none was read.</summary>
    public static PageSize? Largest(IEnumerable<PageFacts> pages) =>
        pages.OrderByDescending(p => p.CompressedBytes).ThenBy(p => p.Path, StringComparer.Ordinal).Select(p => new PageSize(p.Name, p.CompressedBytes, SizeCheck.Limit)).FirstOrDefault();

    /// <summary>All digits that were said to be no telephone number, by place.</summary>
    public static IReadOnlyList<SettledAmount> Amounts(IEnumerable<PageFacts> pages) =>
        [.. pages.SelectMany(p => p.Amounts).OrderBy(a => a.Location.File, StringComparer.Ordinal).ThenBy(a => a.Location.Line).ThenBy(a => a.Location.Column)];

    /// <param name="files">All files of the site.</param>
    public static IEnumerable<Finding> BetweenPages(IReadOnlyList<PageFacts> pages, IReadOnlySet<string> files, CheckContext context)
    {
        ISiteCheck[] checks = [new LinkCheck(files), new RedirectCheck(), new TitleCheck(), new CounterpartCheck(), new NotFoundPageCheck(),
            new LayoutNumbersCheck(), new CounterpartContactsCheck(), new ContactPageCheck(), new ContactBookCheck()];
        return checks.SelectMany(c => c.Check(pages, context));
    }
}
