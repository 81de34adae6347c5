using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>What a rule found in a sentence, from token <paramref name="First"/> to <paramref name="Last"/>.</summary>
/// <param name="Fix">One sentence that says how; the rule's own where null.</param>
public sealed record Flag(Rule Rule, int First, int Last, string Message, string? Fix = null)
{
    public Severity Severity { get; init; } = Rule.Severity;
}
