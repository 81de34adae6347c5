using System.Text.RegularExpressions;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>0800-MISDAAD, and the name of the 112NL app with another number: letters for the keys of a telephone (ITU-T E.161), which nobody can dial who does not see or know the keys.</summary>
internal sealed class VanityNumber(ContactBook book)
{
    private const string Keys = "22233344455566677778889999";

    public IEnumerable<PhoneMatch> In(string text)
    {
        if (text.Contains("NL", StringComparison.Ordinal))
            foreach (Match app in AppPattern.Matches(text))
                if (NearMiss.Exists(app.Groups[1].Value, book)) yield return new PhoneMatch(app.Groups[1].Index, app.Groups[1].Length, app.Groups[1].Value, false, true);
        if (!MayHold(text)) yield break;
        foreach (Match match in WrittenPattern.Matches(text))
        {
            var letters = match.Groups["rest"].Value;
            var isName = PlainPattern.IsMatch(letters);
            if (isName || letters.Count(char.IsAsciiLetter) < 2) continue;
            if (letters.Any(char.IsAsciiLetterLower) && !Calling.Directly(new Surroundings(text, match.Index, match.Index + match.Length))) continue;
            var digits = match.Groups["prefix"].Value + string.Concat(letters.Where(char.IsAsciiLetterOrDigit).Select(c => char.IsAsciiDigit(c) ? c : Keys[char.ToUpperInvariant(c) - 'A']));
            yield return new PhoneMatch(match.Index, match.Length, digits, false, true);
        }
    }

    /// <summary>A digit, a sign and a capital, or a hyphen and any letter: most texts have none, and need no pattern.</summary>
    private static bool MayHold(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
            if (char.IsAsciiDigit(text[i - 1]) && (text[i] is ' ' or '.' or '\u00A0' or '–' or '‑' && (char.IsAsciiLetterUpper(text[i + 1]) || text[i + 1] is '-' or '–') || text[i] == '-' && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == ' '))) return true;
        return false;
    }

    private static readonly Regex AppPattern = new(@"(?<![\p{L}\d])(\d{3,4})NL(?=[ -]?[Aa]pp)");

    // Capitals, or one word that is no "nummer" and no "lijn" of which the sentence speaks: "bel een 0800-nummer".
    private static readonly Regex WrittenPattern = new(@"(?<![\p{L}\d-])(?<prefix>0\d{2,3}|1-?8(?:00|88|77)|\+31[ -]?\d{2,3})(?:[ \u00A0]?[-–‑ \u00A0.][ \u00A0]?)(?<rest>[A-Z0-9]{3,12}(?:[ -][A-Z]{2,8})?(?![\p{L}\d])|[A-Z](?:[ .-][A-Z]){2,8}(?![\p{L}\d])|[A-Za-z]{4,12}(?![\p{L}\d]))");

    private static readonly Regex PlainPattern = new("^(num|lijn|tar|dienst|prefix|gebied|reeks|tele|bel|is|of|en|EUR|CET|UTC|AM|PM|UUR)", RegexOptions.IgnoreCase);
}
