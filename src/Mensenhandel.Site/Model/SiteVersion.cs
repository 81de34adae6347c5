namespace Mensenhandel.Site.Model;

/// <summary>A version of the site: a folder below <c>input/</c>, its language, and the words of its layout.</summary>
/// <param name="Folder">Its folder below the root; empty for the standard version.</param>
/// <param name="Name">What the links that lead to it are called, in its own language.</param>
public sealed record SiteVersion(string Folder, string Name, Words Words)
{
    public static readonly SiteVersion Standard = new("", "Nederlands", Words.Standard);

    public static readonly SiteVersion Easy = new("makkelijk", "Makkelijk Nederlands", Words.Easy);

    /// <summary>A language tag (BCP 47) for <c>html lang</c> (WCAG 3.1.1).</summary>
    public string Language { get; init; } = "nl";

    public bool IsRightToLeft { get; init; }

    public bool IsEasy => Folder == Easy.Folder;

    /// <summary>The two Dutch versions hold the same pages; another language may have one page only.</summary>
    public bool IsDutch => Language == "nl";

    /// <summary>The address of its front page.</summary>
    public PageAddress Home => new(Folder.Length == 0 ? "/" : $"/{Folder}/");
}
