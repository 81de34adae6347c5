using System.IO.Enumeration;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Output;

/// <summary>
/// What somebody else keeps in the output folder under a hidden name, such as <c>.git</c> or <c>.DS_Store</c>. No page links to it, so
/// it goes along to every new output. What is not hidden would be published without a check: there the build refuses.
/// </summary>
/// <param name="Folders">Paths below the output, so that empty ones go along too.</param>
internal sealed record HiddenFiles(IReadOnlyList<string> Folders, IReadOnlyList<string> Files)
{
    public static readonly HiddenFiles None = new([], []);

    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <exception cref="SiteException">Something in the folder is neither hidden nor made by the program.</exception>
    public static HiddenFiles In(string folder, MadeFiles made, string named)
    {
        var parents = made.Paths.SelectMany(Parents).ToHashSet(StringComparer.Ordinal);
        var (folders, files, strange) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var (path, isFolder) in Below(folder))
        {
            if (isFolder ? parents.Contains(path) : made.Has(path)) continue;
            if (!path.Split('/').Any(name => name[0] == '.')) strange.Add(path);
            else (isFolder ? folders : files).Add(path);
        }
        if (strange.Count == 0) return new HiddenFiles(folders, files);
        var some = $"{string.Join(", ", strange.Order(StringComparer.Ordinal).Take(3).Select(s => $"«{s}»"))}{(strange.Count > 3 ? $" en nog {strange.Count - 3}" : "")}";
        throw new SiteException(made.Paths.Count == 0
            ? $"In de map «{named}» staan bestanden die niet door dit programma zijn gemaakt, of waarvan dat niet meer te zien is: {some}. Kies een andere map, of gooi de map weg als u haar niet nodig hebt."
            : $"In de map «{named}» staan bestanden die niet door dit programma zijn gemaakt: {some}. Zet ze ergens anders neer (wat op de website hoort, in de map met teksten), of kies een andere map.");
    }

    /// <summary>Everything below a folder. A link counts as a file: what it points to is not in the folder.</summary>
    public static IEnumerable<(string Path, bool IsFolder)> Below(string folder) =>
        new FileSystemEnumerable<(string, bool)>(folder, (ref FileSystemEntry e) => (System.IO.Path.GetRelativePath(folder, e.ToFullPath()).Replace('\\', '/'), IsFolder(ref e)), All)
        {
            ShouldRecursePredicate = IsFolder,
        };

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static IEnumerable<string> Parents(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }
}
