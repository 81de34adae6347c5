using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Modules;

/// <summary>Reads pictures and other files that are published as they are, and looks what they carry.</summary>
/// <param name="check">What is wrong with a file, by its name as findings say it and its bytes.</param>
/// <param name="below">The folder of the output in which they go, ending in a slash; empty for its root.</param>
public sealed class ReadAssets(Func<string, byte[], IEnumerable<Finding>> check, string below = "") : IModule
{
    /// <summary>Bytes: no file that a reader waits for is larger, and several are in memory at a time.</summary>
    public const int Limit = 25_000_000;

    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var file = (InputFile)input;
        if (TextFile.Bytes(file.FullPath, file.Source, Limit, context.Report) is not { } content) yield break;
        if (content.Length == 0) context.Report(TextFile.Empty(file.Source));
        else foreach (var finding in check(file.Source, content)) context.Report(finding);
        if (PictureSize.Check(file.Source, content) is { } tooLarge) context.Report(tooLarge);
        yield return new FileDocument(file.Source, below + file.Destination, content);
    }
}
