using System.Collections.Concurrent;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site;

/// <summary>A page as the build makes it, and which place in the Markdown each character of it came from.</summary>
public sealed record PageSource(string Html, Func<int, SourceLocation> Locate);

/// <summary>
/// Tells another program where the pages came from. The site is built once more in memory: that takes less than a second,
/// and no file with places can be out of date or published by accident.
/// </summary>
public static class PageSources
{
    /// <param name="today">The day of the build that made the pages.</param>
    /// <returns>By path below the output ("melden/index.html"); empty when there is no input, or it cannot be built.</returns>
    public static IReadOnlyDictionary<string, PageSource> Of(string input, DateOnly today)
    {
        var pages = new ConcurrentDictionary<string, PageSource>(StringComparer.Ordinal);
        if (!Directory.Exists(input)) return pages;
        try
        {
            SiteBuild.Run(new BuildOptions(input) { Today = today, SkipChecks = true, Finished = page => pages[page.Destination] = new PageSource(page.Html, page.Locate) }, new NoOutput());
        }
        catch (SiteException)
        {
            // Whatever is wrong with the input, the build has said it; the audit is about the pages that there are.
            pages.Clear();
        }
        return pages;
    }
}
