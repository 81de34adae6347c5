using Mensenhandel.Audit.Checks.Wcag;

namespace Mensenhandel.Audit.Tests.Checks.Wcag;

[Collection(BrowserFixture.Collection)]
public sealed class ConsistencyAuditTests(BrowserFixture fixture)
{
    private const string Menu = """<nav aria-label="Menu"><a href="a.html">Melden</a> <a href="b.html">Hulp</a> <a href="c.html">Nummers</a></nav>""";

    [Theory]
    [InlineData(Menu, "")]
    [InlineData("""<nav aria-label="Menu"><a href="b.html">Hulp</a> <a href="a.html">Melden</a> <a href="c.html">Nummers</a></nav>""", "wcag/consistent-navigation")]
    [InlineData("""<nav aria-label="Menu"><a href="a.html">Aangifte</a> <a href="b.html">Hulp</a> <a href="c.html">Nummers</a></nav>""", "wcag/consistent-identification")]
    [InlineData("""<nav aria-label="Verder"><a href="c.html">Nummers</a> <a href="a.html">Melden</a></nav>""", "")]
    public async Task Compares_the_menus_of_pages(string menu, string rule)
    {
        using var folder = new TestFolder().WithPage("a.html", Menu).WithPage("b.html", menu).WithPage("c.html", Menu);

        var report = (await fixture.AuditAsync(folder.Path, new() { Variants = [OwnChecks.Wide], Checks = () => [new ConsistencyAudit()] })).Report;

        Assert.Equal(rule, string.Join(' ', report.Findings.Select(f => f.Rule.Id)));
    }
}
