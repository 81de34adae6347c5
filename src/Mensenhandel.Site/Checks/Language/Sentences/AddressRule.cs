using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>taal/aanspreekvorm: u and je on one page. What people say between quotes is theirs.</summary>
internal static class AddressRule
{
    public static IEnumerable<(Sentence Sentence, Flag Flag)> Find(IReadOnlyList<Sentence> sentences)
    {
        var polite = sentences.SelectMany(s => Uses(s, "u", "uw", "uzelf")).ToList();
        var familiar = sentences.SelectMany(s => Uses(s, "je", "jij", "jou", "jouw", "jezelf")).ToList();
        // "jullie" may speak to a group; in one sentence with "u" it does not.
        familiar.AddRange(polite.Select(p => p.Sentence).Distinct().SelectMany(s => Uses(s, "jullie")));
        if (polite.Count == 0 || familiar.Count == 0) yield break;
        var (odd, usual) = familiar.Count <= polite.Count ? (familiar, "u") : (polite, "je");
        foreach (var (sentence, index) in odd)
            yield return (sentence, new Flag(Rules.Aanspreekvorm, index, index, $"Hier staat {Quote.Of(sentence.Tokens[index].Text)}, maar de rest van de tekst gebruikt «{usual}».", $"Schrijf overal «{usual}»."));
    }

    private static IEnumerable<(Sentence Sentence, int Index)> Uses(Sentence sentence, params string[] words)
    {
        var quoted = false;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Mark && token.Text[0] is '"' or '“' or '”' or '«' or '»' or '‘') quoted = !quoted;
            else if (!quoted && token.IsWord && words.Contains(token.Lower)) yield return (sentence, i);
        }
    }
}
