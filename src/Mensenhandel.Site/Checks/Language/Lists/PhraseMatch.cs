namespace Mensenhandel.Site.Checks.Language.Lists;

/// <summary>A list entry found in a sentence, from token <paramref name="First"/> to <paramref name="Last"/>.</summary>
/// <param name="Instead">The alternatives in the same form as what was found.</param>
/// <param name="Particle">The part that stands further on ("kennen … toe"), or "".</param>
public sealed record PhraseMatch(ListEntry Entry, int First, int Last, IReadOnlyList<string> Instead, string Particle);
