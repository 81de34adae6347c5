using System.Net;
using System.Text;
using Mensenhandel.Site.Checks.Language;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.HouseStyles;
using Mensenhandel.Site.Output;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Mensenhandel.Site.Hosting;

/// <summary>The site as it stands in memory, with a panel of findings on each page and a script that reloads it.</summary>
public sealed class PreviewSite(BuildOptions options)
{
    private const string Changes = "/_voorbeeld/wijzigingen";

    private volatile IReadOnlyDictionary<string, byte[]> _files = new Dictionary<string, byte[]>();
    private volatile FindingReport _report = new([], []);
    private volatile IReadOnlyList<PageLanguage> _texts = [];
    private volatile HouseStyle? _style;
    private volatile string? _failure;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public FindingReport Report => _report;

    /// <summary>Builds anew. What makes a build impossible is shown on the pages of the build before it.</summary>
    public string? Build()
    {
        try
        {
            var output = new MemoryOutput();
            var result = SiteBuild.Run(options, output);
            (_report, _texts, _style) = (result.Report, result.Texts, result.Style);
            _files = HouseStylePage.With(output.Files, _style);
            _failure = null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _failure = SiteException.Explain(e);
        }
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        return _failure;
    }

    public byte[]? File(string path)
    {
        if (!_files.TryGetValue(path, out var file)) return _files.Count == 0 && path == "404.html" ? Encoding.UTF8.GetBytes(Panel("") + Script) : null;
        if (!path.EndsWith(".html", StringComparison.Ordinal)) return file;
        // The policy of the page would stop the script that reloads it.
        var html = Encoding.UTF8.GetString(file).Replace("http-equiv=\"Content-Security-Policy\"", "name=\"beleid\"", StringComparison.Ordinal);
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        var address = "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
        return end < 0 ? file : Encoding.UTF8.GetBytes(html.Insert(end, Panel(address) + Marks(address) + Script));
    }

    /// <summary>Server-sent events: one for each build.</summary>
    public void Map(WebApplication app) => app.Map(Changes, branch => branch.Run(async context =>
    {
        context.Response.ContentType = "text/event-stream";
        while (!context.RequestAborted.IsCancellationRequested)
        {
            var next = _next.Task;
            await context.Response.WriteAsync(": klaar\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            try
            {
                await next.WaitAsync(context.RequestAborted);
                await context.Response.WriteAsync("data: nieuw\n\n", context.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }));

    private const string Script = $$"""
        <script>new EventSource("{{Changes}}").onmessage=()=>location.reload()</script>
        """;

    // The CSS Custom Highlight API marks text without changing the page; where a browser lacks it, the panel still says it all.
    private const string MarkScript = """
        if (window.Highlight) {
          const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), nodes = [];
          let text = '';
          while (walker.nextNode()) { nodes.push([text.length, walker.currentNode]); text += walker.currentNode.data.replace(/\s/g, ' '); }
          const place = at => { const [start, node] = nodes.findLast(n => n[0] <= at); return [node, at - start]; };
          const ranges = sentences.map(s => text.indexOf(s)).map((at, i) => {
            if (at < 0) return null;
            const range = new Range();
            range.setStart(...place(at)); range.setEnd(...place(at + sentences[i].length));
            return range;
          }).filter(Boolean);
          CSS.highlights.set('zin', new Highlight(...ranges));
        }
        """;

    /// <summary>Marks the sentences that have findings in the text itself.</summary>
    private string Marks(string address)
    {
        if (_texts.FirstOrDefault(t => t.Page.Address.Value == address) is not { } text) return "";
        var sentences = text.Report.Sentences.Where(s => s.Findings.Count > 0).Select(s => s.Text.Replace('\u00A0', ' ')).ToList();
        if (sentences.Count == 0) return "";
        return $"<style>::highlight(zin){{background:#ffe08a;color:#111}}</style><script>const sentences = {System.Text.Json.JsonSerializer.Serialize(sentences)};\n{MarkScript}</script>";
    }

    private string Panel(string address)
    {
        var findings = _report.Findings.Where(f => f.Page == address || f.Page.Length == 0).ToList();
        if (_failure is null && findings.Count == 0) return "";
        var html = new StringBuilder("""
            <aside lang="nl" aria-label="Bevindingen" style="position:fixed;inset:auto 0 0 0;max-height:40vh;overflow:auto;z-index:99;background:#fff8e1;color:#111;border-top:4px solid #b00020;padding:.75rem 1rem;font:1rem/1.5 system-ui">
            """);
        if (_texts.FirstOrDefault(t => t.Page.Address.Value == address) is { Report: var language })
            html.Append("<p>").Append(language.IsB1 ? "Deze tekst is B1" : "Deze tekst is geen B1").Append(", score ")
                .Append(language.Score.ToString("0.00", Dutch.Culture)).Append(". De zinnen met een opmerking zijn gemarkeerd.</p>");
        if (_failure is not null) html.Append("<p><strong>").Append(WebUtility.HtmlEncode(_failure)).Append("</strong></p>");
        html.Append("<ul style=\"margin:0;padding-left:1.2em\">");
        foreach (var finding in findings)
            html.Append("<li><strong>").Append(ConsoleReporter.Word(finding.Severity)).Append("</strong> ")
                .Append(WebUtility.HtmlEncode($"{finding.Message} {finding.Fix} ({finding.Location})")).Append("</li>");
        return html.Append("</ul></aside>").ToString();
    }
}
