using Mensenhandel.Site.Commands;
using Mensenhandel.Site.Comparison;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests.Commands;

public sealed class ChangeSummaryTests : IDisposable
{
    private const string Book = "contacten:\n  - id: politie\n    naam: Politie\n    voor: Zonder haast\n    nummer: 0900 8844\n    gecontroleerd: 2026-11-01\n";

    private readonly TestSite _before = Site();
    private readonly TestSite _after = Site();

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    private static TestSite Site() => new TestSite().With("input/_gegevens/contacten.yml", Book)
        .WithSettings("pagina-waarschuwing-dagen: 30\n")
        .WithPage("index.md", "Ziet u iets? Bel de politie.", "Eigenaar: Communicatie\nGecontroleerd op: 2026-11-01\n")
        .WithPage("makkelijk/index.md", "Ziet u iets? Bel de politie.", "Eigenaar: Communicatie\nGecontroleerd op: 2026-11-01\n");

    private static (BuildResult, BuiltSite) Built(TestSite site)
    {
        var files = new MemoryOutput();
        var result = SiteBuild.Run(new BuildOptions(site.Input) { Today = TestSite.Today }, files);
        return (result, new BuiltSite(result.Pages, files.Files, result.Report, result.Texts, result.Facts, result.Contacts));
    }

    private string Summary()
    {
        var (result, after) = Built(_after);
        return ChangeSummary.Of(SiteComparison.Of(Built(_before).Item2, after), result).Replace(_after.Root + "/", "", StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_changed_is_said_in_one_sentence()
    {
        var text = Summary();
        Assert.StartsWith("## ✅ De controle heeft geen fouten gevonden\n", text, StringComparison.Ordinal);
        Assert.Contains("Aan de teksten verandert niets.", text);
        Assert.DoesNotContain("### Wat de lezer", text);
    }

    [Fact]
    public void The_verdict_comes_first_then_the_errors_then_the_text()
    {
        _after.WithPage("index.md", "Ziet u iets? Bel meteen de politie. [x](/weg/)", "Eigenaar: Communicatie\nGecontroleerd op: 2026-11-24\n");
        var text = Summary();
        Assert.StartsWith("## ❌ Nog niet klaar: 1 fout\n", text, StringComparison.Ordinal);
        Assert.Contains("- ❌ Regel 7: De link «/weg/» leidt naar niets.", text);
        Assert.Contains("- Ziet u iets? Bel <ins>**meteen**</ins> de politie. <ins>**x**</ins>\n", text);
        Assert.Matches(@"\*\*Gewone tekst\*\* \(moeilijkheid -?\d,\d\d", text);
        Assert.True(text.IndexOf("### Wat er mis is", StringComparison.Ordinal) < text.IndexOf("### Wat de lezer", StringComparison.Ordinal));
        Assert.Contains("- [ ] Bij / verandert alleen de gewone tekst. Zegt de andere tekst nog hetzelfde?", text);
        Assert.DoesNotContain("Zet dan bij «Gecontroleerd op»", text);
    }

    [Fact]
    public void A_finding_that_was_there_before_is_no_news()
    {
        foreach (var site in new[] { _before, _after }) site.WithPage("index.md", "Ziet u iets? <b>Kijk</b>", "Eigenaar: Communicatie\nGecontroleerd op: 2026-11-24\n");
        var text = Summary();
        Assert.Contains("1 waarschuwing was er al.", text);
        Assert.DoesNotContain("HTML", text);
    }

    [Fact]
    public void What_only_a_person_can_see_is_a_list_to_tick_off()
    {
        _before.WithPage("oud.md", "Tekst.").WithPage("makkelijk/oud.md", "Tekst.");
        _after.With("input/_gegevens/contacten.yml", Book.Replace("0900 8844", "0800 7000", StringComparison.Ordinal))
            .WithPage("index.md", "Ziet u iets? Kijk op [politie.nl](https://www.politie.nl/).", "Eigenaar: Communicatie\nGecontroleerd op: 2026-11-01\n");
        var text = Summary();
        Assert.Contains("- [ ] **Telefoonnummer van Politie: 0900 8844 → 0800 7000.** Bel het nieuwe nummer zelf.", text);
        Assert.Contains("- [ ] Open de nieuwe link: https://www.politie.nl/.", text);
        Assert.Contains("- [ ] /oud/ verdwijnt.", text);
        Assert.Contains("- [ ] Hebt u de hele pagina nagelezen? Zet dan bij «Gecontroleerd op» de dag van vandaag: /.", text);
    }

    [Fact]
    public void What_is_overdue_stands_at_the_end()
    {
        _after.WithPage("index.md", "Ziet u iets? Bel de politie.", "Eigenaar: Communicatie\nGecontroleerd op: 2026-10-01\n");
        Assert.Contains("### Te lang niet nagekeken\n\n- / (Communicatie): nagekeken op 2026-10-01, moest uiterlijk op 2026-10-31\n", Summary());
    }

    [Fact]
    public void It_fits_in_a_comment_however_much_changed()
    {
        for (var i = 0; i < 30; i++) _after.WithPage($"pagina-{i}.md", string.Join("\n\n", Enumerable.Range(0, 60).Select(n => $"Zin {n} gaat over <b>iets</b> anders @iemand.")));
        Assert.InRange(Summary().Length, 1000, 60_100);
    }

    [Fact]
    public void Text_of_a_page_cannot_become_markup()
    {
        _after.WithPage("index.md", "Ziet u iets? Bel de politie. \\<img src=x\\> \\| \\*vet\\*", "Eigenaar: Communicatie\nGecontroleerd op: 2026-11-24\n");
        Assert.Contains("&lt;img src=x&gt; \\| \\*vet\\*", Summary());
    }
}
