using System.Collections.Concurrent;
using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Language;
using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.HouseStyles;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Modules;
using Mensenhandel.Site.Output;
using Mensenhandel.Site.Phones;
using Mensenhandel.Site.Pipelines;
using Mensenhandel.Site.Rendering;
using Mensenhandel.Site.Security;

namespace Mensenhandel.Site;

/// <summary>What to build.</summary>
/// <param name="Input">The input folder; <c>settings.yml</c> and <c>theme/</c> stand beside it.</param>
public sealed record BuildOptions(string Input)
{
    /// <summary>Overrides the address of the settings.</summary>
    public Uri? BaseAddress { get; init; }
    public bool SkipChecks { get; init; }

    /// <summary>Leave the judge of easy Dutch out, to measure what it costs; explained words are then not linked.</summary>
    public bool SkipLanguage { get; init; }

    /// <summary>Drafts become pages too: for the preview only.</summary>
    public bool Drafts { get; init; }

    /// <summary>Read the theme's assets from <c>theme/</c> beside the input, where there is one.</summary>
    public bool LiveTheme { get; init; }
    /// <summary>
    /// What the build before made, for a preview. Its owner makes a new one whenever anything changes but pages and theme:
    /// settings, contact book, word lists, this record.
    /// </summary>
    public BuildMemory? Memory { get; init; }

    /// <summary>The day on which texts and contacts are old or still to come. Whoever builds says it: a test that forgot to would pass until some day.</summary>
    public required DateOnly Today { get; init; }

    public int? Threads { get; init; }
    public CancellationToken Cancellation { get; init; }

    /// <summary>Gets every finished page, from many threads.</summary>
    public Action<HtmlDocument>? Finished { get; init; }
}

/// <summary>What a build found.</summary>
/// <param name="Texts">How easy each page is, by address; empty for a site without an easy version.</param>
public sealed record BuildResult(FindingReport Report, IReadOnlyList<PageLanguage> Texts)
{
    /// <summary>The colours and letters of the site, for the page /huisstijl/ of the preview; null when a build has no need of them.</summary>
    public HouseStyle? Style { get; init; }

    /// <summary>The pages by address; drafts among them in a preview only.</summary>
    public IReadOnlyList<ContentPage> Pages { get; init; } = [];

    /// <summary>What was read in the finished pages, by path; empty when checks were skipped.</summary>
    public IReadOnlyList<PageFacts> Facts { get; init; } = [];

    /// <summary>What a person must look at again, and when; the first that is due first.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];

    /// <summary>The Markdown files of the drafts, which no build publishes.</summary>
    public IReadOnlyList<string> Drafts { get; init; } = [];

    public ContactBook Contacts { get; init; } = ContactBook.None;

    /// <summary>The headers of every answer of the published site.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public DateOnly Today { get; init; }
}

/// <summary>Builds the whole site into an output and checks it.</summary>
public static class SiteBuild
{
    /// <exception cref="SiteException">There is no input folder, or no page in it.</exception>
    public static BuildResult Run(BuildOptions options, IOutput output)
    {
        var sources = new SiteSources(options.Input);
        var input = sources.Input;
        if (!Directory.Exists(input))
            throw NoInput(options.Input);
        options.Memory?.Next();
        var context = new BuildContext(options.Memory, options.Cancellation);
        var judge = new Lazy<LanguageJudge>(() => CreateJudge(sources.Data, options.Today, context));
        // Without checks, all that the judge adds to a page is the explained words: none without a glossary.
        var judging = !options.SkipLanguage && (!options.SkipChecks || File.Exists(Path.Combine(sources.Data, "woordenlijst.yml")));
        // It takes longest to make, and the settings and pages are still to be read.
        if (judging && Directory.Exists(Path.Combine(input, SiteVersion.Easy.Folder))) _ = Task.Run(() => judge.Value, options.Cancellation);
        var checking = ReadContext(options, context.Report);
        var settings = checking.Settings;
        // The first page is checked while the files are still being read: it takes as long as fifty others, for all that must be made and compiled once.
        if (!options.SkipChecks) _ = Task.Run(() => PhoneCheck.Prepare(checking), options.Cancellation);

        var site = new SiteMap(checking.Versions);
        var destinations = new Destinations();
        foreach (var name in ProgramFiles.Names) destinations.Add(Claimant.Program, name, new SourceLocation(name));
        foreach (var finding in ProgramFiles.PassedOver(input, Named(input))) context.Report(finding);
        var facts = options.SkipChecks ? null : new ConcurrentBag<PageFacts>();
        var written = new RecordedOutput(output);
        var texts = new ConcurrentBag<PageLanguage>();
        var theme = new ThemeRenderer(options.LiveTheme ? sources.ThemeAssets : null);
        var styleFile = sources.HouseStyle;
        var style = File.Exists(styleFile) || options.LiveTheme ? ReadStyle(styleFile, theme.Tokens(settings), context.Report) : null;
        if (style is { Theme.Length: > 0 }) theme.Wear(style.Css, style.Bar);
        SiteEngine.Run(
        [
            SitePipelines.Content(input, Named(input), site, destinations, checking, theme, facts, judging ? new JudgeLanguage(site, judge, texts) : null, written, options.Drafts, options.Finished),
            SitePipelines.Assets(input, Named(input), destinations, checking.Contacts, written),
            SitePipelines.PublishedAudit(sources.PublishedAudit, Named(sources.PublishedAudit), destinations, checking.Contacts, written),
            SitePipelines.Addresses(site, destinations, settings, theme.Policy(settings), written),
        ], context, options.Threads);

        if (site.Pages.Count == 0) throw new SiteException($"In de map «{options.Input}» staat geen enkele pagina (.md). Er is niets gemaakt.");
        var findings = context.Findings.Concat(ExampleCheck.Check(settings)).Concat(SecurityTxtCheck.Check(settings, options.Today))
            .Concat(StatementCheck.Check(settings.Statement, options.Today));
        IReadOnlyList<PageFacts> read = [.. (facts ?? []).OrderBy(f => f.Path, StringComparer.Ordinal)];
        checking = checking with { Drafts = site.Drafts, Unmade = site.Pages.Select(p => p.Destination).Except(read.Select(p => p.Path)).ToHashSet(StringComparer.Ordinal) };
        if (!options.SkipChecks) findings = findings.Concat(SettingsCheck.Check(settings, Named(sources.Settings)));
        if (facts is not null)
            findings = findings.Concat(SiteChecks.BetweenPages(read, written.Paths, checking)).Concat(ReviewCheck.Check(site.Pages, checking));
        if (site.HasEasyVersion && judging)
            findings = findings.Concat(context.Remember("glossary", () => judge.Value.JudgeGlossary().ToList()))
                .Concat(judge.Value.UnusedTerms(texts.Where(t => t.Page.Version.IsEasy).Select(t => t.Report)));
        if (facts is not null)
        {
            IReadOnlyList<Finding> found = [.. findings];
            findings = found.Concat(BookAgainstPages.Check(found, read, checking.Contacts));
        }
        return new BuildResult(new FindingReport(findings, site.Pages.Select(p => p.Address.Value)) { Largest = SiteChecks.Largest(facts ?? []), Amounts = SiteChecks.Amounts(read) },
            [.. texts.OrderBy(t => t.Page.Address.Value, StringComparer.Ordinal)])
        {
            Pages = site.Pages,
            Facts = read,
            Reviews = Review.Of(site.Pages.Where(p => !p.IsDraft), checking.Contacts, settings),
            Drafts = [.. site.Drafts.Values.Order(StringComparer.Ordinal)],
            Contacts = checking.Contacts,
            Today = options.Today,
            Headers = SecurityHeaders.Of(theme.Policy(settings)),
            Style = style,
        };
    }

    internal static SiteException NoInput(string named) => new($"De map «{named}» bestaat niet. Ga naar de map van de site, of noem de map met --input.");

    /// <summary>The path of the site on its host, from the options or the settings; <c>/</c> for a site that has no address.</summary>
    public static string Root(BuildOptions options) => ReadContext(options, _ => { }).Settings.BaseAddress?.AbsolutePath ?? "/";

    /// <summary>Reads what stands beside the pages: settings and contact book. Either may be absent.</summary>
    public static CheckContext ReadContext(BuildOptions options, Action<Finding> report)
    {
        var sources = new SiteSources(options.Input);
        ReportUnreadable(sources.Data, report);
        var settings = SettingsReader.Read(TextIn(sources.Settings), Named(sources.Settings), report);
        if (options.BaseAddress is { } address) settings = settings with { BaseAddress = SettingsReader.WithSlash(address) };
        settings = settings with { Statement = ReadStatement(sources, report) };
        var book = Path.Combine(sources.Data, "contacten.yml");
        var versions = ReadVersions(Path.Combine(sources.Data, "versies"), report);
        var contacts = TextIn(book) is { } text ? ContactBookReader.Read(text, Named(book), options.Today, report, versions) : ContactBook.None;
        return new CheckContext(contacts, settings, options.Today) { Versions = versions };

        string? TextIn(string path) => Text(path, report);
    }

    /// <summary>Makes the judge of easy Dutch, or takes that of the build before; what is wrong with its glossary is told each time.</summary>
    private static LanguageJudge CreateJudge(string data, DateOnly today, BuildContext context)
    {
        var (judge, findings) = context.Remember("judge", () =>
        {
            var found = new List<Finding>();
            return (Readability.CreateJudge(data, today, found.Add), found);
        });
        foreach (var finding in findings) context.Report(finding);
        return judge;
    }

    /// <summary>A folder that the program may not enter looks empty: the site would be made without its contact book.</summary>
    private static void ReportUnreadable(string folder, Action<Finding> report)
    {
        if (!Directory.Exists(folder)) return;
        try
        {
            foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories().Where(d => d.LinkTarget is null)) ReportUnreadable(inner.FullName, report);
            foreach (var file in Directory.EnumerateFiles(folder)) File.GetLastWriteTimeUtc(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report(TextFile.Unreadable(Named(folder), "deze map"));
        }
    }

    /// <summary>Standard and easy Dutch, and one version for each file of the folder, in the order of their names.</summary>
    private static SiteVersions ReadVersions(string folder, Action<Finding> report)
    {
        if (!Directory.Exists(folder)) return SiteVersions.Dutch;
        var others = Directory.EnumerateFiles(folder, "*.yml").Order(StringComparer.Ordinal)
            .Select(file => Text(file, report) is { } yaml ? SiteVersionReader.Read(Path.GetFileNameWithoutExtension(file), yaml, Named(file), report) : null);
        return new SiteVersions([.. SiteVersions.Dutch.All, .. others.OfType<SiteVersion>()]);
    }

    /// <summary>Reads <c>theme/huisstijl.css</c>; after an error the site keeps its own style.</summary>
    private static HouseStyle? ReadStyle(string path, string defaults, Action<Finding> report)
    {
        if (!File.Exists(path)) return HouseStyleReader.Read(null, Named(path), defaults, report);
        var isText = true;
        var text = TextFile.Read(path, Named(path), finding =>
        {
            isText = false;
            report(finding);
        }, HouseStyleReader.MaximumBytes);
        return isText && text is not null ? HouseStyleReader.Read(text, Named(path), defaults, report) : null;
    }

    /// <summary>The facts of the accessibility statement, with the audit that is published beside them.</summary>
    private static AccessibilityStatement? ReadStatement(SiteSources sources, Action<Finding> report)
    {
        var file = Path.Combine(sources.Data, "toegankelijkheid.yml");
        if (Text(file, report) is not { } text || AccessibilityStatementReader.Read(text, Named(file), report) is not { } statement) return null;
        var audit = sources.PublishedAuditFile;
        if (!File.Exists(audit) || TextFile.Read(audit, Named(audit), report, PublishedAudit.MaximumBytes) is not { } json) return statement;
        var published = PublishedAudit.Read(json);
        if (published is null)
            report(new Finding(Rules.Verklaring, new SourceLocation(Named(audit)), "Dit is geen verslag van Mensenhandel.Audit.") { Fix = "Zet hier een heel verslag neer, of haal de map weg." });
        return statement with { Published = published };
    }

    private static string? Text(string path, Action<Finding> report) => File.Exists(path) ? TextFile.Read(path, Named(path), report) : null;

    /// <summary>A path as the reader of a message knows it: from the folder he is in, when it lies below.</summary>
    public static string Named(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative).Replace('\\', '/');
    }
}
