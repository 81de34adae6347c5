using System.Text.RegularExpressions;
using Mensenhandel.Audit.Checks.Wcag;

namespace Mensenhandel.Audit.Tests;

/// <summary>
/// The pages of the audit's own checks: a wrong page says in <c>meta name="verwacht"</c> which rules must find it, and no
/// other may; on a right page nothing is found.
/// </summary>
[Collection(BrowserFixture.Collection)]
public sealed partial class WcagPagesTests(BrowserFixture fixture)
{
    private static AuditOptions Own { get; } = new() { Checks = OwnChecks.Create, Variants = [OwnChecks.Narrow, OwnChecks.Wide] };

    [Fact]
    public async Task Finds_nothing_on_right_pages()
    {
        var result = await fixture.KeptAsync("wcag-goed", Own);

        Assert.Null(result.Stopped);
        Assert.Equal("", string.Join('\n', result.Report.Findings.Select(f => $"{f.Page}: {f.Rule.Id}: {f.Message}")));
    }

    [Fact]
    public async Task Finds_what_each_wrong_page_says_and_nothing_else()
    {
        var result = await fixture.KeptAsync("wcag-fout", Own);

        Assert.Null(result.Stopped);
        var found = result.Report.Findings
            .SelectMany(f => f.Evidence["paginalijst"].Split(", ").Select(page => (page, f.Rule.Id)))
            .ToLookup(f => f.page, f => f.Id);
        Assert.Equal(
            string.Join('\n', result.Report.Pages.Select(page => $"{page}: {Expected(page)}")),
            string.Join('\n', result.Report.Pages.Select(page => $"{page}: {string.Join(' ', found[page].Distinct().Order(StringComparer.Ordinal))}")));
    }

    private static string Expected(string page) =>
        Expectation().Match(File.ReadAllText(Path.Combine(TestFolder.Kept("wcag-fout"), page))).Groups[1].Value;

    [GeneratedRegex("<meta name=\"verwacht\" content=\"([^\"]+)\">")]
    private static partial Regex Expectation();
}
