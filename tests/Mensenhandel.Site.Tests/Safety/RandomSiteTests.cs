using System.Text;
using CsCheck;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests.Safety;

/// <summary>
/// Random Markdown, YAML and HTML, made of the signs and words that mean something to the program. Nothing may crash or hang, every
/// finding points to a place that exists, and the number of threads changes no byte. By themselves the tests draw the same texts every
/// time: chance must not decide whether a right change can be published. With MENSENHANDEL_TOEVAL=1000 they draw a thousand new ones,
/// and CsCheck makes what fails smaller and prints its seed, for the environment variable CsCheck_Seed.
/// </summary>
public sealed class RandomSiteTests : IDisposable
{
    private const int Times = 20;

    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    private static readonly string[] Signs =
    [
        " ", " ", " ", "\n", "\n", "\n\n", "\n\n", "  \n", "\t", "# ", "## ", "#### ", "- ", "  - ", "1. ", "> ", "> > ", "***\n", "---\n", "===\n", "```\n", "    ", "\\",
        "*", "**", "_", "`", "``", "~~", "[", "]", "(", ")", "![", "](", "][", "<", ">", "&", "&amp;", "&#48;", "&nbsp;", "\"", "'", "|", "\n|-|-|\n", "| a | b |\n",
        "{", "}", "{bel 112}", "{bel ", "{gemeente}", "{e-mail}", "{onzin}", "\n::: bel 112\n:::\n", "\n::: contact politie\n:::\n", "\n::: let-op\n", "\n:::\n", "\n::: kaart\n112, politie\n:::\n",
        "\n::: verklaring status\n:::\n", "[a](/)", "[a](/p/)", "[a](p.md#kop)", "[a](//x)", "[a](http://[)", "[a](javascript:x)", "[a](?#)", "[a](../../..)", "[a](%zz)", "[a](http:x)", "[a](\\\\x)",
        "![](x.png)", "<https://a.example>", "<br>", "<script>", "</p>", "<!-- ", " -->", "<a href=\"tel:112\">",
        "112", "0900 88 44", "0900-8844", "09008844", "06 12345678", "06 12", "+31", "(033)", "tot", "2026-11-24", "24 november 2026", "1.000", "€ 5", "3811 AB", "273f", "12%",
        "kop", "mensenhandel", "aangifte", "Bel", "u", "niet", "de", "het", "b.v.", "dhr.", "TODO", "lorem ipsum", "klik hier", "Ik ga.", "?", "!", ",", ";", "…", "O", "l",
        "é", "e\u0301", "ß", "İ", "中", "😀", "👨\u200D👩", "\u200F", "\u202E", "\u202C", "\u200B", "\u00AD", "\uFEFF", "\u00A0", "\u2028", "\uFFFD", "\0", "\u0085", "\uFF10", "\u0661", "Ã«", "√∂",
        "<<<<<<< HEAD\n", ">>>>>>> x\n",
    ];

    private static readonly string[] YamlSigns =
    [
        "\n", "\n", "\n", "\n  ", "\n  ", "\n    ", "\n- ", "\n  - ", ": ", ": ", ": ", ":", " ", "-", "- ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "|\n  ", "#", " # ", "&a", "*a", "!", "!!int ", "%", "@", "?", "? ", "---\n", "...\n",
        "Title", "Description", "Order", "Menu", "Plek", "Excluded", "RedirectFrom", "Concept", "Eigenaar", "Gecontroleerd op", "Termijn", "VertalingNagekekenDoor", "contacten", "id", "naam", "voor", "nummer",
        "buitenland", "gecontroleerd", "bronnen", "makkelijk", "en", "woorden", "term", "vormen", "uitleg", "adres", "kleur", "website", "e-mail", "status", "bijgewerkt", "onderzoeken", "afwijkingen", "taal", "richting",
        "x", "ja", "nee", "12", "-1", "99999999999", "2026-11-24", "9999-12-31", "0001-01-01", "2026-02-30", "~", "null", "true", "1e9", "112", "\"0900 88 44\"", "+31 33 448 11 86", "https://a.example/", "http://", "https://[", "mailto:", "a@b.nl",
        "\"#154273\"", "/", "/a/", "/../", "//", "/a b/", "onderaan", "nergens", "rechts-naar-links", "\t", "\0", "é", "😀", "\u202E", "\uFEFF", "\\", "\"\\x\"", "\"\\uD800\"", "\r",
    ];

    private static readonly string[] Tags =
    [
        "<p>", "</p>", "<div>", "</div>", "<main>", "</main>", "<main data-contacten=\"112 x+\">", "<h1>", "</h1>", "<h3>", "<ul><li>", "<table><tr><td>", "</table>", "<th>", "<a href=\"", "\">", "</a>", "<a href=tel:112>", "<a href=\"tel:", "<a href=\"tel:+31(0)33\">",
        "<a href=\"http://[\">", "<a href=\"//\">", "<a href=\"%\">", "<a href=#a>", "<a id=a>", "<img src=x>", "<img alt=\"112\" src=a.png>", "<title>", "</title>", "<html lang=nl>", "<html lang=\"\">", "<head>", "<body>", "<!doctype html>", "<meta http-equiv=refresh content=\"0;url=",
        "<meta name=description content=\"0900 8844\">", "<link rel=canonical href=\"http://a/b/index.html\">", "<link rel=canonical href=\"http:\">", "<link rel=alternate hreflang=nl href=b.html>", "<script type=\"application/ld+json\">", "{\"telephone\":\"112\"}", "{\"@type\":[", "</script>", "<style>", "</style>", "<!--", "-->", "<![CDATA[",
        "<svg>", "<math>", "<template>", "<select><option>", "<span hidden>", "<b>", "<i>", "<form>", "<button aria-label=\"bel 112\">", "<label for=a>", "<input id=a>", "<iframe src=x>", "<base href=\"http://b/\">", "<p aria-labelledby=\"a b a\">", "<p aria-hidden=true>", "<br>",
        "112", "0900", " 88", "44", "-", "+31", "06 12345678", " ", "\n", "x", "&", "&#0;", "&#x110000;", "&nbsp;", "<", ">", "\"", "'", "=", "/", "\0", "é", "😀", "\u202E", "\u00AD", "\uFF10",
    ];

    private static Gen<string> One(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> Text(string[] parts, int longest) => One(parts).Array[0, longest].Select(string.Concat);

    private static Gen<string> Markdown => Text(Signs, 80);

    private static Gen<string> Yaml => Gen.Frequency((3, Text(YamlSigns, 30)), (1, Gen.Select(One("Title", "Order", "Menu", "RedirectFrom", "contacten", "woorden", "adres", "kleur", "status"), Text(YamlSigns, 12)).Select((k, v) => $"{k}: {v}\n").Array[1, 5].Select(string.Concat)));

    [Fact]
    public void Random_markdown_ends_in_pages_and_findings() => Draw(Gen.Select(Markdown, Markdown, Yaml), Times, drawn =>
    {
        var (one, other, front) = drawn;
        Real();
        _site.With("input/index.md", $"---\nTitle: Start\n---\n\n{one}");
        _site.With("input/makkelijk/index.md", $"---\nTitle: Start\n---\n\n{other}");
        _site.With("input/p.md", $"---\n{front}\n---\n{one}");
        Holds();
    });

    [Fact]
    public void Random_data_beside_the_pages_ends_in_findings() => Draw(Gen.Select(Yaml, One(
        "settings.yml", "input/_gegevens/contacten.yml", "input/_gegevens/woordenlijst.yml", "input/_gegevens/toegankelijkheid.yml", "input/_gegevens/versies/en.yml")), Times, drawn =>
    {
        var (yaml, file) = drawn;
        Real();
        _site.WithPage("index.md", "Bel 112. {gemeente} {e-mail}").WithPage("makkelijk/index.md", "Bel 112.").WithPage("en/index.md", "Call 112.").With(file, yaml);
        try
        {
            Holds();
        }
        finally
        {
            File.Delete(Path.Combine(_site.Root, file));
        }
    });

    [Fact]
    public void Random_html_is_checked_to_the_end() => Draw(Text(Tags, 80), Times * 10, html =>
    {
        Real();
        _site.With("html/a.html", html).With("html/b.html", "<!doctype html>\n<html lang=nl><title>b</title><main><h1>b</h1>");
        var report = FolderCheck.Run(Path.Combine(_site.Root, "html"), new BuildOptions(_site.Input) { Today = TestSite.Today });
        AssertPlaces(report);
    });

    private static void Draw<T>(Gen<T> texts, int times, Action<T> holds)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("MENSENHANDEL_TOEVAL"), out var more))
        {
            texts.Sample(holds, iter: more, threads: 1, print: Print);
            return;
        }
        for (var i = 1; i <= times; i++) holds(texts.Generate(new PCG((uint)i, 2026), null, out _));
    }

    /// <summary>The data of a whole site, so that random text meets real contacts and words.</summary>
    private void Real()
    {
        foreach (var file in (string[])["_gegevens/contacten.yml", "_gegevens/woordenlijst.yml", "_gegevens/versies/en.yml"])
            if (!File.Exists(Path.Combine(_site.Input, file))) _site.With($"input/{file}", File.ReadAllText(Path.Combine(GoodSite.Input, file)));
    }

    private void Holds()
    {
        var (one, many) = (Build(1), Build(8));
        AssertPlaces(one.Report);
        Assert.Equal(one.Report.Findings.Select(Shown), many.Report.Findings.Select(Shown));
        Assert.Equal(one.Files.Keys.Order(StringComparer.Ordinal), many.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(one.Files, f => Assert.Equal(f.Value, many.Files[f.Key]));
    }

    private (FindingReport Report, IReadOnlyDictionary<string, byte[]> Files) Build(int threads)
    {
        var output = new MemoryOutput();
        return (SiteBuild.Run(new BuildOptions(_site.Input) { Today = TestSite.Today, Threads = threads }, output).Report, output.Files);
    }

    private static string Shown(Finding finding) => $"{finding.Location} {finding.Rule.Id} {finding.Page} {finding.Message} {finding.Fix}";

    /// <summary>An editor opens the file at the place that a finding names.</summary>
    private static void AssertPlaces(FindingReport report)
    {
        foreach (var finding in report.Findings)
        {
            var file = Path.Combine(Directory.GetCurrentDirectory(), finding.Location.File);
            // A finding about a file that should be there names the file to make.
            if (!File.Exists(file)) continue;
            var lines = Lines(file);
            Assert.True(finding.Location.Line >= 1 && finding.Location.Line <= lines.Length, $"{Shown(finding)}: the file has {lines.Length} lines.");
            Assert.True(finding.Location.Column >= 1 && finding.Location.Column <= lines[finding.Location.Line - 1].Length + 1,
                $"{Shown(finding)}: the line has {lines[finding.Location.Line - 1].Length} characters.");
            Assert.False(string.IsNullOrWhiteSpace(finding.Message));
        }
    }

    private static string[] Lines(string file) => File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    private static string Print<T>(T value) => value?.ToString()?.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal) ?? "";
}
