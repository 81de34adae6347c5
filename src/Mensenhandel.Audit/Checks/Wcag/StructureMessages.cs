using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>The sentences of <c>structure.js</c>.</summary>
public static class StructureMessages
{
    public static IReadOnlyDictionary<Rule, Func<Seen, string>> All { get; } = new Dictionary<Rule, Func<Seen, string>>
    {
        [Rules.WcagRelaties] = Relations,
        [Rules.WcagVolgorde] = Sequence,
        [Rules.WcagFocusVolgorde] = seen => seen.Measured["soort"] == "tabindex"
            ? $"«{seen.Text}» heeft tabindex {seen.Measured["tabindex"]} en komt daardoor voor de rest van de pagina aan de beurt."
            : $"De Tab-toets gaat door «{seen.Text}» in een andere volgorde dan op het scherm." + Ask(seen, "Is dat te volgen?"),
        [Rules.WcagOmzeilen] = seen => seen.Measured["soort"] switch
        {
            "doel ontbreekt" => $"De link «{seen.Text}» gaat nergens heen: er is geen onderdeel met die id.",
            "doel staat ervoor" => $"De link «{seen.Text}» springt terug in plaats van over het menu heen.",
            _ => "Er is geen link over het menu heen, en geen onderdeel main om naartoe te springen." + Ask(seen, "Zijn de koppen daarvoor genoeg?"),
        },
        [Rules.WcagNaamRol] = NameRole,
    };

    public static string NameRole(Seen seen) => seen.Measured["soort"] switch
    {
        "open en dicht" => $"De knop «{seen.Text}» opent en sluit iets, maar zegt niet of het open is.",
        "stand verandert niet mee" => $"De knop «{seen.Text}» zegt steeds dezelfde stand, ook als hij iets opent of sluit.",
        "zonder naam" => $"Het venster «{seen.Text}» heeft geen naam.",
        "zonder stand" => $"«{seen.Text}» zegt niet of het aan of uit staat.",
        _ => $"«{seen.Text}» is te bedienen, maar zegt niet dat het een knop is.",
    };

    private static string Relations(Seen seen) => seen.Measured["soort"] switch
    {
        "kop" => $"«{seen.Text}» ziet eruit als een kop, maar is het niet." + Ask(seen, "Of is het er geen?"),
        "lijst" => $"«{seen.Text}» ziet eruit als een lijst, maar is het niet.",
        "groep" => $"De keuzes bij «{seen.Text}» zijn geen groep: een schermlezer noemt de vraag er niet bij." + Ask(seen, "Of staat de vraag in elk label?"),
        _ => $"De tabel «{seen.Text}» heeft geen kopcellen." + Ask(seen, "Staan er gegevens in?"),
    };

    private static string Sequence(Seen seen) => seen.Measured["soort"] switch
    {
        "letters los" => $"«{seen.Text}» is letter voor letter geschreven; een schermlezer spelt het.",
        "spaties als kolommen" => $"In «{seen.Text}» maken spaties de kolommen; een schermlezer leest ze door elkaar.",
        _ => $"Op het scherm is de volgorde anders dan in de code: «{seen.Text}»." + Ask(seen, "Maakt dat iets uit?"),
    };

    private static string Ask(Seen seen, string question) => seen.Unsure ? " " + question : "";
}
