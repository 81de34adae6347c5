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

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Netlify and Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/headers/.</summary>
    public string Headers => "/*\n" + string.Concat(headers.Select(h => $"  {h.Name}: {h.Value}\n"));

    /// <summary>Azure Static Web Apps: https://learn.microsoft.com/azure/static-web-apps/configuration.</summary>
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
    /// of its own loses these (https://nginx.org/en/docs/http/ngx_http_headers_module.html).
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
                gzip on;
                gzip_static on;
                gzip_vary on;
                gzip_types text/plain text/xml application/json;

                """.ReplaceLineEndings("\n"));
            foreach (var page in notFound)
                text.Append(page == "/404.html" ? $"error_page 404 {root}404.html;\n"
                    : $"location ^~ {root}{Folder(page)} {{ error_page 404 {root}{page[1..]}; }}\n");
            foreach (var name in (string[])[HeadersName, AzureName, NginxName])
                text.Append($"location = {root}{name} {{ return 404; }}\n");
            return text.ToString();
        }
    }

    private static string Folder(string page) => page[1..(page.LastIndexOf('/') + 1)];
}
