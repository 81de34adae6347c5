using Mensenhandel.Audit.Criteria;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Audit.Judgements;

/// <summary>Reads <c>audits/handmatig.yml</c>. A judgement with a mistake in it does not count, and the mistake is a finding with its place.</summary>
public static class JudgementReader
{
    /// <summary>Half of the 36 months that the register allows a report: people and their tools change.</summary>
    private const int MostMonths = 18;

    private static readonly YamlRules Yaml = new(Rules.Oordeel, Rules.Oordeel, Rules.Oordeel);

    public static JudgementBook Read(string text, string file, DateOnly today, Action<Finding> report)
    {
        if (YamlMap.Parse(text, file, 0, report, Yaml) is not { } map) return JudgementBook.Empty;
        map.ReportUnknown("oordelen");
        return new JudgementBook(map.IsMissing("oordelen") ? [] : [.. map.Maps("oordelen").Select(item => One(item, today, report)).OfType<Judgement>()], today);
    }

    private static Judgement? One(YamlMap item, DateOnly today, Action<Finding> report)
    {
        var good = true;
        item.ReportUnknown("criterium", "paginas", "oordeel", "wie", "wanneer", "geldig-tot", "hoe");
        foreach (var key in new[] { "criterium", "oordeel", "wie", "wanneer", "hoe" })
            if (item.IsMissing(key)) Wrong(item.Location, $"Bij dit oordeel ontbreekt «{key}».", $"Vul «{key}» in, of haal het oordeel weg.");
        var (criterion, verdict, when) = (item.Text("criterium"), item.Text("oordeel"), item.Date("wanneer"));
        if (criterion is not null && !Criterion.All.Any(c => c.Nummer == criterion))
            Wrong(item.LocationOf("criterium"), $"WCAG 2.2 heeft op niveau A en AA geen criterium «{criterion}».", "Schrijf het nummer tussen aanhalingstekens, bijvoorbeeld \"1.4.10\".");
        if (verdict is not null && !Verdicts.ForPerson.Contains(verdict))
            Wrong(item.LocationOf("oordeel"), $"Een oordeel kan niet «{verdict}» zijn.", $"Kies uit: {string.Join(", ", Verdicts.ForPerson)}.");
        if (when > today) Wrong(item.LocationOf("wanneer"), $"Het oordeel is van {when:d-M-yyyy}. Die dag moet nog komen.", "Vul de dag in waarop iemand keek.");
        var until = item.Date("geldig-tot") ?? when?.AddYears(1);
        if (when is { } day && until > day.AddMonths(MostMonths))
            Wrong(item.LocationOf("geldig-tot"), $"Een oordeel geldt hoogstens {MostMonths} maanden.", $"Kies bij «geldig-tot» een dag voor {day.AddMonths(MostMonths).AddDays(1):d-M-yyyy}.");
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (text, place) in item.Items("paginas"))
        {
            var space = text.LastIndexOf(' ');
            if (space < 1) Wrong(place, $"Bij de pagina «{text}» ontbreekt het kenmerk van wat er beoordeeld is.", "Laat het programma de regel maken met de optie --oordeel.");
            else if (!hashes.TryAdd(text[..space].Trim(), text[(space + 1)..])) Wrong(place, $"De pagina «{text[..space]}» staat hier twee keer.", "Haal één van de twee weg.");
        }
        if (hashes.Count == 0 && good) Wrong(item.Location, "Bij dit oordeel staat geen pagina.", "Laat het programma de regels onder «paginas» maken met de optie --oordeel.");
        return good && when is { } seen && until is { } last ? new Judgement(criterion!, verdict!, item.Text("wie")!, seen, item.Text("hoe")!, last, hashes, item.Location) : null;

        void Wrong(SourceLocation place, string message, string fix)
        {
            good = false;
            report(new Finding(Rules.Oordeel, place, message) { Fix = fix });
        }
    }
}
