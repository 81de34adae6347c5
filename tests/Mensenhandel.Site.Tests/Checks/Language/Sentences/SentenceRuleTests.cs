namespace Mensenhandel.Site.Tests.Checks.Language.Sentences;

/// <summary>Every rule about sentences, right and wrong: the marked words are where the finding begins.</summary>
public class SentenceRuleTests
{
    [Theory]
    [InlineData("taal/lijdend", "De brief [|wordt|] morgen verstuurd.")]
    [InlineData("taal/lijdend", "U moet weten dat de rekening [|betaald|] wordt.")]
    [InlineData("taal/lijdend", "De aanvraag kan online [|worden|] gedaan.")]
    [InlineData("taal/lijdend", "Uw papieren [|zijn|] door ons ontvangen.")]
    [InlineData("taal/ambtelijk", "U komt [|derhalve|] niet.")]
    [InlineData("taal/ambtelijk", "Wij [|kennen|] u een toeslag toe.")]
    [InlineData("taal/ambtelijk", "U [|dient|] het formulier op te sturen.")]
    [InlineData("taal/ambtelijk", "De gemeente [|verstrekt|] een pas.")]
    [InlineData("taal/ambtelijk", "Dat is [|ten behoeve van|] de school.")]
    [InlineData("taal/moeilijk-woord", "Hij vreest [|represailles|] van de groep.")]
    [InlineData("taal/moeilijk-woord", "De bewoners zijn [|sceptisch|].")]
    [InlineData("taal/naamwoordstijl", "[|Het betalen van|] de rekening is makkelijk.")]
    [InlineData("taal/naamwoordstijl", "De [|beoordeling|] van de brief duurt lang.")]
    [InlineData("taal/tangconstructie", "Wij [|hebben|] vorige week op een mooie avond in de grote zaal gegeten.")]
    [InlineData("taal/tangconstructie", "[|De|] door u gestuurde brief is kwijt.")]
    [InlineData("taal/tangconstructie", "De man[|,|] die al jaren in dit huis woont, wil weg.")]
    [InlineData("taal/afkorting", "Bel ons [|m.b.t.|] de huur.")]
    [InlineData("taal/afkorting", "Wij zijn open van 1 [|t/m|] 5 mei.")]
    [InlineData("taal/afkorting", "De [|WOZ|] is hoog.")]
    [InlineData("taal/beeldspraak", "Het plan staat [|in de kinderschoenen|].")]
    [InlineData("taal/beeldspraak", "Hij wil [|paal en perk|] aan het lawaai stellen.")]
    [InlineData("taal/dubbele-ontkenning", "Dat is [|niet|] onmogelijk.")]
    [InlineData("taal/dubbele-ontkenning", "Er is [|geen|] kind dat niet mee mag.")]
    [InlineData("taal/dubbele-ontkenning", "[|Voorkom|] dat u niet genoeg geld hebt.")]
    [InlineData("taal/getal-in-letters", "Er waren [|vijfentwintig|] mensen.")]
    [InlineData("taal/getal-in-letters", "Kijk in hoofdstuk [|IV|] van het boek.")]
    [InlineData("taal/bijzinnen", "Ik denk [|dat|] de man die daar staat weet waar de tas is.")]
    [InlineData("taal/aanspreekvorm", "U mag bellen en uw naam zeggen tegen [|je|] dokter.")]
    [InlineData("taal/lange-zin", "[|De|] gemeente wil dat alle bewoners van de straat weten wanneer het werk begint en hoe lang het duurt en wie er belt.")]
    public void Finds_the_fault(string rule, string marked)
    {
        var place = marked.IndexOf("[|", StringComparison.Ordinal);
        var report = TestJudge.Judge(marked.Replace("[|", "").Replace("|]", ""));
        var finding = Assert.Single(report.Findings, f => f.Rule.Id == rule);
        Assert.Equal((1, place + 1), (finding.Location.Line, finding.Location.Column));
    }

    [Theory]
    [InlineData("Mensenhandel is verboden.")]
    [InlineData("Hij wordt boos.")]
    [InlineData("Zij is gisteren gekomen.")]
    [InlineData("De winkel is gesloten.")]
    [InlineData("Ik ben met zijn fiets gegaan.")]
    [InlineData("Het leven van de koning was lang.")]
    [InlineData("De woning van mijn zus is groot.")]
    [InlineData("Een recht is iets wat de wet u geeft.")]
    [InlineData("Wilt u weten hoe het werkt?")]
    [InlineData("Bel 0900 8844 als u hulp nodig hebt.")]
    [InlineData("De bus komt om 9.30 uur.")]
    [InlineData("Kijk op fier.nl of stuur een mail naar info@fier.nl.")]
    [InlineData("Iets niet weten is niet erg.")]
    [InlineData("U krijgt geen geld en geen hulp.")]
    [InlineData("Er waren honderden mensen op het plein.")]
    [InlineData("Hertzberger woont in Utrecht.")]
    [InlineData("De tram rijdt door de straat met de oude bomen.")]
    [InlineData("Hij is druk bezig in de tuin.")]
    [InlineData("Heeft u dit gezien? Bel dan de politie.")]
    [InlineData("Wij halen het grof afval gratis bij u op.")]
    public void Leaves_a_good_sentence_alone(string sentence) => Assert.Empty(TestJudge.RulesIn(sentence));

    [Theory]
    [InlineData("De gemeente verstrekt een pas.", "«geeft»")]
    [InlineData("Wij hebben dat geconstateerd.", "«gezien»")]
    [InlineData("De hond wordt door de politie geholpen.", "«De politie helpt …»")]
    [InlineData("Het kost achthonderd euro.", "«800»")]
    [InlineData("Dat is niet onmogelijk.", "«mogelijk»")]
    [InlineData("Het aanvragen van een pas kost geld.", "«wij vragen … aan»")]
    public void Offers_a_better_text(string sentence, string better) =>
        Assert.Contains(TestJudge.Judge(sentence).Findings, f => f.Fix.Contains(better, StringComparison.Ordinal));
}
