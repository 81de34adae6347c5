using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks;

/// <summary>
/// Every page has the other version and each names the other (<c>rel=alternate</c>), so that nobody gets stuck in a text
/// that is too hard. A site without any easy page has no versions to compare, and a translation has no easy version.
/// </summary>
public sealed class CounterpartCheck : ISiteCheck
{
    public IEnumerable<Finding> Check(IReadOnlyList<PageFacts> pages, CheckContext context)
    {
        var byPath = pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        if (!pages.Any(p => p.Counterpart is not null)) yield break;
        var root = SiteRoot.Of(pages);
        foreach (var page in pages)
        {
            if (page.Counterpart is not { } link)
            {
                if (Draft(page.Path, context) is { } draft)
                    yield return new Finding(Rules.AndereVersieOntbreekt, page.Location, $"De andere versie van {page.Name} is nog een concept: {draft}.")
                    {
                        Page = page.Name,
                        Fix = "Haal daar de regel «Concept» weg, of zet die regel ook in deze versie.",
                    };
                else if (!page.IsRedirect && !IsOtherLanguage(page)) yield return new Finding(Rules.AndereVersieOntbreekt, page.Location, $"De pagina {page.Name} heeft geen andere versie.")
                {
                    Page = page.Name,
                    Fix = FileToMake(page) is { } file ? $"Maak het bestand «{file}»." : Rules.AndereVersieOntbreekt.Fix,
                };
                continue;
            }
            if (context.Drafts.ContainsKey(page.Path) || root.Resolve(page, link) is not { } target || context.Unmade.Contains(target.File)) continue;
            if (!byPath.TryGetValue(target.File, out var other) || other.Counterpart is not { } back || root.Resolve(other, back)?.File != page.Path)
                yield return new Finding(Rules.AndereVersieOntbreekt, page.Location, $"De andere versie van {page.Name} verwijst niet terug.") { Page = page.Name };
        }
    }

    /// <summary>The Markdown file of the other version; null for a page that was not made from Markdown.</summary>
    private static string? FileToMake(PageFacts page)
    {
        var easy = SiteVersion.Easy.Folder + "/";
        var address = page.Path.EndsWith("index.html", StringComparison.Ordinal) ? page.Path[..^"index.html".Length] : page.Path[..^Path.GetExtension(page.Path).Length];
        string[] names = [address + "index.md", address.TrimEnd('/') + ".md"];
        var source = "/" + page.Location.File;
        if (names.FirstOrDefault(n => source.EndsWith("/" + n, StringComparison.Ordinal)) is not { } name) return null;
        return source[1..^name.Length] + (name.StartsWith(easy, StringComparison.Ordinal) ? name[easy.Length..] : easy + name);
    }

    private static bool IsOtherLanguage(PageFacts page) =>
        page.Language.Length > 0 && !page.Language.Equals("nl", StringComparison.OrdinalIgnoreCase) && !page.Language.StartsWith("nl-", StringComparison.OrdinalIgnoreCase);

    private static string? Draft(string path, CheckContext context)
    {
        if (context.Drafts.ContainsKey(path)) return null;
        var easy = SiteVersion.Easy.Home.Value[1..];
        return context.Drafts.GetValueOrDefault(path.StartsWith(easy, StringComparison.Ordinal) ? path[easy.Length..] : easy + path);
    }
}
