using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mensenhandel.Site.Security;

/// <summary>
/// The same headers in the words of each host. Which host will serve the site is not known while it is built, so all are
/// written; each host reads its own file and leaves the others alone.
/// </summary>
/// <param name="root">The path of the site on its host: <c>/</c>.</param>
/// <param name="notFound">The pages for missing addresses, below the root: <c>/404.html</c>, <c>/makkelijk/404.html</c>.</param>
public sealed class HostFiles(IReadOnlyList<(string Name, string Value)> headers, string root, IReadOnlyList<string> notFound)
{
    public const string HeadersName = "_headers";
    public const string AzureName = "staticwebapp.config.json";
    public const string NginxName = "_nginx.conf";
    public const string RedirectsName = "_redirects";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Netlify and Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/headers/.</summary>
    public string Headers => "/*\n" + string.Concat(headers.Select(h => $"  {h.Name}: {h.Value}\n"));

    /// <summary>
    /// The error page of each folder at Netlify, which knows that of the root by itself
    /// (https://docs.netlify.com/manage/routing/redirects/redirect-options/#custom-404-page-handling). Cloudflare Pages passes
    /// over lines with this status and looks for the nearest <c>404.html</c> by itself
    /// (https://developers.cloudflare.com/pages/configuration/serving-pages/). Null when no folder has one.
    /// </summary>
    public string? Redirects => !notFound.Any(IsOfFolder) ? null
        : string.Concat(notFound.Where(IsOfFolder).Select(page => $"{root}{Folder(page)}* {root}{page[1..]} 404\n"));

    /// <summary>
    /// Azure Static Web Apps: https://learn.microsoft.com/azure/static-web-apps/configuration. It has one error page for the
    /// whole site: a response override knows no path, and a route with a status answers for the pages that exist as well.
    /// </summary>
    public string Azure
    {
        get
        {
            var all = new JsonObject();
            foreach (var (name, value) in headers) all[name] = value;
            var config = new JsonObject { ["globalHeaders"] = all };
            if (notFound.Count > 0) config["responseOverrides"] = new JsonObject { ["404"] = new JsonObject { ["rewrite"] = notFound[0] } };
            return config.ToJsonString(Readable) + "\n";
        }
    }

    /// <summary>
    /// nginx: <c>include</c> it in the <c>server</c> block. It is the only place for <c>add_header</c>: a location that adds one
    /// of its own loses these (https://nginx.org/en/docs/http/ngx_http_headers_module.html). Behind TLS that ends elsewhere an
    /// absolute redirect would lead to http and a port that is closed.
    /// </summary>
    public string Nginx
    {
        get
        {
            var text = new StringBuilder("# In het blok «server» van nginx: include, met het pad van dit bestand. Zet add_header nergens anders.\n");
            foreach (var (name, value) in headers) text.Append($"add_header {name} \"{value}\" always;\n");
            text.Append("""
                index index.html;
                charset utf-8;
                charset_types text/plain text/xml application/json;
                server_tokens off;
                absolute_redirect off;
                gzip on;
                gzip_static on;
                gzip_vary on;
                gzip_types text/plain text/xml application/json;

                """.ReplaceLineEndings("\n"));
            foreach (var page in notFound)
                text.Append(!IsOfFolder(page) ? $"error_page 404 {root}404.html;\n"
                    : $"location ^~ {root}{Folder(page)} {{ error_page 404 {root}{page[1..]}; }}\n");
            foreach (var name in (string[])[HeadersName, AzureName, NginxName, RedirectsName])
                text.Append($"location = {root}{name} {{ return 404; }}\n");
            return text.ToString();
        }
    }

    private static bool IsOfFolder(string page) => page != "/404.html";

    private static string Folder(string page) => page[1..(page.LastIndexOf('/') + 1)];
}
