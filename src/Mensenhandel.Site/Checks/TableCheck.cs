using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>A table says what stands in its columns or rows (WCAG 1.3.1, technique H51).</summary>
public sealed class TableCheck : IPageCheck
{
    public IEnumerable<Finding> Check(HtmlPage page, CheckContext context) =>
        page.Document.QuerySelectorAll("table:not([role=presentation], [role=none])")
            .Where(table => table.QuerySelectorAll("th").All(th => string.IsNullOrWhiteSpace(th.TextContent)))
            .Select(table => page.Finding(Rules.TabelZonderKop, table, "Deze tabel heeft geen koppen boven de kolommen."));
}
