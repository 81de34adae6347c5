using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Files;

/// <summary>
/// A file of this kind begins with these bytes (https://mimesniff.spec.whatwg.org/). One that begins otherwise is damaged, or is
/// something else under a false name: a page that a browser would run.
/// </summary>
internal static class Signature
{
    /// <param name="starts">The first bytes, one a character; <c>?</c> is any byte.</param>
    public static Func<PublishedFile, IEnumerable<Finding>> Check(string kind, params string[] starts) => file =>
        starts.Any(start => Begins(file.Content, start)) ? [] : [Wrong(file, kind)];

    public static Finding Wrong(PublishedFile file, string kind) => file.Finding(Rules.Bestandssoort, $"Dit is geen heel {kind}-bestand: het begint anders.") with
    {
        Fix = "Bewaar het bestand opnieuw, met de goede soort achter zijn naam.",
    };

    public static bool Begins(ReadOnlySpan<byte> content, string start)
    {
        if (content.Length < start.Length) return false;
        for (var i = 0; i < start.Length; i++)
            if (start[i] != '?' && content[i] != start[i]) return false;
        return true;
    }
}
