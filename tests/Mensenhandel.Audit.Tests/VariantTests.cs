using Mensenhandel.Audit.Checks.Wcag;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Tests;

/// <summary>Each way of looking finds what only it can show, and is left out where it can show nothing.</summary>
[Collection(BrowserFixture.Collection)]
public sealed class VariantTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("<p>Gewone tekst.</p>", "1280 px donker|1280 px meer contrast|zonder JavaScript", false)]
    [InlineData("<style>@media (prefers-contrast: more) { p { color: #000 } }</style><p>Gewone tekst.</p>", "1280 px meer contrast", true)]
    [InlineData("<style>@media (prefers-color-scheme: dark) { p { color: #fff } }</style><p>Gewone tekst.</p>", "1280 px donker", true)]
    [InlineData("<p onclick=\"0\">Gewone tekst.</p>", "zonder JavaScript", true)]
    public async Task A_variant_that_cannot_differ_is_not_opened(string body, string variants, bool opened)
    {
        using var folder = Page(body);
        List<string> seen = [];

        await fixture.AuditAsync(folder.Path, new() { Checks = () => [new ProbeCheck(page => { seen.Add(page.Variant.Name); return Task.CompletedTask; })] });

        Assert.All(variants.Split('|'), variant => Assert.Equal(opened, seen.Contains(variant)));
        Assert.Contains("afdruk", seen);
        Assert.Contains("768 px licht", seen);
    }

    [Fact]
    public async Task More_contrast_is_really_asked_for()
    {
        using var folder = Page("<style>p { color: #000 } @media (prefers-contrast: more) { p { color: #bbb } }</style><p>Tekst die juist dan slecht te lezen is.</p>");

        var report = (await fixture.AuditAsync(folder.Path)).Report;

        Assert.Equal("1280 px meer contrast", Assert.Single(report.Findings, f => f.Rule.Id == "axe/color-contrast").Evidence["varianten"]);
    }

    [Theory]
    [InlineData("<style>@media print { .weg { display: none } }</style><p class=\"weg\">Dit staat alleen op het scherm.</p><p>Dit ook op papier.</p>", "Op papier is «Dit staat alleen op het scherm.» er niet.")]
    [InlineData("<style>@media print { .weg { height: 1.2em; line-height: 1.2; overflow: hidden; padding-bottom: 1em } }</style><p>Dit blijft.</p>", null)]
    [InlineData("<p id=\"p\"></p><script>p.textContent = 'Dit schrijft een script.'</script>", "Zonder JavaScript is «Dit schrijft een script.» er niet.")]
    [InlineData("<button type=\"button\" onclick=\"0\">Lees voor</button>", "Zonder JavaScript doet de knop «Lees voor» niets.")]
    [InlineData("<div id=\"d\"></div><script>d.innerHTML = '<a href=\"#x\">Verlaat deze site</a>'</script>", "Zonder JavaScript is de link «Verlaat deze site» er niet.")]
    [InlineData("<button type=\"button\" hidden id=\"k\">Lees voor</button><script>k.hidden = false</script>", null)]
    public async Task Paper_and_a_page_without_scripts_are_compared_with_the_screen(string body, string? message)
    {
        using var folder = Page(body);

        var result = await fixture.AuditAsync(folder.Path, new() { Checks = () => [new PresenceAudit()] });

        Assert.Null(result.Stopped);
        Assert.All(result.Report.Findings, f => Assert.Equal(Severity.Warning, f.Severity));
        if (message is null) Assert.Empty(result.Report.Findings);
        else Assert.Contains(result.Report.Findings, f => f.Message == message);
    }

    private static TestFolder Page(string body)
    {
        var folder = new TestFolder();
        File.WriteAllText(Path.Combine(folder.Path, "index.html"), $"<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Proef met varianten</title></head><body><main><h1>Proef</h1>{body}</main></body></html>");
        return folder;
    }
}
