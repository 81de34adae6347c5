using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests.Model;

public sealed class FrontMatterReaderTests : IDisposable
{
    private readonly TestSite _site = new TestSite().WithSettings("pagina-waarschuwing-dagen: 100\n");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("---\n", "---\n")]
    [InlineData("--- \n", "---\n")]
    [InlineData("---\t\n", "--- \t\n")]
    [InlineData("\n---\n", "---\n")]
    [InlineData("  \n\n--- \n", "...\n")]
    [InlineData("\uFEFF---\n", "---\n")]
    [InlineData("\uFEFF\uFEFF---\n", "---\n")]
    [InlineData("---\r\n", "---\r\n")]
    [InlineData("\n\uFEFF---\n", "---\n")]
    [InlineData("\u200B---\u00A0\n", "---\u00A0\n")]
    [InlineData(" ---\n", "---\n")]
    public void What_nobody_sees_around_the_signs_changes_nothing(string open, string close)
    {
        var (report, files) = _site.With("input/index.md", $"{open}Title: Start\nEigenaar: Redactie\nGecontroleerd op: 2026-11-24\n{close}\nTekst.\n").Build();
        Assert.Empty(report.Findings);
        Assert.Contains("<p>Tekst.</p>", files["index.html"]);
        Assert.DoesNotContain("Eigenaar", files["index.html"]);
    }

    [Theory]
    [InlineData("---\nTitle: Start\n---\n\n[x](/weg/)", 5)]
    [InlineData("\n\n--- \nTitle: Start\nOrder: eerste\n---\n\n[x](/weg/)", 8)]
    public void Places_stay_true(string text, int line)
    {
        var findings = new TestSite().With("input/index.md", text).Findings();
        Assert.Contains($"input/index.md:{line}:1 koppeling/dode-link", findings);
        if (line == 8) Assert.Contains("input/index.md:5:8 inhoud/waarde", findings);
    }

    /// <summary>A cause is told once: what cannot be read is not missing too.</summary>
    [Theory]
    [InlineData("Title: Hulp: bij dwang\nEigenaar: Redactie\nGecontroleerd op: 2026-11-24", "inhoud/yaml")]
    [InlineData("Title: Start\nEigenaar: \"Redactie\nGecontroleerd op: 2026-11-24", "inhoud/yaml")]
    [InlineData("Title: Start\nEigenaar: Redactie\nGecontroleerd op: 24-11-2026", "inhoud/waarde")]
    [InlineData("Title: [Start]\nEigenaar: Redactie\nGecontroleerd op: 2026-11-24", "inhoud/waarde")]
    [InlineData("Title: Start\nEigenaar:\nGecontroleerd op: 2026-11-24", "inhoud/nagekeken")]
    public void A_mistake_in_the_front_matter_is_told_once(string matter, string rule) =>
        Assert.Equal([rule], _site.With("input/index.md", $"---\n{matter}\n---\n\nTekst.\n").Build().Report.Findings.Select(f => f.Rule.Id));

    [Theory]
    [InlineData("Tekst.\n\n---\nTitle: Start\n---\n")]
    [InlineData("----\nTitle: Start\n----\n")]
    public void What_is_no_front_matter_is_text(string text) => Assert.Equal(0, FrontMatterReader.End(text));

    [Theory]
    [InlineData("---\nTitle: Start\n---\n")]
    [InlineData("---\nTitle: Start\n---\n\n<!-- nog te schrijven -->\n")]
    [InlineData("---\nTitle: Start\n---\n\n[//]: # (niets)\n\n&nbsp;\n")]
    [InlineData("---\nTitle: Start\n---\n\n***\n")]
    [InlineData("---\nTitle: Start\n---\n\n::: let-op\n:::\n")]
    [InlineData("---\nTitle: Start\n---\n\n\u00A0\n\u200B\n")]
    [InlineData("")]
    [InlineData("\n \n")]
    public void A_page_on_which_nothing_stands_is_an_error(string text)
    {
        using var site = new TestSite().With("input/index.md", text);
        var finding = Assert.Single(site.Build().Report.Findings, f => f.Severity == Mensenhandel.Site.Findings.Severity.Error);
        Assert.Equal(("inhoud/leeg", "Op deze pagina staat geen tekst."), (finding.Rule.Id, finding.Message));
    }

    [Theory]
    [InlineData("::: kaart politie\n:::")]
    [InlineData("![Een loket](loket.png)")]
    [InlineData("{gemeente}")]
    [InlineData("112")]
    public void A_page_that_shows_anything_is_none(string text)
    {
        using var site = new TestSite().WithPage("index.md", text).With("input/_gegevens/contacten.yml", "contacten:\n  - id: politie\n    naam: Politie\n    voor: Haast\n    nummer: 0900 8844\n    gecontroleerd: 2026-11-23\n");
        Assert.DoesNotContain(site.Build().Report.Findings, f => f.Rule.Id == "inhoud/leeg");
    }
}
