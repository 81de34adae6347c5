using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks.Files;

/// <summary>
/// The kinds of files that may stand on the site beside its pages: those of which the program can see what they carry. A kind that is
/// not here is refused: a copy of an editor's program, a key or a page that nobody read would go along unseen.
/// </summary>
public static class FileKinds
{
    private static readonly Dictionary<string, Func<PublishedFile, IEnumerable<Finding>>> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = Signature.Check("PNG", "\x89PNG\r\n\x1A\n"),
        [".jpg"] = Signature.Check("JPEG", "\xFF\xD8\xFF"),
        [".jpeg"] = Signature.Check("JPEG", "\xFF\xD8\xFF"),
        [".gif"] = Signature.Check("GIF", "GIF87a", "GIF89a"),
        [".webp"] = Signature.Check("WebP", "RIFF????WEBP"),
        [".avif"] = Signature.Check("AVIF", "????ftypavi"),
        [".ico"] = Signature.Check("ICO", "\0\0\x01\0"),
        [".svg"] = SvgCheck.Check,
        [".woff"] = Signature.Check("WOFF", "wOFF"),
        [".woff2"] = Signature.Check("WOFF2", "wOF2"),
        [".mp4"] = Signature.Check("MP4", "????ftyp"),
        [".webm"] = Signature.Check("WebM", "\x1A\x45\xDF\xA3"),
        [".mp3"] = Signature.Check("MP3", "ID3", "\xFF\xFB", "\xFF\xF3", "\xFF\xF2"),
        [".ogg"] = Signature.Check("Ogg", "OggS"),
        [".pdf"] = PdfCheck.Check,
        [".vcf"] = VCardCheck.Check,
        [".txt"] = TextCheck.Check,
        [".csv"] = TextCheck.Check,
        // Captions of a film.
        [".vtt"] = TextCheck.Check,
    };

    /// <summary>The own domain of a site on GitHub Pages; the only file without an extension that a host asks for.</summary>
    public const string Domain = "CNAME";

    /// <summary>What an editor can do with a file that is refused.</summary>
    private static readonly Dictionary<string, string> Instead = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "Schrijf de pagina als Markdown (.md). Dan krijgt zij de vormgeving van de site en wordt zij nagekeken.",
        [".doc"] = "Maak er een pagina van (.md), of bewaar het als PDF.",
        [".yml"] = "Zet gegevens in de map _gegevens, of haal het bestand weg.",
    };

    static FileKinds()
    {
        foreach (var like in (string[])[".htm", ".xhtml", ".xht", ".shtml", ".cshtml", ".razor", ".php", ".xml"]) Instead[like] = Instead[".html"];
        foreach (var like in (string[])[".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp"]) Instead[like] = Instead[".doc"];
        foreach (var like in (string[])[".yaml", ".json", ".toml", ".tsv"]) Instead[like] = Instead[".yml"];
    }

    /// <summary>Everything that is wrong with a file that is to be published.</summary>
    /// <param name="source">As findings name it.</param>
    public static IEnumerable<Finding> Check(string source, byte[] content, ContactBook book)
    {
        var file = new PublishedFile(source, content, book);
        return Of(source) is { } check ? check(file) : [Refusal(file, source)];
    }

    /// <summary>The check of a kind that may be published; null for any other.</summary>
    public static Func<PublishedFile, IEnumerable<Finding>>? Of(string path) =>
        Path.GetFileName(path) == Domain ? DomainCheck : Kinds.GetValueOrDefault(Path.GetExtension(path));

    private static IEnumerable<Finding> DomainCheck(PublishedFile file) => file.Text is { } text && Uri.CheckHostName(text.Trim()) == UriHostNameType.Dns && text.Trim().Contains('.')
        ? []
        : [file.Finding(Rules.Bestandssoort, "In dit bestand staat geen naam van een website.") with { Fix = "Schrijf alleen de naam, zoals mensenhandel.gemeente.nl, of haal het bestand weg." }];

    private static Finding Refusal(PublishedFile file, string source)
    {
        var extension = Path.GetExtension(source);
        return file.Finding(Rules.Bestandssoort, extension.Length == 0
            ? $"Het bestand «{Path.GetFileName(source)}» heeft geen soort achter zijn naam, zoals .pdf. Het programma weet niet wat erin zit."
            : $"Een bestand van de soort «{extension}» komt niet op de website: het programma kan niet nakijken wat erin zit.") with
        { Fix = Instead.GetValueOrDefault(extension) ?? Rules.Bestandssoort.Fix };
    }
}
