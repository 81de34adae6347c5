using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks;

/// <summary>
/// Whether the accessibility statement says no more than was examined, and is in time. The register asks: updated within a
/// year, and no report older than 36 months.
/// </summary>
public static class StatementCheck
{
    private const int ReportMonths = 36;

    /// <summary>Long enough before a term to have a new examination done.</summary>
    private const int WarningDays = 60;

    public static IEnumerable<Finding> Check(AccessibilityStatement? statement, DateOnly today)
    {
        if (statement is null) yield break;
        var here = new SourceLocation(statement.File);

        if (statement.Updated is { } updated)
        {
            if (updated > today) yield return Wrong(here, $"De verklaring is bijgewerkt op {updated:yyyy-MM-dd}. Die dag moet nog komen.", "Vul de dag in waarop iemand de verklaring naliep.");
            foreach (var finding in Term(here, updated.AddYears(1), "De verklaring is meer dan een jaar niet bijgewerkt", "De verklaring moet elk jaar worden bijgewerkt", "Loop de verklaring na en zet bij «bijgewerkt» de dag van vandaag."))
                yield return finding;
        }
        if (statement.Status == ComplianceStatus.Unknown)
            yield return Wrong(here, "De status van de verklaring is nog niet bepaald.", "Laat alle criteria onderzoeken en kies dan A, B, C of D.", Severity.Warning);
        else if (statement.Officer is null || statement.SignedOn is null)
            yield return Wrong(here, "Een verklaring met een status is getekend.", "Vul bij «functie» en «getekend» in wie haar tekende en wanneer.");
        if (statement.SignedOn > today) yield return Wrong(here, $"De verklaring is getekend op {statement.SignedOn:yyyy-MM-dd}. Die dag moet nog komen.", "Vul de dag in waarop er is getekend.");
        if (statement.SignedOn is not null && statement.LastFull is { } full && statement.Status is ComplianceStatus.A or ComplianceStatus.B && statement.SignedOn < full.Date)
            yield return Wrong(full.Place, "De verklaring is getekend voor het onderzoek waarop zij steunt.", "Laat de verklaring opnieuw tekenen.");

        foreach (var finding in CheckStatus(statement, here, today)) yield return finding;
        foreach (var examination in statement.Examinations)
        {
            if (examination.Date > today) yield return Wrong(examination.Place, $"Dit onderzoek is van {examination.Date:yyyy-MM-dd}. Die dag moet nog komen.", "Noem alleen onderzoek dat klaar is.");
            foreach (var finding in Term(examination.Place, examination.Date.AddMonths(ReportMonths), $"Dit onderzoek is ouder dan {ReportMonths} maanden", $"Een onderzoek telt {ReportMonths} maanden", "Laat opnieuw onderzoeken en haal het oude onderzoek weg."))
                yield return finding;
        }
        foreach (var deviation in statement.Open.Where(d => d.Planned < today))
            yield return Wrong(deviation.Place, $"De afwijking van {deviation.Criterion} zou op {deviation.Planned:yyyy-MM-dd} opgelost zijn.", "Vul bij «opgelost» de dag in, of kies bij «gepland» een nieuwe dag.");
        // An own report that failed something, and a statement that keeps silent about it, cannot both be true.
        foreach (var criterion in statement.Published?.Failed.Where(c => !statement.Open.Any(d => d.Criterion == c)) ?? [])
            yield return Wrong(here, $"Het gepubliceerde verslag zegt dat {criterion} niet gehaald is, maar de verklaring noemt dat niet.", $"Zet {criterion} bij «afwijkingen», of los het op en publiceer een nieuw verslag.");

        IEnumerable<Finding> Term(SourceLocation place, DateOnly end, string over, string soon, string fix)
        {
            if (end < today) yield return Wrong(place, $"{over}.", fix);
            else if (end.DayNumber - today.DayNumber < WarningDays) yield return Wrong(place, $"{soon}: dat moet voor {end:yyyy-MM-dd}.", fix, Severity.Warning);
        }
    }

    private static IEnumerable<Finding> CheckStatus(AccessibilityStatement statement, SourceLocation here, DateOnly today)
    {
        if (statement.Status is ComplianceStatus.A or ComplianceStatus.B)
        {
            if (statement.LastFull is not { } full || full.Date.AddMonths(ReportMonths) < today)
                yield return Wrong(here, $"Status {statement.Status} vraagt een volledig onderzoek door een mens van de laatste {ReportMonths} maanden.", "Noem dat onderzoek bij «onderzoeken», of kies status C of D.");
            else if (full.Report is null && statement.Published is not { Open.Count: 0 })
                yield return Wrong(full.Place, "Niemand kan dit onderzoek nalezen.", "Vul bij «rapport» een adres in, of publiceer een verslag waarin elk criterium beoordeeld is.");
        }
        if (statement.Status == ComplianceStatus.A && statement.Open.Any())
            yield return Wrong(statement.Open.First().Place, "Bij status A mag er geen afwijking open staan.", "Los de afwijking op, of kies status B.");
        if (statement.Status == ComplianceStatus.B && !statement.Open.Any())
            yield return Wrong(here, "Bij status B hoort minstens één open afwijking.", "Noem de afwijkingen, of kies status A.");
        if (statement.Status == ComplianceStatus.C && statement.Examinations.Count == 0)
            yield return Wrong(here, "Status C vraagt een eerste onderzoek.", "Noem dat onderzoek bij «onderzoeken», of kies status D.");
    }

    private static Finding Wrong(SourceLocation place, string message, string fix, Severity severity = Severity.Error) =>
        new(Rules.Verklaring, place, message) { Fix = fix, Severity = severity };
}
