namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>What one of the audit's own scripts saw in the page.</summary>
public sealed record Seen
{
    /// <summary>Which of the script's rules it is about, by the name that WCAG has for it: "reflow".</summary>
    public string Rule { get; init; } = "";

    public string? Selector { get; init; }

    public string Html { get; init; } = "";

    /// <summary>How a person recognizes the element: its text.</summary>
    public string Text { get; init; } = "";

    /// <summary>A person must look: a warning instead of an error.</summary>
    public bool Unsure { get; init; }

    public Dictionary<string, string> Measured { get; init; } = [];
}
