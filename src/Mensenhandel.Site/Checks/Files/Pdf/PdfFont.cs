using System.Text;

namespace Mensenhandel.Site.Checks.Files.Pdf;

/// <summary>Which letter each code of a font is: its ToUnicode map (9.10.3), or the names of its glyphs.</summary>
internal sealed class PdfFont
{
    private static readonly Dictionary<string, string> Glyphs = new(StringComparer.Ordinal)
    {
        ["zero"] = "0", ["one"] = "1", ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7", ["eight"] = "8", ["nine"] = "9",
        ["space"] = " ", ["hyphen"] = "-", ["plus"] = "+", ["parenleft"] = "(", ["parenright"] = ")", ["period"] = ".", ["comma"] = ",", ["colon"] = ":", ["slash"] = "/", ["endash"] = "–",
    };

    private readonly Dictionary<int, string> _letters = [];
    private readonly int _width;

    public PdfFont(IReadOnlyDictionary<string, object?> font, PdfObjects objects)
    {
        _width = PdfObjects.IsName(objects.Resolve(font.GetValueOrDefault("Subtype")), "Type0") ? 2 : 1;
        if (objects.Resolve(font.GetValueOrDefault("ToUnicode")) is PdfStream map && objects.Unpack(map) is { } content) ReadMap(content);
        else if (_width == 1) ReadNames(font, objects);
        IsReadable = _letters.Count > 0;
    }

    /// <summary>False where nothing says which letter a code is: the page shows what only an eye can read.</summary>
    public bool IsReadable { get; }

    public string Read(byte[] codes)
    {
        var text = new StringBuilder();
        for (var i = 0; i + _width <= codes.Length; i += _width)
            text.Append(_letters.GetValueOrDefault(_width == 2 ? codes[i] << 8 | codes[i + 1] : codes[i], "\uFFFD"));
        return text.ToString();
    }

    private void ReadNames(IReadOnlyDictionary<string, object?> font, PdfObjects objects)
    {
        for (var code = 32; code < 256; code++) _letters[code] = ((char)code).ToString();
        if (objects.Dictionary(font.GetValueOrDefault("Encoding")) is not { } encoding || objects.Resolve(encoding.GetValueOrDefault("Differences")) is not List<object?> differences) return;
        var at = 0;
        foreach (var item in differences)
        {
            if (item is double code) at = (int)code;
            else if (item is PdfName { Value: var name }) _letters[at++] = Glyphs.GetValueOrDefault(name, name.Length == 1 ? name : "\uFFFD");
        }
    }

    private void ReadMap(byte[] content)
    {
        var lexer = new PdfLexer(content);
        var values = new List<object?>();
        while (!lexer.AtEnd)
        {
            var value = lexer.Read();
            if (value is not PdfKeyword { Value: var word })
            {
                values.Add(value);
                continue;
            }
            if (word == "endbfchar") for (var i = 0; i + 1 < values.Count; i += 2) Add(values[i], values[i + 1]);
            else if (word == "endbfrange") for (var i = 0; i + 2 < values.Count; i += 3) AddRange(values[i], values[i + 1], values[i + 2]);
            values.Clear();
        }
    }

    private void Add(object? code, object? letters)
    {
        if (code is byte[] from && letters is byte[] to) _letters[Code(from)] = Encoding.BigEndianUnicode.GetString(to);
    }

    private void AddRange(object? first, object? last, object? to)
    {
        if (first is not byte[] a || last is not byte[] b) return;
        var (low, high) = (Code(a), Math.Min(Code(b), Code(a) + 0xFFFF));
        for (var code = low; code <= high; code++)
        {
            if (to is List<object?> list) Add(Bytes(code), list.ElementAtOrDefault(code - low));
            else if (to is byte[] { Length: >= 2 } letters) _letters[code] = Encoding.BigEndianUnicode.GetString([.. letters[..^1], (byte)(letters[^1] + code - low)]);
        }
    }

    private static byte[] Bytes(int code) => [(byte)(code >> 8), (byte)code];

    private static int Code(byte[] code) => code.Aggregate(0, (sum, b) => sum << 8 | b);
}
