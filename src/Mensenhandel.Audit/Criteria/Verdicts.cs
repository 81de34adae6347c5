namespace Mensenhandel.Audit.Criteria;

/// <summary>What an audit can say of a criterion. The words stand in every report.</summary>
public static class Verdicts
{
    public const string Passed = "gehaald";
    public const string Failed = "niet gehaald";
    public const string NotApplicable = "niet van toepassing";
    public const string Person = "mens moet kijken";
    public const string NotRun = "niet nagekeken";

    /// <summary>From bad to good: of a whole site counts the worst that one of its pages has.</summary>
    public static IReadOnlyList<string> All { get; } = [Failed, NotRun, Person, Passed, NotApplicable];

    /// <summary>What a person may answer.</summary>
    public static IReadOnlyList<string> ForPerson { get; } = [Passed, Failed, NotApplicable];

    /// <summary>The same in EARL 1.0: https://www.w3.org/TR/EARL10-Schema/#OutcomeValue.</summary>
    public static string ToEarl(string verdict) => verdict switch
    {
        Passed => "earl:passed",
        Failed => "earl:failed",
        NotApplicable => "earl:inapplicable",
        Person => "earl:cantTell",
        _ => "earl:untested",
    };
}
