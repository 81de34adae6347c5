namespace Mensenhandel.Site.Checks.Language.Words;

/// <summary>The forms from which a word can be made: plurals, cases of adjectives, tenses, comparisons, diminutives.</summary>
public static class Inflection
{
    private static readonly string[] Diminutives = ["etje", "tje", "pje", "kje", "je"];

    /// <summary>Possible base forms, likely ones first; a lookup decides which of them exist.</summary>
    public static IEnumerable<string> Bases(string word)
    {
        if (word.Length < 4) yield break;
        if (word.EndsWith("'s", StringComparison.Ordinal)) yield return word[..^2];
        if (word[^1] == 's') yield return word[..^1];
        if (word.EndsWith("eren", StringComparison.Ordinal) && word.Length > 6) yield return word[..^4]; // kinderen
        if (word.EndsWith("en", StringComparison.Ordinal))
            foreach (var stem in Spelling.StemsBeforeVowel(word[..^2])) yield return stem;
        if (word[^1] == 'n') yield return word[..^1];
        if (word[^1] == 'e')
        {
            foreach (var stem in Spelling.StemsBeforeVowel(word[..^1])) yield return stem;
            yield return word[..^1];
        }
        foreach (var ending in new[] { "ten", "den", "te", "de", "t", "d" })
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 3)
                foreach (var form in VerbForms(word[..^ending.Length])) yield return form;
        foreach (var form in VerbForms(word)) yield return form;
        if (word.EndsWith("end", StringComparison.Ordinal)) yield return word[..^1];
        if (word.EndsWith("ende", StringComparison.Ordinal)) yield return word[..^2];
        if (word.EndsWith("enden", StringComparison.Ordinal)) yield return word[..^3];
        foreach (var form in Comparison(word)) yield return form;
        foreach (var form in Diminutive(word)) yield return form;
        if (word.StartsWith("ge", StringComparison.Ordinal) && word.Length > 5 && word[^1] is 'd' or 't')
            foreach (var form in VerbForms(word[2..^1])) yield return form;
        if (word.StartsWith("ge", StringComparison.Ordinal) && word.Length > 6 && word.EndsWith("de", StringComparison.Ordinal) | word.EndsWith("te", StringComparison.Ordinal))
            foreach (var form in VerbForms(word[2..^2])) yield return form;
    }

    /// <summary>A verb stem and the infinitives that it can have: "maak" → maak, maken.</summary>
    public static IEnumerable<string> VerbForms(string stem)
    {
        yield return stem;
        foreach (var infinitive in Infinitives(stem)) yield return infinitive;
    }

    public static IEnumerable<string> Infinitives(string stem)
    {
        foreach (var start in Spelling.BeforeVowel(stem)) yield return start + "en";
        if (stem.Length > 2 && Spelling.IsVowel(stem[^1])) yield return stem + "n"; // ga → gaan is listed; doe → doen
    }

    private static IEnumerable<string> Comparison(string word)
    {
        foreach (var ending in new[] { "ere", "er", "ste", "st" })
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - ending.Length < 3) continue;
            var start = word[..^ending.Length];
            if (ending[0] == 's') yield return start;
            else foreach (var stem in Spelling.StemsBeforeVowel(start)) yield return stem;
            if (ending[0] == 'e' && start[^1] == 'd') yield return start[..^1]; // duurder
        }
    }

    private static IEnumerable<string> Diminutive(string word)
    {
        var one = word[^1] == 's' ? word[..^1] : word;
        foreach (var ending in Diminutives)
        {
            if (!one.EndsWith(ending, StringComparison.Ordinal) || one.Length - ending.Length < 2) continue;
            var start = one[..^ending.Length];
            yield return start;
            if (ending == "kje") yield return start + "g"; // koninkje
            if (ending == "etje" && start.Length > 2 && start[^1] == start[^2]) yield return start[..^1]; // balletje
        }
    }
}
