using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// Finds every telephone number in a text, however it is spelled, and leaves dates, amounts, postcodes and file numbers alone.
/// Works on plain text: who reads Markdown or HTML flattens it first, with <see cref="Surroundings.Break"/> for what is no text.
/// One instance serves any number of texts and threads.
/// </summary>
public sealed class PhoneScanner
{
    private readonly LongNumber _long;
    private readonly ShortNumber _short;

    public PhoneScanner(ContactBook book)
    {
        _long = new LongNumber(book);
        _short = new ShortNumber(book);
    }

    public IReadOnlyList<PhoneMatch> Scan(string text)
    {
        var matches = new List<PhoneMatch>();
        foreach (var run in DigitGroups.Runs(text))
        {
            var consumed = true;
            for (var i = 0; i < run.Count;)
            {
                var other = OtherNumber.LengthAt(text, run, i);
                if (other > 0)
                {
                    i += other;
                    consumed = true;
                    continue;
                }
                var found = _long.At(text, run, i, consumed) ?? _short.At(text, run, i, consumed, matches.Count > 0 ? matches[^1].End : 0);
                if (found is { } candidate) matches.Add(candidate.Match);
                consumed = found is not null;
                i += found?.Groups ?? 1;
            }
        }
        return matches;
    }

    /// <summary>The number that a text consists of, in any spelling; null when it is something else or more.</summary>
    public PhoneMatch? Only(string text) => Scan(text) is [{ } only] ? only : null;

}

/// <summary>A match and the number of digit groups that it takes.</summary>
internal readonly record struct Candidate(PhoneMatch Match, int Groups);
