using System.Buffers.Binary;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>What a picture weighs and measures, from its first bytes: it is never unpacked, so no picture can fill the memory.</summary>
public static class PictureSize
{
    /// <summary>Bytes: a second over a line of 4 Mbit/s.</summary>
    public const int MostBytes = 500_000;

    /// <summary>Twice the widest column that the theme shows, for screens with two dots a pixel.</summary>
    public const int MostPixels = 2560;

    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp"];

    /// <returns>Null for a picture that is small enough and for what is no picture.</returns>
    public static Finding? Check(string source, byte[] content)
    {
        if (!Extensions.Contains(Path.GetExtension(source), StringComparer.OrdinalIgnoreCase)) return null;
        if (content.Length > MostBytes) return TooLarge($"Deze afbeelding is {content.Length.ToString("N0", Dutch.Culture)} bytes.");
        return Pixels(content) is var (width, height) && (width > MostPixels || height > MostPixels)
            ? TooLarge($"Deze afbeelding is {width.ToString("N0", Dutch.Culture)} bij {height.ToString("N0", Dutch.Culture)} pixels.")
            : null;

        Finding TooLarge(string message) => new(Rules.AfbeeldingTeGroot, new SourceLocation(source), message);
    }

    /// <summary>Width and height; null for a form that is not known here (PNG, GIF, JPEG and WebP are).</summary>
    public static (long Width, long Height)? Pixels(ReadOnlySpan<byte> file)
    {
        if (file.Length >= 24 && file[0] == 0x89 && file[1..4].SequenceEqual("PNG"u8))
            return (BinaryPrimitives.ReadUInt32BigEndian(file[16..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..]));
        if (file.Length >= 10 && file.StartsWith("GIF8"u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        if (file.Length >= 30 && file.StartsWith("RIFF"u8) && file[8..12].SequenceEqual("WEBP"u8)) return WebP(file);
        return file.Length > 4 && file[0] == 0xFF && file[1] == 0xD8 ? Jpeg(file) : null;
    }

    /// <summary>The three forms of a WebP file: RFC 9649, sections 2.5 to 2.7.</summary>
    private static (long, long)? WebP(ReadOnlySpan<byte> file)
    {
        if (file[12..16].SequenceEqual("VP8X"u8)) return (1 + (file[24] | file[25] << 8 | file[26] << 16), 1 + (file[27] | file[28] << 8 | file[29] << 16));
        if (file[12..16].SequenceEqual("VP8L"u8) && BinaryPrimitives.ReadUInt32LittleEndian(file[21..]) is var bits) return (1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
        return (BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF);
    }

    /// <summary>The frame header (SOF) among the segments: ITU-T T.81, B.2.2.</summary>
    private static (long, long)? Jpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]))
            if (file[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
        return null;
    }
}
