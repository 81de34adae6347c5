using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Rendering;

/// <summary>
/// Which place in the Markdown each place in the rendered HTML came from, recorded while rendering:
/// the published HTML needs no attribute for it, and no finding has to guess by searching.
/// </summary>
public sealed class SourceMap
{
    private readonly List<Mark> _marks = [];

    /// <param name="Text">The HTML from here on is text of the Markdown, character by character.</param>
    private readonly record struct Mark(int Offset, int Line, int Column, bool Text);

    /// <summary>Marks must be added in the order of the HTML. Line and column count from zero, as Markdig does.</summary>
    public void Add(int offset, int line, int column, bool text) => _marks.Add(new Mark(offset, line, column, text));

    /// <returns>The place of a character of the rendered content.</returns>
    public SourceLocation Locate(string file, int offset)
    {
        int low = 0, high = _marks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_marks[middle].Offset <= offset) low = middle + 1;
            else high = middle;
        }
        if (low == 0) return new SourceLocation(file);
        var mark = _marks[low - 1];
        return new SourceLocation(file, mark.Line + 1, mark.Column + 1 + (mark.Text ? offset - mark.Offset : 0));
    }
}
