using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Files;

/// <summary>
/// A drawing, and nothing but a drawing: opened by itself it is a page, in which a script runs and a picture from elsewhere tells
/// who looks (SVG 2, linking and scripting). Its words and links are read as those of a page.
/// </summary>
internal static partial class SvgCheck
{
    private static readonly HashSet<string> Running = new(["script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Words = new(["text", "title", "desc"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Finding> Check(PublishedFile file)
    {
        if (file.Text is null) return [file.NoText];
        XDocument drawing;
        try
        {
            // Illustrator writes its namespaces as entities. Nothing that a DOCTYPE names is fetched, and what it multiplies has a limit.
            using var reader = XmlReader.Create(new MemoryStream(file.Content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 100_000 });
            drawing = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e)
        {
            return [file.Finding(Rules.Bestandssoort, "Het programma kan deze SVG-tekening niet lezen.", Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition)) with { Fix = "Bewaar de tekening opnieuw als SVG." }];
        }
        if (drawing.Root!.Name.LocalName != "svg") return [Signature.Wrong(file, "SVG")];
        return
        [
            .. drawing.Nodes().OfType<XProcessingInstruction>().Select(p => Runs(file, p, $"Deze tekening haalt met «{p.Target}» iets op van elders.")),
            .. drawing.Descendants().SelectMany(element => Check(file, element)),
        ];
    }

    private static IEnumerable<Finding> Check(PublishedFile file, XElement element)
    {
        var name = element.Name.LocalName;
        if (Running.Contains(name))
        {
            yield return Runs(file, element, $"In deze tekening staat «{name}». Dat kan iets doen, en een tekening hoort alleen getoond te worden.");
            yield break;
        }
        foreach (var attribute in element.Attributes())
            if (Fault(name, attribute) is { } fault) yield return Runs(file, attribute, fault);
        if (name == "style" && (FetchesInStyle(element.Value) || Elsewhere(element.Value))) yield return Runs(file, element, "De stijl van deze tekening haalt iets op van elders.");
        foreach (var finding in Numbers(file, element)) yield return finding;
    }

    private static string? Fault(string element, XAttribute attribute)
    {
        var (name, value) = (attribute.Name.LocalName.ToLowerInvariant(), Spaces().Replace(attribute.Value, ""));
        if (name.StartsWith("on", StringComparison.Ordinal)) return $"In deze tekening staat «{attribute.Name.LocalName}». Dat voert iets uit.";
        // An animation that changes an address or a handler.
        if (name == "attributename" && (value.Contains("href", StringComparison.OrdinalIgnoreCase) || value.StartsWith("on", StringComparison.OrdinalIgnoreCase))) return $"In deze tekening verandert «{element}» een adres.";
        if (name is "href" or "src" && !IsHarmless(element, value)) return $"In deze tekening staat het adres «{attribute.Value}». Een tekening haalt niets op van elders.";
        if (name == "style" && Elsewhere(attribute.Value)) return "De stijl van deze tekening haalt iets op van elders.";
        return attribute.IsNamespaceDeclaration || !FetchesInStyle(attribute.Value) ? null : $"In deze tekening haalt «{attribute.Name.LocalName}» iets op van elders.";
    }

    /// <summary>A part of the drawing, a picture that stands in it, or a link that a reader chooses to follow.</summary>
    private static bool IsHarmless(string element, string value) => value.Length == 0 || value[0] == '#'
        || Picture().IsMatch(value)
        || element == "a" && Link().IsMatch(value);

    /// <summary>CSS escapes (<c>\75rl(</c>) are read as a browser reads them.</summary>
    private static bool FetchesInStyle(string css) => Fetching().IsMatch(Unescape(css));

    private static string Unescape(string css) => Escape().Replace(css, m =>
        m.Groups[1].Success && int.TryParse(m.Groups[1].Value, System.Globalization.NumberStyles.HexNumber, null, out var code) && Rune.IsValid(code) ? new Rune(code).ToString() : m.Groups[2].Value);

    /// <summary>A style has many ways to fetch (<c>image-set("…")</c>, <c>src("…")</c>), and an address of elsewhere is no use to it otherwise.</summary>
    private static bool Elsewhere(string css) => Unescape(Data().Replace(css, "")).Contains("//", StringComparison.Ordinal);

    private static IEnumerable<Finding> Numbers(PublishedFile file, XElement element)
    {
        var (line, column) = Place(element);
        // A number may be spread over parts (tspan) of a text: the outermost one has it whole.
        if (Words.Contains(element.Name.LocalName) && !element.Ancestors().Any(a => Words.Contains(a.Name.LocalName)))
            foreach (var finding in file.WrongNumbers(element.Value, _ => (line, column))) yield return finding;
        foreach (var attribute in element.Attributes().Where(a => a.Name.LocalName is "aria-label" or "aria-description" or "title"))
            foreach (var finding in file.WrongNumbers(attribute.Value, _ => (line, column))) yield return finding;
        if (!file.Book.IsEmpty && element.Attributes().FirstOrDefault(a => a.Name.LocalName == "href")?.Value is { } href && href.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            && TelUri.Read(href).Digits is var digits && file.Book.Find(digits) is null)
            yield return file.NotInBook(href, digits, (line, column));
    }

    private static Finding Runs(PublishedFile file, XObject at, string message)
    {
        var (line, column) = Place(at);
        return file.Finding(Rules.BestandDoetIets, message, line, column);
    }

    private static (int Line, int Column) Place(XObject at) => at is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (1, 1);

    [GeneratedRegex(@"[\s\x00-\x20]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^data:image/(png|jpeg|gif|webp);base64,", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*", RegexOptions.IgnoreCase)]
    private static partial Regex Data();

    // An address of this site, or one that a page may have too.
    [GeneratedRegex("^(https:|mailto:|tel:|/(?!/)|[^:/?#]*(/|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"@import|expression\s*\(|javascript:|-moz-binding|image-set\(|url\((?>\s*[""']?\s*)(?!#|data:image/(png|jpeg|gif|webp);base64,)", RegexOptions.IgnoreCase)]
    private static partial Regex Fetching();

    [GeneratedRegex(@"\\(?:([0-9A-Fa-f]{1,6})\s?|(.))|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
