using System.Text;
using Mensenhandel.Site.Checks.Language;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Commands;

/// <summary>How easy the pages are, for the console and for the summary of a job on GitHub.</summary>
public static class LanguageSummary
{
    /// <summary>One line for all easy pages, and three for each that is not B1.</summary>
    public static void Write(IReadOnlyList<PageLanguage> texts, TextWriter output)
    {
        var easy = texts.Where(t => t.Page.Version.IsEasy).ToList();
        if (easy.Count == 0) return;
        foreach (var (page, report) in easy.Where(t => !t.Report.IsB1))
        {
            output.WriteLine($"{page.Address}: niet B1, score {Score(report)}. {Broken(report)}");
            foreach (var sentence in report.Worst.Take(3)) output.WriteLine($"    {sentence.Location}: {Short(sentence.Text)}");
        }
        var hardest = easy.MaxBy(t => t.Report.Score)!;
        var waivers = easy.Sum(t => t.Report.Waivers.Count);
        output.WriteLine($"Makkelijke taal: {easy.Count(t => t.Report.IsB1)} van {easy.Count} pagina's zijn B1,"
            + $" met {ConsoleReporter.Count(waivers, "uitzondering", "uitzonderingen")}. De moeilijkste is {hardest.Page.Address} (score {Score(hardest.Report)}).");
    }

    /// <summary>A table of all pages: the easy ones must be B1, the standard ones may be harder.</summary>
    public static string Markdown(IReadOnlyList<PageLanguage> texts)
    {
        if (texts.Count == 0) return "";
        var text = new StringBuilder("### Hoe makkelijk zijn de teksten?\n\nHoe lager de score, hoe makkelijker. Een makkelijke pagina moet B1 zijn; een gewone pagina niet.\n\n"
            + "| pagina | score | B1 | woorden per zin | kijk eerst naar |\n|---|---|---|---|---|\n");
        foreach (var (page, report) in texts)
        {
            var words = report.Limits.FirstOrDefault(l => l.Name == "woorden per zin");
            var worst = report.Worst.FirstOrDefault();
            text.Append($"| {page.Address} | {Score(report)} | {(report.IsB1 ? "ja" : page.Version.IsEasy ? "**nee**" : "nee")} | {words?.Value.ToString("0.0", Dutch.Culture)} | "
                + $"{(worst is null ? "" : $"regel {worst.Location.Line}: {Short(worst.Text).Replace("|", "\\|", StringComparison.Ordinal)}")} |\n");
        }
        return text.Append('\n').ToString();
    }

    private static string Score(LanguageReport report) => report.Score.ToString("0.00", Dutch.Culture);

    private static string Broken(LanguageReport report) => string.Join(" ", report.Limits.Where(l => !l.Passed)
        .Select(l => $"{l.Name}: {l.Value.ToString("0.##", Dutch.Culture)} (grens {l.Limit.ToString("0.##", Dutch.Culture)})."));

    private static string Short(string text) => text.Length > 90 ? text[..89] + "…" : text;
}
