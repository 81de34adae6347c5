namespace Mensenhandel.Site.Tests.RealSite;

/// <summary>
/// The site of the municipality itself, as it stands in <c>input/</c>, <c>theme/</c> and <c>settings.yml</c>, on the real day.
/// When the first of these fails, <c>check</c> says what an editor must do; the others presuppose it.
/// </summary>
public sealed class RealSiteTests
{
    private static readonly MunicipalSite Site = new(Repository.Root, DateOnly.FromDateTime(DateTime.Today));

    public static TheoryData<string> Assertions => [.. SiteAssertions.All.Keys];

    [Theory]
    [MemberData(nameof(Assertions))]
    public void In_the_real_site(string assertion) => SiteAssertions.All[assertion](Site);
}
