using System.Collections.Frozen;

namespace Mensenhandel.Site.Phones;

/// <summary>Dutch words (and a few English ones) that tell a telephone number from another number.</summary>
internal static class PhoneWords
{
    public static readonly FrozenSet<string> Abbreviations = Set("tel telnr nr nrs no t m p art blz pag par ca hfst fig tab jl st bv d.w.z kvk afd str hr mr dr drs mw dhr");

    /// <summary>Directly before a number they make it a telephone number.</summary>
    public static readonly FrozenSet<string> Calls = Set("""
        bel belt bellen belde belden gebeld opbellen doorbellen terugbellen telefoon telefoonnummer telefoonnummers telnr tel telefonisch
        alarmnummer alarmnr alarmlijn noodnummer noodlijn spoednummer spoed hulplijn meldlijn tiplijn crisislijn draai kies toets tik belnummer hotline helpline onthoud bewaar alarmeer waarschuw remember
        app sms call calls dial phone telephone ring mobiel whatsapp ruf rufen anrufen wählen appelez composez téléphone llame llama
        zadzwoń zadzwonić dzwoń sunați apelați chiama chiamate ligue hívja обадете подзвоніть дзвоніть позвоните звоните телефон arayın اتصل هاتف
        """);

    /// <summary>Danger, and who comes then: in a sentence with such a word a bare 112 is the alarm number.</summary>
    private static readonly FrozenSet<string> Danger = Set("""
        gevaar gevaren levensgevaar sos nood noodgeval noodgevallen noodsituatie noodsituaties noodnummer noodlijn noodoproep spoed
        spoedgeval spoedgevallen spoednummer spoedlijn haast alarm alarmnummer alarmnr alarmlijn meldkamer emergency emergencies danger urgent levens redden reddingsdienst brandweer ambulance alarmcentrale gefahr notfall notruf
        urgence emergencia emergenza niebezpieczeństwo pericol опасност небезпека опасность tehlike خطر
        """);

    /// <summary>Help: beside 112 as the subject of a sentence it says that the number is meant.</summary>
    public static readonly FrozenSet<string> Help = Set("""
        politie brandweer ambulance hulpdiensten hulp meldkamer bereikbaar gratis melden chat chatten praten police help noodhulp hulpverleners
        """);

    /// <summary>Directly after 112: "112 bellen".</summary>
    public static readonly FrozenSet<string> CalledAfter = Set("""
        bellen bel belt belde gebeld opbellen draaien kiezen toetsen intoetsen appen waarschuwen gewaarschuwd inschakelen ingeschakeld
        alarmeren gealarmeerd gebruiken verwittigen contacteren bereiken raadplegen inlichten sms'en gebruikt
        """);

    /// <summary>Words that follow a name or number in a sentence, never an amount.</summary>
    public static readonly FrozenSet<string> AfterName = Set("""
        is of en als voor bij in op om te met kunt kan kun mag moet moeten blijft werkt staat helpt niet alleen altijd ook dan want
        maar omdat wanneer direct meteen nu gratis via u je jij wordt krijgt vraagt neemt geeft heeft doet hoort vanuit buiten zonder
        wie hebt verbindt zodra tenzij dag wij we ze zij hij door naar aan uw zal zult vanaf 24 de het onmiddellijk snel eerst
        or and as for at on to with can works connects helps reaches gets puts when if you they will free always anytime day night only
        """);

    /// <summary>Before a number that a sentence is about; behind a noun ("loods 112") it names a thing.</summary>
    public static readonly FrozenSet<string> BeforeSubject = Set("het nummer number alarmnummer noodnummer en of want maar dat als ook dan the is omdat with but gebruik use");

    /// <summary>Between two numbers of a list.</summary>
    public static readonly FrozenSet<string> Joins = Set("of en or and oder und ou et of daarna dan");

    /// <summary>What is counted or measured: after these words' number it is an amount, whatever stands before it.</summary>
    public static readonly FrozenSet<string> Units = Set("""
        mensen personen slachtoffers slachtoffer meldingen gevallen keer maal km kilometer kilometers meter meters m cm mm centimeter
        m² m2 m3 kg kilo gram gr liter uur uren minuut minuten min seconden sec dagen weken week maanden maand jaar jaren euro eur cent
        procent % pagina's pagina bladzijden artikelen leden stuks organisaties gemeenten gemeentes landen vrouwen mannen kinderen
        jongeren meisjes jongens huishoudens woningen huizen bedrijven signalen zaken onderzoeken aangiftes aangiften verdachten daders
        agenten inwoners plaatsen bedden plekken graden graad miljoen miljard duizend punten × x € ° ton hectare ha mb gb kb px pt
        volt watt kwh bpm dpi vragen nummers telefoonnummers woorden tekens letters regels reacties deelnemers werknemers migranten
        zorgcoördinatoren zorgcoordinatoren professionals gesprekken controles inspecties pp blz rondes ronde klanten
        """);

    /// <summary>Directly before a number they make it another kind of number.</summary>
    public static readonly FrozenSet<string> OtherNumbers = Set("""
        kvk k rsin btw iban rekening rekeningnummer rekeningnr bankrekening bankrekeningnummer giro gironummer bsn sofinummer sofi
        burgerservicenummer isbn issn ean factuur factuurnummer order ordernummer bestelnummer dossier dossiernummer zaaknummer zaak
        kenmerk klantnummer lidnummer artikel artikelen artikelnummer art lid leden wetsvoorstel kamerstuk kamerstukken postbus
        antwoordnummer versie v doi id referentie referentienummer ref vestigingsnummer oin handelsregister paspoort paspoortnummer
        documentnummer v-nummer vnummer serienummer typenummer productnummer polis polisnummer wet besluit stcrt stb nen din iso
        wcag paragraaf par hoofdstuk hfst pagina pag p blz bladzijde pagina's tabel figuur fig regel regels bijlage kamer lokaal
        huisnummer lijn bus buslijn tram metro trein perron spoor vlucht route weg snelweg a n e afrit km hectometerpaal psalm gezang
        aflevering editie jaargang kavel perceel € § $ £ # ² code productcode artikelcode volgnummer zaaknr
        cas sku isin rfc ecli issn octrooi patent octrooinummer registratienummer registratie meldnummer incidentnummer protocol motie
        moties amendement vraag vragen noot voetnoot eindnoot r.o rov overweging agendapunt punt sub onderdeel nummerplaat kenteken
        cel afdeling lokalen zaal zaalnummer verdieping etage kantoor balie loket halte gate vak blok gebouw unit appartement flat
        deel band boek jg jrg vol nr. no. deelnummer afbeelding afb foto grafiek formulier rubriek stap vraagnummer casus dossiers room
        page section article figure table line bus flight platform chapter footnote question case ref sectie model type serie
        loods hal pand schuur garage box stal fabriek container kade steiger pier ligplaats perron poort veld plein baan bocht halte
        kamerstuknr stuknr drs opgave oefening les week etmaal pl plaat bladnr rn rolnummer parketnummer parket cm
        """);

    /// <summary>Somewhere before 112 in the sentence they make it an amount.</summary>
    public static readonly FrozenSet<string> Amounts = Set("""
        aantal aantallen totaal waren telt telde telden steeg stegen daalde daalden groeide score scoorde bedrag kost kostte betaalde
        teller stand gemiddelde som bedroeg kwam kwamen registreerde registreerden ontving kreeg kregen vond vonden opgevangen
        total rose fell counted
        """);

    /// <summary>Directly before 112 they make it an amount.</summary>
    public static readonly FrozenSet<string> AmountsJustBefore = Set("""
        ruim circa ca ongeveer bijna minstens minimaal maximaal hooguit gemiddeld slechts zo'n rond alle deze die tussen er dan
        honderden wel liefst al nog nu maar ofwel oftewel dus eur euro usd gbp chf circa ± ~ about some around only nearly over
        """);

    /// <summary>Words that may stand between a telling word and the number.</summary>
    public static readonly FrozenSet<string> Fillers = Set("""
        nr nummer no is van het op met naar dan direct meteen altijd dus eerst gerust ook gratis in nl nu onmiddellijk de politie via snel
        zelf voor spoed gewoon daarom toch maar ons dit even u je jij hij zij men meldkamer achter elkaar right dat dan the on at now always number is immediately straight away first
        """);

    private static readonly string[] StreetEndings =
    [
        "straat", "weg", "laan", "plein", "kade", "singel", "dijk", "pad", "hof", "steeg", "gracht", "markt", "plantsoen", "park",
        "dreef", "wal", "burg", "kamp", "veld", "diep", "stee", "oord", "ring", "haven", "kanaal", "brink", "boulevard", "promenade",
    ];

    public static bool IsStreet(string word) =>
        word.Length > 4 && !word.StartsWith("politie", StringComparison.Ordinal) && StreetEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Tells the reader to call; "belde" only tells that somebody did.</summary>
    public static bool IsImperative(string word) => word is not ("belden" or "belde" or "gebeld" or "belt" or "calls" or "mobiel" or "app" or "sms" or "telefonisch") && IsCall(word);

    public static bool IsDanger(string word) => Danger.Contains(word);

    public static bool IsCall(string word) => Calls.Contains(word)
        || word.EndsWith("nummer", StringComparison.Ordinal) && (word.StartsWith("tele", StringComparison.Ordinal)
            || word.StartsWith("alarm", StringComparison.Ordinal) || word.StartsWith("nood", StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
