namespace Mensenhandel.Site.Findings;

/// <summary>How much a finding weighs: an error blocks publishing, a warning does not.</summary>
public enum Severity
{
    Error,
    Warning,
}

/// <summary>A place in a file. Line and column count from one; the path has forward slashes.</summary>
public readonly record struct SourceLocation(string File, int Line = 1, int Column = 1)
{
    /// <summary>The place of a character of a text.</summary>
    public static SourceLocation Of(string file, ReadOnlySpan<char> text, int offset)
    {
        var before = text[..offset];
        return new(file, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    public override string ToString() => $"{File}:{Line}:{Column}";
}

/// <summary>
/// A rule of the site: <paramref name="Id"/> is what an editor reads and types (<c>telefoon/niet-in-contactboek</c>),
/// <paramref name="Title"/> what the rule asks, <paramref name="Why"/> who is harmed without it,
/// <paramref name="Fix"/> what to do in general. All texts are Dutch.
/// </summary>
public sealed record Rule(string Id, Severity Severity, string Title, string Why, string Fix, params IReadOnlyList<string> Wcag);

/// <summary>One problem, whoever found it: content, telephone, language, HTML and browser checks all report this.</summary>
public sealed record Finding(Rule Rule, SourceLocation Location, string Message)
{
    private static readonly IReadOnlyDictionary<string, string> NoEvidence = new Dictionary<string, string>();

    /// <summary>Differs from the rule's own severity only where one rule warns first and fails later.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The address of the page ("/melden/") or, in a plain folder, the path of the HTML file; empty for what is no page.</summary>
    public string Page { get; init; } = "";

    /// <summary>One Dutch sentence that starts with a verb; the rule's general advice where a check knows nothing better.</summary>
    public string Fix { get; init; } = Rule.Fix;

    /// <summary>What was measured: selector, digits, addresses. Names are Dutch and lower case.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = NoEvidence;
}
