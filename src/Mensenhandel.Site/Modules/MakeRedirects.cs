using System.Text;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Security;

namespace Mensenhandel.Site.Modules;

/// <summary>
/// Makes a small page at each former address (<c>RedirectFrom</c>). A static host cannot answer 301;
/// a refresh without delay is the accepted stand-in (WCAG technique H76) and the link serves browsers that ignore it.
/// </summary>
public sealed class MakeRedirects(SiteMap site, ContentPolicy policy) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var taken = new Dictionary<string, ContentPage>(StringComparer.Ordinal);
        foreach (var page in site.Pages.Where(p => !p.IsDraft))
        {
            foreach (var written in page.FrontMatter.RedirectFrom)
            {
                var from = new PageAddress("/" + written.Trim().Trim('/') + "/");
                if (written.Contains("..", StringComparison.Ordinal) || written.Any(c => c is '\\' or '?' or '#' or ':' || char.IsControl(c))
                    || from.Value.Length is 2 or > InputNames.LongestPath || written.Contains("//", StringComparison.Ordinal))
                    Report(Rules.DoorverwijzingFout, $"«{written}» is geen adres van deze site.", "Schrijf een adres als /oud-adres/.");
                else if (site.TryGet(from, out var present))
                    Report(Rules.DoorverwijzingFout, $"Op het adres «{from}» staat al een pagina: {present.Source}.", "Kies een ander oud adres, of haal deze regel weg.");
                else if (!taken.TryAdd(from.Value, page))
                    Report(Rules.DoorverwijzingFout, $"Het adres «{from}» verwijst ook al naar {taken[from.Value].Address}.", "Laat elk oud adres naar één pagina verwijzen.");
                else
                    yield return new FileDocument(page.Source, from.File, Encoding.UTF8.GetBytes(Html(from.LinkTo(page.Address.Value), page.Title)));

                void Report(Rule rule, string message, string fix) =>
                    context.Report(new Finding(rule, new SourceLocation(page.Source, page.FrontMatter.RedirectLine), message) { Page = page.Address.Value, Fix = fix });
            }
        }
    }

    private string Html(string href, string title)
    {
        var (link, text) = (System.Net.WebUtility.HtmlEncode(href), System.Net.WebUtility.HtmlEncode(title));
        return $"""
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy.Meta}">
            <meta name="referrer" content="no-referrer">
            <meta name="viewport" content="width=device-width">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={link}">
            <title>{text}</title>
            </head>
            <body>
            <main>
            <h1>Deze pagina is verhuisd</h1>
            <p><a href="{link}">{text}</a></p>
            </main>
            </body>
            </html>

            """;
    }
}
