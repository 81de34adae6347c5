using Mensenhandel.Site.Hosting;

namespace Mensenhandel.Site.Tests;

/// <summary>What a build reads, the preview must know of, also when the file is made while it runs.</summary>
public sealed class SiteSourcesTests : IDisposable
{
    private readonly TestSite _site = new();

    public SiteSourcesTests() => _site.WithPage("index.md", "Tekst.");

    public void Dispose() => _site.Dispose();

    /// <summary>Every file that a build opens beside the pages and the theme's own assets.</summary>
    public static TheoryData<string> Shared =>
    [
        "settings.yml",
        "input/_gegevens/contacten.yml",
        "input/_gegevens/woordenlijst.yml",
        "input/_gegevens/toegankelijkheid.yml",
        "input/_gegevens/versies/en.yml",
        "input/_gegevens/taal/gewone-woorden.txt",
        "input/_gegevens/taal/ambtelijk.tsv",
        "theme/huisstijl.css",
        "audits/gepubliceerd/audit.json",
    ];

    [Theory]
    [MemberData(nameof(Shared))]
    public async Task A_shared_file_that_is_made_changed_or_deleted_is_noticed(string file)
    {
        if (File.Exists(Path.Combine(_site.Root, file))) File.Delete(Path.Combine(_site.Root, file));
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var watcher = new InputWatcher(new SiteSources(_site.Input));
        var seen = new List<string> { Fingerprint() };
        foreach (var change in (Action[])[() => _site.With(file, "een\n"), () => _site.With(file, "twee\n"), () => File.Delete(Path.Combine(_site.Root, file))])
        {
            change();
            await ToldAsync(watcher, stop.Token);
            seen.Add(Fingerprint());
        }
        Assert.Equal(3, seen.Distinct().Count());
        Assert.Equal(seen[0], seen[^1]);
    }

    [Theory]
    [InlineData("input/nieuw/blad.md")]
    [InlineData("theme/assets/site.css")]
    [InlineData("audits/gepubliceerd/beelden/een.png")]
    public async Task A_file_that_only_some_pages_show_is_watched_and_leaves_the_fingerprint_alone(string file)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var watcher = new InputWatcher(new SiteSources(_site.Input));
        var before = Fingerprint();
        _site.With(file, "een\n");
        await ToldAsync(watcher, stop.Token);
        _site.With(file, "twee\n");
        Assert.Contains(Path.Combine(_site.Root, file), await ToldAsync(watcher, stop.Token));
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public async Task What_no_build_reads_is_not_told_of()
    {
        using var watcher = new InputWatcher(new SiteSources(_site.Input));
        _site.With("output/index.html", "x").With("README.md", "x").With("audits/handmatig.yml", "x").With("theme/Layout.razor", "x").With("settings.yml.bak", "x");
        Directory.CreateDirectory(Path.Combine(_site.Root, "audits", "gepubliceerd"));
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var told = new List<string>();
        try
        {
            while (true) told.AddRange(await watcher.WaitAsync(soon.Token));
        }
        catch (OperationCanceledException)
        {
            // All has been told.
        }
        // The folders on the way to what may come are told of: something may be in them already.
        Assert.All(told, path => Assert.True(Directory.Exists(path), path));
    }

    [Fact]
    public async Task An_input_folder_that_went_and_came_back_is_watched_again()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var watcher = new InputWatcher(new SiteSources(_site.Input));
        Directory.Move(_site.Input, _site.Input + "-weg");
        await ToldAsync(watcher, stop.Token);
        Directory.Move(_site.Input + "-weg", _site.Input);
        await ToldAsync(watcher, stop.Token);
        _site.WithPage("index.md", "Anders.");
        Assert.Equal([Path.Combine(_site.Input, "index.md")], await ToldAsync(watcher, stop.Token));
    }

    private string Fingerprint() => SiteFingerprint.Of(new BuildOptions(_site.Input) { Today = TestSite.Today });

    /// <summary>All that is told of one change; a folder and what is in it may come apart.</summary>
    private static async Task<IReadOnlyList<string>> ToldAsync(InputWatcher watcher, CancellationToken stop)
    {
        var told = (await watcher.WaitAsync(stop)).ToList();
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(stop);
        quiet.CancelAfter(200);
        try
        {
            while (true) told.AddRange(await watcher.WaitAsync(quiet.Token));
        }
        catch (OperationCanceledException)
        {
            return [.. told.Distinct()];
        }
    }
}
