using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks;

/// <summary>
/// Whether somebody looks after each page. Only where the settings name a term (<c>pagina-waarschuwing-dagen</c>):
/// a folder of Markdown that is not ours promises nothing. Contacts have their own check, which nobody can switch off.
/// </summary>
public static class ReviewCheck
{
    public static IEnumerable<Finding> Check(IReadOnlyList<ContentPage> pages, CheckContext context)
    {
        if (context.Settings.PageWarningDays is null) yield break;
        foreach (var page in pages)
        {
            var matter = page.FrontMatter;
            var missing = new[] { (matter.Owner, "Eigenaar"), (matter.CheckedOn?.ToString(), "Gecontroleerd op") }.Where(k => k.Item1 is null && !matter.IsBroken && !matter.Wrong.Contains(k.Item2)).Select(k => $"«{k.Item2}»").ToList();
            // Whether anybody checked a translation has a rule of its own.
            if (missing.Count > 0 && page.Version.IsDutch)
                yield return new Finding(Rules.PaginaNietNagekeken, new SourceLocation(page.Source), $"Bovenaan deze pagina ontbreekt {string.Join(" en ", missing)}.") { Page = page.Address.Value };
            if (matter.CheckedOn > context.Today)
                yield return new Finding(Rules.PaginaNietNagekeken, new SourceLocation(page.Source, matter.CheckedOnLine), $"De datum «{matter.CheckedOn:yyyy-MM-dd}» ligt in de toekomst.")
                {
                    Page = page.Address.Value,
                    Fix = "Schrijf de dag waarop iemand de pagina heeft nagekeken.",
                };
        }
        foreach (var review in Review.Of(pages, ContactBook.None, context.Settings).Where(r => r.IsOverdue(context.Today)))
            yield return new Finding(Rules.PaginaOud, review.Location, $"Deze pagina is {context.Today.DayNumber - review.CheckedOn.DayNumber} dagen geleden voor het laatst nagekeken.")
            {
                Page = review.Page,
                Severity = context.Today > review.Fails ? Severity.Error : Severity.Warning,
                Fix = review.Owner is null ? Rules.PaginaOud.Fix : $"Vraag {review.Owner} om beide versies na te lezen, en zet bij «Gecontroleerd op» de dag van vandaag.",
            };
    }
}
