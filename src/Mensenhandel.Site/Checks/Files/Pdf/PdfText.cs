using System.Text;

namespace Mensenhandel.Site.Checks.Files.Pdf;

/// <summary>The words that the pages of a PDF file show, in the order in which they are drawn (9.4).</summary>
internal sealed class PdfText(PdfObjects objects)
{
    private const int DeepestForm = 10;

    /// <summary>Thousandths of a letter's height between two pieces of a line, from which a reader sees a space.</summary>
    private const double Gap = -150;

    private readonly StringBuilder _text = new();

    /// <summary>Some of the text is in a font that does not say which letters it shows.</summary>
    public bool HasUnreadable { get; private set; }

    public string OfAllPages()
    {
        foreach (var page in objects.All.Select(objects.Dictionary).OfType<IReadOnlyDictionary<string, object?>>().Where(d => PdfObjects.IsName(objects.Resolve(d.GetValueOrDefault("Type")), "Page")))
        {
            using var content = new MemoryStream();
            foreach (var part in objects.Resolve(page.GetValueOrDefault("Contents")) switch { List<object?> list => list, var one => [one] })
            {
                if (objects.Resolve(part) is PdfStream stream) content.Write(objects.Unpack(stream));
                content.WriteByte((byte)'\n');
            }
            Show(content.ToArray(), Inherited(page, "Resources"), 0);
            _text.Append("\n\n");
        }
        return _text.ToString();
    }

    private IReadOnlyDictionary<string, object?>? Inherited(IReadOnlyDictionary<string, object?> page, string key)
    {
        for (var (node, steps) = (page, 0); node is not null && steps < 50; (node, steps) = (objects.Dictionary(node.GetValueOrDefault("Parent"))!, steps + 1))
            if (objects.Dictionary(node.GetValueOrDefault(key)) is { } found) return found;
        return null;
    }

    private void Show(byte[] content, IReadOnlyDictionary<string, object?>? resources, int depth)
    {
        var fonts = new Dictionary<string, PdfFont>(StringComparer.Ordinal);
        PdfFont? font = null;
        var operands = new List<object?>();
        double? line = null;
        var lexer = new PdfLexer(content);
        while (!lexer.AtEnd)
        {
            var value = lexer.Read();
            if (value is not PdfKeyword { Value: var operation })
            {
                operands.Add(value);
                continue;
            }
            switch (operation)
            {
                case "Tf" when operands is [PdfName { Value: var name }, ..]:
                    if (!fonts.TryGetValue(name, out font) && objects.Dictionary(objects.Dictionary(resources?.GetValueOrDefault("Font"))?.GetValueOrDefault(name)) is { } found) fonts[name] = font = new PdfFont(found, objects);
                    break;
                case "Tj" or "'" or "\"" when operands is [.., byte[] codes]:
                    if (operation != "Tj") _text.Append('\n');
                    Write(codes);
                    break;
                case "TJ" when operands is [List<object?> pieces]:
                    foreach (var piece in pieces)
                    {
                        if (piece is byte[] codes) Write(codes);
                        else if (piece is < Gap) _text.Append(' ');
                    }
                    break;
                case "Td" or "TD" when operands is [_, double down]:
                    _text.Append(down == 0 ? ' ' : '\n');
                    break;
                case "T*":
                    _text.Append('\n');
                    break;
                case "Tm" when operands is [_, _, _, _, _, double at]:
                    _text.Append(line == at ? ' ' : '\n');
                    line = at;
                    break;
                case "Do" when operands is [PdfName { Value: var form }] && depth < DeepestForm:
                    if (objects.Resolve(objects.Dictionary(resources?.GetValueOrDefault("XObject"))?.GetValueOrDefault(form)) is PdfStream drawn
                        && PdfObjects.IsName(objects.Resolve(drawn.Dictionary.GetValueOrDefault("Subtype")), "Form") && objects.Unpack(drawn) is { } inner)
                        Show(inner, objects.Dictionary(drawn.Dictionary.GetValueOrDefault("Resources")) ?? resources, depth + 1);
                    break;
                // A picture between the words, of which the bytes are no operators.
                case "ID":
                    lexer.Position = EndOfPicture(content, lexer.Position);
                    break;
            }
            operands.Clear();
        }

        void Write(byte[] codes)
        {
            if (font is { IsReadable: true }) _text.Append(font.Read(codes));
            else HasUnreadable = true;
        }
    }

    private static int EndOfPicture(byte[] content, int from)
    {
        var end = content.AsSpan(from).IndexOf("\nEI"u8);
        return end < 0 ? content.Length : from + end + 3;
    }
}
