using System.Text;
using Markdig.Syntax;
using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Modules;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Tests.Checks.Phone;

/// <summary>
/// Pieces of pages that people thought of who did not see the code: faults, and digits that are no telephone number. Each stands in
/// a built page without the list of its numbers, so that a rule must see it for what it is.
/// </summary>
public sealed class MaterialTests
{
    private static readonly Lazy<string> Page = new(() => CheckedSite.Undeclared(Encoding.UTF8.GetString(GoodSite.Files["melden/index.html"])));

    private static readonly CheckContext Context = SiteBuild.ReadContext(GoodSite.Options, _ => { });

    [Fact]
    public void The_page_itself_is_right() => Assert.Empty(Errors("tekst\t"));

    [Fact]
    public void Every_fault_is_an_error() => Assert.Empty(Lines("fouten.txt").AsParallel().Where(line => Errors(line).Count == 0));

    /// <summary>Named in src/README.md. Is one of them found now? Then it belongs with the others.</summary>
    [Fact]
    public void What_no_rule_finds_is_known() => Assert.Empty(Lines("niet-te-vinden.txt").AsParallel().Where(line => Errors(line).Count > 0));

    [Fact]
    public void No_other_digits_are_an_error() =>
        Assert.Empty(Lines("onschuldig.txt").AsParallel().Select(line => (line, Errors: Errors("tekst\t" + line))).Where(l => l.Errors.Count > 0).Select(l => $"{l.line}: {string.Join(' ', l.Errors.Select(f => f.Message))}"));

    [Fact]
    public void No_other_digits_become_a_link() => Assert.Empty(Lines("onschuldig-markdown.txt").AsParallel().Where(line =>
    {
        var document = ParseMarkdown.Parse(line.Replace("\\n", "\n"));
        var findings = new List<Finding>();
        new PhoneLinks(Context.Contacts).LinkPhones(document, "x.md", findings.Add);
        return findings.Count > 0 || document.Descendants().Any(node => PhoneLinks.KeyOf(node) is not null);
    }));

    /// <param name="line"><c>kop</c> or <c>tekst</c>: where it stands, a tab, and the HTML.</param>
    private static List<Finding> Errors(string line)
    {
        var (place, html) = (line[..line.IndexOf('\t')], line[(line.IndexOf('\t') + 1)..]);
        var end = place == "kop" ? "</head>" : "</main>";
        using var page = HtmlPage.FromFile("melden/index.html", "melden/index.html", Page.Value.Replace(end, html + end));
        return [.. new FindingReport(SiteChecks.Of(page, Context), []).Findings.Where(f => f.Severity == Severity.Error && f.Rule.Id.StartsWith("telefoon/", StringComparison.Ordinal))];
    }

    /// <summary>All but the first line, which says what the file has.</summary>
    private static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests/Mensenhandel.Site.Tests/Checks/Phone/Materiaal", name)).Skip(1).Where(line => line.Length > 0);
}
