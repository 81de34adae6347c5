using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Mensenhandel.Site.Checks.Files.Pdf;

/// <summary>All objects of a PDF file, by number; found by looking for them, so that a damaged table hides none.</summary>
internal sealed partial class PdfObjects
{
    /// <summary>Bytes, unpacked: a small file must not fill the memory.</summary>
    private const long Most = 100_000_000;

    private readonly Dictionary<int, object?> _objects = [];
    private long _unpacked;

    /// <exception cref="FormatException">The file is damaged.</exception>
    /// <exception cref="InvalidDataException">A part cannot be unpacked.</exception>
    public PdfObjects(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        foreach (Match found in Start().Matches(text)) _objects[int.Parse(found.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)] = ReadAt(file, text, found.Index + found.Length);
        foreach (Match found in Trailer().Matches(text))
            if (new PdfLexer(file, found.Index + found.Length).Read() is IReadOnlyDictionary<string, object?> trailer && trailer.ContainsKey("Encrypt")) IsEncrypted = true;
        // A table that is an object itself (7.5.8) says the same.
        IsEncrypted |= _objects.Values.OfType<PdfStream>().Any(s => s.Dictionary.ContainsKey("Encrypt"));
        if (IsEncrypted) return;
        foreach (var container in _objects.Values.OfType<PdfStream>().Where(s => IsName(s.Dictionary.GetValueOrDefault("Type"), "ObjStm")).ToList()) ReadContained(container);
    }

    public bool IsEncrypted { get; }

    public IEnumerable<object?> All => _objects.Values;

    /// <summary>The value itself, or the object that it refers to.</summary>
    public object? Resolve(object? value)
    {
        for (var steps = 0; value is PdfReference reference && steps < 20; steps++) value = _objects.GetValueOrDefault(reference.Number);
        return value is PdfReference ? null : value;
    }

    public IReadOnlyDictionary<string, object?>? Dictionary(object? value) => Resolve(value) switch
    {
        IReadOnlyDictionary<string, object?> dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public static bool IsName(object? value, string name) => value is PdfName { Value: var found } && found == name;

    /// <returns>Null for a stream that is packed in a way that text never is.</returns>
    public byte[]? Unpack(PdfStream stream)
    {
        var content = stream.Packed;
        var filters = Resolve(stream.Dictionary.GetValueOrDefault("Filter")) switch { PdfName one => [one], List<object?> list => list.Select(Resolve).ToList(), _ => new List<object?>() };
        foreach (var filter in filters)
        {
            if (!IsName(filter, "FlateDecode") && !IsName(filter, "Fl")) return null;
            // Rows that were stored as differences are pictures and tables, no text.
            if (Dictionary(stream.Dictionary.GetValueOrDefault("DecodeParms")) is { } how && how.GetValueOrDefault("Predictor") is > 1.0) return null;
            content = Inflate(content);
        }
        return content.ToArray();
    }

    private byte[] Inflate(ReadOnlyMemory<byte> packed)
    {
        using var source = new MemoryStream(packed.ToArray());
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        using var target = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = zlib.Read(buffer)) > 0; target.Write(buffer, 0, read))
            if ((_unpacked += read) > Most) throw new InvalidDataException("The file unpacks to more than any document needs.");
        return target.ToArray();
    }

    private static object? ReadAt(byte[] file, string text, int position)
    {
        var lexer = new PdfLexer(file, position);
        var value = lexer.Read();
        if (value is not Dictionary<string, object?> dictionary || lexer.AtEnd || string.CompareOrdinal(text, lexer.Position, "stream", 0, 6) != 0) return value;
        var start = lexer.Position + 6;
        if (start < file.Length && file[start] == 13) start++;
        if (start < file.Length && file[start] == 10) start++;
        var length = dictionary.GetValueOrDefault("Length") is double said && start + said <= file.Length && text.AsSpan(start + (int)said).TrimStart().StartsWith("endstream", StringComparison.Ordinal)
            ? (int)said
            : text.IndexOf("endstream", start, StringComparison.Ordinal) is >= 0 and var end ? end - start : throw new FormatException("A stream does not end.");
        return new PdfStream(dictionary, file.AsMemory(start, length));
    }

    /// <summary>Objects that are packed together: 7.5.7.</summary>
    private void ReadContained(PdfStream container)
    {
        if (Unpack(container) is not { } content || container.Dictionary.GetValueOrDefault("N") is not double count || container.Dictionary.GetValueOrDefault("First") is not double first) throw new FormatException("Packed objects cannot be read.");
        var header = new PdfLexer(content);
        for (var i = 0; i < count; i++)
            if (header.Read() is double number && header.Read() is double offset) _objects[(int)number] = new PdfLexer(content, (int)(first + offset)).Read();
    }

    [GeneratedRegex(@"(?<![0-9])([0-9]{1,9})\s+[0-9]{1,5}\s+obj(?![a-zA-Z])")]
    private static partial Regex Start();

    [GeneratedRegex(@"(?<![a-zA-Z])trailer(?![a-zA-Z])")]
    private static partial Regex Trailer();
}
