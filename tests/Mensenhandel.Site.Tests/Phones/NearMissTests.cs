using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Tests.Phones;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("09008845", "politie")]
    [InlineData("09088844", "politie")]
    [InlineData("0900884", "politie")]
    [InlineData("9008844", "politie")]
    [InlineData("090088444", "politie")]
    [InlineData("09004884", "politie")]
    [InlineData("09008484", "politie")]
    [InlineData("08008844", "politie")]
    [InlineData("09068844", "politie")]
    [InlineData("09005151", "arbeidsinspectie")]
    [InlineData("08000101", "slachtofferhulp")]
    [InlineData("09000432", "kindertelefoon")]
    [InlineData("0334481168", "comensha")]
    [InlineData("0344481186", "comensha")]
    [InlineData("0343448186", null)]
    [InlineData("122", "112")]
    [InlineData("12", "112")]
    [InlineData("1112", "112")]
    [InlineData("211", "112")]
    [InlineData("09008844", null)]
    [InlineData("112", null)]
    [InlineData("0612345678", null)]
    [InlineData("09001234", null)]
    [InlineData("144", null)]
    [InlineData("1", null)]
    [InlineData("", null)]
    public void Names_the_contact_that_was_meant(string digits, string? contact) =>
        Assert.Equal(contact, NearMiss.Of(digits, TestBook.Full) is [var first, ..] ? first.Contact.Id : null);
}
