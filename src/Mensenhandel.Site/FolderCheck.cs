using System.Collections.Concurrent;
using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Modules;

namespace Mensenhandel.Site;

/// <summary>The checks over a folder of finished HTML, as a stranger finds it: no Markdown is read, only the contact book.</summary>
public static class FolderCheck
{
    /// <summary>Bytes: a page that a stranger generated may be long, but nobody reads more than this.</summary>
    private const int MostBytes = 5_000_000;

    /// <exception cref="SiteException">There is no such folder, or no HTML in it.</exception>
    public static FindingReport Run(string folder, BuildOptions options)
    {
        if (!Directory.Exists(folder)) throw new SiteException($"De map «{SiteBuild.Named(folder)}» bestaat niet. Kijk of u de naam goed hebt geschreven.");
        var findings = new ConcurrentBag<Finding>();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal).ToList();
        var pages = files.Where(f => f.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || f.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
            .Where(f => !f.StartsWith(PublishedAudit.Folder, StringComparison.Ordinal)).ToList();
        if (pages.Count == 0) throw new SiteException($"In de map «{SiteBuild.Named(folder)}» staat geen enkel HTML-bestand. Er is niets gecontroleerd.");

        var context = SiteBuild.ReadContext(options, findings.Add);
        var facts = new ConcurrentBag<PageFacts>();
        Parallel.ForEach(pages, new ParallelOptions { CancellationToken = options.Cancellation }, path =>
        {
            var file = Path.Combine(folder, path);
            if (TextFile.Read(file, SiteBuild.Named(file), findings.Add, MostBytes) is not { } html) return;
            using var page = HtmlPage.FromFile(path, SiteBuild.Named(file), html);
            foreach (var finding in SiteChecks.Of(page, context)) findings.Add(finding);
            facts.Add(PageFacts.Of(page));
        });
        var between = SiteChecks.BetweenPages([.. facts.OrderBy(f => f.Path, StringComparer.Ordinal)], files.ToHashSet(StringComparer.Ordinal), context);
        return new FindingReport(findings.Concat(between), pages) { Largest = SiteChecks.Largest(facts) };
    }
}
