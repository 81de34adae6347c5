using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks;

/// <summary>Whoever follows a wrong address inside a version gets the error page of that version, in its language.</summary>
public sealed class NotFoundPageCheck : ISiteCheck
{
    private const string File = "404.html";

    public IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages, CheckContext context)
    {
        var paths = pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        if (!paths.Contains(File)) yield break;
        // Of the two Dutch versions CounterpartCheck has told which page is missing.
        var toldOfDutch = pages.Any(p => p.Counterpart is not null);
        foreach (var version in context.Versions.All.Where(v => v.Folder.Length > 0 && !(v.IsDutch && toldOfDutch)))
        {
            var folder = version.Folder + "/";
            if (paths.Contains(folder + File) || context.Unmade.Contains(folder + File)) continue;
            // The front page first: it is where an editor knows the version by.
            if (pages.Where(p => !p.IsRedirect && p.Path.StartsWith(folder, StringComparison.Ordinal)).MinBy(p => (p.Path != folder + "index.html", p.Path)) is { } page)
                yield return new Finding(Rules.Foutpagina, page.Location, $"De versie «{version.Name}» heeft geen eigen foutpagina.") { Page = page.Name };
        }
    }
}
