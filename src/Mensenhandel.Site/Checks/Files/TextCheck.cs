using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Files;

/// <summary>Plain text: it is readable, and every telephone number in it is right.</summary>
internal static class TextCheck
{
    public static IEnumerable<Finding> Check(PublishedFile file) => file.Text is { } text
        ? file.WrongNumbers(text, offset => PublishedFile.PlaceIn(text, offset))
        : [file.NoText];
}
