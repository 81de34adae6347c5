using System.Collections.Concurrent;
using Mensenhandel.Site.Checks.Language;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Modules;

/// <summary>
/// Judges the text of every page; an easy page that is not B1 fails, a standard page is only measured.
/// What the glossary explains goes on with the easy page, so that the reader gets the explanation.
/// </summary>
/// <param name="reports">Receives the report of every page.</param>
public sealed class JudgeLanguage(SiteMap site, Lazy<LanguageJudge> judge, ConcurrentBag<PageLanguage> reports) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var page = (ContentPage)input;
        // A folder without an easy version promises nothing about its language.
        if (!site.HasEasyVersion || !page.Version.IsDutch) return [page];
        var report = context.Remember((nameof(JudgeLanguage), page.Source, page.Text),
            () => page.Parsed is { } parsed ? judge.Value.Judge(page.Source, page.Text, parsed) : judge.Value.Judge(page.Source, page.Text));
        // Of ten thousand pages, what is parsed and what is right need not stay in memory.
        reports.Add(new PageLanguage(page with { Parsed = null }, report with { Sentences = [.. report.Sentences.Where(s => s.Findings.Count > 0)] }));
        if (!page.Version.IsEasy) return [page];
        foreach (var finding in report.Findings) context.Report(finding with { Page = page.Address.Value });
        return [page with
        {
            Terms = [.. report.Terms.Where(t => !t.ExplainedHere).Select(t => new ExplainedTerm(t.Entry.Term, t.Entry.Explanation, t.Start, t.End))],
        }];
    }
}
