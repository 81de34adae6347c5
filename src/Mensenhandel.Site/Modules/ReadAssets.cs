using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Modules;

/// <summary>Reads pictures and other files that are published as they are.</summary>
/// <param name="below">The folder of the output in which they go, ending in a slash; empty for its root.</param>
public sealed class ReadAssets(SiteMap site, string below = "") : IModule
{
    /// <summary>Bytes: no file that a reader waits for is larger, and several are in memory at a time.</summary>
    private const int Limit = 25_000_000;

    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var file = (InputFile)input;
        if (site.Pages.FirstOrDefault(p => p.Destination == below + file.Destination) is { } page)
        {
            context.Report(new Finding(Rules.AdresDubbel, new SourceLocation(file.Source), $"Dit bestand krijgt hetzelfde adres als {page.Source}: {page.Address}."));
            yield break;
        }
        if (TextFile.Bytes(file.FullPath, file.Source, Limit, context.Report) is not { } content) yield break;
        if (content.Length == 0) context.Report(TextFile.Empty(file.Source));
        if (PictureSize.Check(file.Source, content) is { } tooLarge) context.Report(tooLarge);
        yield return new FileDocument(file.Source, below + file.Destination, content);
    }
}
