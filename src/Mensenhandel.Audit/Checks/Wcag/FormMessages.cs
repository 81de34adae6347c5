using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>The sentences of <c>forms.js</c>.</summary>
public static class FormMessages
{
    public static IReadOnlyDictionary<Rule, Func<Seen, string>> All { get; } = new Dictionary<Rule, Func<Seen, string>>
    {
        [Rules.WcagLabels] = seen => seen.Measured.TryGetValue("vorm", out var form)
            ? $"Het veld «{seen.Text}» keurt alleen de vorm «{form}» goed, maar zegt dat nergens."
            : seen.Unsure ? $"Het veld «{seen.Text}» is verplicht. Staat dat er ook in tekst bij?"
            : $"Het veld «{seen.Text}» heeft geen label dat blijft staan.",
        [Rules.WcagInvoerdoel] = seen => seen.Measured.TryGetValue("staat", out var says)
            ? $"Het veld «{seen.Text}» zegt autocomplete=\"{says}\", maar vraagt «{seen.Measured["verwacht"]}»."
            : $"Het veld «{seen.Text}» zegt niet welk gegeven het vraagt." + Ask(seen, "Gaat het over de bezoeker zelf?"),
        [Rules.WcagFoutmelding] = Error,
        [Rules.WcagFoutsuggestie] = _ => "Dit formulier keurt wat iemand invult. Zegt een melding hoe het wel moet?",
        [Rules.WcagFoutpreventie] = _ => "Met dit formulier verstuurt iemand iets belangrijks. Kan hij het eerst nakijken of later intrekken?",
        [Rules.WcagOpnieuw] = seen => $"Het veld «{seen.Text}» vraagt iets wat al gevraagd is. Is dat nodig, of kan de pagina het zelf invullen?",
        [Rules.WcagAanmelden] = seen => seen.Measured.TryGetValue("hindernis", out var puzzle)
            ? $"Aanmelden gaat niet zonder hindernis: {puzzle}." + Ask(seen, "Is er een andere weg?")
            : "Hier meldt iemand zich aan. Kan dat zonder iets te onthouden of over te typen?",
        [Rules.WcagRelaties] = seen => $"De keuzes bij «{seen.Text}» zijn geen groep: een schermlezer noemt de vraag er niet bij." + Ask(seen, "Of staat de vraag in elk label?"),
    };

    public static string Error(Seen seen) => seen.Measured.GetValueOrDefault("melding") switch
    {
        "verborgen" => $"De melding «{seen.Text}» is voor een schermlezer verborgen.",
        "zegt niets" => $"De melding «{seen.Text}» zegt niet wat er mis is.",
        "dubbele naam" => $"De melding «{seen.Text}» noemt een veld dat er twee keer is.",
        "ontbreekt" => $"Het veld «{seen.Text}» zegt dat het fout is, maar er staat nergens wat er mis is.",
        "alleen kleur" => "Wie dit formulier verkeerd invult, ziet alleen een andere kleur en geen tekst.",
        _ => "Dit formulier keurt wat iemand invult. Zegt het in tekst wat er mis is en hoe het wel moet?",
    };

    private static string Ask(Seen seen, string question) => seen.Unsure ? " " + question : "";
}
