namespace Mensenhandel.Site.Checks.Language.Words;

/// <summary>The Dutch spelling rules that change a stem before an ending: maak/maken, zet/zetten, leef/leven, huis/huizen.</summary>
public static class Spelling
{
    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>The stems that can stand before an ending with a vowel: "mak" (from maken) gives "mak" and "maak".</summary>
    public static IEnumerable<string> StemsBeforeVowel(string start)
    {
        if (start.Length < 2) yield break;
        var last = start[^1];
        // zett- → zet
        if (start.Length > 2 && last == start[^2] && !IsVowel(last))
        {
            yield return start[..^1];
            yield break;
        }
        foreach (var stem in WithFinal(start)) yield return stem;
        // mak- → maak; the e of an unstressed syllable stays single (regel-), so both forms are offered.
        if (start.Length > 2 && !IsVowel(last) && start[^2] is 'a' or 'e' or 'o' or 'u' && !IsVowel(start[^3]) || start.Length == 2 && start[0] is 'a' or 'e' or 'o' or 'u' && !IsVowel(last))
            foreach (var stem in WithFinal(start[..^1] + start[^2] + last)) yield return stem;
    }

    /// <summary>What a stem becomes before an ending with a vowel: maak → mak, zet → zett, leef → leev, lees → leez.</summary>
    public static IEnumerable<string> BeforeVowel(string stem)
    {
        if (stem.Length < 2) yield break;
        var last = stem[^1];
        if (IsVowel(last))
        {
            yield return stem;
            yield break;
        }
        if (stem.Length > 2 && IsVowel(stem[^2]) && stem[^2] == stem[^3] && stem[^2] != 'i')
        {
            foreach (var open in Voiced(stem[..^2] + last)) yield return open;
            yield break;
        }
        if (IsVowel(stem[^2]) && (stem.Length == 2 || !IsVowel(stem[^3]))) yield return stem + last;
        foreach (var voiced in Voiced(stem)) yield return voiced;
    }

    private static IEnumerable<string> WithFinal(string stem)
    {
        yield return stem;
        if (stem[^1] == 'v') yield return stem[..^1] + 'f';
        if (stem[^1] == 'z') yield return stem[..^1] + 's';
    }

    private static IEnumerable<string> Voiced(string stem)
    {
        yield return stem;
        if (stem[^1] == 'f') yield return stem[..^1] + 'v';
        if (stem[^1] == 's') yield return stem[..^1] + 'z';
    }
}
