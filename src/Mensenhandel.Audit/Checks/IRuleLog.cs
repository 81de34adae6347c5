namespace Mensenhandel.Audit.Checks;

/// <summary>A check of many rules, which tells of each page which of them really ran: without that, "nothing found" is no pass.</summary>
public interface IRuleLog
{
    /// <returns>By rule id: "failed", "cantTell", "passed" or "inapplicable", the worst of all variants (EARL's words).</returns>
    IReadOnlyDictionary<string, string> RulesOn(string page);
}
