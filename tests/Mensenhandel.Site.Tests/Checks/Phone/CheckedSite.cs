using System.Text.RegularExpressions;
using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests.Checks.Phone;

/// <summary>Finished pages with the telephone findings of the whole site, and of the site with one page changed.</summary>
internal sealed partial class CheckedSite
{
    private static readonly PhoneCheck OnPages = new();

    private static readonly ISiteCheck[] BetweenPages =
        [new LayoutNumbersCheck(), new CounterpartContactsCheck(), new ContactPageCheck(), new ContactBookCheck()];

    private readonly CheckContext _context;
    private readonly Dictionary<string, PageFacts> _facts = [];

    /// <param name="files">HTML by its path below the site: <c>melden/index.html</c>.</param>
    public CheckedSite(IEnumerable<KeyValuePair<string, string>> files, ContactBook book)
    {
        _context = new CheckContext(book, new SiteSettings(), TestSite.Today);
        Files = files.ToDictionary(f => f.Key, f => f.Value);
        var findings = new List<Finding>();
        foreach (var (path, html) in Files)
        {
            findings.AddRange(OfPage(path, html, out var facts));
            _facts[path] = facts;
        }
        Findings = Report(findings.Concat(Between(_facts.Values)));
    }

    public IReadOnlyDictionary<string, string> Files { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public IReadOnlyList<Finding> With(string path, string html)
    {
        var own = OfPage(path, html, out var facts);
        return Report(own.Concat(Between(_facts.Values.Select(f => f.Path == path ? facts : f))));
    }

    /// <summary>A page without the list of its numbers, which tells of a lost link whatever else is wrong.</summary>
    public static string Undeclared(string html) => Declaration().Replace(html, "");

    [GeneratedRegex(" data-contacten=\"[^\"]*\"")]
    private static partial Regex Declaration();

    private List<Finding> OfPage(string path, string html, out PageFacts facts)
    {
        using var page = HtmlPage.FromFile(path, path, html);
        facts = PageFacts.Of(page);
        return [.. OnPages.Check(page, _context)];
    }

    private IEnumerable<Finding> Between(IEnumerable<PageFacts> facts)
    {
        var pages = facts.OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        return BetweenPages.SelectMany(c => c.Check(pages, _context));
    }

    private static List<Finding> Report(IEnumerable<Finding> findings) =>
        [.. new FindingReport(findings, []).Findings];
}
