using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Tests.Checks;

/// <summary>The accessibility statement: nothing is claimed that was not examined, and no term passes unseen. Today is 2026-11-24.</summary>
public sealed class StatementCheckTests : IDisposable
{
    private const string Undecided = "status: onbepaald\nbijgewerkt: 2026-11-24\n";
    private const string Signed = "bijgewerkt: 2026-11-24\nfunctie: gemeentesecretaris\ngetekend: 2026-11-20\n";
    private const string Full = "onderzoeken:\n  - datum: 2026-10-01\n    volledig: ja\n    door: Bureau X\n    rapport: https://bureau.example/rapport\n";
    private const string Deviation = "afwijkingen:\n  - criterium: \"1.4.3\"\n    wat: Wat.\n    oorzaak: Oorzaak.\n    gevolg: Gevolg.\n    maatregel: Maatregel.\n    makkelijk: Makkelijk.\n    gepland: 2027-03-01\n";

    private readonly TestSite _site = new();

    [Theory]
    [InlineData("status: A\n" + Signed + Full)]
    [InlineData("status: B\n" + Signed + Full + Deviation)]
    [InlineData("status: C\n" + Signed + "onderzoeken:\n  - datum: 2026-10-01\n    volledig: nee\n    door: gemeente\n")]
    [InlineData("status: D\n" + Signed)]
    [InlineData("status: A\n" + Signed + Full + Deviation + "    opgelost: 2026-11-01\n")]
    public void A_statement_that_says_what_was_examined_is_right(string statement) => Assert.Empty(Messages(statement));

    [Theory]
    [InlineData("status: A\n" + Signed, "Status A vraagt een volledig onderzoek")]
    [InlineData("status: B\n" + Signed + Deviation, "Status B vraagt een volledig onderzoek")]
    [InlineData("status: A\n" + Signed + Full + Deviation, "mag er geen afwijking open staan")]
    [InlineData("status: B\n" + Signed + Full, "minstens één open afwijking")]
    [InlineData("status: C\n" + Signed, "vraagt een eerste onderzoek")]
    [InlineData("status: A\nbijgewerkt: 2026-11-24\n" + Full, "is getekend")]
    [InlineData("status: A\nbijgewerkt: 2026-11-24\nfunctie: secretaris\ngetekend: 2026-09-01\n" + Full, "getekend voor het onderzoek")]
    [InlineData("status: A\n" + Signed + "onderzoeken:\n  - datum: 2023-11-23\n    volledig: ja\n    door: X\n    rapport: https://x.example/\n", "ouder dan 36 maanden")]
    [InlineData("status: A\n" + Signed + "onderzoeken:\n  - datum: 2026-10-01\n    volledig: ja\n    door: X\n", "Niemand kan dit onderzoek nalezen")]
    [InlineData("status: D\nbijgewerkt: 2025-11-23\nfunctie: x\ngetekend: 2025-11-23\n", "meer dan een jaar niet bijgewerkt")]
    [InlineData("status: D\nbijgewerkt: 2026-12-01\nfunctie: x\ngetekend: 2026-11-01\n", "moet nog komen")]
    [InlineData("status: E\nbijgewerkt: 2026-11-24\n", "kan niet «E» zijn")]
    [InlineData("status: D\nfunctie: x\ngetekend: 2026-11-01\n", "ontbreekt «bijgewerkt»")]
    [InlineData("status: D\n" + Signed + "afwijkingen:\n  - criterium: \"1.4.3\"\n    wat: W\n    oorzaak: O\n    gevolg: G\n    maatregel: M\n    makkelijk: E\n", "niet wanneer zij opgelost is")]
    [InlineData("status: D\n" + Signed + "afwijkingen:\n  - criterium: \"1.4.3\"\n    wat: W\n    oorzaak: O\n    gevolg: G\n    maatregel: M\n    makkelijk: E\n    gepland: 2026-11-23\n", "zou op 2026-11-23 opgelost zijn")]
    [InlineData("status: D\n" + Signed + "afwijkingen:\n  - criterium: \"1.4.3\"\n    gepland: 2027-01-01\n", "ontbreekt «maatregel»")]
    [InlineData("stats: D\n" + Signed, "«stats» bestaat niet")]
    public void A_statement_that_claims_more_or_is_late_stops_the_build(string statement, string message) =>
        Assert.Contains(Messages(statement), m => m.StartsWith("fout", StringComparison.Ordinal) && m.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData(Undecided, "nog niet bepaald")]
    [InlineData("status: D\nbijgewerkt: 2025-12-24\nfunctie: x\ngetekend: 2025-12-24\n", "elk jaar worden bijgewerkt")]
    public void What_needs_attention_soon_is_a_warning(string statement, string message) =>
        Assert.Contains(message, Assert.Single(Messages(statement)), StringComparison.Ordinal);

    [Fact]
    public void A_published_audit_that_failed_something_is_named_in_the_statement()
    {
        _site.With("audits/gepubliceerd/audit.json", Audit("niet gehaald"));

        Assert.Contains("zegt dat 1.4.3 niet gehaald is", Assert.Single(Messages("status: D\n" + Signed)), StringComparison.Ordinal);
        Assert.Empty(Messages("status: D\n" + Signed + Deviation));
    }

    [Fact]
    public void A_published_audit_is_on_the_site_and_linked()
    {
        var (report, files) = _site.With("audits/gepubliceerd/audit.json", Audit("mens moet kijken")).With("audits/gepubliceerd/audit.html", "<p>Verslag")
            .With("input/_gegevens/toegankelijkheid.yml", Undecided)
            .WithPage("toegankelijkheid.md", "::: verklaring onderzoek\n:::\n").Build();

        Assert.Equal("<p>Verslag", files["toegankelijkheid/verslag/audit.html"]);
        Assert.Contains("<li>23 november 2026: <a href=\"verslag/audit.html\">verslag van de test door het programma</a>. Van de 55 criteria zijn er 1 nog niet door een mens beoordeeld.</li>", files["toegankelijkheid/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(report.Findings, f => f.Rule.Id.StartsWith("koppeling/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_published_audit_that_cannot_be_read_stops_the_build()
    {
        _site.With("audits/gepubliceerd/audit.json", "{}");

        Assert.Contains("geen verslag van Mensenhandel.Audit", string.Join(' ', Messages(Undecided)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_the_facts_in_both_versions()
    {
        const string blocks = "::: verklaring status\n:::\n\n::: verklaring akkoord\n:::\n\n::: verklaring afwijkingen\n:::\n\n::: verklaring onderzoek\n:::\n";
        var (_, files) = _site.With("input/_gegevens/toegankelijkheid.yml", "status: B\n" + Signed + Full + Deviation)
            .WithPage("toegankelijkheid.md", blocks).WithPage("makkelijk/toegankelijkheid.md", blocks).Build();

        foreach (var part in new[] { "Status B:", "Getekend op 20 november 2026 door: gemeentesecretaris.", "(criterium 1.4.3)", "Gepland voor 1 maart 2027.", "volledig onderzoek door mensen, rapport van 1 oktober 2026</a> (Bureau X)" })
            Assert.Contains(part, files["toegankelijkheid/index.html"], StringComparison.Ordinal);
        foreach (var part in new[] { "Dat heet status B.", "Dat deed: gemeentesecretaris.", "Makkelijk. Dat is klaar voor 1 maart 2027.", "mensen controleerden alles" })
            Assert.Contains(part, files["makkelijk/toegankelijkheid/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_does_not_exist_is_an_error() =>
        Assert.Contains(_site.WithPage("index.md", "::: verklaring statsu\n:::\n").Build().Report.Findings, f => f.Rule == Rules.OnbekendVeld && f.Fix.Contains("«status»", StringComparison.Ordinal));

    public void Dispose() => _site.Dispose();

    private static string Audit(string verdict) =>
        $$"""{"started":"2026-11-23T10:00:00Z","criteria":[{"criterion":"1.4.3","verdict":"{{verdict}}"},{"criterion":"1.1.1","verdict":"gehaald"}]}""";

    private string[] Messages(string statement) =>
        [.. _site.With("input/_gegevens/toegankelijkheid.yml", statement).WithPage("index.md", "Tekst").Build().Report.Findings
            .Where(f => f.Rule == Rules.Verklaring).Select(f => $"{ConsoleReporter.Word(f.Severity)} {f.Message}")];
}
