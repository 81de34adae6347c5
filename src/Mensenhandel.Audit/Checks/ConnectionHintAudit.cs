using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks;

/// <summary>
/// <c>preconnect</c> and <c>dns-prefetch</c> contact another host without any request that <see cref="PageWatch"/>
/// could see.
/// </summary>
public sealed class ConnectionHintAudit : IPageAudit
{
    private const string Hints = """
        () => [...document.querySelectorAll('link[rel~="preconnect" i][href], link[rel~="dns-prefetch" i][href]')]
          .filter(link => link.href && new URL(link.href).host !== location.host)
          .flatMap(link => [link.href, link.outerHTML])
        """;

    public string Engine => "eigen controles";

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == Variant.Narrow;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var hints = await page.Browser.EvaluateAsync<string[]>(Hints);
        return [.. hints.Chunk(2).Select(hint => new Observation(Rules.VreemdVerzoek, page.Site,
            $"De pagina maakt alvast verbinding met een andere server: «{new Uri(hint[0]).Host}».")
        {
            Html = hint[1],
            Subject = hint[0],
            Measured = new Dictionary<string, string> { ["adres"] = hint[0] },
        })];
    }
}
