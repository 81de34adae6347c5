using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// <c>[0900 8844](tel:0900 8844)</c>, as anyone types it: CommonMark allows no spaces in an address, and would show the brackets.
/// All other links are for Markdig.
/// </summary>
internal sealed class PhoneLinkParser : InlineParser
{
    private const int Longest = 200;

    public PhoneLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var near = slice.Text.AsSpan(slice.Start, Math.Min(Longest, slice.End + 1 - slice.Start));
        if (near.IndexOf("tel:", StringComparison.OrdinalIgnoreCase) < 0 || WrittenPattern.Match(near.ToString()) is not { Success: true } link) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var (text, number) = (link.Groups["text"], link.Groups["number"]);
        processor.Inline = new LinkInline("tel:" + string.Concat(number.Value.Where(c => !char.IsWhiteSpace(c))), "")
        {
            IsClosed = true,
            Span = new SourceSpan(start, start + link.Length - 1),
            Line = line,
            Column = column,
        }.AppendChild(new LiteralInline(text.Value) { Span = new SourceSpan(start + text.Index, start + text.Index + text.Length - 1), Line = line, Column = column + text.Index });
        slice.Start += link.Length;
        return true;
    }

    // Only what Markdig would not read: an address with a space in it. A number may have brackets of its own.
    private static readonly Regex WrittenPattern = new(@"^\[(?<text>[^\[\]\n]+)\]\(\s*<?\s*tel:(?=[^)\n]*[ \u00A0(])(?<number>[\d\s()+.-]*\d)\s*>?\s*\)", RegexOptions.IgnoreCase);
}
