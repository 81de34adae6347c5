using System.IO.Compression;

namespace Mensenhandel.Site.Output;

/// <summary>
/// Writes <c>.gz</c> and <c>.br</c> beside each text, packed as small as can be: for a host that serves such files (nginx:
/// gzip_static) instead of packing at each request. Takes longer than the whole build, so only who asks for it gets it.
/// </summary>
public sealed class CompressedOutput(IOutput inner) : IOutput
{
    private static readonly string[] Texts = [".html", ".xml", ".txt", ".svg", ".css", ".js"];

    public void Write(string path, byte[] content)
    {
        inner.Write(path, content);
        if (!Texts.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)) return;
        inner.Write(path + ".gz", Pack(content, to => new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true)));
        inner.Write(path + ".br", Pack(content, to => new BrotliStream(to, CompressionLevel.SmallestSize, leaveOpen: true)));
    }

    private static byte[] Pack(byte[] content, Func<Stream, Stream> packer)
    {
        using var packed = new MemoryStream();
        using (var stream = packer(packed)) stream.Write(content);
        return packed.ToArray();
    }
}
