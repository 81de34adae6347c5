using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Modules;

/// <summary>Of two files with one address (<c>hulp.md</c> and <c>hulp/index.md</c>) the first by name goes on; the other is reported.</summary>
public sealed class DropDoubles(SiteMap site) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var page = (ContentPage)input;
        if (!site.TryGet(page.Address, out var first) || ReferenceEquals(first, page)) return [page];
        context.Report(new Finding(Rules.AdresDubbel, new SourceLocation(page.Source),
            $"Deze pagina krijgt hetzelfde adres als {first.Source}: {page.Address}.") { Page = page.Address.Value });
        return [];
    }
}
