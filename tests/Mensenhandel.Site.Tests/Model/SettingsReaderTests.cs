namespace Mensenhandel.Site.Tests.Model;

public sealed class SettingsReaderTests : IDisposable
{
    private readonly TestSite _site = new TestSite().WithPage("index.md", "Tekst");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("naam: Gemeente A\n", "settings.yml:1:1 inhoud/instellingen")]
    [InlineData("adres: https://a.example/\n", "settings.yml:1:1 inhoud/instellingen")]
    [InlineData("naam:\nadres: https://a.example/\n", "settings.yml:1:1 inhoud/instellingen")]
    [InlineData("", "settings.yml:1:1 inhoud/instellingen", "settings.yml:1:1 inhoud/instellingen")]
    [InlineData("naam: A\nadres: mensenhandel.nl\n", "settings.yml:2:8 inhoud/waarde")]
    [InlineData("naam: A\nadres: https://a.example/?a=1\n", "settings.yml:2:8 inhoud/waarde")]
    [InlineData("naam: A\nadres: https://a.example/#x\n", "settings.yml:2:8 inhoud/waarde")]
    [InlineData("naam: A\nadres: http://a.example/\n", "settings.yml:2:8 inhoud/waarde")]
    [InlineData("naam: A\nadres: http://localhost:5080/\n")]
    [InlineData("naam: [x\n", "settings.yml:2:1 inhoud/yaml")]
    [InlineData("- a\n", "settings.yml:1:1 inhoud/yaml")]
    public void A_site_says_whose_it_is_and_where_it_stands(string settings, params string[] expected) => Assert.Equal(expected, _site.With("settings.yml", settings).Findings());

    [Fact]
    public void A_site_without_settings_is_no_site()
    {
        File.Delete(Path.Combine(_site.Root, "settings.yml"));
        Assert.Equal(["settings.yml:1:1 inhoud/instellingen"], _site.Findings());
    }

    [Fact]
    public void An_address_of_the_command_line_will_do()
    {
        _site.With("settings.yml", "naam: Gemeente A\n");
        var options = new BuildOptions(_site.Input) { Today = TestSite.Today, BaseAddress = new Uri("https://b.example/") };
        Assert.Empty(SiteBuild.Run(options, new Mensenhandel.Site.Output.NoOutput()).Report.Findings);
    }

    [Theory]
    [InlineData("contact-fout-dagen: -1")]
    [InlineData("contact-fout-dagen: 0")]
    [InlineData("contact-fout-dagen: 99999")]
    [InlineData("contact-fout-dagen: 731")]
    [InlineData("contact-waarschuwing-dagen: 0")]
    [InlineData("pagina-waarschuwing-dagen: -5")]
    [InlineData("pagina-fout-dagen: 100000")]
    [InlineData("contact-waarschuwing-dagen: 400\ncontact-fout-dagen: 300")]
    [InlineData("kleur: #a00000")]
    [InlineData("kleur:  #a00000 rood")]
    [InlineData("kleur:\n  #a00000")]
    [InlineData("titel: Hulp #1")]
    public void A_value_that_would_turn_something_off_without_a_word_is_an_error(string line)
    {
        var findings = _site.WithSettings(line + "\n").Build().Report.Findings;
        Assert.Equal(("inhoud/waarde", Mensenhandel.Site.Findings.Severity.Error), (Assert.Single(findings).Rule.Id, findings[0].Severity));
    }

    [Theory]
    [InlineData("contact-fout-dagen: 730")]
    [InlineData("contact-waarschuwing-dagen: 30\ncontact-fout-dagen: 30")]
    [InlineData("contact-fout-dagen: 100")]
    [InlineData("kleur: \"#a00000\"")]
    [InlineData("kleur: '#a00000' # rood")]
    [InlineData("titel: Hulp # de naam bovenaan\n#kleur: x")]
    [InlineData("titel: C#dorp")]
    [InlineData("titel:\n#kleur: \"#a00000\"")]
    public void A_value_that_does_what_it_says_passes(string line) => Assert.Empty(_site.WithSettings(line + "\n").Findings());
}
