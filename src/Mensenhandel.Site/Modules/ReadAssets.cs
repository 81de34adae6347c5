using Mensenhandel.Site.Engine;

namespace Mensenhandel.Site.Modules;

/// <summary>Reads pictures and other files that are published as they are.</summary>
/// <param name="below">The folder of the output in which they go, ending in a slash; empty for its root.</param>
public sealed class ReadAssets(string below = "") : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var file = (InputFile)input;
        yield return new FileDocument(file.Source, below + file.Destination, File.ReadAllBytes(file.FullPath));
    }
}
