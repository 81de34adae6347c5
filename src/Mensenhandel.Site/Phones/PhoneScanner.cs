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
    private readonly SplitNumber _split;
    private readonly SpelledNumber _spelled;
    private readonly BrokenNumber _broken;
    private readonly VanityNumber _vanity;

    public PhoneScanner(ContactBook book)
    {
        _long = new LongNumber(book);
        _short = new ShortNumber(book);
        _split = new SplitNumber(book);
        _spelled = new SpelledNumber(book);
        _broken = new BrokenNumber(book);
        _vanity = new VanityNumber(book);
    }

    /// <summary>Numbers in digits, in the order of the text.</summary>
    public IReadOnlyList<PhoneMatch> Scan(string text)
    {
        var matches = new List<PhoneMatch>();
        var runs = DigitGroups.Runs(text).ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            var (end, whole) = (matches.Count > 0 ? matches[^1].End : 0, matches.Count);
            ScanRun(text, runs[i], runs[i].FindIndex(group => group.Start >= end), matches);
            if ((matches.Count == whole || matches[^1].End <= runs[i][^1].Start) && _split.At(text, runs, i) is { } split) matches.Add(split);
        }
        return matches;
    }

    /// <summary>Numbers that nobody can tap or copy: in words (<see cref="SpelledNumber"/>) and in letters (<see cref="VanityNumber"/>).</summary>
    /// <param name="words">Those of the languages of the text.</param>
    public IEnumerable<PhoneMatch> InWords(string text, NumberWords words) => _spelled.In(text, words).Concat(_vanity.In(text));

    /// <summary>Numbers of which the digits stand in several blocks (<see cref="BrokenNumber"/>).</summary>
    /// <param name="found">What <see cref="Scan"/> found in the same text.</param>
    public IEnumerable<PhoneMatch> Broken(string text, IReadOnlyList<PhoneMatch> found) => _broken.In(text, found);

    private void ScanRun(string text, List<DigitGroup> run, int start, List<PhoneMatch> matches)
    {
        var consumed = true;
        for (var i = start < 0 ? run.Count : start; i < run.Count;)
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

    /// <summary>The number that a text consists of, in any spelling; null when it is something else or more.</summary>
    public PhoneMatch? Only(string text) => Scan(text) is [{ } only] ? only : null;

}

/// <summary>A match and the number of digit groups that it takes.</summary>
internal readonly record struct Candidate(PhoneMatch Match, int Groups);
