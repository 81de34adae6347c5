using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>The audit's own checks beyond axe. The last ones use the page, and may leave it different.</summary>
public static class OwnChecks
{
    public const string Engine = "eigen controles";

    /// <summary>320 pixels: where a page must fit (1.4.10).</summary>
    public static Variant Narrow { get; } = Variant.All[0];

    /// <summary>1280 pixels: what is read is the same at every width; it is read where everything is shown.</summary>
    public static Variant Wide { get; } = Variant.All[3];

    public static IReadOnlyList<IPageAudit> Create() =>
    [
        new ScriptAudit("reflow.js", [Narrow], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagPast] = seen => $"Op 320 pixels breed steekt «{seen.Text}» buiten het scherm, zodat de pagina opzij schuift.",
        }),
        new ScriptAudit("label-in-name.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagLabelInNaam] = seen => $"Op het scherm staat «{seen.Text}», maar een schermlezer hoort «{seen.Measured["naam"]}».",
        }),
        new ScriptAudit("links.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagLinkdoel] = seen => seen.Measured.ContainsKey("andere bestemming")
                ? $"Twee links heten «{seen.Text}», maar gaan ergens anders heen. Is te horen welke welke is?"
                : $"De link «{seen.Text}» zegt niet waar hij heen gaat. Zegt de zin eromheen dat wel?",
        }),
        new ScriptAudit("headings.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagKoppen] = seen => seen.Unsure
                ? $"De kop «{seen.Text}» staat twee keer onder dezelfde kop. Zijn de stukken zo uit elkaar te houden?"
                : $"De kop «{seen.Text}» zegt niet waar het stuk over gaat.",
            [Rules.WcagTitel] = seen => $"De titel «{seen.Text}» zegt niet waar de pagina over gaat.",
        }),
        new ScriptAudit("wording.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagZintuigen] = seen => $"De uitleg noemt een plaats of vorm: «{seen.Text}». Is zij te volgen zonder dat te zien?",
            [Rules.WcagKleur] = seen => $"De uitleg noemt een kleur: «{seen.Text}». Is zij te volgen zonder kleur te zien?",
        }),
        new ScriptAudit("images.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagTekstalternatief] = seen => $"De tekst «{seen.Measured["alt"]}» bij de afbeelding zegt niet wat erop staat." + (seen.Unsure ? " Of toch?" : ""),
        }),
        new ScriptAudit("media.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagGeluidOfBeeld] = seen => $"Hier is geluid of film te openen («{seen.Text}»). Staat de uitgeschreven tekst erbij?",
            [Rules.WcagOndertiteling] = seen => $"Hier staat een film («{seen.Text}»). Heeft die ondertiteling en audiodescriptie?",
        }),
        new ScriptAudit("forms.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagLabels] = seen => seen.Unsure
                ? $"Het veld «{seen.Text}» is verplicht. Staat dat er ook in tekst bij?"
                : $"Het veld «{seen.Text}» heeft alleen tekst die verdwijnt zodra iemand typt.",
            [Rules.WcagInvoerdoel] = seen => $"Het veld «{seen.Text}» zegt niet welk gegeven het vraagt. Gaat het over de bezoeker zelf?",
            [Rules.WcagFoutmelding] = seen => "Dit formulier keurt wat iemand invult. Zegt het in tekst wat er mis is en hoe het wel moet?",
            [Rules.WcagAanmelden] = seen => "Hier meldt iemand zich aan. Kan dat zonder iets te onthouden of over te typen?",
        }),
        new LanguageAudit(),
        new ConsistencyAudit(),
        new ListenerAudit(),
        new CutTextAudit(),
        new OrientationAudit(),
        new MotionAudit(),
        new TabWalkAudit(),
        new ScriptAudit("change.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagBijInvoer] = seen => $"De pagina gaat weg of opent een venster zodra «{seen.Text}» verandert.",
        }),
    ];
}
