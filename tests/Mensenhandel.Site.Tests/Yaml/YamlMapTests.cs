using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Tests.Yaml;

public class YamlMapTests
{
    private readonly List<Finding> _findings = [];

    private YamlMap? Parse(string text) => YamlMap.Parse(text, "a.yml", 0, _findings.Add);

    private string Found => string.Join("; ", _findings.Select(f => $"{f.Location.Line}:{f.Location.Column} {f.Rule.Id} {f.Severity}"));

    [Fact]
    public void Keys_may_be_written_in_any_case()
    {
        Assert.Equal("Melden", Parse("title: Melden")!.Text("Title"));
        Assert.Empty(_findings);
    }

    [Theory]
    [InlineData("a: [1", "1:1 inhoud/yaml Error")]
    [InlineData("a: b: c", "1:5 inhoud/yaml Error")]
    [InlineData("- a\n- b", "1:1 inhoud/yaml Error")]
    [InlineData("los woord", "1:1 inhoud/yaml Error")]
    public void Text_that_is_no_mapping_is_reported_with_its_place(string text, string expected)
    {
        Assert.Null(Parse(text));
        Assert.Equal(expected, Found);
    }

    [Fact]
    public void An_empty_text_is_an_empty_mapping()
    {
        Assert.NotNull(Parse(""));
        Assert.NotNull(Parse("# alleen uitleg"));
        Assert.Empty(_findings);
    }

    [Fact]
    public void An_unknown_key_names_the_known_one_that_was_probably_meant()
    {
        Parse("Titel: Melden\nkleur: rood")!.ReportUnknown("Title", "Order");
        Assert.Equal("1:1 inhoud/sleutel Error; 2:1 inhoud/sleutel Error", Found);
        Assert.Equal("Schrijf «Title».", _findings[0].Fix);
    }

    [Theory]
    [InlineData("a: twee")]
    [InlineData("a: 1,5")]
    [InlineData("a: [1, 2]")]
    public void A_number_that_is_none_is_reported_where_it_stands(string text)
    {
        Assert.Null(Parse(text)!.Number("a"));
        Assert.Equal("1:4 inhoud/waarde Error", Found);
    }

    [Theory]
    [InlineData("a: 24-11-2026")]
    [InlineData("a: 2026-13-01")]
    [InlineData("a: gisteren")]
    public void A_date_has_one_form(string text)
    {
        Assert.Null(Parse(text)!.Date("a"));
        Assert.Equal("1:4 inhoud/waarde Error", Found);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range('b', 20)
            .Select(c => $"{(char)c}: &{(char)c} [{string.Join(',', Enumerable.Repeat("*" + (char)(c - 1), 9))}]\n"));
        Assert.Null(Parse(bomb));
    }
}
