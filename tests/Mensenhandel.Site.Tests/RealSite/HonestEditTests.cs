namespace Mensenhandel.Site.Tests.RealSite;

/// <summary>
/// An editor who does what the guide asks never breaks a test: the assertions about the real site are run on a copy with another
/// municipality, a page less, a page more, and everything checked today.
/// </summary>
public sealed class HonestEditTests : IDisposable
{
    private readonly EditedSite _site = EditedSite.CopyOf(Repository.Root);

    public static TheoryData<int> DaysAgo => [0, 10];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(DaysAgo))]
    public void The_assertions_about_the_real_site_hold_after_every_edit_that_check_lets_pass(int daysAgo)
    {
        var today = DateOnly.FromDateTime(DateTime.Today);
        _site.Rename("Gemeente Ooststad", "https://hulp.ooststad.nl/mensenhandel/");
        _site.AddPage("extra-uitleg", today);
        var dropped = _site.DropAPage(today);
        _site.DateEverything(today.AddDays(-daysAgo));

        var site = new MunicipalSite(_site.Root, today);
        Assert.All(SiteAssertions.All, assertion => assertion.Value(site));
        Assert.Contains("extra-uitleg/index.html", site.Files.Keys);
        Assert.DoesNotContain(dropped + "index.html", site.Files.Keys);
        Assert.Contains("Gemeente Ooststad", System.Text.Encoding.UTF8.GetString(site.Files["extra-uitleg/index.html"]));
    }
}
