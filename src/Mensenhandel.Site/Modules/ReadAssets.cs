using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Engine;

namespace Mensenhandel.Site.Modules;

/// <summary>Reads pictures and other files that are published as they are.</summary>
/// <param name="below">The folder of the output in which they go, ending in a slash; empty for its root.</param>
public sealed class ReadAssets(string below = "") : IModule
{
    /// <summary>Bytes: no file that a reader waits for is larger, and several are in memory at a time.</summary>
    private const int Limit = 25_000_000;

    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var file = (InputFile)input;
        if (TextFile.Bytes(file.FullPath, file.Source, Limit, context.Report) is not { } content) yield break;
        if (content.Length == 0) context.Report(TextFile.Empty(file.Source));
        if (PictureSize.Check(file.Source, content) is { } tooLarge) context.Report(tooLarge);
        yield return new FileDocument(file.Source, below + file.Destination, content);
    }
}
