using System.IO.Enumeration;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Modules;

/// <summary>A file of the input folder that nobody has read yet.</summary>
/// <param name="FullPath">Where it is on this machine.</param>
public sealed record InputFile(string Source, string Destination, string FullPath) : Document(Source, Destination);

/// <summary>
/// Lists the files of the input folder, sorted. Files and folders that begin with <c>_</c> are data, not pages (Statiq's rule);
/// those that begin with a dot belong to editors and version control.
/// </summary>
/// <param name="folder">The input folder; one that is not there has no files.</param>
/// <param name="named">How findings name that folder: <c>input</c>.</param>
/// <param name="wanted">Chooses by extension.</param>
public sealed class ReadFiles(string folder, string named, Func<string, bool> wanted) : IModule
{
    private static readonly EnumerationOptions All = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        if (!Directory.Exists(folder)) yield break;
        var entries = new List<(string Path, bool IsLink)>();
        List(folder, entries, context);
        foreach (var (path, isLink) in entries.OrderBy(e => e.Path, StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!wanted(Path.GetExtension(name))) continue;
            var source = $"{named}/{name}";
            var wrong = isLink
                ? new Finding(Rules.Onleesbaar, new SourceLocation(source), "Dit is een verwijzing naar een andere plek, en geen bestand of map.") { Fix = "Zet het bestand zelf in de map." }
                : InputNames.Check(name, source);
            if (wrong is not null) context.Report(wrong);
            if (wrong is not { Severity: Severity.Error }) yield return new InputFile(source, name, path);
        }
    }

    private void List(string below, List<(string Path, bool IsLink)> entries, BuildContext context)
    {
        try
        {
            // A link can lead out of the folder, or back into it for ever.
            var found = new FileSystemEnumerable<(string Path, bool IsLink, bool IsFolder)>(below, (ref FileSystemEntry e) => (e.ToFullPath(), IsLink(ref e), e.IsDirectory), All)
            {
                ShouldIncludePredicate = (ref FileSystemEntry e) => e.FileName[0] is not ('_' or '.'),
            }.ToList();
            entries.AddRange(found.Where(e => e.IsLink || !e.IsFolder).Select(e => (e.Path, e.IsLink)));
            foreach (var inner in found.Where(e => e.IsFolder && !e.IsLink)) List(inner.Path, entries, context);
        }
        // Passed over in silence, a folder that cannot be read would take its pages off the site.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && below != folder)
        {
            context.Report(TextFile.Unreadable($"{named}/{Path.GetRelativePath(folder, below).Replace('\\', '/')}", "deze map"));
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
