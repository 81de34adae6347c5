namespace Mensenhandel.Site;

/// <summary>
/// What a build reads, in one place: <see cref="SiteBuild"/> finds its files here, the preview remembers nothing longer than
/// <see cref="Shared"/> stays the same, and it watches <see cref="Watched"/>. A file that only one of the three knew would
/// leave an old page on the screen.
/// </summary>
/// <param name="input">The input folder as it was named, so that messages name it in the same way.</param>
public sealed class SiteSources(string input)
{
    public string Input { get; } = Path.TrimEndingDirectorySeparator(input);

    /// <summary>The folder of the site: all that is not input stands beside it.</summary>
    public string Root => Path.GetDirectoryName(Path.GetFullPath(Input))!;

    public string Settings => Path.Combine(Root, "settings.yml");

    public string HouseStyle => Path.Combine(Root, "theme", "huisstijl.css");

    public string ThemeAssets => Path.Combine(Root, "theme", "assets");

    /// <summary>Contact book, glossary, versions, word lists, the facts of the statement.</summary>
    public string Data => Path.Combine(Input, "_gegevens");

    /// <summary>The report that is published with the site.</summary>
    public string PublishedAudit => Path.Combine(Root, "audits", "gepubliceerd");

    public string PublishedAuditFile => Path.Combine(PublishedAudit, "audit.json");

    /// <summary>
    /// The files that are there and that no page has in its own key in <see cref="Engine.BuildMemory"/>. Pages are not among
    /// them, nor the theme's assets: those are part of the key of every page.
    /// </summary>
    public IEnumerable<string> Shared =>
        (Directory.Exists(Data) ? Directory.EnumerateFiles(Data, "*", SearchOption.AllDirectories) : [])
        .Concat(((string[])[Settings, HouseStyle, PublishedAuditFile]).Where(File.Exists))
        .Order(StringComparer.Ordinal);

    /// <summary>What people wrote: nothing that a program makes may come in its place.</summary>
    public IReadOnlyList<string> Written => [Input, Settings, Path.Combine(Root, "theme"), Path.Combine(Root, "audits")];

    /// <summary>Files, and folders with all that is below them, that may change a page; they need not be there yet.</summary>
    public IReadOnlyList<string> Watched => [Input, Settings, HouseStyle, ThemeAssets, PublishedAudit];
}
