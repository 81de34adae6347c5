using System.Globalization;
using System.Text.RegularExpressions;
using Mensenhandel.Audit.Pages;
using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks;

/// <summary>
/// Watches what a page does while it is open: errors in the console, files that are missing, and requests to other
/// hosts. Those are stopped, so that an audit tells nobody that the page is being read.
/// </summary>
public sealed partial class PageWatch
{
    // A page that sends its visitor on (an old address, a script) must stay to be audited. Stopping the request is too
    // late: by then Chromium has stopped reading the page. https://html.spec.whatwg.org/multipage/nav-history-apis.html
    private const string Leaves = "mensenhandel.audit: vertrekt naar ";
    private const string Stay = $$"""
        if (self === top) navigation.addEventListener('navigate', event => {
          if (!event.cancelable || event.destination.sameDocument) return;
          event.preventDefault();
          console.debug('{{Leaves}}' + event.destination.url);
        });
        """;

    private readonly Uri _site;
    private readonly List<Observation> _seen = [];
    private SitePage _page = null!;
    private Uri _address = null!;

    private PageWatch(Uri site) => _site = site;

    public static async Task<PageWatch> StartAsync(IPage page, Uri site)
    {
        var watch = new PageWatch(site);
        await page.Context.AddInitScriptAsync(Stay);
        await page.Context.RouteAsync("**/*", watch.RouteAsync);
        page.Console += (_, message) => watch.OnConsole(message);
        page.PageError += (_, error) => watch.OnScriptError(error);
        page.Response += (_, response) => watch.OnResponse(response);
        page.WebSocket += (_, socket) => watch.Foreign(socket.Url);
        // What a page opens by itself is not the page that is audited.
        page.Context.Page += (_, opened) => _ = opened.CloseAsync();
        return watch;
    }

    public void Begin(SitePage page, Uri address) => (_page, _address) = (page, address);

    /// <summary>What was seen since the last call.</summary>
    public IReadOnlyList<Observation> Take()
    {
        lock (_seen)
        {
            Observation[] taken = [.. _seen];
            _seen.Clear();
            return taken;
        }
    }

    public void WrongStatus(int status) =>
        Add(new(Rules.HttpStatus, _page, $"De pagina geeft status {status} in plaats van {_page.Status}.") { Subject = $"pagina {status}" });

    private Task RouteAsync(IRoute route)
    {
        var request = route.Request;
        if (!IsOwn(request.Url))
        {
            Foreign(request.Url);
            return route.AbortAsync(RequestAbortErrorCode.Aborted);
        }
        return route.ContinueAsync();
    }

    private void OnResponse(IResponse response)
    {
        if (response.Status < 400 || IsPage(response.Url)) return;
        var path = new Uri(response.Url).AbsolutePath;
        Add(new(Rules.HttpStatus, _page, $"De pagina vraagt «{path}» op, maar krijgt status {response.Status}.")
        {
            Subject = response.Url,
            Mention = path.Split('/')[^1],
        });
    }

    private void OnConsole(IConsoleMessage message)
    {
        if (message.Text.StartsWith(Leaves, StringComparison.Ordinal) && message.Text[Leaves.Length..] is var target && !IsOwn(target)) Foreign(target);
        if (message.Type != "error") return;
        // Chromium also writes each failed request to the console; responses and foreign requests are reported already.
        var (url, line, column) = Location(message.Location);
        var isRequest = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal);
        var isSocket = message.Text.StartsWith("WebSocket connection to", StringComparison.Ordinal);
        if (isSocket || isRequest && (message.Text.Contains("status of", StringComparison.Ordinal) || !IsOwn(url))) return;
        Add(new(Rules.Consolefout, _page, $"De pagina meldt een fout in de console: «{FirstLine(message.Text)}».")
        {
            Subject = message.Text,
            Place = PlaceIn(url, line, column),
        });
    }

    private void OnScriptError(string error)
    {
        // "ReferenceError: x is not defined\n    at http://127.0.0.1:5000/melden/:17:9"
        var at = StackPlace().Match(error);
        Add(new(Rules.Consolefout, _page, $"Een script op de pagina loopt vast: «{FirstLine(error)}».")
        {
            Subject = FirstLine(error),
            Place = at.Success ? PlaceIn(at.Groups["url"].Value, Number(at.Groups["line"]), Number(at.Groups["column"])) : null,
        });
    }

    private void Foreign(string url)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var parsed) ? parsed.Host : url;
        Add(new(Rules.VreemdVerzoek, _page, $"De pagina vraagt iets op bij een andere server: «{host}».")
        {
            Subject = url,
            Mention = host,
            Measured = new Dictionary<string, string> { ["adres"] = url },
        });
    }

    private void Add(Observation observation)
    {
        lock (_seen) _seen.Add(observation);
    }

    private SourceLocation? PlaceIn(string url, int line, int column) =>
        IsPage(url) ? new SourceLocation(_page.File, line, column) : null;

    private bool IsPage(string url) => Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed == _address;

    private bool IsOwn(string url) =>
        url.StartsWith(_site.AbsoluteUri, StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("blob:", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("about:", StringComparison.OrdinalIgnoreCase)
        || url.Length == 0;

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Trim();

    /// <summary>Playwright gives "address:line:column", counted from zero.</summary>
    private static (string Url, int Line, int Column) Location(string location)
    {
        var parts = location.Split(':');
        return parts.Length > 2 && int.TryParse(parts[^2], out var line) && int.TryParse(parts[^1], out var column)
            ? (string.Join(':', parts[..^2]), line + 1, column + 1)
            : (location, 1, 1);
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<url>http://[^\s()]+?):(?<line>\d{1,7}):(?<column>\d{1,7})")]
    private static partial Regex StackPlace();
}
