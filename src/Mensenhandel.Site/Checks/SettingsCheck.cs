using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks;

/// <summary>A site says whose it is and where it stands: without a name nobody trusts it, without an address no search engine finds its pages.</summary>
public static class SettingsCheck
{
    /// <param name="named">The settings file as findings name it.</param>
    public static IEnumerable<Finding> Check(SiteSettings settings, string named)
    {
        if (settings.File.Length == 0)
        {
            yield return new Finding(Rules.Instellingen, new SourceLocation(named), $"Het bestand {named} ontbreekt.");
            yield break;
        }
        if (!settings.IsNamed) yield return Missing("naam", "de naam van de gemeente");
        if (settings is { BaseAddress: null, HasAddress: false }) yield return Missing("adres", "het openbare adres van deze website, met https://");

        Finding Missing(string key, string what) => new(Rules.Instellingen, new SourceLocation(named), $"In {named} ontbreekt «{key}».") { Fix = $"Schrijf achter «{key}:» {what}." };
    }
}
