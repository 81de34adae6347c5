using Mensenhandel.Site.Findings;
using Mensenhandel.Site.HouseStyles;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Rendering;

namespace Mensenhandel.Site.Tests.HouseStyles;

public class HouseStyleReaderTests
{
    private const string File = "theme/huisstijl.css";

    private static (HouseStyle? Style, List<Finding> Findings) Read(string? css)
    {
        var findings = new List<Finding>();
        return (HouseStyleReader.Read(css, File, new ThemeRenderer().Tokens(new SiteSettings()), findings.Add), findings);
    }

    private static HouseStyle Theme(string tokens) => Read($".x-theme {{ {tokens} }}").Style!;

    [Fact]
    public void The_style_of_the_site_itself_passes_every_pair_in_light_and_dark()
    {
        var style = Read(null).Style!;
        foreach (var scheme in new[] { style.Light, style.Dark })
            Assert.Empty(ContrastPairs.All.Where(p => scheme.Ratio(p) < p.Least).Select(p => $"{p.Front} on {p.Ground}: {scheme.Ratio(p):0.00}"));
    }

    [Fact]
    public void Every_slot_stands_in_tokens_css_and_once_in_the_table()
    {
        var names = Slots.All.SelectMany(g => g.Slots).ToList();
        Assert.Equal(names.Distinct(), names);
        var style = Read(null).Style!;
        foreach (var name in names) Assert.NotEmpty(style.Light.Css(name));
        foreach (var pair in ContrastPairs.All) Assert.Contains(pair.Front, names);
    }

    [Fact]
    public void The_newest_layer_that_is_whole_fills_a_pair()
    {
        var style = Theme("--nl-button-primary-color:#ff0;--utrecht-button-primary-action-background-color:#600;--utrecht-button-primary-action-color:#fff;");
        // The text of nl- alone would stand on a ground that it was not made for.
        Assert.Equal("#660000", style.Light.Css("--knop"));
        Assert.Equal("#ffffff", style.Light.Css("--op-knop"));
        var newer = Theme("--nl-button-primary-color:#ff0;--nl-button-primary-background-color:#300;--utrecht-button-primary-action-background-color:#600;--utrecht-button-primary-action-color:#fff;");
        Assert.Equal("#330000", newer.Light.Css("--knop"));
        Assert.Equal("#ffff00", newer.Light.Css("--op-knop"));
    }

    [Fact]
    public void A_text_without_contrast_gets_the_default_and_a_warning_that_names_the_token()
    {
        var (style, findings) = Read(".x-theme {\n  --nl-link-color: #bbb;\n}");
        Assert.Equal("#154273", style!.Light.Css("--link"));
        var finding = Assert.Single(findings);
        Assert.Equal((Rules.HuisstijlContrast.Id, Severity.Warning, "theme/huisstijl.css:2:3"), (finding.Rule.Id, finding.Severity, finding.Location.ToString()));
        Assert.Equal("Het contrast van «--nl-link-color» is te klein: #bbbbbb op #ffffff heeft 1,91 op 1, en nodig is 4,5 op 1.", finding.Message);
        Assert.Equal("Kies een kleur met meer contrast. Tot dan gebruikt de website #154273.", finding.Fix);
    }

    [Fact]
    public void A_light_button_keeps_its_ground_and_gets_dark_letters()
    {
        var (style, findings) = Read(".x-theme{--nl-button-primary-background-color:#767600;--nl-button-primary-color:#fff;--nl-button-primary-hover-background-color:#767600;--nl-button-primary-hover-color:#ddd}");
        Assert.Equal("#767600", style!.Light.Css("--knop"));
        Assert.True(style.Light.Ratio(ContrastPairs.All.First(p => p.Front == "--op-knop")) >= 4.5);
        Assert.Contains(findings, f => f.Evidence["token"] == "--nl-button-primary-hover-color");
    }

    [Fact]
    public void A_button_that_does_not_stand_out_from_the_page_gets_a_border()
    {
        var style = Theme("--nl-button-primary-background-color:#ffee88;--nl-button-primary-color:#000;");
        Assert.Equal("#ffee88", style.Light.Css("--knop"));
        Assert.True(style.Light.Ratio(ContrastPairs.All.First(p => p.Front == "--knop-rand")) >= 3);
    }

    [Fact]
    public void A_white_focus_ring_on_white_is_replaced()
    {
        var (style, findings) = Read(":root{--basis-focus-outline-color:#fff;--basis-focus-inverse-outline-color:#fff}");
        Assert.Equal("#000", style!.Light.Css("--ring"));
        Assert.Contains(findings, f => f.Evidence["token"] == "--basis-focus-outline-color");
    }

    [Fact]
    public void An_empty_token_counts_as_none()
    {
        var (style, findings) = Read(".x-theme{--nl-link-color: ;--utrecht-link-color:#060;--nl-link-text-underline-offset:;}");
        Assert.Equal("#006600", style!.Light.Css("--link"));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_transparent_ground_is_judged_on_what_lies_below()
    {
        var style = Theme("--utrecht-alert-warning-background-color:rgba(255,152,0,.3);--utrecht-alert-warning-color:#000;--utrecht-button-secondary-action-background-color:transparent;--utrecht-button-secondary-action-color:#060;");
        Assert.Equal("#ffe0b3", style.Light.Css("--let-op-zacht"));
        Assert.Equal("#ffffff", style.Light.Css("--knop-2"));
    }

    [Fact]
    public void A_border_that_is_not_seen_stays_as_ours()
    {
        Assert.False(Theme("--nl-link-color:#060;--utrecht-alert-error-border-color:transparent;").Light.Filled.ContainsKey("--gevaar-rand"));
    }

    [Theory]
    [InlineData("--nl-paragraph-font-size:10px", "--nl-paragraph-font-size")]
    [InlineData("--utrecht-document-line-height:1.3", "--utrecht-document-line-height")]
    [InlineData("--nl-heading-level-1-font-size:80px", "--nl-heading-level-1-font-size")]
    [InlineData("--nl-link-color:var(--weg, nonsense)", "--nl-link-color")]
    [InlineData("--utrecht-document-font-family:url(https://x.example/f)", "--utrecht-document-font-family")]
    public void A_value_that_will_not_do_keeps_ours_and_is_told(string declaration, string token)
    {
        var (style, findings) = Read($".x-theme{{--utrecht-document-color:#000;{declaration}}}");
        var finding = Assert.Single(findings);
        Assert.Equal((Rules.HuisstijlWaarde.Id, token), (finding.Rule.Id, finding.Evidence["token"]));
        Assert.DoesNotContain(style!.Light.Filled.Values, f => f.Token == token);
    }

    [Fact]
    public void Without_a_dark_scheme_a_theme_gets_ours_in_its_main_colour()
    {
        var style = Theme("--utrecht-document-background-color:#fffbe6;--nl-button-primary-background-color:#7a0055;--nl-button-primary-color:#fff;");
        Assert.False(style.HasDark);
        Assert.Equal("#12171e", style.Dark.Css("--vlak"));
        Assert.Equal("#7a0055", style.Dark.Css("--kop"));
        Assert.NotEqual("#79b0ea", style.Dark.Css("--link"));
    }

    [Fact]
    public void A_dark_scheme_of_the_theme_is_used_without_its_white_bars()
    {
        var (style, findings) = Read(".x-theme{--utrecht-document-background-color:#fff;--utrecht-document-color:#000;--utrecht-page-header-background-color:#fff;--utrecht-page-header-color:#000}"
            + "@media (prefers-color-scheme: dark){.x-theme--auto{--utrecht-document-background-color:#220022;--utrecht-document-color:#fff}}");
        Assert.True(style!.HasDark);
        Assert.Equal("#220022", style.Dark.Css("--vlak"));
        Assert.NotEqual("#ffffff", style.Dark.Css("--kop"));
        Assert.Contains(findings, f => f.Evidence["token"] == "--utrecht-page-header-background-color");
    }

    [Fact]
    public void Whatever_colours_a_theme_brings_the_page_passes()
    {
        // A fixed seed: the same hundred themes every time.
        var random = new Random(20261124);
        var tokens = Slots.All.Where(g => g.Form is null).SelectMany(g => g.Layers).SelectMany(l => l).Where(t => !t.StartsWith("--", StringComparison.Ordinal)).Distinct().ToList();
        for (var i = 0; i < 100; i++)
        {
            var css = string.Concat(tokens.Where(_ => random.Next(3) > 0).Select(t => $"--{t}:#{random.Next(0x1000000):x6};"));
            var style = Read($".x{{{css}}}@media (prefers-color-scheme:dark){{.x{{{css[..(css.Length / 2 / 8 * 8)]}}}}}").Style;
            if (style is null) continue;
            foreach (var scheme in new[] { style.Light, style.Dark })
                Assert.Empty(ContrastPairs.All.Where(p => scheme.Ratio(p) < p.Least).Select(p => $"{p.Front} on {p.Ground}: {scheme.Ratio(p):0.00} in {css}"));
        }
    }

    [Theory]
    [InlineData(".x-theme {\n  --a: 1;\n", "theme/huisstijl.css:1:10")]
    [InlineData(".x { --nl-link-color: #060 }\n}", "theme/huisstijl.css:2:1")]
    [InlineData("/* .x { --nl-link-color: #060 }", "theme/huisstijl.css:1:1")]
    [InlineData(".x { --nl-link-color: \"#060 }", "theme/huisstijl.css:1:23")]
    [InlineData("<html>Niet gevonden</html>", "theme/huisstijl.css:1:1")]
    [InlineData("", "theme/huisstijl.css:1:1")]
    [InlineData(".knop { color: red }", "theme/huisstijl.css:1:1")]
    public void What_is_no_house_style_is_one_error_with_its_place(string css, string place)
    {
        var (style, findings) = Read(css);
        Assert.Null(style);
        var finding = Assert.Single(findings);
        Assert.Equal((Rules.Huisstijl.Id, Severity.Error, place), (finding.Rule.Id, finding.Severity, finding.Location.ToString()));
    }

    [Fact]
    public void Nothing_of_the_file_itself_reaches_the_page()
    {
        var (style, findings) = Read("""
            @import url(https://x.example/a.css);
            @font-face { font-family: X; src: url(https://x.example/f.woff2) }
            .x-theme {
              --nl-link-color: #060;
              --nl-link-hover-color: </style><script>alert(1)</script>;
              --utrecht-document-background-color: url(https://x.example/b.png);
              --utrecht-document-font-family: "Y</style>", serif;
              --nl-heading-level-1-font-family: 'Open Sans', sans-serif;
            }
            .x-theme .knop { color: red }
            """);
        var css = style!.Css;
        Assert.DoesNotMatch("example|script|style>|@import|@font-face|red|url", css);
        Assert.Contains("--link:#006600;", css);
        Assert.Contains("\"Open Sans\"", css);
        Assert.Equal(["@import", "@font-face"], findings.Where(f => f.Rule == Rules.HuisstijlWeggelaten).Select(f => f.Message.Split(' ')[4]));
    }
}
