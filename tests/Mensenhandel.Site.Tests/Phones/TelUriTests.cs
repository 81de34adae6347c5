using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Tests.Phones;

public sealed class TelUriTests
{
    [Theory]
    [InlineData("tel:112", "112", false)]
    [InlineData("tel:09008844", "09008844", false)]
    [InlineData("tel:+31334481186", "0334481186", false)]
    [InlineData("tel:+31-33-448-11-86", "0334481186", false)]
    [InlineData("tel:0900-8844", "09008844", false)]
    [InlineData("tel:(033)4481186", "0334481186", false)]
    [InlineData("tel:+3212345678;ext=5", "+3212345678", false)]
    [InlineData("tel:112;phone-context=+31", "112", false)]
    [InlineData("tel:*21*09008844#", "2109008844", false)]
    [InlineData("tel:0900 8844", "09008844", true)]
    [InlineData("tel:0900%208844", "09008844", true)]
    [InlineData(" tel:112", "112", true)]
    [InlineData("tel://112", "112", true)]
    [InlineData("tel:", "", true)]
    [InlineData("tel:politie", "01", true)]
    [InlineData("tel:11２", "112", true)]
    [InlineData("tel:O9008844", "09008844", true)]
    [InlineData("tel:+31(0)334481186", "0334481186", true)]
    [InlineData("tel:+310334481186", "0334481186", true)]
    [InlineData("tel:0900_8844", "09008844", true)]
    [InlineData("tel:0334481186+31", "033448118631", true)]
    [InlineData("tel:%C0", "0", true)]
    public void Reads_the_number_and_judges_the_form(string href, string digits, bool faulty)
    {
        var uri = TelUri.Read(href);
        Assert.Equal((digits, faulty), (uri.Digits, uri.Fault is not null));
    }
}
