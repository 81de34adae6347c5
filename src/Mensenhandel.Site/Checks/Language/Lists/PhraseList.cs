using System.Runtime.InteropServices;
using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sources;

namespace Mensenhandel.Site.Checks.Language.Lists;

/// <summary>
/// Finds the entries of word lists in sentences. Verbs are found in all their forms and apart from their particle;
/// of a phrase that ends in a verb ("paal en perk stellen") the verb may stand anywhere in the sentence.
/// </summary>
public sealed class PhraseList
{
    private sealed record Pattern(ListEntry Entry, string[] Core, string Particle, PhraseVerb? Verb, IReadOnlyList<string> Instead, bool NeedsAuxiliary = false, bool IsFinite = false);

    /// <summary>The verb of a phrase: forms that stand alone, and forms that need their particle elsewhere in the sentence.</summary>
    private sealed record PhraseVerb(IReadOnlySet<string> Whole, IReadOnlySet<string> Apart, string Particle)
    {
        public bool IsIn(IReadOnlyList<Token> tokens) =>
            tokens.Any(t => t.IsWord && Whole.Contains(t.Lower))
            || Particle.Length > 0 && tokens.Any(t => t.Lower == Particle) && tokens.Any(t => t.IsWord && Apart.Contains(t.Lower));
    }

    private readonly Func<string, bool> _isCommon;
    private readonly Dictionary<string, List<Pattern>> _words = new(StringComparer.Ordinal);

    /// <summary>By their first two words: many phrases begin with "in" or "de".</summary>
    private readonly Dictionary<(string, string), List<Pattern>> _phrases = [];

    /// <param name="isCommon">Says that a form is an everyday word of its own ("bezig", no form of bezigen).</param>
    public PhraseList(IEnumerable<ListEntry> entries, Func<string, bool> isCommon)
    {
        _isCommon = isCommon;
        foreach (var entry in entries) Add(entry);
        foreach (var first in _phrases.Keys.ToList()) _phrases[first] = [.. _phrases[first].OrderByDescending(p => p.Core.Length)];
    }

    /// <summary>Matches from left to right, the longest first; none overlap.</summary>
    public IEnumerable<PhraseMatch> Find(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i) is not { } pattern) continue;
            yield return new PhraseMatch(pattern.Entry, i, i + pattern.Core.Length - 1, pattern.Instead, pattern.Particle);
            i += pattern.Core.Length - 1;
        }
    }

    private Pattern? At(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Kind == TokenKind.Mark) return null;
        if (i + 1 < tokens.Count && _phrases.TryGetValue((tokens[i].Lower, tokens[i + 1].Lower), out var phrases))
            foreach (var pattern in phrases)
                if (Matches(pattern, tokens, i)) return pattern;
        if (_words.TryGetValue(tokens[i].Lower, out var words))
            foreach (var pattern in words)
                if (Matches(pattern, tokens, i)) return pattern;
        return null;
    }

    private void Add(ListEntry entry)
    {
        // "dient … te": the second part stands later in the clause.
        if (entry.Phrase.Split(" … ") is [var begin, var later])
        {
            Add(new Pattern(entry, Words(begin), later, null, entry.Alternatives));
            return;
        }
        var words = Words(entry.Phrase);
        if (words.Length == 0) return;
        if (words.Length == 1)
        {
            if (entry.Kind == ListEntry.Abbreviation) Add(new Pattern(entry, words, "", null, entry.Alternatives));
            else foreach (var form in PhraseForms.Of(words[0], entry).Where(f => f.Form == words[0] || f.Particle.Length > 0 || !_isCommon(f.Form))) Add(new Pattern(entry, [form.Form], form.Particle, null, form.Instead, form.NeedsAuxiliary, form.IsFinite));
            return;
        }
        var last = words[^1];
        var isVerb = last.Length > 3 && last.EndsWith("en", StringComparison.Ordinal) && !FunctionWords.Contains(last) && entry.Kind != ListEntry.Abbreviation && !Nouns.Contains(last) && !IsNounAfter(words[^2]) || last is "zijn" or "gaan" or "staan" or "slaan" or "doen" or "zien" or "komen" or "houden";
        if (!isVerb)
        {
            Add(new Pattern(entry, words, "", null, entry.Alternatives));
            return;
        }
        Add(new Pattern(entry, words[..^1], "", VerbOf(last), entry.Alternatives));
    }

    /// <summary>"in de watten", "horten en stoten": what follows an article or "en" is no verb.</summary>
    private static bool IsNounAfter(string word) =>
        FunctionWords.Articles.Contains(word) || word is "en" or "noch" or "van" or "met" or "twee" or "geen" or "zijn" or "haar" or "hun" or "mijn" or "je" or "uw";

    private static PhraseVerb VerbOf(string infinitive)
    {
        var particle = Conjugation.ParticleOf(infinitive);
        VerbForm[] finite = [VerbForm.Stem, VerbForm.Present, VerbForm.Past, VerbForm.PastPlural];
        var apart = finite.Select(f => Conjugation.Form(infinitive, f)).OfType<string>().Append(infinitive[particle.Length..]).ToHashSet(StringComparer.Ordinal);
        var whole = apart.Select(f => particle + f).Append(infinitive).ToHashSet(StringComparer.Ordinal);
        if (Conjugation.Form(infinitive, VerbForm.Participle) is { } participle) whole.Add(participle);
        if (infinitive == "zijn") whole.UnionWith(["ben", "bent", "is", "was", "waren", "geweest"]);
        return new PhraseVerb(whole, apart, particle);
    }

    private static string[] Words(string phrase) => [.. Tokenizer.Tokenize(phrase).Where(t => t.Kind != TokenKind.Mark).Select(t => t.Lower)];

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal) { "schermen", "schouders", "ogen", "oren", "handen", "benen", "banen", "vingers", "streken", "tanden", "koppen", "poten", "wateren", "wolken", "kaarten", "kosten", "touwen", "maten", "zaken", "lijnen", "kleuren", "bomen", "sterren", "wielen", "voeten", "tenen", "hielen", "gelederen", "vrachten", "dagen" };

    private void Add(Pattern pattern)
    {
        var patterns = pattern.Core.Length == 1
            ? CollectionsMarshal.GetValueRefOrAddDefault(_words, pattern.Core[0], out _) ??= []
            : CollectionsMarshal.GetValueRefOrAddDefault(_phrases, (pattern.Core[0], pattern.Core[1]), out _) ??= [];
        patterns.Add(pattern);
    }

    private static bool Matches(Pattern pattern, IReadOnlyList<Token> tokens, int start)
    {
        if (start + pattern.Core.Length > tokens.Count) return false;
        for (var i = 1; i < pattern.Core.Length; i++)
            if (tokens[start + i].Lower != pattern.Core[i]) return false;
        if (pattern.IsFinite && start > 0 && tokens[start - 1].Lower is "de" or "het" or "een" or "uw" or "mijn" or "ons" or "onze" or "geen" or "elke" or "deze") return false;
        if (pattern.NeedsAuxiliary && !tokens.Any(t => FunctionWords.Hebben.Contains(t.Lower) || FunctionWords.Worden.Contains(t.Lower) || FunctionWords.Zijn.Contains(t.Lower))) return false;
        if (pattern.Particle.Length > 0)
        {
            var end = Clauses.End(tokens, start + 1);
            return end - 1 > start && (tokens[end - 1].Lower == pattern.Particle || IsParticleBefore(tokens, start, end, pattern.Particle));
        }
        return pattern.Verb is null || pattern.Verb.IsIn(tokens);
    }

    /// <summary>"Wij kennen u een toeslag toe van …": a phrase may follow the particle; "aan te vangen": the particle comes first.</summary>
    private static bool IsParticleBefore(IReadOnlyList<Token> tokens, int start, int end, string particle)
    {
        if (particle == "te") return tokens.Skip(start + 1).Take(end - start - 1).Any(t => t.Lower == "te");
        if (start > 1 && tokens[start - 1].Lower == "te" && tokens[start - 2].Lower == particle) return true;
        // "vangt aan om acht uur": of two prepositions in a row the first belongs to the verb.
        if (start + 2 < tokens.Count && tokens[start + 1].Lower == particle && FunctionWords.Prepositions.Contains(tokens[start + 2].Lower)) return true;
        for (var i = start + 2; i < end - 1; i++)
            if (tokens[i].Lower == particle && FunctionWords.Prepositions.Contains(tokens[i + 1].Lower)) return particle is not ("aan" or "in" or "op" or "uit" or "voor" or "met" or "over" or "na" or "om" or "bij" or "door" or "onder" or "tegen");
        return false;
    }
}
