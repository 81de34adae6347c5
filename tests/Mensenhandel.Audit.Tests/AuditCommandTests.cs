using System.Diagnostics;
using System.Text.Json;
using Mensenhandel.Audit.Browsers;
using Mensenhandel.Audit.Checks;

namespace Mensenhandel.Audit.Tests;

/// <summary>The whole program with real arguments; each of these starts its own browser, as a user's run does.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public async Task An_empty_folder_is_no_success()
    {
        Assert.Equal(2, await RunAsync(_folder.Path));
        Assert.Contains("niets nagekeken", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_no_success()
    {
        Assert.Equal(2, await RunAsync(_folder["is-er-niet"]));
        Assert.Contains("bestaat niet", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--input")]
    [InlineData("--oordelen")]
    [InlineData("--vorige")]
    public async Task A_file_or_folder_that_was_named_must_be_there(string option)
    {
        _folder.WithPage("site/index.html");

        Assert.Equal(2, await RunAsync(_folder["site"], option, _folder["imput"]));
        Assert.Contains($"Met {option} kiest u «{_folder["imput"]}», maar dat bestaat niet.", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Onbekend argument: --snel", "--snel")]
    [InlineData("Onbekend argument: tweede", "eerste", "tweede")]
    [InlineData("Bij --json hoort één waarde.", "--json")]
    public async Task Arguments_that_are_not_understood_are_no_success(string message, params string[] arguments)
    {
        Assert.Equal(2, await NewCommand().RunAsync(arguments));
        Assert.Contains(message, _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_Dutch()
    {
        Assert.Equal(0, await NewCommand().RunAsync(["--help"]));
        Assert.Contains("Gebruik: dotnet run", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_good_folder_passes_and_leaves_reports()
    {
        _folder.WithPage("site/index.html");

        Assert.Equal(0, await RunAsync(_folder["site"]));
        Assert.Contains("geen fouten en geen waarschuwingen op 1 pagina.", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("s per pagina en variant", _errors.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["verslag/audit.html"]));
    }

    [Fact]
    public async Task A_violation_fails_and_the_json_tells_everything()
    {
        _folder.WithPage("site/melden/index.html", """<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">""").With("site/sitemap.xml", "<urlset/>");

        Assert.Equal(1, await RunAsync(_folder["site"], "--json", _folder["uit/bevindingen.json"]));

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(_folder["uit/bevindingen.json"]));
        var root = json.RootElement;
        Assert.Equal(["tool", "pages", "findings"], root.EnumerateObject().Select(p => p.Name).Take(3));
        Assert.Equal("Mensenhandel.Audit", root.GetProperty("tool").GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", root.GetProperty("tool").GetProperty("version").GetString());
        Assert.Equal("/melden/", Assert.Single(root.GetProperty("pages").EnumerateArray()).GetString());

        var finding = Assert.Single(root.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            ["rule", "severity", "file", "line", "column", "page", "message", "fix", "wcag", "evidence"],
            finding.EnumerateObject().Select(p => p.Name));
        Assert.Equal("axe/image-alt", finding.GetProperty("rule").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(_folder["site/melden/index.html"].Replace('\\', '/'), finding.GetProperty("file").GetString());
        Assert.Equal((12, 1), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal("/melden/", finding.GetProperty("page").GetString());
        Assert.StartsWith("De afbeelding «<img", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Geef", finding.GetProperty("fix").GetString(), StringComparison.Ordinal);
        Assert.Equal("1.1.1", Assert.Single(finding.GetProperty("wcag").EnumerateArray()).GetString());
        var evidence = finding.GetProperty("evidence");
        Assert.All(evidence.EnumerateObject(), p => Assert.Equal(JsonValueKind.String, p.Value.ValueKind));
        Assert.Equal("img", evidence.GetProperty("selector").GetString());
        Assert.Equal("1", evidence.GetProperty("paginas").GetString());

        Assert.Equal(await File.ReadAllTextAsync(_folder["uit/bevindingen.json"]), await File.ReadAllTextAsync(_folder["verslag/audit.json"]));
    }

    [Fact]
    public async Task On_GitHub_it_annotates_and_writes_the_summary()
    {
        _folder.WithPage("site/index.html", """<a href="/"><span></span></a>""");

        await NewCommand(name => name switch { "GITHUB_ACTIONS" => "true", "GITHUB_STEP_SUMMARY" => _folder["samenvatting.md"], _ => null })
            .RunAsync([_folder["site"], "--report", _folder["verslag"]]);

        Assert.Contains("::error file=", _output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("## Toegankelijkheid: ❌ Afgekeurd", await File.ReadAllTextAsync(_folder["samenvatting.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crashed_check_is_no_success_and_leaves_reports()
    {
        _folder.WithPage("site/index.html");
        var options = new AuditOptions { Checks = () => [new ProbeCheck(_ => throw new InvalidOperationException("kapot"))] };

        Assert.Equal(2, await NewCommand(options: options).RunAsync([_folder["site"], "--report", _folder["verslag"]]));
        Assert.Contains("niet helemaal nagekeken: index.html. Waarom staat bij de fouten.", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("want «proef 1» liep vast", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Niet helemaal nagekeken", await File.ReadAllTextAsync(_folder["verslag/audit.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit.json")]
    [InlineData("audit.html")]
    [InlineData("earl.jsonld")]
    [InlineData("wcag-em.json")]
    [InlineData("audit.sarif")]
    public async Task A_report_that_cannot_be_written_takes_no_other_along(string name)
    {
        _folder.WithPage("site/index.html").With($"verslag/{name}/in-de-weg.txt", "Hier staat een map waar het bestand moet komen.");

        Assert.Equal(2, await RunQuickAsync(_folder["site"], "--json", _folder["uit/bevindingen.json"]));

        string[] all = ["audit.json", "audit.html", "earl.jsonld", "wcag-em.json", "audit.sarif"];
        Assert.All(all, file => Assert.Equal(file != name, File.Exists(_folder[$"verslag/{file}"])));
        Assert.True(File.Exists(_folder["uit/bevindingen.json"]));
        Assert.Contains($"verslag/{name} is niet geschreven: ", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("op 1 pagina.", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_which_nothing_can_be_written_keeps_no_finding_back()
    {
        // A file where the folder should be: no picture, no transcript, no report.
        _folder.WithPage("site/index.html", """<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40">""").With("verslag", "");

        Assert.Equal(2, await RunQuickAsync(_folder["site"], "--beelden", "--json", _folder["uit/bevindingen.json"]));

        Assert.Contains("axe/image-alt", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("axe/image-alt", await File.ReadAllTextAsync(_folder["uit/bevindingen.json"]), StringComparison.Ordinal);
        foreach (var kind in new[] { "een beeld van de pagina", "een beeld van een bevinding", "de voorgelezen tekst" })
            Assert.Single(_errors.ToString().Split('\n'), line => line.StartsWith($"Van index.html ontbreekt {kind}: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_previous_report_that_is_broken_keeps_no_report_back()
    {
        _folder.WithPage("site/index.html").With("vorige.json", "{");

        Assert.Equal(2, await RunQuickAsync(_folder["site"], "--vorige", _folder["vorige.json"]));

        Assert.Contains("is niet te lezen als audit.json", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("is niet te lezen als audit.json", await File.ReadAllTextAsync(_folder["verslag/audit.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_real_program_ends_with_2_when_the_chosen_browser_is_wrong()
    {
        _folder.WithPage("index.html");
        var start = new ProcessStartInfo("dotnet", [typeof(AuditCommand).Assembly.Location, _folder.Path, "--report", _folder["verslag"]])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment[BrowserSearch.Setting] = "/bestaat/niet/chromium";

        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(2, process.ExitCode);
        Assert.Contains("MENSENHANDEL_BROWSER wijst naar een browser die niet start", error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
        _folder.Dispose();
    }

    private Task<int> RunAsync(string folder, params string[] more) => NewCommand().RunAsync([folder, "--report", _folder["verslag"], .. more]);

    private Task<int> RunQuickAsync(string folder, params string[] more) =>
        NewCommand(options: new AuditOptions { Variants = [Variant.Narrow, Variant.Wide], Checks = () => [new AxeAudit()] }).RunAsync([folder, "--report", _folder["verslag"], .. more]);

    // Of this machine's environment only the chosen browser counts: a test must not write into its own job's summary.
    private AuditCommand NewCommand(Func<string, string?>? environment = null, AuditOptions? options = null) =>
        new(_output, _errors, name => environment?.Invoke(name) ?? (name == BrowserSearch.Setting ? Environment.GetEnvironmentVariable(name) : null), options);
}
