using System.IO.Compression;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests.Output;

public class CompressedOutputTests
{
    private static readonly byte[] Text = [.. Enumerable.Repeat("Hulp bij mensenhandel. "u8.ToArray(), 50).SelectMany(t => t)];

    private static IReadOnlyDictionary<string, byte[]> Write(string path)
    {
        var output = new MemoryOutput();
        new CompressedOutput(output).Write(path, Text);
        return output.Files;
    }

    [Fact]
    public void Texts_have_packed_forms_that_unpack_to_the_same_bytes()
    {
        var files = Write("melden/index.html");
        Assert.Equal(["melden/index.html", "melden/index.html.br", "melden/index.html.gz"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Text, Unpack(new GZipStream(new MemoryStream(files["melden/index.html.gz"]), CompressionMode.Decompress)));
        Assert.Equal(Text, Unpack(new BrotliStream(new MemoryStream(files["melden/index.html.br"]), CompressionMode.Decompress)));
        Assert.InRange(files["melden/index.html.br"].Length, 1, 100);
    }

    [Theory]
    [InlineData("foto.jpg")]
    [InlineData("_headers")]
    [InlineData("staticwebapp.config.json")]
    public void Pictures_and_what_hosts_read_have_none(string path) => Assert.Equal([path], Write(path).Keys);

    [Fact]
    public void The_same_text_gives_the_same_bytes() => Assert.Equal(Write("a.txt").OrderBy(f => f.Key), Write("a.txt").OrderBy(f => f.Key));

    private static byte[] Unpack(Stream stream)
    {
        using var text = new MemoryStream();
        using (stream) stream.CopyTo(text);
        return text.ToArray();
    }
}
