using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Security;

namespace Mensenhandel.Site.Modules;

/// <summary>The files that the program makes itself, beside the pages; one of an editor with such a name is never used.</summary>
internal static class ProgramFiles
{
    public const string Robots = "robots.txt";
    public const string Sitemap = "sitemap.xml";

    /// <summary>Below the output.</summary>
    public static readonly IReadOnlyList<string> Names = [Robots, Sitemap, HostFiles.HeadersName, HostFiles.AzureName, HostFiles.NginxName, HostFiles.RedirectsName, SecurityTxt.Path];

    /// <summary>What is passed over because of its name (<c>_</c> or a dot in front), and so would say nothing.</summary>
    /// <param name="named">How findings name the input folder.</param>
    public static IEnumerable<Finding> PassedOver(string input, string named) => Names.Where(n => n[0] is '_' or '.' && File.Exists(Path.Combine(input, n))).Select(name =>
        new Finding(Rules.AdresDubbel, new SourceLocation($"{named}/{name}"), $"Het bestand «{name}» maakt het programma zelf. Dat van u komt niet op de website.")
        {
            Fix = name == HostFiles.RedirectsName ? "Zet elk oud adres bij «RedirectFrom» van de pagina die ervoor in de plaats kwam, en haal het bestand weg." : "Haal het weg.",
        });
}
