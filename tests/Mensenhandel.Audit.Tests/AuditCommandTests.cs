using System.Diagnostics;
using System.Text.Json;
using Mensenhandel.Audit.Browsers;

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
        Assert.Contains("vastgelopen op index.html (320 px licht, proef 1): kapot", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("Niet helemaal nagekeken", await File.ReadAllTextAsync(_folder["verslag/audit.html"]), StringComparison.Ordinal);
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

    // Of this machine's environment only the chosen browser counts: a test must not write into its own job's summary.
    private AuditCommand NewCommand(Func<string, string?>? environment = null, AuditOptions? options = null) =>
        new(_output, _errors, name => environment?.Invoke(name) ?? (name == BrowserSearch.Setting ? Environment.GetEnvironmentVariable(name) : null), options);
}
