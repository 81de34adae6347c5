using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using Mensenhandel.Audit.Browsers;
using Mensenhandel.Audit.Checks;
using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Evidence;
using Mensenhandel.Audit.Judgements;
using Mensenhandel.Audit.Pages;
using Mensenhandel.Audit.Reports;
using Mensenhandel.Site.Commands;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit;

/// <summary>The command line: arguments, Ctrl-C, reports and exit codes.</summary>
/// <param name="output">Gets the findings.</param>
/// <param name="errors">Gets progress and whatever stops the audit.</param>
/// <param name="environment">Looks up an environment variable.</param>
public sealed class AuditCommand(TextWriter output, TextWriter errors, Func<string, string?> environment, AuditOptions? options = null)
{
    private const string Help = """
        Kijkt een gebouwde site na op toegankelijkheid (WCAG 2.2 A en AA), in een echte browser met axe.

        Gebruik: dotnet run --project src/Mensenhandel.Audit -- [MAP] [opties]

          MAP              de map met de site; elk .html-bestand eronder is een pagina (standaard: output)
          --json BESTAND   schrijf de bevindingen ook naar dit bestand
          --report MAP     waar het verslag komt: audit.html en dezelfde feiten voor andere programma's (standaard: reports)
          --oordelen BESTAND
                           wat mensen eerder oordeelden (standaard: audits/handmatig.yml)
          --oordeel TEKST  laat alleen het begin van een nieuw oordeel zien, bijvoorbeeld: --oordeel "1.1.1 /melden/"
          --vorige BESTAND het audit.json om mee te vergelijken (standaard: audits/gepubliceerd/audit.json)
          --input MAP      waar de Markdown van de site staat; bevindingen wijzen daarnaar (standaard: input)
          --beelden        bewaar ook een beeld van elke pagina in elke variant, om zelf te kijken (anderhalf keer zo lang)
          --help           deze uitleg

        De browser is Chromium, Chrome of Edge; hij wordt gezocht en zo nodig geïnstalleerd.
        Zet in MENSENHANDEL_BROWSER het pad van een browser om die te gebruiken.

        Codes: 0 geen fouten, 1 minstens één fout, 2 niet of niet helemaal nagekeken.
        """;

    private readonly Argument<string> _folder = new("MAP") { DefaultValueFactory = _ => "output" };
    private readonly Option<string?> _json = new("--json");
    private readonly Option<string> _reports = new("--report") { DefaultValueFactory = _ => "reports" };
    private readonly Option<string> _judgements = new("--oordelen") { DefaultValueFactory = _ => Path.Combine("audits", "handmatig.yml") };
    private readonly Option<string?> _judge = new("--oordeel");
    private readonly Option<string> _before = new("--vorige") { DefaultValueFactory = _ => Path.Combine("audits", "gepubliceerd", "audit.json") };
    private readonly Option<string> _input = new("--input") { DefaultValueFactory = _ => "input" };
    private readonly Option<bool> _pictures = new("--beelden");
    private readonly Option<bool> _help = new("--help", "-h", "-?");

    private Option[] Options => [_json, _reports, _judgements, _judge, _before, _input, _pictures, _help];

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var root = new RootCommand { _folder };
        // The standard ones speak English, and --version would hide the versions that matter: those in the report.
        root.Options.Clear();
        foreach (var option in Options) root.Options.Add(option);
        var parsed = root.Parse(arguments);
        // An unknown option would pass for the folder.
        if (parsed.Errors.Count > 0 || parsed.GetValue(_folder) is ['-', ..]) return Refuse(parsed);
        if (parsed.GetValue(_help))
        {
            output.WriteLine(Help);
            return ExitCode.Good;
        }
        try
        {
            if (parsed.GetValue(_judge) is { } order)
            {
                output.Write(Skeleton.For(order, SiteFolder.Open(parsed.GetValue(_folder)!)));
                return ExitCode.Good;
            }
            return await AuditAsync(parsed, arguments);
        }
        catch (Exception problem)
        {
            // Whatever it is, nobody may take it for a verdict.
            errors.WriteLine(SiteException.Explain(problem));
            return ExitCode.CouldNotRun;
        }
    }

    private async Task<int> AuditAsync(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var (folder, reports) = (parsed.GetValue(_folder)!, parsed.GetValue(_reports)!);
        // First what costs nothing: no browser is started for a folder that is not there.
        var site = SiteFolder.Open(folder);
        RefuseMissing(parsed);
        using var stop = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        await using var browser = await AuditBrowser.StartAsync(environment(BrowserSearch.Setting), errors);
        errors.WriteLine($"{browser.Name} ({browser.Where})");
        var mistakes = new List<Finding>();
        var evidence = new EvidenceFolder(reports, everyPage: parsed.GetValue(_pictures));
        Attempt("Het opruimen van de vorige beelden", evidence.Clear);
        var result = await new SiteAudit(browser, (options ?? AuditOptions.Default) with
        {
            Progress = errors,
            Evidence = evidence,
            Judgements = Judgements(parsed.GetValue(_judgements)!, mistakes.Add),
            Beforehand = mistakes,
            Input = parsed.GetValue(_input),
        }).RunAsync(site, stop.Token);
        result = result with { Origin = Origin.Here(arguments) };
        // A broken report of last time is no reason to keep silent about this time.
        if (Attempt("Het vergelijken met het vorige verslag", () => result = result with { Since = Comparison.With(parsed.GetValue(_before)!, result.Seen) }) is { } problem)
            result = result with { Stopped = result.Stopped is { } stopped ? $"{stopped} {problem}" : problem };
        return Write(result, parsed.GetValue(_json), reports) ? result.ExitCode : ExitCode.CouldNotRun;
    }

    /// <summary>The usual places may be empty; a place that somebody named is one that he counts on.</summary>
    private void RefuseMissing(ParseResult parsed)
    {
        foreach (var option in new[] { _input, _judgements, _before })
            if (parsed.GetResult(option) is { Implicit: false } && parsed.GetValue(option) is { } place && !Path.Exists(place))
                throw new SiteException($"Met {option.Name} kiest u «{place}», maar dat bestaat niet. Kijk of u de naam goed hebt geschreven.");
    }

    /// <returns>What went wrong, as a Dutch sentence.</returns>
    private string? Attempt(string what, Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception problem)
        {
            var sentence = problem is SiteException ? problem.Message : $"{what} lukte niet: {Breakdown.Why(problem)}.";
            errors.WriteLine(sentence);
            return sentence;
        }
    }

    private static JudgementBook Judgements(string file, Action<Finding> report) => File.Exists(file)
        ? JudgementReader.Read(File.ReadAllText(file), file.Replace('\\', '/'), DateOnly.FromDateTime(DateTime.Today), report)
        : JudgementBook.Empty;

    /// <returns>False when something of it could not be written.</returns>
    private bool Write(AuditResult result, string? json, string reports)
    {
        var failed = ReportFiles.Write(result, reports, json);
        ConsoleReporter.Write(result.Report, output);
        output.WriteLine(ConsoleReporter.Summary(result.Report));
        if (result.Criteria.Count > 0) output.WriteLine(Counts(result));
        var page = Path.Combine(reports, "audit.html");
        if (!failed.ContainsKey(page)) output.WriteLine($"Het verslag staat in {page.Replace('\\', '/')}");
        var summary = Attempt("Het schrijven van de samenvatting op GitHub", () =>
            GitHubReporter.FromEnvironment(output, environment)?.Write(result.Report, "Toegankelijkheid", result.Stopped, $"{Counts(result)}\n"));
        errors.WriteLine(Speed(result));
        if (result.Stopped is { } reason) errors.WriteLine(reason);
        foreach (var sentence in failed.Values) errors.WriteLine(sentence);
        return failed.Count == 0 && summary is null;
    }

    private static string Counts(AuditResult result) =>
        $"{result.Criteria.Count} criteria van WCAG 2.2: {string.Join(", ", Verdicts.All.Select(v => (Verdict: v, Count: result.Criteria.Count(c => c.Verdict == v))).Where(v => v.Count > 0).Select(v => $"{v.Count} {v.Verdict}"))}.";

    private static string Speed(AuditResult result)
    {
        var (pages, seconds) = (result.Report.Pages.Count, result.Duration.TotalSeconds);
        var each = seconds / Math.Max(1, pages * result.Variants.Count);
        return $"{ConsoleReporter.Count(pages, "pagina", "pagina's")} in {result.Variants.Count} varianten in {Comma(seconds)} s"
            + $" ({Comma(each)} s per pagina en variant, {Comma(pages / seconds)} pagina's per seconde)";
    }

    private static string Comma(double number) => number.ToString("0.00", Dutch.Culture);

    private bool Known(string token) => Options.Any(o => o.Name == token || o.Aliases.Contains(token));

    private int Refuse(ParseResult parsed)
    {
        string[] unknown = [.. parsed.Tokens.Select(t => t.Value).Where(t => t is ['-', ..] && !Known(t)), .. parsed.UnmatchedTokens];
        foreach (var token in unknown.Distinct()) errors.WriteLine($"Onbekend argument: {token}");
        if (unknown.Length == 0)
            foreach (var name in parsed.Errors.Select(e => (e.SymbolResult as OptionResult)?.Option.Name).OfType<string>().Distinct())
                errors.WriteLine($"Bij {name} hoort één waarde.");
        errors.WriteLine("Uitleg: dotnet run --project src/Mensenhandel.Audit -- --help");
        return ExitCode.CouldNotRun;
    }
}
