using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>The text of the page and of its parts against the language that the page says it has (3.1.1, 3.1.2).</summary>
public sealed class LanguageAudit : IPageAudit
{
    private const int FewestWords = 8;

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var blocks = await PageScript.SeeAsync(page, "blocks.js");
        var declared = await page.Browser.EvaluateAsync<string>("() => document.documentElement.lang");
        if (declared.Length == 0) return [];
        return Page(page, declared, [.. blocks.Where(b => b.Measured["drager"].Length == 0)]) is { } wrong
            ? [wrong, .. Marked(page, blocks)]
            : [.. Marked(page, blocks), .. Unmarked(page, blocks)];
    }

    /// <summary>What stands in no element with a language of its own, title and alternative texts included.</summary>
    private static Observation? Page(OpenPage page, string declared, Seen[] own)
    {
        var whole = string.Join(' ', own.Select(All));
        return Contradiction(declared, whole) is { } language
            ? new Observation(Rules.WcagTaalPagina, page.Site, $"De pagina zegt dat zij in het {Dutch(declared)} is, maar de tekst is in het {Dutch(language)}.")
            {
                Variant = page.Variant,
                Selector = "html",
                Subject = $"{declared} {language}",
                Measured = new Dictionary<string, string> { ["taal"] = language },
            }
            : null;
    }

    /// <summary>Each element that names a language, with all text that it speaks for.</summary>
    private static IEnumerable<Observation> Marked(OpenPage page, Seen[] blocks) =>
        from part in blocks.Where(b => b.Measured["drager"].Length > 0).GroupBy(b => b.Measured["drager"])
        let first = part.First()
        let text = string.Join(' ', part.Select(All))
        let language = Contradiction(first.Measured["taal"], text)
        where language is not null
        select PageScript.ToObservation(page, Rules.WcagTaalDeel,
            new Seen { Selector = part.Key, Html = first.Measured["html"], Text = text, Measured = new() { ["taal"] = language } },
            $"«{Cut(text)}» is in het {Dutch(language)}, maar de pagina zegt daar {Dutch(first.Measured["taal"])}.");

    private static IEnumerable<Observation> Unmarked(OpenPage page, Seen[] blocks) =>
        from block in blocks
        where block.Measured["drager"].Length == 0 && block.Text.Split(' ').Length >= FewestWords
        let speaks = block.Measured["taal"]
        where speaks.Length > 0
        let guess = LanguageGuess.Of(block.Text)
        where guess is not null && LanguageGuess.Contradicts(speaks, guess.Value.Language)
        select PageScript.ToObservation(page, Rules.WcagTaalDeel,
            block with { Unsure = !guess.Value.Sure, Measured = new() { ["taal"] = guess.Value.Language } },
            $"«{Cut(block.Text)}» is in het {Dutch(guess.Value.Language)}, maar de pagina zegt daar {Dutch(speaks)}."
            + (guess.Value.Sure ? "" : " Klopt dat?"));

    /// <summary>The language that the text surely has instead; null where that is not sure.</summary>
    private static string? Contradiction(string declared, string text) =>
        LanguageGuess.Of(text) is (var language, true) ? LanguageGuess.Contradicts(declared, language) ? language : null
            : ShortText.Contradiction(declared, text);

    private static string All(Seen block) => $"{block.Text} {block.Measured["voorgelezen"]}".Trim();

    private static string Cut(string text) => text.Length > 60 ? text[..60] + "…" : text;

    private static string Dutch(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "nl" => "Nederlands", "en" => "Engels", "de" => "Duits", "fr" => "Frans", "es" => "Spaans", "it" => "Italiaans",
        "pt" => "Portugees", "pl" => "Pools", "tr" => "Turks", "ro" => "Roemeens", "hu" => "Hongaars", "ar" => "Arabisch",
        "ru" => "Russisch", "el" => "Grieks", "zh" => "Chinees", "da" => "Deens", "sv" => "Zweeds", var other => other,
    };
}
