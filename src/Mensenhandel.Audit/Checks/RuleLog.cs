namespace Mensenhandel.Audit.Checks;

/// <summary>Remembers the worst outcome of each rule on each page.</summary>
public sealed class RuleLog
{
    private static readonly string[] FromBadToGood = ["failed", "cantTell", "passed", "inapplicable"];

    private readonly Dictionary<string, SortedDictionary<string, string>> _pages = new(StringComparer.Ordinal);

    public void Add(string page, string rule, string outcome)
    {
        if (!_pages.TryGetValue(page, out var rules)) _pages[page] = rules = new(StringComparer.Ordinal);
        if (!rules.TryGetValue(rule, out var before) || Array.IndexOf(FromBadToGood, outcome) < Array.IndexOf(FromBadToGood, before)) rules[rule] = outcome;
    }

    public IReadOnlyDictionary<string, string> On(string page) => _pages.GetValueOrDefault(page) ?? [];
}
