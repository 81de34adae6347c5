using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Commands;

/// <summary>A build replaces its output folder as a whole: whatever else it writes in there would be lost, or be in the way of the next one.</summary>
internal static class OutputPlaces
{
    /// <param name="others">What else the build writes, by its option; null for an option that was not given.</param>
    /// <exception cref="SiteException">One of these lies in the output, or the output in it.</exception>
    public static void KeepApart(string output, IReadOnlyDictionary<string, FileSystemInfo?> others)
    {
        var folder = FolderOutput.Resolve(output);
        foreach (var (option, place) in others)
        {
            if (place is null) continue;
            var path = FolderOutput.Resolve(place.FullName);
            if (FolderOutput.Contains(folder, path) || place is DirectoryInfo && FolderOutput.Contains(path, folder))
                throw new SiteException($"Met {option} kiest u «{SiteBuild.Named(place.FullName)}», maar elke build vervangt de map «{SiteBuild.Named(output)}» in haar geheel. Kies voor {option} een plek daarbuiten.");
        }
    }
}
