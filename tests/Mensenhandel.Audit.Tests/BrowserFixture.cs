using Mensenhandel.Audit.Browsers;

namespace Mensenhandel.Audit.Tests;

/// <summary>
/// One browser for all tests of a collection. Without a browser the tests fail with the list of what was tried: a gate that skips
/// itself lets everything through.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    public const string Collection = "één browser";

    /// <summary>
    /// Long audits, and pages that bring a browser down, in a browser of their own beside the first: most of the time of an audit
    /// is waiting, and two cores can wait for two.
    /// </summary>
    public const string Apart = "een browser apart";

    private readonly Dictionary<string, Task<AuditResult>> _kept = [];

    public AuditBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Browser = await AuditBrowser.StartAsync(Environment.GetEnvironmentVariable(BrowserSearch.Setting), Console.Error);

    public async Task DisposeAsync() => await Browser.DisposeAsync();

    /// <summary>The whole gate over the pages that are kept in the tree ("goed" or "fout"), audited once for all tests.</summary>
    public Task<AuditResult> KeptAsync(string name, AuditOptions? options = null) =>
        _kept.TryGetValue(name, out var result) ? result : _kept[name] = AuditAsync(TestFolder.Kept(name), options);

    /// <summary>Audits a folder in the shared browser.</summary>
    public Task<AuditResult> AuditAsync(string folder, AuditOptions? options = null, CancellationToken cancel = default) =>
        new SiteAudit(Browser, options ?? AuditOptions.Default).RunAsync(Pages.SiteFolder.Open(folder), cancel);
}

[CollectionDefinition(BrowserFixture.Collection)]
public sealed class BrowserRun : ICollectionFixture<BrowserFixture>;

[CollectionDefinition(BrowserFixture.Apart)]
public sealed class BrowserRunApart : ICollectionFixture<BrowserFixture>;
