using Mensenhandel.Site.Checks.Language.Lists;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>taal/afkorting: shortened words, and words in capitals that are no everyday names.</summary>
internal sealed class AbbreviationRule : ISentenceRule
{
    /// <summary>Not one of these blocks: real easy texts have them.</summary>
    private static readonly HashSet<string> Mild = new(StringComparer.Ordinal) { "bijv.", "bv.", "enz.", "tel.", "nr.", "dhr.", "mevr.", "mw.", "dr.", "mr.", "prof.", "drs.", "ing.", "ir.", "st.", "jl.", "b.v.", "n.v.", "o.a." };

    /// <summary>Everybody says them like this; nobody says the long form.</summary>
    private static readonly HashSet<string> Everyday = new(StringComparer.Ordinal)
    {
        "tv", "dvd", "cd", "pc", "usb", "sms", "gps", "wc", "ok", "oke", "nl", "eu", "ggd", "ns", "anwb", "knmi", "nos", "nrc", "rtl", "digid", "bsn", "aow", "ww", "wao", "uwv", "id", "ehbo", "pdf", "app", "whatsapp", "wifi", "ov", "vvv", "mbo", "hbo", "vmbo", "havo", "vwo", "pin", "pgb", "cv", "btw", "aids", "hiv", "dna", "vs", "vn", "nsb", "ss", "knvb", "psv", "ajax", "ikea", "hema", "km", "kg", "cm", "mm", "gr", "ml", "nee", "ja", "let", "tip", "stop", "wmo", "bh", "apk", "suv", "eurotunnel", "adhd", "covid", "gft", "ic", "xl", "bbq", "dj", "sos", "azc", "fbi", "cia", "usa", "rivm", "rdw", "svb", "coa", "ind", "coa", "fnv", "cda", "vvd", "pvv", "sp", "d66", "cao", "zzp", "kvk", "cbr", "lhbti", "isbn", "iban", "ab", "ip", "led", "sim", "qr", "ai", "wk", "ek", "iq", "uv", "en", "n.chr.", "v.chr.",
    };

    private readonly Dictionary<string, ListEntry> _entries;

    public AbbreviationRule(IEnumerable<ListEntry> entries) =>
        _entries = entries.Where(e => e.Kind == ListEntry.Abbreviation).DistinctBy(e => Folding.Fold(e.Phrase)).ToDictionary(e => Folding.Fold(e.Phrase), StringComparer.Ordinal);

    public IEnumerable<Flag> Find(Sentence sentence, PageNames names)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind is not (TokenKind.Abbreviation or TokenKind.Word) || Everyday.Contains(token.Lower) || IsWrittenOut(sentence, i) || IsInitials(sentence, i)) continue;
            var known = _entries.GetValueOrDefault(token.Lower) ?? _entries.GetValueOrDefault(token.Lower + ".");
            if (token.Kind == TokenKind.Word && (known is null || !token.Lower.Contains('/')) && !(IsCapitals(token.Text) && !AllCapitals(sentence))) continue;
            yield return new Flag(Rules.Afkorting, i, i, $"{Quote.Of(token.Text)} is een afkorting.", known is { Alternatives.Count: > 0 } ? $"Schrijf het uit: {Quote.Any(known.Alternatives)}." : null)
            {
                Severity = token.Kind == TokenKind.Abbreviation && !Mild.Contains(token.Lower) ? Severity.Error : Severity.Warning,
            };
        }
    }

    /// <summary>"H.A.J. de Vries", "Washington D.C.": letters of a name.</summary>
    private static bool IsInitials(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        return token.Kind == TokenKind.Abbreviation && (token.Text.All(c => char.IsUpper(c) || c == '.') || token.Lower is "v.d." or "v.")
            && (i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].StartsUpper || i > 0 && sentence.Tokens[i - 1].StartsUpper || i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].Lower is "van" or "de" or "den" or "der" or "ten" or "ter");
    }

    /// <summary>WOZ, VvE, BMR-prik.</summary>
    private static bool IsCapitals(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var first = dash > 0 ? text[..dash] : text;
        return first.Length is >= 2 and <= 7 && !Everyday.Contains(first.ToLowerInvariant()) && !first.All(c => c is 'I' or 'V' or 'X')
            && (first.All(char.IsUpper) || first.Length <= 4 && char.IsUpper(first[0]) && char.IsUpper(first[^1]) && first.All(char.IsLetter));
    }

    private static bool AllCapitals(Sentence sentence) => sentence.Tokens.Count(t => t.IsWord && t.Text.All(char.IsUpper)) * 2 > sentence.WordCount && sentence.WordCount > 1;

    /// <summary>"de Sociale Verzekeringsbank (SVB)": the long form stands right in front.</summary>
    private static bool IsWrittenOut(Sentence sentence, int i) => i > 1 && sentence.Tokens[i - 1].IsMark('(') && i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].IsMark(')');
}
