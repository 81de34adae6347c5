using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Modules;

/// <summary>Asks a place in the output for files that are published as they are.</summary>
/// <param name="below">The folder of the output in which they go, ending in a slash; empty for its root.</param>
public sealed class ClaimFiles(Destinations destinations, string below = "") : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        destinations.Add(Claimant.File, below + input.Destination, new SourceLocation(input.Source));
        return [input];
    }
}
