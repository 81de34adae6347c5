using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>The audit's own checks beyond axe. The last ones use the page, and may leave it different.</summary>
public static class OwnChecks
{
    public const string Engine = "eigen controles";

    /// <summary>320 pixels: where a page must fit (1.4.10).</summary>
    public static Variant Narrow => Variant.Narrow;

    /// <summary>1280 pixels: what is read is the same at every width; it is read where everything is shown.</summary>
    public static Variant Wide => Variant.Wide;

    public static IReadOnlyList<IPageAudit> Create() =>
    [
        new ScriptAudit("reflow.js", [Narrow, Variant.Zoomed, Variant.Tablet], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagPast] = seen => $"Op {seen.Measured["scherm"]} pixels breed steekt «{seen.Text}» buiten het scherm, zodat de pagina opzij schuift." + (seen.Unsure ? " Is alles te lezen zonder te schuiven?" : ""),
        }),
        new ScriptAudit("target-size.js", [Narrow, Variant.Tablet, Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagRaakvlak] = seen => $"«{seen.Text}» is {seen.Measured["grootte"]} pixels en staat te dicht op iets anders: een cirkel van 24 pixels past er niet." + (seen.Unsure ? " Moet het zo klein zijn?" : ""),
        }),
        new ScriptAudit("label-in-name.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagLabelInNaam] = seen => $"Op het scherm staat «{seen.Text}», maar een schermlezer hoort «{seen.Measured["naam"]}».",
        }),
        new ScriptAudit("links.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagLinkdoel] = seen => seen.Measured.TryGetValue("andere bestemming", out var other)
                ? $"Twee links heten «{seen.Text}», maar gaan ergens anders heen: «{other}» en «{seen.Measured["deze bestemming"]}»." + (seen.Unsure ? " Is te horen welke welke is?" : "")
                : $"De link «{seen.Text}» zegt niet waar hij heen gaat" + (seen.Unsure ? ". Zegt de zin eromheen dat wel?" : ", en er staat ook niets omheen dat het zegt."),
        }),
        new ScriptAudit("headings.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagKoppen] = seen => seen.Measured.ContainsKey("onderdeel")
                ? seen.Measured.ContainsKey("dubbel") ? $"Twee velden heten «{seen.Text}», en er is niet te zien welk welk is." : $"Het label «{seen.Text}» zegt niet wat er ingevuld moet worden."
                : seen.Unsure ? $"De kop «{seen.Text}» staat twee keer onder dezelfde kop. Zijn de stukken zo uit elkaar te houden?"
                : $"De kop «{seen.Text}» zegt niet waar het stuk over gaat.",
            [Rules.WcagTitel] = seen => $"De titel «{seen.Text}» zegt niet waar de pagina over gaat.",
        }),
        new ScriptAudit("wording.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagZintuigen] = seen => $"De uitleg «{seen.Text}» noemt alleen waar iets staat of hoe het eruitziet." + (seen.Unsure ? " Is zij te volgen zonder dat te zien?" : ""),
            [Rules.WcagKleur] = seen => $"De uitleg «{seen.Text}» noemt alleen een kleur." + (seen.Unsure ? " Is zij te volgen zonder kleur te zien?" : ""),
        }),
        new ScriptAudit("images.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagTekstalternatief] = seen => seen.Measured["alt"].Length == 0
                ? "De afbeelding heeft geen tekst, alsof zij versiering is." + (seen.Unsure ? " Zegt zij iets wat niet in de tekst staat?" : " Maar er staat verder niets.")
                : $"De tekst «{seen.Measured["alt"]}» bij de afbeelding zegt niet wat erop staat." + (seen.Unsure ? " Of toch?" : ""),
            [Rules.WcagBeeldVanTekst] = seen => seen.Measured.ContainsKey("raster") ? $"Staat er tekst in de afbeelding «{seen.Text}»? Dan hoort die als gewone tekst op de pagina."
                : $"De tekst «{seen.Text}» staat in een afbeelding." + (seen.Unsure ? " Is dat zo, en kan het gewone tekst zijn?" : ""),
        }),
        new ScriptAudit("media.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagGeluidOfBeeld] = seen => seen.Unsure
                ? $"Hier is geluid of film te openen («{seen.Text}»). Staat alles wat te horen of te zien is ook in tekst?"
                : "Hier is geluid, of een film zonder geluid, en nergens staat in tekst wat er te horen of te zien is.",
            [Rules.WcagOndertiteling] = seen => seen.Unsure
                ? $"Hier staat een film («{seen.Text}»). Staat alles wat gezegd wordt in de ondertiteling?"
                : "Deze film heeft geen ondertiteling, en nergens staat in tekst wat er gezegd wordt.",
            [Rules.WcagAudiodescriptie] = seen => seen.Unsure
                ? $"Hier staat een film («{seen.Text}»). Is alles wat alleen te zien is ook te horen of te lezen?"
                : "De beschrijving van deze film staat in een track met descriptions, die geen enkele browser voorleest.",
            [Rules.WcagLive] = seen => $"Hier staat een speler («{seen.Text}»). Is er een rechtstreekse uitzending, en is die ondertiteld?",
        }),
        new ScriptAudit("forms.js", [Wide], FormMessages.All),
        new ScriptAudit("structure.js", [Wide], StructureMessages.All),
        new ScriptAudit("timers.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagTijd] = seen => $"Na {seen.Measured["seconden"]} seconden gebeurt er iets vanzelf («{seen.Text}»)." + (seen.Unsure ? " Kan de bezoeker dat uitzetten of verlengen?" : " Er is geen knop om dat uit te zetten of te verlengen."),
        }),
        new PresenceAudit(),
        new LanguageAudit(),
        new ConsistencyAudit(),
        new ListenerAudit(),
        new ContrastAudit(),
        new CutTextAudit(),
        new OrientationAudit(),
        new MotionAudit(),
        new HoverAudit(),
        new TabWalkAudit(),
        new ScriptAudit("change.js", [Wide], new Dictionary<Rule, Func<Seen, string>>
        {
            [Rules.WcagBijInvoer] = seen => $"De pagina gaat weg of opent een venster zodra «{seen.Text}» verandert.",
        }),
        new DeviceAudit(),
        new UseAudit(),
    ];
}
