namespace Mensenhandel.Site.Model;

/// <summary>A word that the page explains below its text, at its first use.</summary>
/// <param name="Start">Offset in the Markdown of the first character; <paramref name="End"/> is the one after the last.</param>
public sealed record ExplainedTerm(string Term, string Explanation, int Start, int End);
