using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Checks.Language.Glossaries;

/// <summary>Reads <c>input/_gegevens/woordenlijst.yml</c>; every mistake is a finding with its place.</summary>
public static class GlossaryReader
{
    /// <summary>The keys of each word.</summary>
    internal static readonly string[] Keys = ["term", "vormen", "uitleg"];

    public static Glossary Read(string text, string file, Action<Finding> report)
    {
        var map = YamlMap.Parse(text, file, 0, report);
        if (map is null) return Glossary.None;
        map.ReportUnknown("woorden");
        var entries = new List<GlossaryEntry>();
        foreach (var item in map.Maps("woorden"))
        {
            item.ReportUnknown(Keys);
            if (item.Text("term") is not { } term)
            {
                report(new Finding(Rules.WoordenlijstUitleg, item.Location, "Dit deel van de woordenlijst heeft geen woord.") { Fix = "Zet achter «term:» het woord dat u uitlegt." });
                continue;
            }
            if (item.Text("uitleg") is not { } explanation)
            {
                report(new Finding(Rules.WoordenlijstUitleg, item.Location, $"Het woord «{term}» heeft geen uitleg.") { Fix = "Zet de uitleg achter «uitleg:»." });
                continue;
            }
            entries.Add(new GlossaryEntry(term, item.Texts("vormen"), explanation, item.LocationOf("uitleg")));
        }
        return new Glossary(file, entries);
    }
}
