using Mensenhandel.Site.Checks.Language;
using Mensenhandel.Site.Checks.Language.Glossaries;
using Mensenhandel.Site.Checks.Language.Lists;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Modules;

namespace Mensenhandel.Site;

/// <summary>Judges Markdown files, each with the word lists of the site that it belongs to.</summary>
public static class Readability
{
    /// <exception cref="SiteException">A file does not exist or cannot be read as UTF-8, or a glossary is broken.</exception>
    public static IReadOnlyList<LanguageReport> Judge(IReadOnlyList<FileInfo> files, DateOnly today)
    {
        if (files.FirstOrDefault(f => !f.Exists) is { } missing) throw new SiteException($"Het bestand «{missing}» bestaat niet.");
        var judges = new Dictionary<string, LanguageJudge>(StringComparer.Ordinal);
        var reports = new List<LanguageReport>();
        foreach (var file in files)
        {
            var data = DataFolder(file);
            if (!judges.TryGetValue(data ?? "", out var judge)) judges[data ?? ""] = judge = CreateJudge(data, today);
            reports.Add(judge.Judge(file.ToString().Replace('\\', '/'), TextFile.Read(file.FullName, file.ToString(), Stop)!));
        }
        return reports;
    }

    /// <summary>Findings, verdict and score of each text.</summary>
    public static void Report(IEnumerable<LanguageReport> reports, TextWriter output)
    {
        foreach (var report in reports)
        {
            ConsoleReporter.Write(new FindingReport(report.Findings, []), output);
            LanguageReporter.Write(report, output);
        }
    }

    public static void WriteJson(IReadOnlyList<LanguageReport> reports, string tool, string file) =>
        JsonReport.Write(new FindingReport(reports.SelectMany(r => r.Findings), reports.Select(r => r.File)), tool, file, json => LanguageReporter.Write(reports, json));

    /// <summary>A judge with the lists and glossary of a site.</summary>
    /// <param name="data">The folder <c>input/_gegevens</c>; null for a text outside any site.</param>
    /// <param name="report">Receives what is wrong with the glossary; null to stop at it.</param>
    public static LanguageJudge CreateJudge(string? data, DateOnly today, Action<Finding>? report = null)
    {
        report ??= Stop;
        var glossary = Glossary.None;
        if (data is not null && Path.Combine(data, "woordenlijst.yml") is var file && File.Exists(file))
            glossary = TextFile.Read(file, SiteBuild.Named(file), report) is { } text ? GlossaryReader.Read(text, SiteBuild.Named(file), report) : Glossary.None;
        return new LanguageJudge(Lists(data), glossary, today);
    }

    /// <summary>The program's own lists with what the site adds in <c>input/_gegevens/taal/</c>.</summary>
    public static LanguageLists Lists(string? data) => LanguageLists.Read(name =>
        data is not null && Path.Combine(data, "taal", name) is var file && File.Exists(file) ? TextFile.Read(file, file, Stop) : null);

    private static string? DataFolder(FileInfo file)
    {
        for (var folder = file.Directory; folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "_gegevens") is var data && Directory.Exists(data)) return data;
        return null;
    }

    private static void Stop(Finding finding) => throw new SiteException($"{finding.Location}: {finding.Message} {finding.Fix}");
}
