using System.Text;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Sources;

/// <summary>
/// Letters that came out of a word processor in pieces: UTF-8 that was read as Windows-1252 («Ã«») or as Mac Roman («√´»),
/// characters that were lost («foto?s»), and characters that are no text.
/// </summary>
public sealed partial class DamagedTextCheck : ISourceCheck
{
    private const string Letters = "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜ‘’“”„–—…•«»€°§²³½©®\u00A0\u00AD";

    private static readonly Dictionary<string, string> Meant = Damage();

    private static readonly Regex Damaged = new(string.Join('|', Meant.Keys.OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal).Select(Regex.Escape)), RegexOptions.CultureInvariant);

    public IEnumerable<Finding> Check(SourceText source, CheckContext context)
    {
        var last = 0;
        foreach (Match match in Damaged.Matches(source.Text))
        {
            // One finding for a word with two broken letters.
            if (match.Index < last) continue;
            var word = Word(source.Text, match);
            last = word.Start + word.Text.Length;
            var right = Damaged.Replace(word.Text, m => Meant[m.Value]);
            yield return source.Finding(Rules.KapotteLetters, word.Start, $"In «{word.Text}» zijn letters kapotgegaan.") with { Fix = $"Schrijf «{right}»." };
        }
        foreach (Match match in LostApostrophe().Matches(source.Text))
            yield return source.Finding(Rules.KapotteLetters, match.Index, $"In «{match.Value}» is een teken verloren gegaan.") with { Fix = $"Schrijf «{match.Value.Replace('?', '\'')}»." };
        foreach (Match match in NoText().Matches(source.Text))
        {
            if (match.Value[0] == '\uFFFD' && !source.IsUtf8 || match.Value[0] >= '\x80' && Damaged.IsMatch(source.Text[Math.Max(0, match.Index - 2)..(match.Index + 1)])) continue;
            yield return source.Finding(Rules.KapotteLetters, match.Index, $"Hier staat een teken dat geen letter is (U+{(int)match.Value[0]:X4}).");
        }
    }

    /// <summary>The word around a match, for the message: at most 40 characters on each side.</summary>
    private static (int Start, string Text) Word(string text, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        while (start > 0 && match.Index - start < 40 && char.IsLetter(text[start - 1])) start--;
        while (end < text.Length && end - match.Index < 40 && !(char.IsWhiteSpace(text[end]) || char.IsControl(text[end]) && Damaged.Match(text, end - 2 < 0 ? 0 : end - 2, Math.Min(3, end + 1)) is { Success: false }) && !".,;:!?()[]\"".Contains(text[end], StringComparison.Ordinal)) end++;
        return (start, text[start..end]);
    }

    private static Dictionary<string, string> Damage()
    {
        var pages = CodePagesEncodingProvider.Instance;
        Encoding[] wrong = [pages.GetEncoding(1252)!, pages.GetEncoding(10000)!, Encoding.Latin1];
        var damage = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var letter in Letters)
            foreach (var encoding in wrong)
                damage.TryAdd(encoding.GetString(Encoding.UTF8.GetBytes([letter])), letter is '\u00AD' ? "" : letter.ToString());
        return damage;
    }

    // A plural with an apostrophe, which some programs save as a question mark.
    [GeneratedRegex(@"(?<![\p{L}/.?=&])\p{L}+[aiouy]\?s(?![\p{L}\p{N}=&])")]
    private static partial Regex LostApostrophe();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFD]+")]
    private static partial Regex NoText();
}
