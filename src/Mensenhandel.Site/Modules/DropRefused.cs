using Mensenhandel.Site.Engine;

namespace Mensenhandel.Site.Modules;

/// <summary>A document whose place in the output belongs to another one is reported and goes no further.</summary>
public sealed class DropRefused(Destinations destinations, Claimant claimant, string below = "") : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        if (destinations.Refusal(claimant, below + input.Destination, input.Source) is not { } finding) return [input];
        context.Report(finding with { Page = input is Model.ContentPage page ? page.Address.Value : "" });
        return [];
    }
}
