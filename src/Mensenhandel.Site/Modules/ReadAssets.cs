using Mensenhandel.Site.Engine;

namespace Mensenhandel.Site.Modules;

/// <summary>Reads pictures and other files that are published as they are.</summary>
public sealed class ReadAssets : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var file = (InputFile)input;
        yield return new FileDocument(file.Source, file.Destination, File.ReadAllBytes(file.FullPath));
    }
}
