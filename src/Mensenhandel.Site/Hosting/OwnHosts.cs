using Microsoft.AspNetCore.Http;

namespace Mensenhandel.Site.Hosting;

/// <summary>
/// Answers only to the names of this machine. A site elsewhere can let its own name point here (DNS rebinding), and would
/// then read drafts as if they were its own: https://owasp.org/www-community/attacks/DNS_Rebinding. The browser tells that name in <c>Host</c>.
/// </summary>
internal static class OwnHosts
{
    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Comes before everything else. A refusal has no other headers: the policy tells of the texts too.</summary>
    public static Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (IsOwn(context.Request.Host.Value ?? "", context.Connection.LocalPort)) return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask
            : context.Response.WriteAsync("Dit voorbeeld is alleen te zien op deze computer, met het adres dat het programma noemt.\n", context.RequestAborted);
    }

    // A browser leaves out port 80.
    private static bool IsOwn(string host, int port) =>
        Names.Any(name => host.Equals($"{name}:{port}", StringComparison.OrdinalIgnoreCase) || (port == 80 && host.Equals(name, StringComparison.OrdinalIgnoreCase)));
}
