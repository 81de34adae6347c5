using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language;

/// <summary>Turns offsets in a file into lines and columns, which count from one.</summary>
internal sealed class LineIndex
{
    private readonly string _file;
    private readonly List<int> _starts = [0];

    public LineIndex(string file, string text)
    {
        _file = file;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n') _starts.Add(i + 1);
    }

    public SourceLocation At(int offset)
    {
        var line = _starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new SourceLocation(_file, line + 1, offset - _starts[line] + 1);
    }
}
