using Mensenhandel.Audit.Checks.Wcag;
using Mensenhandel.Audit.Pages;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks;

/// <summary>A page that stands in the browser, loaded, settled and in one variant.</summary>
public sealed record OpenPage(SitePage Site, Variant Variant, IPage Browser)
{
    private Task<IReadOnlyList<Listener>>? _listeners;

    /// <summary>Who listens to what; asked once, because each question walks the whole tree.</summary>
    public Task<IReadOnlyList<Listener>> ListenersAsync() => _listeners ??= Listeners.OfAsync(this);
}

/// <summary>
/// One check in the browser. A check leaves the page as it found it, because the next one measures the same page;
/// what it throws is a finding on that page, which counts as not finished: a check that crashed has proved nothing.
/// </summary>
public interface IPageAudit
{
    /// <summary>Name and version for the reports: "axe-core 4.14.0".</summary>
    string Engine { get; }

    /// <summary>
    /// Called before the first page, and again for each new context after a page took one down: the place for scripts that
    /// every page must carry.
    /// </summary>
    Task PrepareAsync(IBrowserContext context);

    /// <summary>Whether this variant can show anything that an earlier one did not. Each costs time on every page.</summary>
    bool Needs(Variant variant);

    Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page);
}
