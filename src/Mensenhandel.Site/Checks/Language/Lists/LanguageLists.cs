using Mensenhandel.Site.Checks.Language.Sources;

namespace Mensenhandel.Site.Checks.Language.Lists;

/// <summary>
/// The word lists that editors keep in <c>input/_gegevens/taal/</c>. The program carries a copy, so that it can judge any file
/// anywhere; a list on disk wins over the copy.
/// </summary>
public sealed record LanguageLists(IReadOnlyList<ListEntry> Entries, IReadOnlyList<string> PlainWords)
{
    private const string Plain = "gewone-woorden.txt";
    private static readonly string[] Tables = ["ambtelijk.tsv", "afkortingen.tsv", "beeldspraak.tsv"];

    /// <summary>The program's own copies, for a text outside any site.</summary>
    public static LanguageLists Embedded() => Read(_ => null);

    /// <param name="content">Gives the content of a list (<c>ambtelijk.tsv</c>) of the site, or null where it has none.</param>
    public static LanguageLists Read(Func<string, string?> content) => new(
        [.. Tables.SelectMany(table => ReadTable(Lines(content, table)))],
        [.. Lines(content, Plain).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Select(Folding.Fold)]);

    /// <summary>Three columns: kind, word or phrase, simpler words. Lines that do not fit are left out.</summary>
    private static IEnumerable<ListEntry> ReadTable(IEnumerable<string> lines) => lines
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split('\t'))
        .Where(c => c.Length >= 2 && c[1].Trim().Length > 0 && c[0] != "soort")
        .Select(c => new ListEntry(c[0].Trim(), c[1].Trim(), c.Length > 2 ? c[2].Trim() : ""));

    private static string[] Lines(Func<string, string?> content, string name)
    {
        if (content(name) is not { } text)
        {
            using var stream = typeof(LanguageLists).Assembly.GetManifestResourceStream("language/" + name)!;
            using var reader = new StreamReader(stream);
            text = reader.ReadToEnd();
        }
        return text.Split('\n', StringSplitOptions.TrimEntries);
    }
}
