using System.Collections.Concurrent;
using System.Text;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Tests.Phones;

namespace Mensenhandel.Site.Tests.Checks.Phone;

/// <summary>Corrupts every number in every way: each corruption must be found, and be told once.</summary>
public sealed class MutationTests
{
    private static readonly CheckedSite Small = new(SmallSite.Files, TestBook.Full);

    /// <summary>A whole site, as it would be published.</summary>
    private static readonly Lazy<(CheckedSite Site, ContactBook Book)> Whole = new(() =>
    {
        var pages = GoodSite.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal);
        return (new CheckedSite(pages.Select(f => KeyValuePair.Create(f.Key, Encoding.UTF8.GetString(f.Value))), GoodSite.Contacts), GoodSite.Contacts);
    });

    public static TheoryData<string> SmallPages => [.. SmallSite.Files.Keys.Where(path => !path.Contains("contact"))];

    [Fact]
    public void The_untouched_small_site_has_no_findings() => Assert.Empty(Small.Findings.Select(Line));

    [Fact]
    public void The_untouched_whole_site_has_no_findings() => Assert.Empty(Whole.Value.Site.Findings.Select(Line));

    [Theory, MemberData(nameof(SmallPages))]
    public void Finds_every_corruption_of_the_small_site_once(string path) =>
        Assert.Empty(Missed(Small, path, Mutations.Of(Small.Files[path], TestBook.Full)));

    /// <summary>Every number gets every corruption once, and the telling ones wherever it stands.</summary>
    [Fact]
    public void Finds_every_corruption_of_the_whole_site_once()
    {
        var (site, book) = Whole.Value;
        var seen = new ConcurrentDictionary<string, bool>();
        var missed = site.Files.Keys.AsParallel().SelectMany(path =>
            Missed(site, path, Mutations.Of(site.Files[path], book, href => seen.TryAdd(href, true))).Select(line => $"{path}: {line}"));
        Assert.Empty(missed);
    }

    /// <summary>What is no slip in a link: in words, in pieces, in other places, beside another name, out of reach. Errors on that page only.</summary>
    [Fact]
    public void Finds_every_other_kind_of_fault_in_every_number()
    {
        var (site, book) = Whole.Value;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var faults = site.Files.SelectMany(file => NumberFaults.Of(CheckedSite.Undeclared(file.Value), book, seen.Add).Select(fault => (file.Key, fault.Name, fault.Html))).ToList();
        Assert.InRange(faults.Count, 500, 5000);
        Assert.Empty(faults.AsParallel().Where(fault => site.With(fault.Key, fault.Html).Where(f => f.Severity == Severity.Error).ToList() is { } errors
            && (errors.Count == 0 || errors.Exists(f => f.Page != fault.Key))).Select(fault => $"{fault.Key} {fault.Name}"));
    }

    private static IEnumerable<string> Missed(CheckedSite site, string path, IEnumerable<(string Name, string Html)> mutations)
    {
        foreach (var (name, html) in mutations)
        {
            var errors = site.With(path, html).Where(f => f.Severity == Severity.Error).ToList();
            if (errors is not [{ Page: var page }] || page != path) yield return $"{name} ⇒ {errors.Count}: {string.Join(" | ", errors.Select(Line))}";
        }
    }

    private static string Line(Finding finding) => $"{finding.Location} {finding.Rule.Id} {finding.Message}";
}
