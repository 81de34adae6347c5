using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks;

/// <summary>A security.txt that is past its date counts as none: RFC 9116, 2.5.5.</summary>
public static class SecurityTxtCheck
{
    private const int WarningDays = 30;

    /// <summary>"It is RECOMMENDED that the value of this field be less than a year into the future": RFC 9116, 2.5.5.</summary>
    private const int LongestDays = 366;

    public static IEnumerable<Finding> Check(SiteSettings settings, DateOnly today)
    {
        if (settings.SecurityContact is null && settings.SecurityUntil is null)
        {
            // Dutch governments have one or say why not (comply or explain, since 25 May 2023).
            if (ExampleCheck.IsPublic(settings))
                yield return Wrong(Severity.Warning, "Deze openbare site zegt niet waar iemand een lek kan melden.", "Vul in settings.yml «beveiliging-contact» en «beveiliging-geldig-tot» in.");
            yield break;
        }
        if (settings.SecurityContact is null)
            yield return Wrong(Severity.Error, "Er staat wel een datum bij «beveiliging-geldig-tot», maar geen contact.", "Vul «beveiliging-contact» in.");
        else if (settings.SecurityUntil is not { } until)
            yield return Wrong(Severity.Error, "Bij «beveiliging-contact» hoort een datum.", "Vul «beveiliging-geldig-tot» in, hoogstens een jaar vooruit.");
        else if (until <= today)
            yield return Wrong(Severity.Error, $"Het beveiligingscontact is verlopen op {until:yyyy-MM-dd}.");
        else if (until.DayNumber - today.DayNumber < WarningDays)
            yield return Wrong(Severity.Warning, $"Het beveiligingscontact verloopt op {until:yyyy-MM-dd}.");
        else if (until.DayNumber - today.DayNumber > LongestDays)
            yield return Wrong(Severity.Warning, $"Het beveiligingscontact geldt tot {until:yyyy-MM-dd}. Dat is langer dan een jaar.");

        Finding Wrong(Severity severity, string message, string? fix = null) => new(Rules.Beveiligingscontact, new SourceLocation(settings.File), message)
        {
            Severity = severity,
            Fix = fix ?? Rules.Beveiligingscontact.Fix,
        };
    }
}
