using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>
/// taal/lijdend: worden or zijn with a participle in the same clause. "Hij wordt boos" has no participle; "hij is gekomen"
/// is no passive; "de winkel is gesloten" describes.
/// </summary>
internal sealed class PassiveRule(Verbs verbs) : ISentenceRule
{
    public IEnumerable<Flag> Find(Sentence sentence, PageNames names)
    {
        var tokens = sentence.Tokens;
        var used = new HashSet<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var isWorden = tokens[i].IsWord && FunctionWords.Worden.Contains(tokens[i].Lower);
            if (!isWorden && !(tokens[i].IsWord && FunctionWords.Zijn.Contains(tokens[i].Lower))) continue;
            if (!isWorden && IsNoVerb(tokens, i)) continue;
            var participle = Participle(sentence, i, isWorden);
            if (participle < 0 || !used.Add(participle)) continue;
            yield return Make(sentence, Math.Min(i, participle), Math.Max(i, participle), i, participle);
        }
    }

    private int Participle(Sentence sentence, int verb, bool isWorden)
    {
        var tokens = sentence.Tokens;
        var end = Clauses.End(tokens, verb + 1);
        for (var i = verb + 1; i < end; i++)
        {
            // "is iets wat u moet onthouden": a new clause has a verb of its own.
            if (i > verb + 1 && tokens[i].Lower is "die" or "dat" or "wat" or "wie" || !isWorden && FunctionWords.Modals.Contains(tokens[i].Lower)) break;
            if (Fits(tokens, i, verb, isWorden)) return i;
        }
        // "… dat de brief gestuurd wordt": the participle stands just before.
        for (var i = verb - 1; i >= Math.Max(0, verb - (isWorden ? 4 : 3)) && !Clauses.IsBreak(tokens[i]); i--)
            if (Fits(tokens, i, verb, isWorden) && !IsAttributive(tokens, i)) return i;
        return -1;
    }

    private bool Fits(IReadOnlyList<Token> tokens, int i, int verb, bool isWorden)
    {
        var token = tokens[i];
        if (!token.IsWord || i > 0 && token.StartsUpper || !verbs.IsParticiple(token.Lower)) return false;
        if (i > verb && IsAttributive(tokens, i)) return false;
        if (isWorden) return !IsCopula(tokens, i);
        if (StrongVerbs.WithZijn.Contains(token.Lower) || StrongVerbs.Adjectives.Contains(token.Lower)) return false;
        // Particle verbs of motion: "is opgestaan", "is teruggekomen".
        foreach (var perfect in StrongVerbs.WithZijn)
            if (perfect.StartsWith("ge", StringComparison.Ordinal) && token.Lower.Length > perfect.Length && token.Lower.EndsWith(perfect, StringComparison.Ordinal) && perfect is not ("getrokken" or "gehouden" or "gedraaid" or "gevlogen" or "gereden" or "gelopen")) return false;
        // "is geweest", "zijn gaan werken", "heeft … gedaan": another auxiliary owns the participle.
        if (i + 1 < tokens.Count && FunctionWords.Hebben.Contains(tokens[i + 1].Lower)) return false;
        return !tokens.Skip(verb + 1).Take(i - verb).Any(t => FunctionWords.Hebben.Contains(t.Lower) || FunctionWords.Worden.Contains(t.Lower));
    }

    /// <summary>"wordt verliefd": the adjective that a participle became.</summary>
    private static bool IsCopula(IReadOnlyList<Token> tokens, int i) => tokens[i].Lower is "bekend" or "verliefd" or "verkouden" or "vermoeid" or "verslaafd" or "bezorgd" or "getrouwd" or "beroemd" or "bereid" or "gewond" or "gelukkig" or "verdrietig" or "opgewonden" or "bewust" or "gezond" or "verlegen" or "zwanger" or "geliefd";

    /// <summary>"wordt een getrouwde man", "wordt het gehakt": a word that stands in front of a noun.</summary>
    private static bool IsAttributive(IReadOnlyList<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Count || i == 0 || tokens[i + 1].Kind is TokenKind.Mark) return false;
        var before = tokens[i - 1].Lower;
        return FunctionWords.Determiners.Contains(before) && !FunctionWords.Contains(tokens[i + 1].Lower) && before is not ("alle" or "veel" or "weinig" or "dit" or "dat" or "alles" or "haar" or "ons");
    }

    /// <summary>"met zijn geld": a possessive, after a preposition or verb and in front of a noun; "te zijn" after hebben.</summary>
    private static bool IsNoVerb(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Lower != "zijn") return false;
        if (i == 0) return tokens.Count > 1 && tokens[1].IsWord && !FunctionWords.Contains(tokens[1].Lower);
        if (FunctionWords.Prepositions.Contains(tokens[i - 1].Lower)) return true;
        // A singular subject or verb in front shows that this is no finite verb: "hij kreeg zijn geld".
        return tokens[i - 1].IsWord && (tokens[i - 1].Lower is "hij" or "iemand" or "heeft" or "had" or "moet" or "wil" or "kan" or "mag" or "en" or "of") && i + 1 < tokens.Count && !FunctionWords.Contains(tokens[i + 1].Lower);
    }

    private Flag Make(Sentence sentence, int first, int last, int verb, int participle)
    {
        var tokens = sentence.Tokens;
        var shown = last - first == 1 ? sentence.TextOf(first, last) : $"{tokens[first].Text} … {tokens[last].Text}";
        var agent = Agent(sentence, participle);
        if (agent is null)
            return new Flag(Rules.Lijdend, first, last, $"{Quote.Of(shown)} zegt niet wie het doet.", "Schrijf eerst wie iets doet, en dan wat die persoon doet.");
        return new Flag(Rules.Lijdend, first, last, $"In {Quote.Of(shown)} staat pas achter «door» wie het doet.", ActiveFix(agent, tokens[participle].Lower));
    }

    private string ActiveFix(string agent, string participle)
    {
        var infinitive = verbs.InfinitiveOf(participle);
        var plural = agent.EndsWith("en", StringComparison.Ordinal) || agent.EndsWith("'s", StringComparison.Ordinal) || agent.EndsWith('s') && agent.StartsWith("de ", StringComparison.Ordinal);
        var form = Conjugation.Form(infinitive, plural ? VerbForm.Infinitive : VerbForm.Present);
        var particle = Conjugation.ParticleOf(infinitive);
        var verb = plural && particle.Length > 0 ? infinitive[particle.Length..] : form;
        return $"Begin met wie het doet, bijvoorbeeld: «{Quote.Capital(agent)} {verb} …{(particle.Length > 0 ? " " + particle : "")}».";
    }

    /// <summary>The words after "door", up to the noun: who does it. Null for "door de regen"-like endings that cannot be told.</summary>
    private string? Agent(Sentence sentence, int participle)
    {
        var tokens = sentence.Tokens;
        for (var i = Clauses.Start(tokens, participle); i < Clauses.End(tokens, participle) - 1; i++)
        {
            if (tokens[i].Lower != "door" || !tokens[i + 1].IsWord && tokens[i + 1].Kind != TokenKind.Thing) continue;
            var end = i + 1;
            while (end + 1 < tokens.Count && end - i < 5 && tokens[end + 1].IsWord && (end == i + 1 && FunctionWords.Determiners.Contains(tokens[end].Lower) || tokens[end].Lower.EndsWith('e') && tokens[end].Lower.Length > 3 || tokens[end].StartsUpper && tokens[end + 1].StartsUpper)
                && !FunctionWords.Prepositions.Contains(tokens[end + 1].Lower) && !verbs.IsParticiple(tokens[end + 1].Lower)) end++;
            // "de door u ingediende stukken": this "door" belongs to a noun.
            if (end + 1 < tokens.Count && verbs.IsParticiple(tokens[end + 1].Lower.TrimEnd('e')) && tokens[end + 1].Lower.EndsWith('e')) return null;
            return sentence.TextOf(i + 1, end);
        }
        return null;
    }
}
