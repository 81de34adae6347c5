using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Hosting;

/// <summary>What the preview adds to a finished page: a panel of findings, the mark of a draft, and a script that renews it.</summary>
/// <param name="result">The build that the page is of; null before the first one that succeeded.</param>
/// <param name="failure">Why there is no newer build.</param>
public sealed partial class PreviewPage(BuildResult? result, string? failure)
{
    public const string Folder = "/_voorbeeld/";

    /// <summary>Both versions of a page side by side.</summary>
    public const string SideBySide = Folder + "naast-elkaar";

    private static readonly string Script = $"<link rel=\"stylesheet\" href=\"{Folder}voorbeeld.css\"><script src=\"{Folder}voorbeeld.js\"></script>";

    /// <summary>What is shown while not one build has succeeded.</summary>
    public byte[] Empty => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"nl\"><meta charset=\"utf-8\"><title>Voorbeeld</title><body>{Panel("/")}{Script}</body></html>");

    /// <param name="path">The file of the page: <c>melden/index.html</c>.</param>
    public byte[] Of(string path, byte[] file)
    {
        var html = Encoding.UTF8.GetString(file);
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        if (end < 0) return file;
        var address = "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
        // What stands around the text, so that the script knows when changing the text is enough.
        var (from, to) = (html.IndexOf("<main", StringComparison.Ordinal), html.LastIndexOf("</main>", StringComparison.Ordinal));
        var shell = from < 0 || to < from ? html : html.Remove(from, to - from);
        var mark = $"<meta name=\"voorbeeld\" content=\"{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(shell + Draft(address))))}\">";
        html = html.Insert(end, Panel(address) + Script);
        html = html.Replace("<body>", "<body>" + Draft(address), StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(Open(html).Replace("</head>", mark + "</head>", StringComparison.Ordinal));
    }

    /// <summary>
    /// The policy of the page stays in force, so that what it would stop on the site is stopped here too;
    /// only the files of the preview and its stream of events are let in.
    /// </summary>
    private static string Open(string html)
    {
        const string policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
        var start = html.IndexOf(policy, StringComparison.Ordinal);
        if (start < 0) return html;
        var from = start + policy.Length;
        var to = html.IndexOf('"', from);
        return html[..from] + PreviewHeaders.Open(html[from..to]) + html[to..];
    }

    [GeneratedRegex("«([^»]+)»")]
    private static partial Regex Quoted();

    private string Draft(string address) => result?.Pages.Any(p => p.IsDraft && p.Address.Value == address) == true
        ? "<p class=\"voorbeeld-concept\">Concept: deze pagina staat nog niet op de website.</p>"
        : "";

    private string Panel(string address)
    {
        var findings = result?.Report.Findings.Where(f => f.Page == address || f.Page.Length == 0).ToList() ?? [];
        var language = result?.Texts.FirstOrDefault(t => t.Page.Address.Value == address)?.Report;
        var sentences = language?.Sentences.Where(s => s.Findings.Count > 0).Select(s => s.Text.Replace('\u00A0', ' ')).ToList() ?? [];
        // What a message quotes first is the text, or the target of the link, that it is about.
        sentences.AddRange(findings.Where(f => f.Page == address && !f.Rule.Id.StartsWith("taal/", StringComparison.Ordinal))
            .Select(f => Quoted().Match(f.Message.Replace('\u00A0', ' ')).Groups[1].Value).Where(q => q.Length > 1));
        // A message quotes a link as it was written; the page has it relative.
        sentences.AddRange((result?.Facts.FirstOrDefault(f => f.Name == address)?.Written ?? new Dictionary<string, string>()).Where(w => w.Key != w.Value && sentences.Contains(w.Value)).Select(w => w.Key).ToList());
        var isWrong = failure is not null || findings.Any(f => f.Severity == Severity.Error);
        var html = new StringBuilder($"""
            <aside lang="nl" class="voorbeeld{(isWrong ? " fout" : "")}" aria-label="{(findings.Count > 0 || failure is not null ? "Bevindingen" : "Voorbeeld")}" data-zinnen="{WebUtility.HtmlEncode(JsonSerializer.Serialize(sentences, SentencesJson.Default.ListString))}">
            """);
        if (failure is not null) html.Append("<p><strong>").Append(WebUtility.HtmlEncode(failure)).Append("</strong></p>");
        html.Append("<p>");
        if (language is not null)
            html.Append(language.IsB1 ? "Deze tekst is B1" : "Deze tekst is geen B1").Append(", score ").Append(language.Score.ToString("0.00", Dutch.Culture)).Append(". ")
                .Append(sentences.Count > 0 ? "De plekken met een opmerking zijn gemarkeerd. " : "");
        html.Append($"<a href=\"{SideBySide}/?pagina={Uri.EscapeDataString(address)}\" target=\"_top\">Beide versies naast elkaar</a>");
        foreach (var draft in result?.Pages.Where(p => p.IsDraft && p.Address.Value != address) ?? [])
            html.Append(" · concept: <a href=\"").Append(WebUtility.HtmlEncode(draft.Address.Value)).Append("\">").Append(WebUtility.HtmlEncode(draft.Title)).Append("</a>");
        html.Append("</p>");
        if (findings.Count > 0) html.Append("<ul>");
        foreach (var finding in findings)
            html.Append("<li><strong>").Append(ConsoleReporter.Word(finding.Severity)).Append("</strong> ")
                .Append(WebUtility.HtmlEncode($"{finding.Message} {finding.Fix} ({finding.Location})")).Append("</li>");
        if (findings.Count > 0) html.Append("</ul>");
        return html.Append("</aside>").ToString();
    }
}

/// <summary>Written by the compiler: a native program has no reflection.</summary>
[JsonSerializable(typeof(List<string>))]
internal sealed partial class SentencesJson : JsonSerializerContext;
