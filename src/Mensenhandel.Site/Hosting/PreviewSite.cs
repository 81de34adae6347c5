using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.HouseStyles;
using Mensenhandel.Site.Output;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Mensenhandel.Site.Hosting;

/// <summary>The site as it stands in memory, with a panel of findings on each page; every build reaches the open pages.</summary>
public sealed class PreviewSite(BuildOptions options)
{
    private const string Changes = PreviewPage.Folder + "wijzigingen";

    private volatile IReadOnlyDictionary<string, byte[]> _files = new Dictionary<string, byte[]>();
    private volatile PreviewPage _page = new(null, null);
    private BuildResult? _result;
    private BuildMemory _memory = new();
    private string _fingerprint = "";
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The last build that succeeded.</summary>
    public FindingReport Report => _result?.Report ?? new FindingReport([], []);

    /// <summary>The files of the site as a build makes them.</summary>
    internal IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Builds anew. What makes a build impossible is shown on the pages of the build before it.</summary>
    public string? Build()
    {
        string? failure = null;
        try
        {
            var fingerprint = SiteFingerprint.Of(options);
            if (fingerprint != _fingerprint) _memory = new BuildMemory();
            // Until the build has ended with the same surroundings, nobody knows from what its answers were made.
            _fingerprint = "";
            var output = new MemoryOutput();
            _result = SiteBuild.Run(options with { Memory = _memory }, output);
            _files = output.Files;
            if (SiteFingerprint.Of(options) == fingerprint) _fingerprint = fingerprint;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            failure = SiteException.Explain(e is DirectoryNotFoundException && !Directory.Exists(options.Input)
                ? new SiteException($"De map «{options.Input}» bestaat niet. Zet haar terug, of begin opnieuw met --input.") : e);
        }
        _page = new PreviewPage(_result, failure);
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        return failure;
    }

    public byte[]? File(string path)
    {
        if (path.StartsWith(PreviewPage.Folder[1..], StringComparison.Ordinal)) return Own(path[(PreviewPage.Folder.Length - 1)..].Replace("/index.html", ".html", StringComparison.Ordinal));
        // Made when it is asked for: it reads every page of the site.
        if (path == HouseStylePage.Path && _result?.Style is { } style) return HouseStylePage.With(_files, style).GetValueOrDefault(path);
        var page = _page;
        if (!_files.TryGetValue(path, out var file)) return _files.Count == 0 && path == "404.html" ? page.Empty : null;
        return path.EndsWith(".html", StringComparison.Ordinal) ? page.Of(path, file) : file;
    }

    /// <summary>The headers of every answer, and the stream of events.</summary>
    public void Map(WebApplication app)
    {
        app.Use((context, next) =>
        {
            PreviewHeaders.Set(context, _result?.Headers);
            return next(context);
        });
        app.Map(Changes, branch => branch.Run(TellAsync));
    }

    /// <summary>Server-sent events: one for each build.</summary>
    private async Task TellAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        // Taken before anything is said, so that a build that ends meanwhile is told of.
        var next = _next.Task;
        await context.Response.WriteAsync(": klaar\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        try
        {
            while (true)
            {
                await next.WaitAsync(context.RequestAborted);
                next = _next.Task;
                await context.Response.WriteAsync("data: nieuw\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }

    private static byte[]? Own(string name)
    {
        using var stream = typeof(PreviewSite).Assembly.GetManifestResourceStream("preview/" + name);
        if (stream is null) return null;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
