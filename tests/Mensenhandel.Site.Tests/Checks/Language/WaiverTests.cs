namespace Mensenhandel.Site.Tests.Checks.Language;

public class WaiverTests
{
    [Fact]
    public void An_exception_with_reason_and_date_covers_its_block()
    {
        var report = TestJudge.Judge("<!-- b1-ok: taal/lijdend de wet zegt het zo tot 2027-01-01 -->\nDe brief wordt morgen verstuurd.");
        Assert.Empty(report.Findings);
        Assert.Single(report.Waivers);
        Assert.True(report.IsB1);
    }

    [Theory]
    [InlineData("taal/lijdend tot 2027-01-01", "geen reden")]
    [InlineData("taal/lijdend de wet zegt het zo", "geen einddatum")]
    [InlineData("taal/lijdend de wet zegt het zo tot 2026-01-01", "voorbij")]
    [InlineData("taal/lange-zin de wet zegt het zo tot 2027-01-01", "kan geen uitzondering")]
    [InlineData("taal/lydend de wet zegt het zo tot 2027-01-01", "bestaat niet")]
    [InlineData("taal/afkorting de wet zegt het zo tot 2027-01-01", "niet meer nodig")]
    public void Reports_an_exception_that_is_wrong(string waiver, string message)
    {
        var report = TestJudge.Judge($"De brief wordt morgen verstuurd. <!-- b1-ok: {waiver} -->");
        Assert.Contains(report.Findings, f => f.Rule.Id == "taal/uitzondering" && f.Message.Contains(message, StringComparison.Ordinal));
        Assert.Contains(report.Findings, f => f.Rule.Id == "taal/lijdend");
    }

    [Fact]
    public void Allows_two_on_a_page()
    {
        var block = "<!-- b1-ok: taal/lijdend de wet zegt het zo tot 2027-01-01 -->\nDe brief wordt morgen verstuurd.\n\n";
        Assert.Contains(TestJudge.Judge(block + block + block).Findings, f => f.Message.Contains("meer dan 2", StringComparison.Ordinal));
    }
}
