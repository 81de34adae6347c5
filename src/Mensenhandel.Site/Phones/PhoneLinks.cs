using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// Makes links of the telephone numbers in a parsed Markdown document. The editor just writes the number; what is printed
/// and dialled comes from the contact book. Without a book every valid number is linked and nothing is reported.
/// </summary>
public sealed class PhoneLinks(ContactBook book)
{
    private readonly PhoneScanner _scanner = new(book);

    /// <param name="file">The file as findings name it. Places are true when the whole file was parsed with precise locations.</param>
    public void LinkPhones(MarkdownDocument document, string file, Action<Finding> report)
    {
        foreach (var field in document.Descendants<PhoneFieldInline>().ToList()) Fill(field, file, report);
        foreach (var link in document.Descendants<LinkInline>().Where(l => FlatMarkdown.IsTel(l.Url)).ToList()) TakeOver(link);
        var blocks = document.Descendants<LeafBlock>().Where(b => b is { Inline: not null } and not CodeBlock and not HtmlBlock).ToList();
        for (var i = 0; i < blocks.Count; i++)
            if (MayHoldNumber(blocks[i].Inline!)) Link(new FlatMarkdown(blocks[i], i > 0 ? blocks[i - 1] : null, i + 1 < blocks.Count ? blocks[i + 1] : null), file, report);
    }

    /// <summary>The key of a node that is a telephone link; <c>data-contacten</c> lists them in order.</summary>
    public static string? KeyOf(MarkdownObject node) => node switch
    {
        PhoneLinkInline link => link.Key,
        LinkInline link => link.GetData(typeof(PhoneLinks)) as string,
        _ => null,
    };

    /// <summary>The digits of a right number that the editor typed, rather than named.</summary>
    public static string? TypedDigits(MarkdownObject node) => node switch
    {
        PhoneLinkInline { IsTyped: true } link => link.Number.Digits,
        LinkInline link when KeyOf(link) is not null => TelUri.Read(link.Url!).Digits,
        _ => null,
    };

    /// <summary>The number and key for a match: from the book, or from the numbering plan where there is no book.</summary>
    internal static (PhoneNumber Number, string? Key)? NumberOf(PhoneMatch match, string text, ContactBook book)
    {
        if (book.Find(match.Digits, match.International) is { } known) return (known.Number, known.Key);
        if (!book.IsEmpty || !DutchNumberingPlan.IsValid(match.Digits)) return null;
        var written = string.Join(' ', match.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (new PhoneNumber(written, match.Digits, DutchNumberingPlan.Href(match.Digits)), null);
    }

    private void Fill(PhoneFieldInline field, string file, Action<Finding> report)
    {
        if (ContactNumber.Find(book, field.Key) is { } known)
        {
            field.ReplaceBy(new PhoneLinkInline(known.Number, known.Key) { Span = field.Span, Line = field.Line, Column = field.Column });
            return;
        }
        // Without a book the field means nothing, or the book itself has been reported: the reader sees what was written.
        if (!book.IsEmpty) report(PhoneFindings.UnknownContact(field.Key, field.Source, Place(file, field, 0), book));
    }

    /// <summary>An editor's own <c>[0900 8844](tel:0900-8844)</c>. What is wrong stays as it is: the check of the page tells why.</summary>
    private void TakeOver(LinkInline link)
    {
        var flat = new FlatMarkdown(link);
        if (_scanner.Scan(flat.Text) is not [var match]) return;
        if (NumberOf(match, flat.Text, book) is not { } found || TelUri.Read(link.Url!).Digits != match.Digits) return;
        if (flat.Origin(match.Start).Owner is not LiteralInline first) return;
        link.Url = found.Number.Href;
        link.GetAttributes().AddClass(PhoneMarkup.CssClass);
        if (found.Key is not null) link.SetData(typeof(PhoneLinks), found.Key);
        InlineText.Replace(flat, match, new LiteralInline(found.Number.Unbroken) { Span = first.Span, Line = first.Line, Column = first.Column });
    }

    private void Link(FlatMarkdown flat, string file, Action<Finding> report)
    {
        var text = flat.Text;
        var matches = _scanner.Scan(text);
        // From the end, so that the places of earlier numbers stay true.
        foreach (var match in matches.Reverse().Where(m => m.Certain))
        {
            var (owner, at) = flat.Origin(match.Start);
            if (owner is null) continue;
            if (NumberOf(match, text, book) is { } found)
                InlineText.Replace(flat, match, new PhoneLinkInline(found.Number, found.Key) { IsTyped = true, Line = owner.Line, Column = owner.Column + InlineText.Trimmed(owner) + at });
        }
        if (book.IsEmpty) return;
        foreach (var match in matches.Where(m => m.Certain && book.Find(m.Digits) is null))
            if (flat.Origin(match.Start) is ({ } owner, var at))
                report(PhoneFindings.NotInBook(match.In(text), match.Digits, Place(file, owner, at), book));
    }

    /// <summary>Most text has no digit of any script, and then nothing has to be flattened and searched.</summary>
    private static bool MayHoldNumber(ContainerInline container)
    {
        foreach (var inline in container)
        {
            if (inline switch
            {
                LiteralInline literal => PhoneCharacters.HasDigit(literal.Content.AsSpan()),
                HtmlEntityInline entity => PhoneCharacters.HasDigit(entity.Transcoded.AsSpan()),
                ContainerInline nested => MayHoldNumber(nested),
                _ => false,
            }) return true;
        }
        return false;
    }

    private static SourceLocation Place(string file, Inline inline, int offset) =>
        new(file, inline.Line + 1, inline.Column + InlineText.Trimmed(inline) + offset + 1);
}
