namespace Mensenhandel.Site.Tests.Security;

public sealed class SecurityTxtTests : IDisposable
{
    private readonly TestSite _site = new TestSite().WithPage("index.md", "Tekst");

    public void Dispose() => _site.Dispose();

    private TestSite With(string contact, string until) =>
        _site.WithSettings($"naam: Gemeente Test\nbeveiliging-contact: {contact}\nbeveiliging-geldig-tot: {until}\n");

    [Theory]
    [InlineData("https://test.nl/lek/", "Contact: https://test.nl/lek/\n")]
    [InlineData("lek@test.nl", "Contact: mailto:lek@test.nl\n")]
    [InlineData("mailto:lek@test.nl", "Contact: mailto:lek@test.nl\n")]
    public void Is_written_from_the_settings(string contact, string line)
    {
        var (report, files) = With(contact, "2027-10-01").Build();
        Assert.Empty(report.Findings);
        Assert.Equal(line + "Expires: 2027-10-01T00:00:00.000Z\nPreferred-Languages: nl, en\nCanonical: https://proef.example/.well-known/security.txt\n", files[".well-known/security.txt"]);
    }

    // The tests take place on 24 November 2026.
    [Theory]
    [InlineData("2026-11-23", "Error")]
    [InlineData("2026-11-24", "Error")]
    [InlineData("2026-11-25", "Warning")]
    [InlineData("2026-12-23", "Warning")]
    [InlineData("2026-12-24", null)]
    [InlineData("2027-11-24", null)]
    [InlineData("2028-01-01", "Warning")]
    public void Its_date_is_watched(string until, string? severity) =>
        Assert.Equal(severity, With("https://test.nl/lek/", until).Build().Report.Findings.SingleOrDefault()?.Severity.ToString());

    [Theory]
    [InlineData("tel:+31201234567", "2027-10-01", "settings.yml:2:22 inhoud/waarde")]
    [InlineData("http://test.nl/", "2027-10-01", "settings.yml:2:22 inhoud/waarde")]
    [InlineData("https://test.nl/", "", "settings.yml:1:1 inhoud/beveiligingscontact")]
    [InlineData("", "2027-10-01", "settings.yml:1:1 inhoud/beveiligingscontact")]
    public void Half_or_wrong_is_reported_and_not_written(string contact, string until, string finding)
    {
        Assert.Contains(finding, With(contact, until).Findings());
        Assert.DoesNotContain(".well-known/security.txt", _site.Build().Files.Keys);
    }

    [Theory]
    [InlineData("https://mensenhandel.gemeente.nl/", true)]
    [InlineData("https://mensenhandel.gemeente.example/", false)]
    [InlineData("http://localhost:5080/", false)]
    public void A_public_site_that_says_nothing_gets_a_warning(string address, bool warns) =>
        Assert.Equal(warns ? ["settings.yml:1:1 inhoud/beveiligingscontact"] : [], _site.WithSettings($"adres: {address}\n").Findings());

    [Fact]
    public void Without_settings_there_is_none() => Assert.DoesNotContain(".well-known/security.txt", _site.Build().Files.Keys);

    [Fact]
    public void Below_a_path_it_names_no_address_of_its_own() => Assert.DoesNotContain("Canonical", _site.With("settings.yml",
        "adres: https://test.nl/site/\nbeveiliging-contact: https://test.nl/\nbeveiliging-geldig-tot: 2027-10-01\n").Build().Files[".well-known/security.txt"]);
}
