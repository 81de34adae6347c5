namespace Mensenhandel.Site.Checks.Language.Lists;

/// <summary>A line of a word list: what a writer should not write, and what instead; <paramref name="Simpler"/> may be empty.</summary>
public sealed record ListEntry(string Kind, string Phrase, string Simpler)
{
    public const string Formal = "ambtelijk";

    /// <summary>Formal, but not so rare in easy texts that one should block a page.</summary>
    public const string Stiff = "stijf";

    public const string Abbreviation = "afkorting";
    public const string Idiom = "beeldspraak";

    public IReadOnlyList<string> Alternatives { get; } = Simpler.Split([',', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
