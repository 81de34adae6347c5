using Mensenhandel.Site.Engine;

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
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        if (!Directory.Exists(folder)) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(folder, "*", options)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(f => wanted(Path.GetExtension(f.Name)) && !f.Name.Split('/').Any(part => part[0] is '_' or '.'))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => new InputFile($"{named}/{f.Name}", f.Name, f.Path));
    }
}
