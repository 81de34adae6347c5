using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Glossaries;

/// <summary>A word that the site explains.</summary>
/// <param name="Forms">Other forms of the term: its plural.</param>
public sealed record GlossaryEntry(string Term, IReadOnlyList<string> Forms, string Explanation, SourceLocation Location);

/// <summary>A term at its first place on a page. Where the page does not explain it, the build shows the explanation there.</summary>
/// <param name="Start">Offset in the Markdown of the first character, <paramref name="End"/> the one after the last.</param>
public sealed record TermUse(GlossaryEntry Entry, SourceLocation Location, int Start, int End, bool ExplainedHere);

/// <summary>The words that the site explains (<c>input/_gegevens/woordenlijst.yml</c>).</summary>
public sealed class Glossary
{
    public static readonly Glossary None = new("", []);

    private readonly Dictionary<string, List<(string[] Words, GlossaryEntry Entry)>> _byFirst = new(StringComparer.Ordinal);

    public Glossary(string file, IEnumerable<GlossaryEntry> entries)
    {
        File = file;
        Entries = [.. entries];
        foreach (var entry in Entries)
        {
            foreach (var form in entry.Forms.Prepend(entry.Term))
            {
                string[] words = [.. Tokenizer.Tokenize(form).Where(t => t.CountsAsWord).Select(t => t.Lower)];
                if (words.Length == 0) continue;
                if (!_byFirst.TryGetValue(words[0], out var list)) _byFirst[words[0]] = list = [];
                list.Add((words, entry));
            }
        }
        foreach (var list in _byFirst.Values) list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The file as findings name it.</summary>
    public string File { get; }

    public IReadOnlyList<GlossaryEntry> Entries { get; }

    /// <summary>The term that begins at a token, with the number of its tokens; null when none does.</summary>
    public (GlossaryEntry Entry, int Length)? At(IReadOnlyList<Token> tokens, int index)
    {
        if (!_byFirst.TryGetValue(tokens[index].Lower, out var candidates)) return null;
        foreach (var (words, entry) in candidates)
            if (index + words.Length <= tokens.Count && words.Select((w, i) => tokens[index + i].Lower == w).All(same => same)) return (entry, words.Length);
        return null;
    }

    /// <summary>Entries that no easy page uses.</summary>
    public IEnumerable<Finding> Unused(IEnumerable<LanguageReport> reports)
    {
        var used = reports.SelectMany(r => r.Terms).Select(t => t.Entry).ToHashSet();
        return Entries.Where(e => !used.Contains(e)).Select(e => new Finding(Rules.WoordenlijstOngebruikt, e.Location, $"Het woord «{e.Term}» staat op geen enkele makkelijke pagina."));
    }
}
