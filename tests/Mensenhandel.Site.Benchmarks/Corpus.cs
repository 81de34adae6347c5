using System.Text;

namespace Mensenhandel.Site.Benchmarks;

/// <summary>
/// A site of any number of pages, half of them easy, that all generators can read: front matter with lower-case keys,
/// absolute links, telephone numbers as an editor writes them. About 500 words a page; the same number gives the same bytes.
/// </summary>
internal static class Corpus
{
    private const int PagesInSection = 50;

    private static readonly string[] Sentences =
    [
        "Denkt u dat iemand een ander dwingt om te werken?", "Vertel het dan aan de politie.", "U hoeft het niet zeker te weten.",
        "Veel mensen durven niets te zeggen.", "Zij zijn bang voor hun baas.", "Soms krijgen zij geen loon.", "Soms slapen zij op het werk.",
        "Soms heeft een ander hun paspoort.", "Kijk goed om u heen.", "Werkt iemand heel lang op een dag?", "Woont iemand met veel mensen in een klein huis?",
        "Mag iemand niet alleen naar buiten?", "Praat een ander altijd voor deze persoon?", "Dat kan een teken zijn.", "U kunt altijd hulp vragen.",
        "De hulp kost u geen geld.", "Een medewerker luistert naar u.", "Samen zoekt u een veilige plek.", "U mag zelf kiezen wat u wilt.",
        "Iemand kan met u meegaan.", "Neem een foto mee als u die hebt.", "Schrijf op wat u ziet.", "Schrijf ook de dag en de tijd op.",
        "Ga er niet zelf naartoe.", "Praat niet met de dader.", "Bel als u vragen hebt.", "Wij helpen u graag.", "Uw naam hoeft u niet te zeggen.",
    ];

    private static readonly string[] Calls = ["Is er nu gevaar? Bel 112.", "Bel de politie: 0900 8844.", "Wilt u uw naam niet zeggen? Bel 0800 7000.", "Hebt u een vraag? Bel 033 448 11 86."];

    private static readonly string[] Topics = ["werk", "wonen", "hulp", "geld", "veilig", "reizen", "zorg", "familie"];

    /// <summary>Writes the pages below a folder. The index of a folder has the name that the generator expects.</summary>
    /// <param name="count">How many pages; at least 8.</param>
    public static void Write(string folder, int count, string index)
    {
        foreach (var (path, text) in Pages(count, index))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static IEnumerable<(string Path, string Text)> Pages(int count, string index)
    {
        foreach (var (prefix, version) in new[] { ("", "uitgebreid"), ("makkelijk/", "makkelijk") })
        {
            var left = count / 2 - 1;
            yield return (prefix + index, Page("Begin", version, 0, prefix, null));
            for (var section = 1; left > 0; section++)
            {
                yield return ($"{prefix}deel-{section}/{index}", Page($"Deel {section}", version, section, prefix, null));
                left--;
                for (var page = 1; page < PagesInSection && left > 0; page++, left--)
                    yield return ($"{prefix}deel-{section}/pagina-{page}.md", Page($"Deel {section}, pagina {page}", version, section * 97 + page, prefix, $"/{prefix}deel-{section}/"));
            }
        }
    }

    private static string Page(string title, string version, int seed, string prefix, string? section)
    {
        var text = new StringBuilder();
        text.Append($"---\ntitle: {title}\ndescription: Over {Topics[seed % Topics.Length]} en wat u kunt doen. Dit is {title.ToLowerInvariant()}.\norder: {seed % 50}\n---\n\n");
        for (var part = 0; part < 6; part++)
        {
            text.Append($"## {char.ToUpperInvariant(Topics[part][0])}{Topics[part][1..]}\n\n");
            for (var paragraph = 0; paragraph < 2; paragraph++)
            {
                for (var i = 0; i < 5; i++) text.Append(Sentences[(seed * 7 + part * 11 + paragraph * 5 + i) % Sentences.Length]).Append(' ');
                text.Append("\n\n");
            }
            text.Append(Calls[(seed + part) % Calls.Length]).Append("\n\n");
            for (var item = 0; item < 3; item++) text.Append("- ").Append(Sentences[(seed * 5 + part * 3 + item) % Sentences.Length]).Append('\n');
            text.Append('\n');
        }
        text.Append($"Lees ook [het begin](/{prefix})");
        if (section is not null) text.Append($" of [dit deel]({section})");
        return text.Append(". Of kijk op [de website van de politie](https://www.politie.nl).\n").ToString();
    }
}
