using Mensenhandel.Site.Security;
using Microsoft.AspNetCore.Http;

namespace Mensenhandel.Site.Hosting;

/// <summary>
/// The headers of the published site on every answer of the preview, so that what they would stop there is stopped here.
/// They differ where the preview itself would not work: its own files, and both versions side by side.
/// </summary>
internal static class PreviewHeaders
{
    /// <summary>While no build has succeeded: nothing is allowed but the preview itself.</summary>
    private static readonly IReadOnlyList<(string Name, string Value)> Default = SecurityHeaders.Of(new ContentPolicy("", ""));

    /// <param name="published">The headers of the site; null before the first build that succeeded.</param>
    public static void Set(HttpContext context, IReadOnlyList<(string Name, string Value)>? published)
    {
        var mayFrame = IsOwnFrame(context.Request);
        foreach (var (name, value) in published ?? Default)
            context.Response.Headers[name] = name switch
            {
                "Content-Security-Policy" => Policy(value, context.Request.Path, mayFrame),
                "X-Frame-Options" when mayFrame => "SAMEORIGIN",
                // What was saved a moment ago must be on the screen.
                "Cache-Control" => "no-store",
                _ => value,
            };
    }

    /// <summary>The policy, in a header or in a page, with the preview's own files and its stream of events let in.</summary>
    public static string Open(string policy) => "connect-src 'self'; " + policy
        .Replace("style-src ", "style-src 'self' ", StringComparison.Ordinal)
        .Replace("script-src ", "script-src 'self' ", StringComparison.Ordinal);

    private static string Policy(string published, PathString path, bool mayFrame)
    {
        var policy = Open(published);
        // The one page that shows others.
        if (path.StartsWithSegments(PreviewPage.SideBySide)) policy += "; frame-src 'self'";
        return mayFrame ? policy.Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal) : policy;
    }

    /// <summary>The browser says so itself, and no page can say it in its place: https://www.w3.org/TR/fetch-metadata/.</summary>
    private static bool IsOwnFrame(HttpRequest request) =>
        request.Headers["Sec-Fetch-Dest"] == "iframe" && request.Headers["Sec-Fetch-Site"] == "same-origin";
}
