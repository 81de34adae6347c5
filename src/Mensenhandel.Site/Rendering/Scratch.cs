using System.Text;

namespace Mensenhandel.Site.Rendering;

/// <summary>
/// One writer for each thread, used again for each page: growing a new one for every page was a tenth of the work of a build,
/// most of it in the garbage collector.
/// </summary>
internal static class Scratch
{
    [ThreadStatic]
    private static StringWriter? _writer;

    /// <summary>An empty writer; what is in it must be taken out before the same thread asks again.</summary>
    public static StringWriter Writer()
    {
        var writer = _writer ??= new StringWriter(new StringBuilder(1 << 16)) { NewLine = "\n" };
        writer.GetStringBuilder().Clear();
        return writer;
    }
}
