using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Words;

namespace Mensenhandel.Site.Checks.Language.Lists;

/// <summary>The forms in which a word of a list can occur, each with its alternatives in the same form.</summary>
internal static class PhraseForms
{
    /// <param name="IsFinite">A present or past tense, which cannot follow an article: "de werf" is no form of werven.</param>
    /// <param name="NeedsAuxiliary">A participle that is a present tense as well (verstrekt): only hebben, zijn or worden shows which.</param>
    public sealed record WordForm(string Form, string Particle, IReadOnlyList<string> Instead, bool NeedsAuxiliary = false, bool IsFinite = false);

    /// <summary>A verb when it looks like one and is replaced by one.</summary>
    public static bool IsVerb(string word, ListEntry entry) =>
        word.Length > 4 && Conjugation.LooksLike(word) && entry.Alternatives.Count > 0 && entry.Alternatives[0].Split(' ').Any(Conjugation.LooksLike);

    public static IEnumerable<WordForm> Of(string word, ListEntry entry)
    {
        yield return new WordForm(word, "", entry.Alternatives);
        if (IsVerb(word, entry))
        {
            foreach (var form in OfVerb(word, entry)) yield return form;
            yield break;
        }
        if (word.Length < 4) yield break;
        // Only words that can be nouns or adjectives have more forms: a plural, a final -e.
        if (word[^1] is not ('e' or 's' or 'n') && !IsAdverb(word))
        {
            foreach (var start in Spelling.BeforeVowel(word).Append(word))
            {
                yield return new WordForm(start + "e", "", entry.Alternatives);
                yield return new WordForm(start + "en", "", entry.Alternatives);
            }
            yield return new WordForm(word + "s", "", entry.Alternatives);
        }
        else if (word[^1] == 's' && word.Length > 5)
        {
            // legitimatiebewijs → legitimatiebewijzen, proces → processen
            foreach (var start in Spelling.BeforeVowel(word)) yield return new WordForm(start + "en", "", entry.Alternatives);
        }
        else if (word[^1] == 'e' || word.EndsWith("en", StringComparison.Ordinal))
        {
            yield return new WordForm(word + "s", "", entry.Alternatives);
            if (word[^1] == 'e') yield return new WordForm(word + "n", "", entry.Alternatives);
        }
    }

    private static bool IsAdverb(string word) => FunctionWords.Prepositions.Contains(word) || FunctionWords.Subordinators.Contains(word);

    private static IEnumerable<WordForm> OfVerb(string word, ListEntry entry)
    {
        var particle = Conjugation.ParticleOf(word);
        foreach (var form in new[] { VerbForm.Participle, VerbForm.Continuous })
        {
            if (Conjugation.Form(word, form) is not { } made) continue;
            yield return new WordForm(made, "", Inflect(entry, form), form == VerbForm.Participle && made == particle + Conjugation.Form(word, VerbForm.Present));
            if (!made.EndsWith("en", StringComparison.Ordinal)) yield return new WordForm(made + "e", "", Inflect(entry, form));
        }
        foreach (var form in new[] { VerbForm.Stem, VerbForm.Present, VerbForm.Past, VerbForm.PastPlural })
        {
            if (Conjugation.Form(word, form) is not { } made) continue;
            var instead = Inflect(entry, form);
            // At the end of a subordinate clause the particle stands in front of the finite verb again.
            yield return new WordForm(particle + made, "", instead, IsFinite: true);
            if (particle.Length > 0) yield return new WordForm(made, particle, instead, IsFinite: true);
        }
        if (particle.Length > 0) yield return new WordForm(word[particle.Length..], particle, entry.Alternatives);
    }

    private static IReadOnlyList<string> Inflect(ListEntry entry, VerbForm form) => [.. entry.Alternatives.Select(a => Inflect(a, form)).OfType<string>().DefaultIfEmpty(entry.Simpler)];

    /// <summary>"zorgen voor" in the present is "zorgt voor", "terugsturen" is "stuurt … terug".</summary>
    private static string? Inflect(string phrase, VerbForm form)
    {
        var words = phrase.Split(' ');
        var verb = Array.FindLastIndex(words, Conjugation.LooksLike);
        if (verb < 0) return phrase;
        if (form == VerbForm.Continuous) return phrase;
        if (Conjugation.Form(words[verb], form) is not { } made) return null;
        var particle = form == VerbForm.Participle ? "" : Conjugation.ParticleOf(words[verb]);
        words[verb] = particle.Length > 0 ? $"{made} … {particle}" : made;
        return string.Join(' ', words);
    }
}
