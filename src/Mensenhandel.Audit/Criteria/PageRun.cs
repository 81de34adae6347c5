namespace Mensenhandel.Audit.Criteria;

/// <summary>What was really done on one page; nothing else may be called passed.</summary>
/// <param name="Page">As findings name it.</param>
/// <param name="Hash">Of what a visitor gets: <see cref="Pages.PageHash"/>.</param>
public sealed record PageRun(string Page, string Hash)
{
    /// <summary>Opened, and through every check in every variant.</summary>
    public bool Finished { get; init; }

    /// <summary>The rules that were run here, with what they said: "passed", "failed", "cantTell" or "inapplicable" (EARL's words).</summary>
    public IReadOnlyDictionary<string, string> Rules { get; init; } = new Dictionary<string, string>();

    /// <summary>By selector: how many of these elements the page has. A selector that is not here was never looked for.</summary>
    public IReadOnlyDictionary<string, int> Present { get; init; } = new Dictionary<string, int>();

    public string Title { get; init; } = "";

    /// <summary>Where the public finds it; null for a page that does not say so.</summary>
    public Uri? Address { get; init; }
}
