using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Pages;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Judgements;

/// <summary>Writes the start of a judgement, with the hashes of the pages as they are now: the person fills in the rest.</summary>
public static class Skeleton
{
    /// <param name="order">"1.1.1" for all pages, or "1.1.1 /melden/ /contact/".</param>
    /// <exception cref="SiteException">There is no such criterion or page.</exception>
    public static string For(string order, SiteFolder folder)
    {
        var parts = order.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Criterion.All.FirstOrDefault(c => c.Nummer == parts.FirstOrDefault()) is not { } criterion)
            throw new SiteException($"WCAG 2.2 heeft op niveau A en AA geen criterium «{parts.FirstOrDefault()}». Schrijf bijvoorbeeld: --oordeel \"1.1.1 /melden/\"");
        foreach (var name in parts.Skip(1))
            if (!folder.Pages.Any(p => p.Name == name))
                throw new SiteException($"Er is geen pagina «{name}». Kies uit: {string.Join(", ", folder.Pages.Select(p => p.Name))}");
        var pages = folder.Pages.Where(p => parts.Length == 1 || parts.Skip(1).Contains(p.Name));
        return $"""
            # {criterion.Nummer} {criterion.Naam}. {criterion.Handmatig}
            - criterium: "{criterion.Nummer}"
              oordeel:     # {string.Join(", ", Verdicts.ForPerson)}
              wie:         # naam of functie, zoals die in het verslag mag staan
              wanneer:     # jaar-maand-dag
              hoe:         # waarmee en hoe is er gekeken, en wat was er te zien
              paginas:
            {string.Join('\n', pages.Select(p => $"    - {p.Name} {PageHash.Of(folder, p)}"))}

            """.ReplaceLineEndings("\n");
    }
}
