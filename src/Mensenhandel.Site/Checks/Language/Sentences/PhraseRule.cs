using Mensenhandel.Site.Checks.Language.Lists;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>taal/ambtelijk and taal/beeldspraak: words and phrases of the lists.</summary>
internal sealed class PhraseRule(PhraseList list) : ISentenceRule
{
    public IEnumerable<Flag> Find(Sentence sentence, PageNames names)
    {
        foreach (var match in list.Find(sentence.Tokens))
        {
            if (match.First == match.Last && names.IsName(sentence, match.First) && match.First > 0) continue;
            var text = Quote.Of(sentence.TextOf(match.First, match.Last) + (match.Particle.Length > 0 ? " … " + match.Particle : ""));
            var instead = match.Instead.Count == 0 ? null : Quote.Any(match.Instead);
            yield return match.Entry.Kind == ListEntry.Idiom
                ? new Flag(Rules.Beeldspraak, match.First, match.Last, $"{text} is beeldspraak, en niet iedereen begrijpt dat.", instead is null ? null : $"Schrijf wat u bedoelt, bijvoorbeeld {instead}.")
                : new Flag(Rules.Ambtelijk, match.First, match.Last, match.First == match.Last ? $"{text} is een formeel woord." : $"{text} is formele taal.", instead is null ? null : $"Schrijf liever {instead}.")
                {
                    Severity = match.Entry.Kind == ListEntry.Formal ? Severity.Error : Severity.Warning,
                };
        }
    }
}
