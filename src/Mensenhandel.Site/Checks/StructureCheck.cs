using AngleSharp.Dom;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>The outline of a page: language, title, one h1, headings without jumps, landmarks, unique ids.</summary>
public sealed class StructureCheck : IPageCheck
{
    public IEnumerable<Finding> Check(HtmlPage page, CheckContext context)
    {
        var document = page.Document;
        var root = document.DocumentElement;
        if (root.GetAttribute("lang") is not { Length: > 0 })
            yield return page.Finding(Rules.TaalOntbreekt, root, "De pagina zegt niet in welke taal zij is.");
        if (document.QuerySelector("title") is not { } title || string.IsNullOrWhiteSpace(title.TextContent))
            yield return page.Finding(Rules.TitelLeeg, root, "De pagina heeft geen titel.");
        if (page.Elements.Count(e => e.LocalName == "main") != 1)
            yield return page.Finding(Rules.GeenMain, root, "De pagina heeft niet precies één hoofdgebied (main).");

        var headings = page.Elements.Where(e => e.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6").ToList();
        var titles = headings.Where(h => h.LocalName == "h1").ToList();
        if (titles.Count == 0) yield return page.Finding(Rules.EenKopEen, root, "De pagina heeft geen kop van niveau 1.");
        foreach (var extra in titles.Skip(1))
            yield return page.Finding(Rules.EenKopEen, extra, $"De pagina heeft nog een kop van niveau 1: «{Short(extra)}».");
        var level = 0;
        foreach (var heading in headings)
        {
            var next = heading.LocalName[1] - '0';
            if (level > 0 && next > level + 1)
                yield return page.Finding(Rules.KopSprong, heading, $"De kop «{Short(heading)}» springt van niveau {level} naar niveau {next}.");
            if (heading.TextContent.Trim().Length == 0)
                yield return page.Finding(Rules.KopLeeg, heading, "Hier staat een kop zonder tekst.");
            level = next;
        }

        foreach (var twice in page.Elements.Where(e => e.HasAttribute("id")).GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return page.Finding(Rules.IdDubbel, twice.Last(), $"De naam «{twice.Key}» (id) staat twee keer op de pagina.");
    }

    private static string Short(IElement element) => element.TextContent.Trim() is { Length: > 60 } text ? text[..60] + "…" : element.TextContent.Trim();
}
