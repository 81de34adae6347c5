using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Mensenhandel.Site.Phones;

/// <summary>Teaches Markdig the field <c>{bel politie}</c>, how editors type telephone numbers, and how to write telephone links.</summary>
public sealed class PhoneLinkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Before the parser of generic attributes, which also begins at a brace.
        if (!pipeline.InlineParsers.Contains<FieldParser>()) pipeline.InlineParsers.Insert(0, new FieldParser());
        if (!pipeline.InlineParsers.Contains<PhoneLinkParser>()) pipeline.InlineParsers.Insert(0, new PhoneLinkParser());
        if (pipeline.BlockParsers.Find<ListBlockParser>() is { } lists && lists.ItemParsers.Find<NumberedListItemParser>() is { } numbered)
            lists.ItemParsers[lists.ItemParsers.IndexOf(numbered)] = new PhoneListParser();
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is not HtmlRenderer html) return;
        html.ObjectRenderers.AddIfNotAlready<LinkRenderer>();
        html.ObjectRenderers.AddIfNotAlready<FieldRenderer>();
    }

    private sealed class LinkRenderer : HtmlObjectRenderer<PhoneLinkInline>
    {
        protected override void Write(HtmlRenderer renderer, PhoneLinkInline inline)
        {
            if (renderer.EnableHtmlForInline) renderer.Write(PhoneMarkup.Link(inline.Number));
            else renderer.Write(inline.Number.Unbroken);
        }
    }

    private sealed class FieldRenderer : HtmlObjectRenderer<PhoneFieldInline>
    {
        protected override void Write(HtmlRenderer renderer, PhoneFieldInline inline) => renderer.WriteEscape(inline.Source);
    }

    private sealed class FieldParser : InlineParser
    {
        private const string Opening = "{bel ";

        public FieldParser() => OpeningCharacters = ['{'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            if (!rest.StartsWith(Opening, StringComparison.OrdinalIgnoreCase)) return false;
            var close = rest.IndexOf('}');
            if (close < 0 || rest[1..close].ContainsAny('\n', '{')) return false;
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new PhoneFieldInline(rest[Opening.Length..close].Trim().ToString().ToLowerInvariant(), rest[..(close + 1)].ToString())
            {
                Span = new SourceSpan(start, start + close),
                Line = line,
                Column = column,
            };
            slice.Start += close + 1;
            return true;
        }
    }
}
