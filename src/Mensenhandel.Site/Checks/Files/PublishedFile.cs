using System.Text;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Files;

/// <summary>A file that is published as it is: no page, but a reader can open it.</summary>
/// <param name="source">As findings name it.</param>
public sealed class PublishedFile(string source, byte[] content, ContactBook book)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public byte[] Content => content;

    public ContactBook Book => book;

    /// <summary>The bytes as UTF-8; null when they are something else.</summary>
    public string? Text
    {
        get
        {
            try
            {
                return Strict.GetString(content);
            }
            catch (DecoderFallbackException)
            {
                return null;
            }
        }
    }

    public Finding NoText => Finding(Rules.Codering, "Dit bestand is niet opgeslagen als UTF-8.");

    public Finding Finding(Rule rule, string message, int line = 1, int column = 1) => new(rule, new SourceLocation(source, line, column), message);

    /// <summary>
    /// Every telephone number in a text that is not in the contact book. In such a file a number cannot be a link, but it must be right.
    /// Without a contact book nobody can say so.
    /// </summary>
    /// <param name="place">Line and column of a character of the text.</param>
    public IEnumerable<Finding> WrongNumbers(string text, Func<int, (int Line, int Column)> place)
    {
        if (book.IsEmpty) yield break;
        var scanner = new PhoneScanner(book);
        foreach (var match in scanner.Scan(text).Concat(scanner.InWords(text, NumberWords.Of([]))))
            if (match.Certain && book.Find(match.Digits, match.International) is null)
                yield return NotInBook(match.In(text), match.Digits, place(match.Start));
    }

    public Finding NotInBook(string written, string digits, (int Line, int Column) place) =>
        PhoneFindings.NotInBook(written, digits, new SourceLocation(source, place.Line, place.Column), book);

    /// <summary>Line and column of a character, both from one.</summary>
    public static (int Line, int Column) PlaceIn(string text, int offset)
    {
        var place = SourceLocation.Of("", text, offset);
        return (place.Line, place.Column);
    }
}
