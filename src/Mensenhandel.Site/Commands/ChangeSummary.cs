using System.Text;
using Mensenhandel.Site.Checks.Language;
using Mensenhandel.Site.Comparison;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Commands;

/// <summary>
/// What a pull request does to the site, for the editor who made it and the colleague who must approve it: the verdict first,
/// then the text as the reader will see it. Markdown for the summary of a job and for a comment on GitHub.
/// </summary>
public static class ChangeSummary
{
    // A comment on GitHub may be 65,536 characters; the workflow that posts it adds a few lines.
    private const int Longest = 60_000;

    // Whoever changes more pages than this changed the program or a contact: the first ones show what it does.
    private const int PagesInFull = 12;

    public static string Of(SiteComparison comparison, BuildResult result)
    {
        var text = new StringBuilder(Verdict(comparison, result.Report));
        Findings(text, comparison, result.Report);
        var person = new StringBuilder();
        ForAPerson(person, comparison, result);
        var room = Longest - text.Length - person.Length;
        var pages = new StringBuilder();
        var groups = comparison.Pages.GroupBy(p => Standard(p.Page)).ToList();
        if (groups.Count > 0) pages.Append("### Wat de lezer ziet veranderen\n\nHoe lager de moeilijkheid, hoe makkelijker de tekst.\n\n");
        foreach (var (group, i) in groups.Select((g, i) => (g, i)))
        {
            var page = Page(group.Key, [.. group.OrderBy(p => p.Page.Address.Value.Length)]);
            if (i >= PagesInFull || pages.Length + page.Length > room - 1000)
            {
                pages.Append($"En nog {ConsoleReporter.Count(groups.Count - i, "pagina", "pagina's")}: {string.Join(", ", groups.Skip(i).Take(40).Select(g => g.Key))}.\n\n");
                break;
            }
            pages.Append(page);
        }
        var all = text.Append(pages).Append(person).ToString();
        return all.Length <= Longest ? all : all[..Longest] + "\n\nDe rest past hier niet.\n";
    }

    private static string Verdict(SiteComparison comparison, FindingReport report)
    {
        var (one, more) = ("pagina", "pagina's");
        var changed = comparison.Pages.Count == 0 ? "Aan de teksten verandert niets."
            : $"Er {(comparison.Pages.Count == 1 ? "verandert" : "veranderen")} {ConsoleReporter.Count(comparison.Pages.Count, one, more)}.";
        var verdict = report.Blocks
            ? $"## ❌ Nog niet klaar: {ConsoleReporter.Count(report.Errors, "fout", "fouten")}\n\nDeze wijziging kan nog niet op de website. Hieronder staat wat u kunt doen."
            : "## ✅ De controle heeft geen fouten gevonden\n\nEen collega kan deze wijziging nu bekijken en goedkeuren.";
        var old = report.Warnings - comparison.NewFindings.Count(f => f.Severity == Severity.Warning);
        return $"{verdict} {changed}{(old > 0 ? $" {ConsoleReporter.Count(old, "waarschuwing was", "waarschuwingen waren")} er al." : "")}\n\n";
    }

    private static void Findings(StringBuilder text, SiteComparison comparison, FindingReport report)
    {
        var shown = report.Findings.Where(f => f.Severity == Severity.Error || comparison.NewFindings.Contains(f)).ToList();
        if (shown.Count == 0) return;
        text.Append("### Wat er mis is, en wat u kunt doen\n\n");
        foreach (var page in shown.Take(40).GroupBy(f => f.Location.File))
        {
            text.Append($"**{GitHubReporter.Escape(page.Key)}**\n\n");
            foreach (var finding in page)
                text.Append($"- {(finding.Severity == Severity.Error ? "❌" : "⚠️")} Regel {finding.Location.Line}: {GitHubReporter.Escape(finding.Message)}"
                    + $" **{GitHubReporter.Escape(finding.Fix)}**{(comparison.NewFindings.Contains(finding) ? "" : " (Dit was al zo.)")}\n");
            text.Append('\n');
        }
        if (shown.Count > 40) text.Append($"En nog {shown.Count - 40}. Zie het verslag.\n\n");
    }

    /// <summary>Both versions of a page below one heading.</summary>
    private static string Page(string address, IReadOnlyList<PageChange> versions)
    {
        var text = new StringBuilder($"#### {GitHubReporter.Escape(versions[0].Page.Title)} ({address})\n\n");
        foreach (var version in versions)
        {
            var what = version.Before is null ? "nieuwe pagina" : version.After is null ? "deze pagina verdwijnt" : "";
            text.Append($"**{Name(version.Page.Version)}**{(what.Length > 0 ? $": {what}" : "")}{Score(version)}\n\n");
            if (version.After is null) continue;
            foreach (var change in version.Changes) text.Append($"- {Line(change)}\n");
            text.Append('\n');
        }
        if (versions.Count == 1 && versions[0] is { Before: not null, After: not null })
            text.Append($"De {(versions[0].Page.Version.IsEasy ? "gewone" : "makkelijke")} tekst verandert niet.\n\n");
        return text.ToString();
    }

    private static string Line(TextChange change)
    {
        var label = change.Pieces is [{ Kind: ChangeKind.New }] ? "Erbij: " : change.Pieces is [{ Kind: ChangeKind.Gone }] ? "Weg: " : "";
        return label + string.Join(' ', change.Pieces.Select(p => p.Kind switch
        {
            ChangeKind.Gone => $"<del>{GitHubReporter.Escape(p.Text)}</del>",
            ChangeKind.New => $"<ins>**{GitHubReporter.Escape(p.Text)}**</ins>",
            _ => GitHubReporter.Escape(p.Text),
        }));
    }

    private static string Score(PageChange page)
    {
        if (page.LanguageAfter is not { } after) return "";
        var b1 = !page.Page.Version.IsEasy ? "" : after.IsB1 ? ", B1" : ", **geen B1**";
        var score = after.Score.ToString("0.00", Dutch.Culture);
        if (page.LanguageBefore is not { } before) return $" (moeilijkheid {score}{b1})";
        if (Math.Abs(after.Score - before.Score) < .05) return $" (moeilijkheid {score}, blijft gelijk{b1})";
        var move = after.Score > before.Score ? "moeilijker" : "makkelijker";
        return $" (moeilijkheid {before.Score.ToString("0.00", Dutch.Culture)} → {score}, {move}{b1})";
    }

    private static void ForAPerson(StringBuilder text, SiteComparison comparison, BuildResult result)
    {
        text.Append("### Dit moet een mens nog bekijken\n\n");
        foreach (var (before, after) in comparison.Contacts)
            text.Append($"- [ ] **Telefoonnummer van {GitHubReporter.Escape((after ?? before)!.Name)}: {Numbers(before)} → {Numbers(after)}.** Bel het nieuwe nummer zelf. Twee mensen moeten dit goedkeuren.\n");
        foreach (var group in comparison.Pages.GroupBy(p => Standard(p.Page)))
        {
            if (group.Count() == 1 && group.Single() is { Before: not null, After: not null } page)
                text.Append($"- [ ] Bij {group.Key} verandert alleen de {(page.Page.Version.IsEasy ? "makkelijke" : "gewone")} tekst. Zegt de andere tekst nog hetzelfde?\n");
            if (group.Any(p => p.After is null))
                text.Append($"- [ ] {group.Key} verdwijnt. Wie dat adres bewaarde, vindt niets. Zet het adres bij «RedirectFrom» op een andere pagina.\n");
        }
        foreach (var link in comparison.Pages.SelectMany(p => p.NewLinks).Distinct().Take(20))
            text.Append($"- [ ] Open de nieuwe link: {GitHubReporter.Escape(link)}. Staat daar wat u verwacht?\n");
        var undated = comparison.Pages.Where(p => p is { Before: { } old, After: { } now } && old.FrontMatter.CheckedOn == now.FrontMatter.CheckedOn && now.FrontMatter.CheckedOn < result.Today).Select(p => p.Page.Address.Value).ToList();
        if (undated.Count > 0) text.Append($"- [ ] Hebt u de hele pagina nagelezen? Zet dan bij «Gecontroleerd op» de dag van vandaag: {string.Join(", ", undated.Take(20))}.\n");
        if (comparison.Pages.Count > 0) text.Append("- [ ] Kloppen de feiten? Een programma ziet niet of iets waar is.\n");
        text.Append("- [ ] Bekijk de pagina's zelf. Download «site-om-te-bekijken» bij deze controle, pak het bestand uit en dubbelklik op index.html.\n\n");

        var late = result.Reviews.Where(r => r.IsOverdue(result.Today)).ToList();
        if (late.Count == 0) return;
        text.Append("### Te lang niet nagekeken\n\n");
        foreach (var review in late.Take(40))
            text.Append($"- {GitHubReporter.Escape(review.What)}{(review.Owner is null ? "" : $" ({GitHubReporter.Escape(review.Owner)})")}: nagekeken op {review.CheckedOn:yyyy-MM-dd}, moest uiterlijk op {review.Due:yyyy-MM-dd}\n");
        text.Append('\n');
    }

    private static string Numbers(Contact? contact) => contact is null ? "niet in het contactboek"
        : GitHubReporter.Escape(string.Join(" en ", contact.Numbers.Select(n => n.Display).DefaultIfEmpty("geen nummer")));

    private static string Standard(ContentPage page) => "/" + page.Address.Value[page.Version.Home.Value.Length..];

    private static string Name(SiteVersion version) => version.IsEasy ? "Makkelijke tekst" : version.IsDutch ? "Gewone tekst" : version.Name;
}
