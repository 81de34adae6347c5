using Mensenhandel.Audit.Pages;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Checks;

/// <summary>What one check saw on one page in one variant. Many observations of the same fault become one finding.</summary>
public sealed record Observation(Rule Rule, SitePage Page, string Message)
{
    public Severity Severity { get; init; } = Rule.Severity;

    public string Fix { get; init; } = Rule.Fix;

    /// <summary>Null for what belongs to the whole visit, such as a status.</summary>
    public Variant? Variant { get; init; }

    /// <summary>The element as a person would look for it; null for what has none.</summary>
    public string? Selector { get; init; }

    /// <summary>The frame or shadow host that holds the element: all of it that the page's own file shows.</summary>
    public string? Holder { get; init; }

    /// <summary>The element as the browser has it, possibly cut short.</summary>
    public string Html { get; init; } = "";

    /// <summary>A piece of text that the file must contain where no element is known: the name of a missing file.</summary>
    public string? Mention { get; init; }

    /// <summary>Known only where the browser tells it, as with an error of a script.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>What was measured, for the evidence; Dutch lower-case names.</summary>
    public IReadOnlyDictionary<string, string> Measured { get; init; } = new Dictionary<string, string>();

    /// <summary>Observations of one rule with the same subject are the same fault, on whatever page or variant.</summary>
    public required string Subject { get; init; }
}
