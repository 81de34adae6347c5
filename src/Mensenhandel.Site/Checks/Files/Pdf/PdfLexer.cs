using System.Globalization;
using System.Text;

namespace Mensenhandel.Site.Checks.Files.Pdf;

/// <summary>
/// Reads the values of a PDF file (ISO 32000-1, section 7.2 and 7.3): names, numbers, strings as bytes, arrays as lists, dictionaries.
/// </summary>
internal sealed class PdfLexer(byte[] data, int position = 0)
{
    private const int Deepest = 100;

    private int _depth;

    public int Position { get; set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= data.Length;
        }
    }

    /// <exception cref="FormatException">The file is damaged, or nests deeper than any program writes.</exception>
    public object? Read()
    {
        SkipSpace();
        if (Position >= data.Length) throw new FormatException("The file ends in the middle.");
        var first = data[Position];
        switch ((char)first)
        {
            case '/': return Name();
            case '(': return Literal();
            case '[': return List();
            case '<' when Position + 1 < data.Length && data[Position + 1] == '<': return Dictionary();
            case '<': return Hexadecimal();
            case ']' or '}' or '{' or ')':
                Position++;
                return new PdfKeyword(((char)first).ToString());
            case '>':
                Position += Position + 1 < data.Length && data[Position + 1] == '>' ? 2 : 1;
                return new PdfKeyword(">>");
        }
        var word = Word();
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Reference(number) is { } reference) return reference;
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return value;
        return word switch { "true" => true, "false" => false, "null" => null, _ => new PdfKeyword(word) };
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) => "()<>[]{}/%".Contains((char)b);

    private void SkipSpace()
    {
        while (Position < data.Length && (IsSpace(data[Position]) || data[Position] == '%'))
        {
            if (data[Position] == '%') while (Position < data.Length && data[Position] is not (10 or 13)) Position++;
            else Position++;
        }
    }

    private string Word()
    {
        var start = Position;
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position])) Position++;
        if (Position == start) Position++;
        return Encoding.Latin1.GetString(data, start, Position - start);
    }

    /// <summary>A number, a generation and R; the position stays behind the number when it is anything else.</summary>
    private PdfReference? Reference(int number)
    {
        var here = Position;
        SkipSpace();
        if (Position < data.Length && char.IsAsciiDigit((char)data[Position]) && int.TryParse(Word(), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            SkipSpace();
            if (Position < data.Length && data[Position] == 'R' && Word() == "R") return new PdfReference(number);
        }
        Position = here;
        return null;
    }

    private PdfName Name()
    {
        Position++;
        var start = Position;
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position])) Position++;
        var text = Encoding.Latin1.GetString(data, start, Position - start);
        if (!text.Contains('#')) return new PdfName(text);
        var name = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 2;
            }
            else
            {
                name.Append(text[i]);
            }
        }
        return new PdfName(name.ToString());
    }

    private byte[] Literal()
    {
        var bytes = new List<byte>();
        var open = 0;
        for (; Position < data.Length; Position++)
        {
            var b = data[Position];
            if (b == '(' && open++ == 0) continue;
            if (b == ')' && --open == 0)
            {
                Position++;
                return [.. bytes];
            }
            if (b != '\\')
            {
                bytes.Add(b);
                continue;
            }
            if (++Position >= data.Length) break;
            Escape(bytes);
        }
        throw new FormatException("A string does not end.");
    }

    private void Escape(List<byte> bytes)
    {
        var b = data[Position];
        if (b is >= (byte)'0' and <= (byte)'7')
        {
            var code = 0;
            for (var n = 0; n < 3 && Position < data.Length && data[Position] is >= (byte)'0' and <= (byte)'7'; n++, Position++) code = code * 8 + data[Position] - '0';
            Position--;
            bytes.Add((byte)code);
            return;
        }
        // A line that ends in a backslash goes on.
        if (b == 13 && Position + 1 < data.Length && data[Position + 1] == 10) Position++;
        if (b is 10 or 13) return;
        bytes.Add((char)b switch { 'n' => 10, 'r' => 13, 't' => 9, 'b' => 8, 'f' => 12, _ => b });
    }

    private byte[] Hexadecimal()
    {
        var digits = new StringBuilder();
        for (Position++; Position < data.Length && data[Position] != '>'; Position++)
            if (char.IsAsciiHexDigit((char)data[Position])) digits.Append((char)data[Position]);
        Position++;
        if (digits.Length % 2 == 1) digits.Append('0');
        return Convert.FromHexString(digits.ToString());
    }

    private List<object?> List()
    {
        Position++;
        return [.. Until("]")];
    }

    private Dictionary<string, object?> Dictionary()
    {
        Position += 2;
        var values = Until(">>").ToList();
        var dictionary = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < values.Count; i += 2)
            if (values[i] is PdfName key) dictionary[key.Value] = values[i + 1];
        return dictionary;
    }

    private List<object?> Until(string end)
    {
        if (++_depth > Deepest) throw new FormatException("Too many values stand in each other.");
        var values = new List<object?>();
        while (Read() is var value && value is not PdfKeyword { Value: var word } || word != end)
        {
            // "endobj" in a list: the list was never closed.
            if (value is PdfKeyword { Value: "endobj" or "obj" }) throw new FormatException("A list does not end.");
            values.Add(value);
        }
        _depth--;
        return values;
    }
}
