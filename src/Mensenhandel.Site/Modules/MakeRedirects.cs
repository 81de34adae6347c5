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
public sealed class MakeRedirects(SiteMap site, Destinations destinations, ContentPolicy policy) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        foreach (var page in site.Pages.Where(p => !p.IsDraft))
        {
            foreach (var written in page.FrontMatter.RedirectFrom)
            {
                var from = FormerAddress.Read(written);
                var wrong = from is null
                    ? new Finding(Rules.DoorverwijzingFout, new SourceLocation(page.Source, page.FrontMatter.RedirectLine), $"«{written}» is geen adres van deze site.") { Fix = "Schrijf een adres als /oud-adres/." }
                    : destinations.Refusal(Claimant.Redirect, from.Value.File, page.Source);
                if (wrong is null) yield return new FileDocument(page.Source, from!.Value.File, Encoding.UTF8.GetBytes(Html(from.Value.LinkTo(page.Address.Value), page.Title)));
                else context.Report(wrong with { Page = page.Address.Value });
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
