using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks.Files;

/// <summary>The files of a published audit: its report is a page without a script, the rest are pictures, words and facts for programs.</summary>
public static class ReportFiles
{
    private static readonly HashSet<string> Running = new(["script", "iframe", "frame", "object", "embed", "form", "base", "link", "audio", "video", "svg", "math"], StringComparer.Ordinal);

    /// <summary>Everything that is wrong with a file of <c>audits/gepubliceerd/</c>.</summary>
    public static IEnumerable<Finding> Check(string source, byte[] content, ContactBook book)
    {
        var file = new PublishedFile(source, content, book);
        return Path.GetExtension(source).ToLowerInvariant() switch
        {
            ".html" => Page(file),
            ".json" or ".jsonld" or ".sarif" => Facts(file),
            // What a screen reader says of a page quotes it: the page itself was checked.
            ".txt" => file.Text is null ? [file.NoText] : [],
            ".png" or ".jpg" => FileKinds.Check(source, content, book),
            _ => [file.Finding(Rules.Bestandssoort, $"Het bestand «{Path.GetFileName(source)}» hoort niet bij een verslag van de audit.") with { Fix = "Haal het bestand weg uit audits/gepubliceerd." }],
        };
    }

    private static IEnumerable<Finding> Facts(PublishedFile file)
    {
        try
        {
            JsonDocument.Parse(file.Content).Dispose();
            return [];
        }
        catch (JsonException e)
        {
            return [file.Finding(Rules.Bestandssoort, "Dit bestand is geen heel JSON-bestand.", (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1) with { Fix = "Zet het bestand van de audit er opnieuw neer." }];
        }
    }

    private static IEnumerable<Finding> Page(PublishedFile file)
    {
        if (file.Text is not { } html) return [file.NoText];
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        return
        [
            .. document.All.Select(e => (Element: e, Fault: Fault(e))).Where(f => f.Fault is not null).Select(f => Runs(f.Element, f.Fault!)),
            .. document.Body is { } body ? file.WrongNumbers(new PageText(body).Text, _ => (1, 1)).DistinctBy(f => f.Message) : [],
            .. document.All.Where(e => e.GetAttribute("href")?.Trim().StartsWith("tel:", StringComparison.OrdinalIgnoreCase) == true)
                .Select(e => Runs(e, $"Een verslag belt niet: «{e.GetAttribute("href")}».")),
        ];

        Finding Runs(IElement element, string message)
        {
            var (line, column) = PublishedFile.PlaceIn(html, Math.Max(0, element.SourceReference?.Position.Index ?? 0));
            return file.Finding(Rules.BestandDoetIets, message, line, column) with { Fix = "Zet het verslag er opnieuw neer, zoals de audit het maakte." };
        }
    }

    private static string? Fault(IElement element)
    {
        if (Running.Contains(element.LocalName)) return $"In dit verslag staat «{element.LocalName}». Een verslag voert niets uit en haalt niets op.";
        if (element.LocalName == "meta" && element.HasAttribute("http-equiv") && !element.GetAttribute("http-equiv")!.Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase)) return "Dit verslag stuurt de lezer door.";
        if (element.Attributes.FirstOrDefault(a => a.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)) is { } handler) return $"In dit verslag staat «{handler.LocalName}». Dat voert iets uit.";
        if (element.GetAttribute("src") is { } src && (src.Contains(':') && !src.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) || src.StartsWith("//", StringComparison.Ordinal))) return $"Dit verslag haalt «{src}» op van elders.";
        return element.GetAttribute("href")?.Trim() is { } href && Uri.TryCreate(href, UriKind.Absolute, out var address) && address.Scheme is not ("https" or "http" or "mailto" or "tel" or "file")
            ? $"Een link in dit verslag opent «{href}»."
            : null;
    }
}
