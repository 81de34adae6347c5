using System.Collections.Concurrent;
using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Files;
using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Modules;

namespace Mensenhandel.Site;

/// <summary>The checks over a folder of finished HTML, as a stranger finds it: no Markdown is read, only the contact book.</summary>
public static class FolderCheck
{
    /// <summary>Bytes: a page that a stranger generated may be long, but nobody reads more than this.</summary>
    private const int MostBytes = 5_000_000;

    private static readonly HashSet<string> Pages = new([".html", ".htm", ".xhtml", ".xht"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What pages are made of, and packed copies of them: no reader opens it by itself.</summary>
    private static readonly HashSet<string> Parts = new([".css", ".js", ".mjs", ".map", ".json", ".webmanifest", ".wasm", ".gz", ".br", ".ttf", ".otf", ".eot"], StringComparer.OrdinalIgnoreCase);

    /// <exception cref="SiteException">There is no such folder, or no HTML in it.</exception>
    public static FindingReport Run(string folder, BuildOptions options)
    {
        if (!Directory.Exists(folder)) throw new SiteException($"De map «{SiteBuild.Named(folder)}» bestaat niet. Kijk of u de naam goed hebt geschreven.");
        var findings = new ConcurrentBag<Finding>();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal).ToList();
        var pages = files.Where(f => Pages.Contains(Path.GetExtension(f)) && !f.StartsWith(PublishedAudit.Folder, StringComparison.Ordinal)).ToList();
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
        foreach (var finding in Others(folder, files.Except(pages), context)) findings.Add(finding);
        var between = SiteChecks.BetweenPages([.. facts.OrderBy(f => f.Path, StringComparer.Ordinal)], files.ToHashSet(StringComparer.Ordinal), context);
        IReadOnlyList<Finding> found = [.. findings, .. between];
        return new FindingReport(found.Concat(BookAgainstPages.Check(found, facts, context.Contacts)), pages) { Largest = SiteChecks.Largest(facts), Amounts = SiteChecks.Amounts(facts) };
    }

    /// <summary>What a reader can open beside the pages: read where the program can, and named where it cannot.</summary>
    private static IEnumerable<Finding> Others(string folder, IEnumerable<string> files, CheckContext context)
    {
        var unread = new List<string>();
        foreach (var path in files.Where(f => !f.StartsWith(PublishedAudit.Folder, StringComparison.Ordinal) && !ProgramFiles.Names.Contains(f) && !f.Split('/').Any(name => name[0] == '.')))
        {
            var (file, named) = (Path.Combine(folder, path), SiteBuild.Named(Path.Combine(folder, path)));
            var found = new List<Finding>();
            if (FileKinds.Of(path) is null)
            {
                if (!Parts.Contains(Path.GetExtension(path))) unread.Add(path);
            }
            else if (TextFile.Bytes(file, named, ReadAssets.Limit, found.Add) is { Length: > 0 } content)
            {
                found.AddRange(FileKinds.Check(named, content, context.Contacts));
            }
            foreach (var finding in found) yield return finding;
        }
        foreach (var kind in unread.GroupBy(Path.GetExtension, StringComparer.OrdinalIgnoreCase))
            yield return new Finding(Rules.NietNagekeken, new SourceLocation(SiteBuild.Named(Path.Combine(folder, kind.First()))),
                $"{(kind.Key!.Length == 0 ? "Een bestand zonder soort achter zijn naam" : $"Een bestand van de soort «{kind.Key}»")} kan het programma niet nakijken{(kind.Count() > 1 ? $"; hier staan er {kind.Count()}" : "")}.");
    }
}
