using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Language;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Comparison;

/// <summary>A site that was built: its pages, its files, and what was found.</summary>
public sealed record BuiltSite(IReadOnlyList<ContentPage> Pages, IReadOnlyDictionary<string, byte[]> Files, FindingReport Report,
    IReadOnlyList<PageLanguage> Texts, IReadOnlyList<PageFacts> Facts, ContactBook Contacts);

/// <summary>A page whose text changed, came or went; the page before or after is null then.</summary>
public sealed record PageChange(ContentPage? Before, ContentPage? After, IReadOnlyList<TextChange> Changes)
{
    public ContentPage Page => After ?? Before!;

    public LanguageReport? LanguageBefore { get; init; }

    public LanguageReport? LanguageAfter { get; init; }

    /// <summary>Addresses outside the site that the page did not link to before.</summary>
    public IReadOnlyList<string> NewLinks { get; init; } = [];
}

/// <summary>What a reader of the site sees change.</summary>
public sealed record SiteComparison(IReadOnlyList<PageChange> Pages, IReadOnlyList<(Contact? Before, Contact? After)> Contacts, IReadOnlyList<Finding> NewFindings)
{
    public static SiteComparison Of(BuiltSite before, BuiltSite after)
    {
        var (old, now) = (before.Pages.ToDictionary(p => p.Address), after.Pages.ToDictionary(p => p.Address));
        var pages = old.Keys.Union(now.Keys).OrderBy(a => a.Value, StringComparer.Ordinal)
            .Select(a => OfPage(before, old.GetValueOrDefault(a), after, now.GetValueOrDefault(a)))
            .Where(p => p.Changes.Count > 0 || p.Before is null || p.After is null);
        var (book, newBook) = (before.Contacts.Contacts.DistinctBy(c => c.Id).ToDictionary(c => c.Id), after.Contacts.Contacts.DistinctBy(c => c.Id).ToDictionary(c => c.Id));
        var contacts = book.Keys.Union(newBook.Keys).Select(id => (Before: book.GetValueOrDefault(id), After: newBook.GetValueOrDefault(id)))
            .Where(c => !Numbers(c.Before).SequenceEqual(Numbers(c.After)));
        // The line of a finding moves with every line above it: what it says and on which page makes it the same one.
        var known = before.Report.Findings.Select(f => (f.Rule.Id, f.Page, f.Message)).ToHashSet();
        return new SiteComparison([.. pages], [.. contacts], [.. after.Report.Findings.Where(f => !known.Contains((f.Rule.Id, f.Page, f.Message)))]);
    }

    private static IEnumerable<string> Numbers(Contact? contact) => contact?.Numbers.Select(n => n.Display) ?? [];

    private static PageChange OfPage(BuiltSite before, ContentPage? old, BuiltSite after, ContentPage? now) =>
        new(old, now, TextChange.Between(Blocks(before, old), Blocks(after, now)))
        {
            LanguageBefore = Language(before, old),
            LanguageAfter = Language(after, now),
            NewLinks = [.. Links(after, now).Except(Links(before, old))],
        };

    private static IReadOnlyList<TextBlock> Blocks(BuiltSite site, ContentPage? page) =>
        page is not null && site.Files.TryGetValue(page.Address.File, out var html) ? PageText.Of(html) : [];

    private static LanguageReport? Language(BuiltSite site, ContentPage? page) => site.Texts.FirstOrDefault(t => t.Page.Address == page?.Address)?.Report;

    private static IEnumerable<string> Links(BuiltSite site, ContentPage? page) =>
        site.Facts.FirstOrDefault(f => f.Path == page?.Address.File)?.Links.Select(l => l.Target).Where(t => t.StartsWith("http", StringComparison.Ordinal)) ?? [];
}
