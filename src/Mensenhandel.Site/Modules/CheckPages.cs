using System.Collections.Concurrent;
using System.Text;
using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Rendering;

namespace Mensenhandel.Site.Modules;

/// <summary>Reads each finished page back, runs the checks of one page, and keeps what the checks between pages need.</summary>
/// <param name="facts">Receives the facts of every page; null to skip all checks.</param>
/// <param name="finished">Gets every page as it will be published.</param>
public sealed class CheckPages(CheckContext checking, ConcurrentBag<PageFacts>? facts,
    Action<HtmlDocument>? finished = null) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var document = (HtmlDocument)input;
        finished?.Invoke(document);
        if (facts is not null)
        {
            // The text too: where a finding points follows from it.
            var (findings, read) = context.Remember((nameof(CheckPages), document.Source, document.Content.Page.Text, document.Html), () => Check(document));
            foreach (var finding in findings) context.Report(finding);
            facts.Add(read);
        }
        yield return new FileDocument(document.Source, document.Destination, Encoding.UTF8.GetBytes(document.Html));
    }

    private (IReadOnlyList<Finding>, PageFacts) Check(HtmlDocument document)
    {
        using var page = HtmlPage.FromSource(document.Content.Page.Address.Value, document.Destination, document.Html, document.Locate);
        return ([.. SiteChecks.Of(page, checking)], PageFacts.Of(page) with { Written = document.Content.Links, Typed = document.Content.Typed });
    }
}
