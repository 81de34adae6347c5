using Deque.AxeCore.Commons;
using Mensenhandel.Audit.Axe;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Tests.Axe;

[Collection(BrowserFixture.Collection)]
public sealed class AxeTextsTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Every_rule_that_runs_has_Dutch_words_and_no_others_do()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());

        var rules = await page.EvaluateAsync<string[]>(
            "tags => axe.getRules(tags).filter(rule => !rule.tags.includes('experimental')).map(rule => rule.ruleId)",
            WcagTags.Levels.Append(WcagTags.BestPractice));

        Assert.True(rules.Length > 80);
        Assert.Equal(rules.Order(StringComparer.Ordinal), AxeTexts.All.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_text_is_one_sentence()
    {
        foreach (var (id, text) in AxeTexts.All)
            foreach (var sentence in new[] { text.Eis, text.Melding, text.Waarom, text.Oplossing })
                Assert.True(sentence.EndsWith('.') && !sentence.Contains(". ", StringComparison.Ordinal), $"{id}: {sentence}");
    }

    [Fact]
    public void Any_failed_criterion_is_an_error_and_advice_a_warning()
    {
        Assert.Equal(Severity.Error, AxeTexts.RuleFor(new AxeResultItem { Id = "link-name", Impact = "minor", Tags = ["wcag2a", "wcag244"] }).Severity);
        Assert.Equal(Severity.Warning, AxeTexts.RuleFor(new AxeResultItem { Id = "region", Impact = "critical", Tags = ["best-practice"] }).Severity);
    }

    [Fact]
    public void A_rule_that_is_not_in_the_list_keeps_axes_own_words()
    {
        var rule = AxeTexts.RuleFor(new AxeResultItem { Id = "brand-new", Help = "Be new", Description = "Because", HelpUrl = "https://example.org/", Tags = ["wcag22aa"] });

        Assert.Equal(("Be new", "Because"), (rule.Title, rule.Why));
    }

    [Theory]
    [InlineData("wcag143", "1.4.3")]
    [InlineData("wcag1410", "1.4.10")]
    [InlineData("wcag2411", "2.4.11")]
    [InlineData("wcag2aa", "")]
    [InlineData("wcag22aa", "")]
    [InlineData("EN-9.1.4.3", "")]
    public void Reads_criteria_from_tags(string tag, string criterion) =>
        Assert.Equal(criterion, string.Concat(WcagTags.Criteria([tag])));

    [Theory]
    [InlineData("<a href=\"/\">Naar  &amp;\n huis</a>", "«Naar & huis»")]
    [InlineData("<img src=\"a.png\">", "«<img src=\"a.png\">»")]
    [InlineData("<a href=\"/\"><span></span></a>", "«<a href=\"/\">»")]
    public void Quotes_an_element_as_a_reader_would(string html, string quote) => Assert.Equal(quote, AxeMessages.Quote(html));
}
