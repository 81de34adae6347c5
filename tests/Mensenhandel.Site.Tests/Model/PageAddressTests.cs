using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests.Model;

public class PageAddressTests
{
    [Theory]
    [InlineData("index.md", "/", "index.html")]
    [InlineData("melden.md", "/melden/", "melden/index.html")]
    [InlineData("vormen/index.md", "/vormen/", "vormen/index.html")]
    [InlineData("makkelijk/index.md", "/makkelijk/", "makkelijk/index.html")]
    [InlineData("404.md", "/404.html", "404.html")]
    [InlineData("makkelijk/404.md", "/makkelijk/404.html", "makkelijk/404.html")]
    public void A_file_has_one_address_and_one_place_in_the_output(string file, string address, string output)
    {
        var page = PageAddress.OfFile(file);
        Assert.Equal(address, page.Value);
        Assert.Equal(output, page.File);
    }

    [Theory]
    [InlineData("/", "/melden/", "melden/")]
    [InlineData("/", "/", "./")]
    [InlineData("/melden/", "/", "../")]
    [InlineData("/melden/", "/melden/", "./")]
    [InlineData("/melden/", "/melden/#anoniem", "./#anoniem")]
    [InlineData("/melden/", "/contact/#politie", "../contact/#politie")]
    [InlineData("/vormen/arbeidsuitbuiting/", "/vormen/", "../")]
    [InlineData("/vormen/", "/vormen/arbeidsuitbuiting/", "arbeidsuitbuiting/")]
    [InlineData("/makkelijk/vormen/arbeidsuitbuiting/", "/vormen/arbeidsuitbuiting/", "../../../vormen/arbeidsuitbuiting/")]
    [InlineData("/melden/", "/makkelijk/melden/", "../makkelijk/melden/")]
    [InlineData("/melden/", "/foto.jpg", "../foto.jpg")]
    [InlineData("/404.html", "/melden/", "/melden/")]
    public void Links_are_relative_except_on_the_page_that_is_served_anywhere(string from, string to, string link) =>
        Assert.Equal(link, new PageAddress(from).LinkTo(to));

    [Fact]
    public void The_page_that_is_served_anywhere_links_below_the_path_of_the_site() =>
        Assert.Equal("/gemeente/melden/", new PageAddress("/404.html").LinkTo("/melden/", "/gemeente/"));

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/melden/", "/")]
    [InlineData("/vormen/arbeidsuitbuiting/", "/vormen/")]
    [InlineData("/makkelijk/melden/", "/makkelijk/")]
    [InlineData("/makkelijk/404.html", "/makkelijk/")]
    [InlineData("/404.html", "/")]
    public void The_parent_of_a_page_is_its_section(string address, string parent) =>
        Assert.Equal(parent, new PageAddress(address).Parent.Value);
}
