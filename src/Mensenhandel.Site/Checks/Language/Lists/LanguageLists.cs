using Mensenhandel.Site.Checks.Language.Sources;

namespace Mensenhandel.Site.Checks.Language.Lists;

/// <summary>
/// The program's own word lists, so that it can judge any file anywhere, with what editors add in <c>input/_gegevens/taal/</c>.
/// Of a phrase that both have, the editors' line counts; a word that they call plain is on no list.
/// </summary>
public sealed record LanguageLists(IReadOnlyList<ListEntry> Entries, IReadOnlyList<string> PlainWords)
{
    private const string Plain = "gewone-woorden.txt";
    private static readonly string[] Tables = ["ambtelijk.tsv", "afkortingen.tsv", "beeldspraak.tsv"];

    /// <summary>The program's own lists, for a text outside any site.</summary>
    public static LanguageLists Embedded() => Read(_ => null);

    /// <param name="content">Gives the content of a list (<c>ambtelijk.tsv</c>) of the site, or null where it has none.</param>
    public static LanguageLists Read(Func<string, string?> content)
    {
        var added = Tables.SelectMany(table => ReadTable(content(table))).ToList();
        var plain = ReadWords(content(Plain));
        var replaced = added.Select(e => Folding.Fold(e.Phrase)).Concat(plain).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = Tables.SelectMany(table => ReadTable(Own(table))).Where(e => !replaced.Contains(Folding.Fold(e.Phrase)));
        return new([.. own, .. added], [.. ReadWords(Own(Plain)), .. plain]);
    }

    /// <summary>One word a line.</summary>
    private static List<string> ReadWords(string? text) => [.. Lines(text).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Select(Folding.Fold)];

    /// <summary>Three columns: kind, word or phrase, simpler words. Lines that do not fit are left out.</summary>
    private static IEnumerable<ListEntry> ReadTable(string? text) => Lines(text)
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split('\t'))
        .Where(c => c.Length >= 2 && c[1].Trim().Length > 0 && c[0] != "soort")
        .Select(c => new ListEntry(c[0].Trim(), c[1].Trim(), c.Length > 2 ? c[2].Trim() : ""));

    private static string[] Lines(string? text) => text?.Split('\n', StringSplitOptions.TrimEntries) ?? [];

    private static string Own(string name)
    {
        using var stream = typeof(LanguageLists).Assembly.GetManifestResourceStream("language/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
