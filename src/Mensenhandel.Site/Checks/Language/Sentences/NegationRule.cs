using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Checks.Language.Words;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>taal/dubbele-ontkenning: two times "no" that together say "yes", which many readers take for "no".</summary>
internal sealed class NegationRule(Lexicon lexicon) : ISentenceRule
{
    /// <summary>Verbs and words that deny by themselves.</summary>
    private static readonly HashSet<string> Denials =
    [
        .. FunctionWords.Set("zelden zonder ontkennen ontkend ontken ontkent uitgesloten uitsluiten nalaten verhinderen beletten weerhouden ontkomen onderuit"),
    ];

    /// <summary>on- that denies nothing any more.</summary>
    private static readonly HashSet<string> NoDenials =
    [
        .. FunctionWords.Set("ongeveer onder ons onze ongeluk ongelukken ontbijt onderwijs ongeval onzin onweer onkosten onmiddellijk ontslag ontvangst onrecht onkruid onrust ondanks onderhoud ongemak onbekenden onbeperkt onafhankelijk onafhankelijke ongerust onlangs onschuldig onschuldige online ontwikkeling ondergoed onverwacht onverwachts ongesteld onheil ongewenste ongewenst oneens"),
    ];

    public IEnumerable<Flag> Find(Sentence sentence, PageNames names)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord) continue;
            var second = Preventing.Contains(tokens[i].Lower) ? AfterConjunction(tokens, i)
                : FunctionWords.Negations.Contains(tokens[i].Lower) && tokens[i].Lower != "noch" ? Second(tokens, i) : -1;
            if (second < 0) continue;
            var shown = second == i + 1 ? sentence.TextOf(i, second) : $"{tokens[i].Text} … {tokens[second].Text}";
            var instead = second == i + 1 ? Positive(tokens[i].Lower, tokens[second].Lower) : null;
            yield return new Flag(Rules.DubbeleOntkenning, i, second, $"{Quote.Of(shown)} zegt twee keer nee.", instead is null ? null : $"Zeg wat wel zo is, bijvoorbeeld {Quote.Of(instead)}.");
            yield break;
        }
    }

    /// <summary>"Voorkom dat u niet …": these verbs deny what follows.</summary>
    private static readonly HashSet<string> Preventing = [.. FunctionWords.Set("vergeet voorkom voorkomt voorkomen vermijd vermijdt vermijden verhinder verhindert verhinderen belet belemmert weiger weigert weigeren verbiedt verbied verbieden ontken ontkent ontkennen vergeten")];

    private static int AfterConjunction(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first + 1; i < Math.Min(tokens.Count, first + 3); i++)
            if (tokens[i].Lower == "om" || tokens[i].Lower == "dat" && tokens[first].Lower != "vergeet")
                for (var j = i + 1; j < Math.Min(tokens.Count, i + 5); j++)
                    if (tokens[j].Lower is "niet" or "geen") return j;
        return -1;
    }

    private int Second(IReadOnlyList<Token> tokens, int first)
    {
        var end = tokens.Count;
        for (var i = first + 1; i < end; i++)
        {
            var token = tokens[i];
            var distance = i - first;
            if (token.Kind == TokenKind.Mark)
            {
                if (!token.IsMark(',')) return -1;
                continue;
            }
            // "geen geld als u niet belt", "niet bang dat u niet mag", "geen reden om niet te gaan": the condition denies again.
            if (token.Lower is "als" or "dat" or "om" && Denied(tokens, first, i) is > 0 and var denied) return denied;
            // "niet op tijd en niet goed", "niet A, maar B": a list of two denials, or a correction.
            if (token.Lower is "en" or "maar" or "of" or "want" or "dus" or "ook" or "noch" or "omdat" or "als") return -1;
            var comma = tokens.Skip(first + 1).Take(distance - 1).Any(t => t.IsMark(','));
            if (token.Lower == "tenzij" && tokens[first].Lower is "niet" or "geen") return i;
            if (token.Lower is "dat" && comma) return -1;
            if (comma) continue;
            // "geen kind dat niet mee mag": all children may.
            if (tokens[first].Lower is "geen" or "niemand" or "niets" && token.Lower is "niet" or "geen" && distance <= 7 && tokens.Skip(first + 1).Take(distance - 1).Any(t => t.Lower is "die" or "dat")) return i;
            if (token.Lower is "niet" or "geen" or "niets" or "niemand" or "nooit" && distance <= 5 && !IsConcluded(tokens, first, i)) return i;
            if (Denials.Contains(token.Lower) && !(tokens[first].Lower == "zonder")) return i;
            if (distance <= 3 && IsNegated(token.Lower) && tokens[first].Lower is "niet" or "nooit" or "geenszins" or "allerminst") return i;
            if (distance == 1 && tokens[first].Lower == "geen" && IsNegated(token.Lower)) return i;
        }
        return -1;
    }

    /// <summary>The denial in the clause that begins at <paramref name="opener"/>; -1 where there is none, or where the first denial stands alone.</summary>
    private static int Denied(IReadOnlyList<Token> tokens, int first, int opener)
    {
        if (tokens[first].Lower is not ("geen" or "niet" or "niets" or "niemand" or "nooit")) return -1;
        for (var i = opener + 1; i < Math.Min(tokens.Count, opener + 6) && tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (tokens[i].Lower is "en" or "maar" or "of") return -1;
            if (tokens[i].Lower is "niet" or "geen" or "niemand" or "niets" or "nooit" or "nergens") return i;
        }
        return -1;
    }

    /// <summary>"niet meer", "nog niet", "niets dat niet": a verb between the two makes them two statements.</summary>
    private static bool IsConcluded(IReadOnlyList<Token> tokens, int first, int second) =>
        tokens[first].Lower is "niets" or "niemand" && second - first > 3
        || tokens[first].Lower == "niet" && tokens.Skip(first + 1).Take(second - first - 1).Any(t => FunctionWords.Zijn.Contains(t.Lower) || FunctionWords.Worden.Contains(t.Lower) || FunctionWords.Modals.Contains(t.Lower))
        || tokens.Skip(first + 1).Take(second - first - 1).Any(t => t.Lower is "dat" or "die" or "wie" or "wat" or "om" or "dan");

    private bool IsNegated(string word)
    {
        if (!word.StartsWith("on", StringComparison.Ordinal) || word.Length < 5 || NoDenials.Contains(word) || word.StartsWith("ont", StringComparison.Ordinal) && !word.StartsWith("ontoe", StringComparison.Ordinal) && !word.StartsWith("onte", StringComparison.Ordinal) || word.StartsWith("onder", StringComparison.Ordinal)) return false;
        if (word.EndsWith("baar", StringComparison.Ordinal) || word.EndsWith("bare", StringComparison.Ordinal)) return true;
        return new[] { word[2..] }.Concat(Inflection.Bases(word[2..])).Any(lexicon.Exists);
    }

    private static string? Positive(string first, string second) =>
        first != "niet" ? null : second == "zelden" ? "vaak" : second.StartsWith("on", StringComparison.Ordinal) ? second[2..] : null;
}
