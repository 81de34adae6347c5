namespace Mensenhandel.Site.Phones;

/// <summary>The words around a number, which decide what a bare 112 or a row of digits means. Looks only a short way.</summary>
internal sealed class Surroundings
{
    /// <summary>Stands in a flattened text for what is no text: a link, a picture, the edge of a block.</summary>
    public const char Break = '\uFFFC';

    /// <summary>
    /// Stands where one element ends and the next begins on the same line: no number ends there, but a word does ("112" and
    /// "Alarmnummer" in two spans). A noncharacter, so that it cannot be confused with what a page contains.
    /// </summary>
    public const char Seam = '\uFDD0';

    /// <summary>A <see cref="Break"/> at the edge of a table cell: what stands alone in it belongs to its row.</summary>
    public const char CellEdge = '\uFDD1';

    /// <summary>A <see cref="Break"/> that is a telephone link: what follows it after a comma may be another number.</summary>
    public const char Link = '\uFDD2';

    private const int Reach = 90;
    private const int MostWords = 8;

    private static readonly char[] NoWord = [' ', '\u00A0', '\n', '\r', '\t', ',', '.', ':', ';', '!', '?', '(', ')', '/', '–', '-', Seam];

    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private IReadOnlyList<string>? _before;
    private IReadOnlyList<string>? _after;
    private IReadOnlyList<string>? _rest;

    public Surroundings(string text, int start, int end)
    {
        _text = text;
        _start = start;
        _end = end;
    }

    /// <summary>Words of the same sentence, nearest first, lower case.</summary>
    public IReadOnlyList<string> Before => _before ??= WordsBefore();

    /// <summary>Words of the same sentence, nearest first, as written.</summary>
    public IReadOnlyList<string> After => _after ??= WordsAfter();

    /// <summary>Words between the number and the end of the sentence, nearest first, lower case: over commas and colons, which end <see cref="After"/>.</summary>
    public IReadOnlyList<string> Rest => _rest ??= RestOfSentence();

    public string Previous => Before.Count > 0 ? Before[0] : "";

    public string Next => After.Count > 0 ? After[0] : "";

    /// <summary>The first character after the number that is no space; <see cref="Break"/> at the end.</summary>
    public char Following => Signs(_end, 1);

    /// <summary>The last character before the number that is no space.</summary>
    public char Preceding => Signs(_start - 1, -1);

    public static bool IsEdge(char c) => c is Break or CellEdge or Link;

    /// <summary>Nothing else stands in the block, or between the links around it.</summary>
    public bool IsAlone => IsEmpty(_start - 1, -1) && IsEmpty(_end, 1);

    /// <summary>The words of its block around it, over the ends of sentences, as far as <see cref="Reach"/>; lower case.</summary>
    public IEnumerable<string> Block => Around(_start - 1, -1).Concat(Around(_end, 1));

    /// <summary>Its sentence has no other words than such as "dan": "In gevaar? Dan 111."</summary>
    public bool IsOwnSentence
    {
        get
        {
            if (!(Following is '.' or '!' || IsEdge(Following))) return false;
            var from = _start;
            while (from > 0 && _text[from - 1] is not ('.' or '!' or '?' or ';') && !IsEdge(_text[from - 1])) from--;
            return from > 0 && !IsEdge(_text[from - 1]) && _text[from.._start].ToLowerInvariant().Split(NoWord, StringSplitOptions.RemoveEmptyEntries).All(PhoneWords.Fillers.Contains);
        }
    }

    /// <summary>Nothing stands before it in its block.</summary>
    public bool IsFirst => IsEmpty(_start - 1, -1);

    /// <summary>It stands alone in a cell of a table.</summary>
    public bool IsInCell => EdgeAt(_start - 1, -1) == CellEdge || EdgeAt(_end, 1) == CellEdge;

    /// <summary>The words of the blocks before and after, nearest first, lower case: the heading, the label, the first cell.</summary>
    public IEnumerable<string> Neighbours => Beyond(_start - 1, -1).Concat(Beyond(_end, 1));

    /// <summary>A telephone link stands before it, with at most a word or a sign between them: "0900 8844, 112", "0900 8844 of 112".</summary>
    public bool FollowsLink
    {
        get
        {
            if (Before.Count > 1 || (Before.Count == 1 && !PhoneWords.Joins.Contains(Before[0]))) return false;
            return EdgeAt(_start - 1, -1) == Link;
        }
    }

    public char Touching => _end < _text.Length ? _text[_end] : Break;

    public char TouchingBefore => _start > 0 ? _text[_start - 1] : Break;

    /// <summary>The unbroken word, address or file name in which the number stands.</summary>
    public (string Head, string Tail) Token()
    {
        int from = _start, to = _end;
        while (from > 0 && _start - from < 200 && !IsBreak(_text[from - 1])) from--;
        while (to < _text.Length && to - _end < 200 && !IsBreak(_text[to])) to++;
        return (_text[from.._start], _text[_end..to]);
    }

    private string[] Around(int at, int step)
    {
        var end = at;
        while (end >= 0 && end < _text.Length && !IsEdge(_text[end]) && Math.Abs(end - at) < Reach) end += step;
        return (step > 0 ? _text[at..end] : _text[(end + 1)..(at + 1)]).ToLowerInvariant().Split(NoWord, StringSplitOptions.RemoveEmptyEntries);
    }

    private bool IsEmpty(int at, int step)
    {
        for (var i = at; i >= 0 && i < _text.Length && !IsEdge(_text[i]); i += step)
            if (IsWord(_text[i])) return false;
        return true;
    }

    private char EdgeAt(int at, int step)
    {
        for (var i = at; i >= 0 && i < _text.Length; i += step)
            if (IsEdge(_text[i])) return _text[i];
        return Break;
    }

    private string[] Beyond(int at, int step)
    {
        while (at >= 0 && at < _text.Length && !IsEdge(_text[at])) at += step;
        for (; at >= 0 && at < _text.Length && (IsEdge(_text[at]) || char.IsWhiteSpace(_text[at])); at += step)
            if (_text[at] == Link) return ["tel"];
        if (at < 0 || at >= _text.Length) return [];
        var end = at;
        while (end >= 0 && end < _text.Length && !IsEdge(_text[end]) && Math.Abs(end - at) < Reach) end += step;
        var (from, to) = step > 0 ? (at, end) : (end + 1, at + 1);
        return _text[from..to].ToLowerInvariant().Split(NoWord, StringSplitOptions.RemoveEmptyEntries);
    }

    private char Signs(int at, int step)
    {
        for (var i = at; i >= 0 && i < _text.Length; i += step)
            if (!char.IsWhiteSpace(_text[i]) && !PhoneCharacters.IsInvisible(_text[i])) return _text[i];
        return Break;
    }

    private List<string> WordsBefore()
    {
        var words = new List<string>();
        var i = _start - 1;
        var first = Math.Max(0, _start - Reach);
        while (i >= first && words.Count < MostWords)
        {
            var c = _text[i];
            if (IsWord(c))
            {
                var end = i + 1;
                while (i >= first && IsWord(_text[i])) i--;
                words.Add(_text[(i + 1)..end].ToLowerInvariant());
                continue;
            }
            // "In gevaar? Dan meteen 112": the question says what the number is.
            if (c == '?' && words.TrueForAll(PhoneWords.Fillers.Contains))
            {
                i--;
                continue;
            }
            // A full stop ends a sentence, but not in "tel. 0900" or "k.v.k. 12345678".
            if (c is '!' or '?' or ';' || IsEdge(c)) break;
            if (c == '.' && !IsAbbreviation(WordEndingAt(i))) break;
            i--;
        }
        return words;
    }

    private List<string> WordsAfter()
    {
        var words = new List<string>();
        var last = Math.Min(_text.Length, _end + Reach);
        for (var i = _end; i < last && words.Count < 3;)
        {
            var c = _text[i];
            if (IsWord(c))
            {
                var start = i;
                while (i < last && IsWord(_text[i])) i++;
                words.Add(_text[start..i]);
                continue;
            }
            if (!char.IsWhiteSpace(c) && !PhoneCharacters.IsInvisible(c)) break;
            i++;
        }
        return words;
    }

    private List<string> RestOfSentence()
    {
        var words = new List<string>();
        var last = Math.Min(_text.Length, _end + Reach);
        for (var i = _end; i < last && words.Count < MostWords;)
        {
            var c = _text[i];
            if (IsWord(c))
            {
                var start = i;
                while (i < last && IsWord(_text[i])) i++;
                words.Add(_text[start..i].ToLowerInvariant());
                continue;
            }
            // "112. Bel dit nummer bij gevaar": at the start of a block the number is what the next sentence is about.
            if (IsEdge(c) || c is '!' or '?' or ';' || c == '.' && !(words.Count == 0 && IsFirst) && !IsAbbreviation(WordEndingAt(i))) break;
            i++;
        }
        return words;
    }

    private string WordEndingAt(int end)
    {
        while (end > 0 && PhoneCharacters.IsInvisible(_text[end - 1])) end--;
        var start = end;
        while (start > 0 && end - start < 12 && IsWord(_text[start - 1])) start--;
        return _text[start..end].ToLowerInvariant();
    }

    private static bool IsAbbreviation(string word) => word.Length <= 1 || PhoneWords.Abbreviations.Contains(word);

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' or '€' or '%' or '§' or '°' or '²' or '$' or '£' or '#';

    private static bool IsBreak(char c) => char.IsWhiteSpace(c) || IsEdge(c) || c is '<' or '>' or '"' or '«' or '»' or '“' or '”' or ',' or ';';
}
