using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Model;

/// <summary>Reads <c>_gegevens/toegankelijkheid.yml</c>.</summary>
public static class AccessibilityStatementReader
{
    /// <summary>The keys that an editor may write, and those of each item of its two lists.</summary>
    internal static readonly string[] Keys = ["status", "bijgewerkt", "functie", "getekend", "register", "onderzoeken", "afwijkingen"];
    internal static readonly string[] ExaminationKeys = ["datum", "volledig", "door", "rapport"];
    internal static readonly string[] DeviationKeys =
        ["criterium", "wat", "oorzaak", "gevolg", "alternatief", "maatregel", "makkelijk", "gepland", "onevenredig", "opgelost"];

    private static readonly YamlRules Yaml = new(Rules.Verklaring, Rules.Verklaring, Rules.Verklaring);

    /// <summary>What an editor writes for each status.</summary>
    private static readonly (string Name, ComplianceStatus Status)[] Names =
        [("onbepaald", ComplianceStatus.Unknown), ("A", ComplianceStatus.A), ("B", ComplianceStatus.B), ("C", ComplianceStatus.C), ("D", ComplianceStatus.D)];

    /// <returns>Null when it cannot be read; that has then been reported.</returns>
    public static AccessibilityStatement? Read(string text, string file, Action<Finding> report)
    {
        if (YamlMap.Parse(text, file, 0, report, Yaml) is not { } map) return null;
        map.ReportUnknown(Keys);
        foreach (var key in new[] { "status", "bijgewerkt" })
            if (map.IsMissing(key)) report(new Finding(Rules.Verklaring, map.Location, $"In de verklaring ontbreekt «{key}».") { Fix = $"Vul «{key}» in." });
        var status = map.Text("status") ?? "onbepaald";
        if (!Names.Any(n => n.Name == status)) map.WrongValue("status", $"De status kan niet «{status}» zijn.", "Kies uit: A, B, C, D, onbepaald.");
        return new AccessibilityStatement(file)
        {
            Status = Names.FirstOrDefault(n => n.Name == status).Status,
            Updated = map.Date("bijgewerkt"),
            Officer = map.Text("functie"),
            SignedOn = map.Date("getekend"),
            Register = map.Address("register"),
            Examinations = map.IsMissing("onderzoeken") ? [] : [.. map.Maps("onderzoeken").Select(m => ReadExamination(m, report)).OfType<Examination>()],
            Deviations = map.IsMissing("afwijkingen") ? [] : [.. map.Maps("afwijkingen").Select(m => ReadDeviation(m, report))],
        };
    }

    private static Examination? ReadExamination(YamlMap map, Action<Finding> report)
    {
        map.ReportUnknown(ExaminationKeys);
        Require(map, report, "datum", "volledig", "door");
        return map.Date("datum") is { } date ? new Examination(date, map.YesNo("volledig") ?? false, map.Text("door") ?? "", map.Address("rapport"), map.Location) : null;
    }

    private static Deviation ReadDeviation(YamlMap map, Action<Finding> report)
    {
        map.ReportUnknown(DeviationKeys);
        Require(map, report, "criterium", "wat", "oorzaak", "gevolg", "maatregel", "makkelijk");
        if (map.IsMissing("gepland") && map.IsMissing("onevenredig") && map.IsMissing("opgelost"))
            report(new Finding(Rules.Verklaring, map.Location, "Bij deze afwijking staat niet wanneer zij opgelost is.") { Fix = "Vul «gepland» in, of leg bij «onevenredig» uit waarom het te veel vraagt." });
        return new Deviation(map.Text("criterium") ?? "", map.Text("wat") ?? "", map.Text("oorzaak") ?? "", map.Text("gevolg") ?? "", map.Text("alternatief") ?? "",
            map.Text("maatregel") ?? "", map.Text("makkelijk") ?? "", map.Date("gepland"), map.Text("onevenredig"), map.Date("opgelost"), map.Location);
    }

    private static void Require(YamlMap map, Action<Finding> report, params string[] keys)
    {
        foreach (var key in keys.Where(map.IsMissing)) report(new Finding(Rules.Verklaring, map.Location, $"Hier ontbreekt «{key}».") { Fix = $"Vul «{key}» in." });
    }
}
