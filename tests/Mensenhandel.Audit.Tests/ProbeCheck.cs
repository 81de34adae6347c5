using Mensenhandel.Audit.Checks;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Tests;

/// <summary>A check that does what a test asks, and finds nothing.</summary>
public sealed class ProbeCheck(Func<OpenPage, Task> act) : IPageAudit
{
    public string Engine => "proef 1";

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => true;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        await act(page);
        return [];
    }
}
