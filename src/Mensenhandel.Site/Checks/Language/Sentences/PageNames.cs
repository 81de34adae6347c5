using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Checks.Language.Words;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>Which words of a page are names: those with a capital where no sentence begins.</summary>
public sealed class PageNames
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Lexicon _lexicon;

    public PageNames(IEnumerable<Sentence> sentences, Lexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Tokens.Count; i++)
                if (HasNameCapital(sentence, i)) _seen.Add(sentence.Tokens[i].Lower);
    }

    public bool IsName(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        if (!token.IsWord || !token.StartsUpper) return false;
        return HasNameCapital(sentence, index) || _lexicon.IsName(token.Lower)
            || _seen.Contains(token.Lower) && _lexicon.IsDifficult(token.Lower)
            // Unknown, and no Dutch word by its ending: at the start of a sentence that is nearly always a name (Hertzberger, Antigua).
            || index == 0 && _lexicon.Value(token.Lower) == 0 && !DutchEndings.Any(e => token.Lower.EndsWith(e, StringComparison.Ordinal))
            // A name in front of a name: "Koninklijke Marechaussee", "Gemeente Utrecht".
            || index + 1 < sentence.Tokens.Count && HasNameCapital(sentence, index + 1) && _lexicon.IsDifficult(token.Lower);
    }

    private static readonly string[] DutchEndings = ["ing", "ingen", "heid", "heden", "atie", "aties", "iteit", "isme", "ische", "isch", "en", "de", "te", "lijk", "lijke", "ief", "ieve", "eel", "ele", "aal", "ale", "schap", "baar", "bare", "ent", "eur", "age", "ie", "ies", "uur", "tie", "erend", "eerd", "eus", "iek"];

    private static bool HasNameCapital(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        if (!token.IsWord || !token.StartsUpper || index == 0) return false;
        var before = sentence.Tokens[index - 1];
        // After a quote, colon or number of a list a capital begins a sentence.
        return before.Kind != TokenKind.Mark || before.Text[0] is ',' or '-' or '–' or '(' or '/' or '&';
    }
}
