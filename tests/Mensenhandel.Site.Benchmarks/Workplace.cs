namespace Mensenhandel.Site.Benchmarks;

/// <summary>The folders of a run: our two builds, the peers, and a site of each size for every generator.</summary>
internal sealed class Workplace(string root, string? built)
{
    public static readonly string Repository = FindRepository();

    private static readonly string Peers = Path.Combine(AppContext.BaseDirectory, "Peers");

    public string Root => root;

    /// <summary>One file that runs where no .NET is.</summary>
    public string Native => Path.Combine(Built, "native", "Mensenhandel.Site");

    /// <summary>The published build that needs .NET.</summary>
    public string Ordinary => Path.Combine(Built, "ordinary", "Mensenhandel.Site");

    public string NodeModules => Path.Combine(Built, "npm", "node_modules", ".bin");

    private string Built => built ?? Path.Combine(root, "built");

    /// <summary>Publishes our program both ways and installs the peers that lack; what is there already stays.</summary>
    public void Prepare(bool node)
    {
        Directory.CreateDirectory(Built);
        if (!File.Exists(Native)) Shell.Must(Repository, "dotnet", "publish", "src/Mensenhandel.Site", "-p:PublishAot=true", "-o", Path.GetDirectoryName(Native)!);
        if (!File.Exists(Ordinary)) Shell.Must(Repository, "dotnet", "publish", "src/Mensenhandel.Site", "-o", Path.GetDirectoryName(Ordinary)!);
        var missing = new[] { ("hugo", "/usr/bin/hugo"), ("time", "/usr/bin/time"), ("chromium", "/usr/bin/chromium"), ("chromium-driver", "/usr/bin/chromedriver") }
            .Where(p => !File.Exists(p.Item2)).Select(p => p.Item1).ToArray();
        if (missing.Length > 0) Shell.Must("/", ["apt-get", "install", "-y", .. missing]);
        if (!node || File.Exists(Path.Combine(NodeModules, "eleventy"))) return;
        var npm = Path.GetDirectoryName(Path.GetDirectoryName(NodeModules))!;
        Directory.CreateDirectory(npm);
        File.Copy(Path.Combine(Peers, "package.json"), Path.Combine(npm, "package.json"), overwrite: true);
        // Their install scripts fetch browsers of their own; all of them must use the one that is here.
        Shell.Must(npm, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund");
    }

    public string Ours(int pages) => Site("ours", pages, "index.md", "input", folder =>
    {
        File.WriteAllText(Path.Combine(folder, "settings.yml"), "naam: Hulp bij mensenhandel\nadres: https://bench.example/\n");
        Directory.CreateDirectory(Path.Combine(folder, "input", "_gegevens"));
        File.Copy(Path.Combine(Repository, "input/_gegevens/contacten.yml"), Path.Combine(folder, "input/_gegevens/contacten.yml"));
    });

    public string Hugo(int pages) => Site("hugo", pages, "_index.md", "content", folder =>
    {
        Copy(Path.Combine(Peers, "hugo"), folder);
        Asset("site.css", Path.Combine(folder, "layouts/partials/style.html"));
        Asset("site.js", Path.Combine(folder, "layouts/partials/script.html"));
    });

    public string Eleventy(int pages) => Site("eleventy", pages, "index.md", "content", folder =>
    {
        Copy(Path.Combine(Peers, "eleventy"), folder);
        File.Move(Path.Combine(folder, "sitemap.njk"), Path.Combine(folder, "content", "sitemap.njk"));
        Asset("site.css", Path.Combine(folder, "style.css"));
        Asset("site.js", Path.Combine(folder, "script.js"));
    });

    /// <summary>Our program on a corpus; without checks its work is that of a generator.</summary>
    public Contestant OurBuild(string name, string program, int pages, bool checks, bool again = false)
    {
        var folder = Ours(pages);
        return new Contestant(name, folder, () => { if (!again) Remove(Path.Combine(folder, "output")); },
            [program, "build", .. checks ? (string[])[] : ["--skip-checks"]]);
    }

    public Contestant HugoBuild(string name, int pages, bool linked)
    {
        var folder = Hugo(pages);
        return new Contestant(name, folder, () => Remove(Path.Combine(folder, "public")), "/usr/bin/hugo", "--quiet")
        {
            Environment = linked ? new Dictionary<string, string> { ["HUGO_PARAMS_NUMMERS"] = "true" } : new Dictionary<string, string>(),
        };
    }

    public Contestant EleventyBuild(string name, int pages)
    {
        var folder = Eleventy(pages);
        return new Contestant(name, folder, () => Remove(Path.Combine(folder, "_site")), Path.Combine(NodeModules, "eleventy"));
    }

    public static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private string Site(string kind, int pages, string index, string content, Action<string> more)
    {
        var folder = Path.Combine(root, $"{kind}-{pages}");
        if (Directory.Exists(folder)) return folder;
        var making = folder + ".making";
        Remove(making);
        Corpus.Write(Path.Combine(making, content), pages, index);
        more(making);
        Directory.Move(making, folder);
        return folder;
    }

    private static void Asset(string name, string to) => File.Copy(Path.Combine(Repository, "theme/assets", name), to);

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Mensenhandel.Site.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run this from the repository.");
        return folder;
    }
}
