using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks.Language.Sources;

/// <summary>Finds the language in Markdown. The whole file is parsed at once, so that every place is a place in the file.</summary>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseCustomContainers()
        .UsePipeTables()
        .Build();

    public static IReadOnlyList<TextBlock> Read(string markdown)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(FrontMatterReader.Blank(markdown), Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses nesting that no page has. Its words are still words.
            return [new TextBlock(BlockKind.Paragraph, markdown, [.. Enumerable.Range(0, markdown.Length)])];
        }
        return Read(document, markdown);
    }

    /// <param name="document">The parsed <paramref name="markdown"/>, with precise source locations. It is only read.</param>
    public static IReadOnlyList<TextBlock> Read(MarkdownDocument document, string markdown) =>
        [.. document.Descendants<LeafBlock>()
            .Where(block => block is ParagraphBlock or HeadingBlock && block.Inline is not null)
            .SelectMany(block => BlockReader.Read(block, KindOf(block), markdown))
            .Where(block => block.Text.Any(char.IsLetter))];

    private static BlockKind KindOf(LeafBlock block) => block switch
    {
        HeadingBlock => BlockKind.Heading,
        { Parent: TableCell } => BlockKind.Cell,
        { Parent: ListItemBlock } => BlockKind.ListItem,
        _ => BlockKind.Paragraph,
    };
}
