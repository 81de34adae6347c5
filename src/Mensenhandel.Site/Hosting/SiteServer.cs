using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Mensenhandel.Site.Hosting;

/// <summary>The bytes of the file at a path below the site's root (<c>melden/index.html</c>), or null when there is none.</summary>
public delegate byte[]? SiteFiles(string path);

/// <summary>
/// Serves a built site the way GitHub Pages does: <c>index.html</c> for a folder, <c>/melden</c> sent on to
/// <c>/melden/</c>, and <c>404.html</c> with status 404 for everything else. Only this machine can reach it, by its own names.
/// </summary>
public sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication _app;

    private SiteServer(WebApplication app) => _app = app;

    /// <summary>The root of the site, ending in a slash; the port is the real one, also when 0 was asked for.</summary>
    public Uri Address { get; private set; } = null!;

    /// <param name="port">0 for any free port.</param>
    /// <param name="configure">Comes before the files: what a preview adds, such as a stream of reload events.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<SiteServer> StartAsync(SiteFiles files, int port = 0, Action<WebApplication>? configure = null)
    {
        // The empty builder reads no settings files or ASPNETCORE_ variables, and logs nothing.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        var sockets = LoopbackSockets.Bind(port);
        var address = new Uri($"http://{IPAddress.Loopback}:{sockets.Port}/");
        builder.WebHost.UseKestrelCore().UseSockets(transport => transport.CreateBoundListenSocket = sockets.Of).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            foreach (var end in sockets.Addresses) kestrel.Listen(end);
        });
        builder.Services.AddRoutingCore();
        // Ctrl-C belongs to the program around the server; the default lifetime would take it away.
        builder.Services.AddSingleton<IHostLifetime, OwnersLifetime>();
        var app = builder.Build();
        app.Use(OwnHosts.GuardAsync);
        configure?.Invoke(app);
        app.Run(context => AnswerAsync(context, files));
        var server = new SiteServer(app);
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            sockets.Dispose();
            throw;
        }
        server.Address = address;
        return server;
    }

    /// <summary>Serves a folder; files are read anew at every request.</summary>
    public static SiteFiles FromFolder(string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        return path =>
        {
            var file = Path.GetFullPath(Path.Combine(root, path));
            // Nothing outside the folder, however the path is spelled.
            return file.StartsWith(root, StringComparison.Ordinal) && File.Exists(file) ? File.ReadAllBytes(file) : null;
        };
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, SiteFiles files)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        var path = request.Path.Value!.TrimStart('/');
        var isFolder = path.Length == 0 || path.EndsWith('/');
        var file = isFolder ? path + "index.html" : path;
        if (files(file) is { } found)
        {
            await WriteAsync(response, file, found);
        }
        else if (!isFolder && files(path + "/index.html") is not null)
        {
            // Relative to the host, so that the answer is right under every name of this machine.
            response.StatusCode = StatusCodes.Status301MovedPermanently;
            response.Headers.Location = request.PathBase + request.Path + "/" + request.QueryString;
        }
        else
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            await WriteAsync(response, "404.html", files("404.html") ?? "<!doctype html><title>404</title><p>Deze pagina is er niet."u8.ToArray());
        }
    }

    private static async Task WriteAsync(HttpResponse response, string file, byte[] bytes)
    {
        if (!ContentTypes.TryGetContentType(file, out var type)) type = "application/octet-stream";
        response.ContentType = IsText(type) ? type + "; charset=utf-8" : type;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method)) await response.Body.WriteAsync(bytes);
    }

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("json", StringComparison.Ordinal)
        || type.EndsWith("xml", StringComparison.Ordinal)
        || type.EndsWith("javascript", StringComparison.Ordinal);

    private sealed class OwnersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
