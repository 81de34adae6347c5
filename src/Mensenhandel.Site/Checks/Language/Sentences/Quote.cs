namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>How messages quote the text of a page.</summary>
internal static class Quote
{
    public static string Of(string text) => $"«{text.Replace(Sources.TextBlock.Thing, '…').Replace('\n', ' ')}»";

    /// <summary>"«a»", "«a» of «b»", "«a», «b» of «c»".</summary>
    public static string Any(IReadOnlyList<string> texts) =>
        texts.Count == 1 ? Of(texts[0]) : string.Join(", ", texts.Take(texts.Count - 1).Select(Of)) + " of " + Of(texts[^1]);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
