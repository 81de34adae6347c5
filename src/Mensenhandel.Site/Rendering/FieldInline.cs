using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Mensenhandel.Site.Rendering;

/// <summary>A field in the text: <c>{gemeente}</c>, or with an argument <c>{bel politie}</c>.</summary>
public sealed class FieldInline(string name, string argument) : LeafInline
{
    public string Name { get; } = name;
    public string Argument { get; } = argument;
}

/// <summary>Reads <c>{name}</c> and <c>{name argument}</c> of lower-case letters, digits and signs of numbers; all other braces stay text.</summary>
public sealed class FieldParser : InlineParser
{
    private const int Longest = 80;

    private static readonly System.Buffers.SearchValues<char> Allowed =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-+., ");

    public FieldParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Only as far as a field can be: a search to the end of the text for each brace takes time with the square of its length.
        var near = slice.Text.AsSpan(slice.Start, Math.Min(Longest + 2, slice.End + 1 - slice.Start)).IndexOf('}');
        if (near < 0) return false;
        var end = slice.Start + near;
        var content = slice.Text.AsSpan(slice.Start + 1, end - slice.Start - 1);
        if (content.IsEmpty || content[0] == ' ' || content.Length > Longest || content.ContainsAnyExcept(Allowed)) return false;
        var space = content.IndexOf(' ');
        var name = (space < 0 ? content : content[..space]).ToString();
        var argument = space < 0 ? "" : content[(space + 1)..].Trim().ToString();
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FieldInline(name, argument)
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + end - slice.Start),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }
}
