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
        var own = string.Join(' ', blocks.Where(b => b.Measured["taal"] == declared).Select(b => b.Text));
        if (LanguageGuess.Of(own) is (var whole, true) && LanguageGuess.Contradicts(declared, whole))
            return [new Observation(Rules.WcagTaalPagina, page.Site, $"De pagina zegt dat zij in het {Dutch(declared)} is, maar de tekst is in het {Dutch(whole)}.")
            {
                Variant = page.Variant,
                Selector = "html",
                Subject = $"{declared} {whole}",
                Measured = new Dictionary<string, string> { ["taal"] = whole },
            }];
        return [.. from block in blocks
                   let speaks = block.Measured["taal"]
                   where speaks.Length > 0 && block.Text.Split(' ').Length >= FewestWords
                   let guess = LanguageGuess.Of(block.Text)
                   where guess is not null && LanguageGuess.Contradicts(speaks, guess.Value.Language)
                   select PageScript.ToObservation(page, Rules.WcagTaalDeel,
                       block with { Unsure = !guess.Value.Sure, Measured = new() { ["taal"] = guess.Value.Language } },
                       $"«{Cut(block.Text)}» is in het {Dutch(guess.Value.Language)}, maar de pagina zegt daar {Dutch(speaks)}."
                       + (guess.Value.Sure ? "" : " Klopt dat?"))];
    }

    private static string Cut(string text) => text.Length > 60 ? text[..60] + "…" : text;

    private static string Dutch(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "nl" => "Nederlands", "en" => "Engels", "de" => "Duits", "fr" => "Frans", "es" => "Spaans", "it" => "Italiaans",
        "pt" => "Portugees", "pl" => "Pools", "tr" => "Turks", "ro" => "Roemeens", "hu" => "Hongaars", "ar" => "Arabisch",
        "ru" => "Russisch", "el" => "Grieks", "zh" => "Chinees", var other => other,
    };
}
