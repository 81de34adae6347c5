namespace Mensenhandel.Site.Tests.Phones;

/// <summary>
/// Labelled texts, one per line. <c>[|…|]</c> is certainly a telephone number, <c>[?…?]</c> perhaps, all else is none.
/// <c>\n</c> is a line end, <c>\uXXXX</c> a character by its code, <c>¦</c> what is no text (a link, the edge of a block).
/// </summary>
internal static class ScannerCases
{
    /// <summary>Numbers of the book, with the digits they stand for.</summary>
    public const string Spellings = """
        09008844 [|0900 8844|]
        09008844 [|0900-8844|]
        09008844 [|0900 88 44|]
        09008844 [|09008844|]
        09008844 [|0900.8844|]
        09008844 [|0900/8844|]
        09008844 [|0900 - 8844|]
        09008844 [|0900 – 88 44|]
        09008844 [|0900—8844|]
        09008844 [|0900−8844|]
        09008844 [|0900\u20118844|]
        09008844 [|0900\u00A08844|]
        09008844 [|0900\u20098844|]
        09008844 [|0900\u202F8844|]
        09008844 [|0900\u20078844|]
        09008844 [|0900\u30008844|]
        09008844 [|0900\u200B8844|]
        09008844 [|0900\u20608844|]
        09008844 [|09\u00AD00 88\uFEFF44|]
        09008844 [|0900  8844|]
        09008844 [|0900\n8844|]
        09008844 [|0900\n        8844|]
        09008844 [|0 9 0 0 8 8 4 4|]
        09008844 [|0-9-0-0-8-8-4-4|]
        09008844 [|09 00 88 44|]
        09008844 [|(0900) 8844|]
        09008844 [|(0900)8844|]
        09008844 ([|0900 8844|])
        09008844 ([|0900 8844|], dag en nacht)
        09008844 [|０９００ ８８４４|]
        09008844 [|0900 ８８44|]
        09008844 [|٠٩٠٠ ٨٨٤٤|]
        09008844 [|𝟎𝟗𝟎𝟎 𝟖𝟖𝟒𝟒|]
        09008844 [|O900 8844|]
        09008844 [|09OO 8844|]
        09008844 [|09оо 8844|]
        09008844 [|О9ОО 8844|]
        09008844 [|0900 BB44|]x
        09008844 [|0900 88Ч4|]
        09008844 [|0900_8844|]
        09008844 [|0900·8844|]
        09008844 [|+31 900 8844|]
        09008844 Bel[|0900 8844|].
        09008844 tel:[|09008844|]
        09008844 tel.[|0900-8844|]
        09008844 T [|0900-8844|]
        09008844 Politie:[|0900 8844|]
        09008844 U belt de politie op [|0900 8844|].
        09008844 «[|0900 8844|]»
        09008844 [|0900 8844|] (2 cent per minuut)
        09008844 [|0900 8844|] 24 uur per dag
        09008844 In 2023 kostte [|0900 8844|] 2 cent.
        09008844 [|0900 8844|]¹
        08007000 [|0800 – 7000|]
        08007000 [|0800 – 70 00|]
        08007000 [|0800-7000|] is gratis
        08007000 [|0800 7000|], elke dag van 08.00 tot 24.00 uur
        08007000 [|O8OO 7OOO|]
        08005151 [|0800 5l5l|]
        08005151 [|0800 - 51 51|]
        08005151 [|0800 5І51|]
        08002000 [|0800 2000|]
        08002000 [|0800-2000|] is dag en nacht bereikbaar
        08000188 [|0800 0188|]
        08000188 [|0800-01 88|]
        09000101 [|0900-0101|]
        09000101 [|0900 OlO1|]
        0334481186 [|033 448 11 86|]
        0334481186 [|(033) 448 11 86|]
        0334481186 [|(033) 448 1186|]
        0334481186 [|(033)4481186|]
        0334481186 [|033-4481186|]
        0334481186 [|033 - 448 11 86|]
        0334481186 [|0334481186|]
        0334481186 [|033.448.11.86|]
        0334481186 [|033/448.11.86|]
        0334481186 [|+31 33 448 11 86|]
        0334481186 [|+31 (0)33 448 11 86|]
        0334481186 [|+31(0)334481186|]
        0334481186 [|+31 (0) 33 - 448 11 86|]
        0334481186 [|+31334481186|]
        0334481186 [|+31-33-448-11-86|]
        0334481186 [|0031 33 448 11 86|]
        0334481186 [|0031334481186|]
        0334481186 [|0031 (0)33 448 11 86|]
        0334481186 [|00 31 33 448 11 86|]
        0334481186 [|＋31 33 448 11 86|]
        0334481186 [|+ 31 33 448 11 86|]
        0334481186 [|+31\u00A033\u00A0448\u00A011\u00A086|]
        0334481186 [|033 448 11 86|], maandag tot en met vrijdag van 09.00 tot 17.00 uur
        0343578844 [|+31 34 357 88 44|]
        0343578844 [|0343 57 88 44|]
        0703334444 [|070 - 333 44 44|]
        0703334444 [|+31 70 333 44 44|] (vanuit het buitenland)
        """;

    /// <summary>Numbers that are wrong or unknown: they must be seen to be reported.</summary>
    public const string Strangers = """
        Bel [|0900-1234|] voor hulp.
        Bel [|0900 8845|].
        Bel [|0900 884|].
        Bel [|0900 88444|].
        Bel [|900 8844|].
        [|900 8844|]
        [|0800 8844|]
        [|0906 8844|]
        [|0900 8848|]
        [|0909-8844|]
        [|09800 844|]
        [|0900-8844-1|]
        [|088 662 88 44|]
        [|06 12345678|]
        [|06-12 34 56 78|]
        [|0612345678|]
        [|020 760 08 09|]
        [|050 312 61 23|]
        [|0592 12 34 56|]
        [|088 20 80 000|]
        [|+32 2 123 45 67|]
        [|+49 30 123456|]
        [|0800 8020|]
        [|0800 1234 567|]
        [|0900 1844|]
        [|033 448 11 87|]
        [|033 448 11 8|]
        [|033 448 11 865|]
        [|033 484 11 86|]
        [|034 448 11 86|]
        [|(033) 448 118|]
        [|33 448 11 86|]
        Bel [|122|].
        Bel [|121|]!
        Bel [|1112|] of ga naar de politie.
        Bel [|12|].
        Bel [|113|] als u aan zelfmoord denkt.
        Bel [|144|].
        Bel direct [|211|].
        Alarmnummer [|110|]
        Bel de gemeente: [|14 050|].
        Telefoon [|14 0598|]
        Bel [|14050|].
        Bel [|116 111|].
        Bel [|911|].
        Mobiel: [|06 1234567|]
        Tel. [|012 345 67 89|]
        Bel [|0900 8844|] of [|0800 7000|].
        [|0900 8844|] / [|0800 7000|]
        [|0900 8844|] [|0800 7000|]
        [|0900 8844|],[|0800 7000|]
        [|0900 8844|]\n[|0800 7000|]
        [|112|] / [|0900 8844|]
        [|0900 8844|] / [|112|]
        [|0900 1234|] [|112|]
        Kamer 12 [|0900 8844|]
        24-11-2026 [|0900 8844|]
        """;

    /// <summary>112 as the alarm number, and as an amount.</summary>
    public const string OneOneTwo = """
        [|112|]
        [|112|].
        Bel [|112|].
        bel [|112|]
        Bel dan direct [|112|]!
        Bel bij gevaar [|112|].
        In gevaar? [|112|].
        Is er nu gevaar? Bel [|112|].
        Is er gevaar: [|112|]
        [|112|] bellen
        U kunt altijd [|112|] bellen.
        Wilt u [|112|] bellen of niet?
        [|112|] is gratis.
        [|112|] is altijd bereikbaar
        [|112|] of [|0900 8844|]
        [|112|]: direct gevaar
        [|112|] - direct gevaar
        [|112|] (spoed)
        ([|112|])
        “[|112|]”
        Alarmnummer [|112|]
        Alarmnummer [|112|] (politie, brandweer, ambulance)
        Het alarmnummer is [|112|].
        Het nummer [|112|] is voor spoed.
        noodnummer [|112|]
        Via [|112|] kunt u de politie bereiken.
        Met [|112|] krijgt u de meldkamer.
        Bij direct gevaar: [|112|]
        Spoed? Bel altijd eerst [|112|], ook in de nacht.
        Kunt u niet praten? Dan helpt [|112|] ook.
        Bel de politie op [|112|] als er gevaar is.
        Iemand heeft [|112|] gebeld.
        De buren belden [|112|] in 2023.
        Wie [|112|] belt, krijgt hulp.
        Bel\u00A0[|112|]
        Bel\n[|112|]
        Bel [|１１２|].
        Bel [|11２|].
        Bel [|1l2|].
        Bel [|l12|].
        Bel [|11Z|].
        Bel [|1\u200B12|].
        Bel [|1️⃣1️⃣2️⃣|]
        Bel [|1-1-2|].
        [|1-1-2|]
        [|1\u20111\u20112|] is het alarmnummer
        Bel [|1 1 2|].
        Bel [|1.1.2|]!
        Bel [|1 12|].
        Bel [|11 2|].
        bel[|112|]
        Bel nooit zomaar [|112|].
        Toets [|112|] in op uw telefoon.
        Call [|112|] in an emergency.
        U hoeft [|112|] niet te bellen.
        Politie [?112?] Brandweer
        Bel [|112|], [|0900 8844|] of [|0800 7000|].
        ¦[|112|]¦
        Er waren 112 mensen.
        112 mensen
        112 slachtoffers in 2022
        In 2023 waren het er 112.
        Het aantal steeg naar 112.
        Het totaal is 112 meldingen.
        € 112
        € 112 per maand
        €112
        112 euro
        112,50
        112,50 euro
        112,-
        112.000
        112 000
        112%
        112 %
        112 procent
        112 kilometer
        112 km
        112 m²
        art. 112
        Artikel 112 van de Grondwet
        artikel 112 lid 1
        pagina 112
        p. 112
        blz. 112
        op pagina 112 staat het
        112NL-app
        de 112NL-app
        112-app
        een 112-melding
        de 112-centrale
        112nl
        A112
        N112
        273f
        bus 112
        kamer 112
        Hoofdstraat 112
        Kerkweg 112, 9611 AA Sappemeer
        Stationsweg 112a
        Postbus 112
        versie 1.1.2
        1.112
        112.5
        0,112
        112-113
        110-112
        112/2024
        #112
        ruim 112 gevallen
        ongeveer 112
        112 jaar
        112 keer
        bel binnen 112 dagen
        112 scholen
        112 grote bedrijven
        wij belden 112 mensen
        paragraaf 1.1.2
        WCAG 1.1.2
        1 1 2
        112 in 2023 en 98 in 2022
        128, 120, 112, 104
        x = 112
        Bel [|112|] (één-één-twee).
        Het alarmnummer ([|112|]) is gratis.
        112 van de 300 zaken
        112 nieuwe meldingen
        112 meldingen via 0800-nummers
        112 x
        op 112 plaatsen
        112e
        112ste
        112's
        van 110 naar 112
        Wij belden 112 keer op een dag.
        Bel [|0900 8844|], [|033 448 11 86|] of [|112|].
        [|033 448 11 86|], [|112|]
        [|0900 8844|] (12 ct), [|0800 7000|] (24/7)
        [|0900 8844|], 12.
        Bel niet [|112|] maar de huisarts.
        [|112|], daar red je levens mee
        [|112|]. Daar red je levens mee
        [|112|]\nDirect gevaar
        """;

    /// <summary>What is no telephone number.</summary>
    public const string Others = """
        24-11-2026
        24/11/2026
        24.11.2026
        2026-11-23
        01-02-2026
        01-02-26
        03.04.2026
        06-12-2012
        06 12 2012
        Gewijzigd op 01-01-2026, 09.00 uur
        01-02-2026 tot 03-04-2026
        01-02-2026 - 03-04-2026
        2014-2017
        van 2014 tot 2017
        2019/2020
        in 2023
        9611 AA
        1234 AB
        Postbus 75, 9600 AB Hoogezand
        Gorecht-Oost 157, 9603 AE Hoogezand
        € 1.250,00
        € 0800
        € 08,00
        1.250.000 euro
        8.007.000
        8.007.000 inwoners
        9.008.844
        800 7000 8
        KvK 12345678
        KvK-nummer: 08007000
        KvK-nummer 01234567
        KvK nr. 09008845
        Kamer van Koophandel: kvk 04012345
        NL91 ABNA 0417 1643 00
        NL91ABNA0417164300
        IBAN: NL91 ABNA 0417 1643 00
        NL20 INGB 0001 2345 67
        NL20 RABO 0334 4811 86
        rekeningnummer 0334481186
        DE89 3704 0044 0532 0130 00
        BSN 012345678
        BSN 123456782
        btw NL001234567B01
        artikel 273f
        artikel 273f Wetboek van Strafrecht
        art. 273f Sr
        wetsvoorstel 36547
        kamerstuk 36547, nr. 2
        Wet 36835
        36 547
        55 %
        55,5 procent
        0,5 %
        versie 4.14.0
        4.14.0
        v1.10.3
        10.0.100
        192.168.0.1
        127.0.0.1
        9.0.43
        WCAG 2.2
        RFC 3966
        van 09.00 tot 17.00 uur
        09.00-17.00
        09.00 - 17.00 uur
        08.00-20.00 uur
        08.00 – 20.00 uur
        08.00-24.00
        0800-2000 uur
        0900 – 1700 uur
        09:00-17:00
        8.00 tot 24.00
        24/7
        7 dagen per week
        24 uur per dag
        ISBN 978-90-12-34567-8
        ISBN 0-306-40615-2
        ISBN 0306406152
        53.2194, 6.5665
        0.12345678
        -0.1234567
        3.14159265358979
        a08007000f
        cce8a57
        4a04b768d0800700
        sha 09008844ab
        3d9f0334481186ee
        https://example.nl/0900-8844
        https://wa.me/31612345678
        www.example.nl/08007000
        info0334481186@example.nl
        0900-8844.pdf
        example.nl/nummers/08007000
        n67011
        2016Z12345
        CVDR716097
        Stcrt. 2020, 12345
        ECLI:NL:HR:2009:BI7099
        1 van 3
        2 van de 10
        0
        00
        007
        10 000
        1 000 000
        12 345 678
        100.000
        4 van 209
        H2O
        O2
        B2B
        COVID-19
        2x
        1e
        3D
        1-0
        3-2-1
        12345
        123456
        1234567
        12345678
        123456789
        4111 1111 1111 1111
        18 jaar en ouder
        van 8 tot 18 jaar
        jonger dan 18?
        18+
        +18
        +/- 30
        bel binnen 24 uur
        Bel 2 keer.
        bel 7 vrienden
        bel tussen 9 en 17 uur
        Bel 24/7
        een boete van 900 euro
        14 050 inwoners
        14 dagen
        140 gram
        113 mensen
        144 gevallen
        116 111 inwoners
        dossiernummer 0334481186
        factuur 0800 1234
        ordernummer 0612345678
        2 000 000
        16.00 u
        nl-simple
        0598
        netnummer 033
        0800
        0800-nummers en 0900-nummers
        een 0900-nummer
        bel een 0800-nummer
        0800/0900-nummers
        de nummers 0800 / 0900
        01 02 03 04 05 06
        M10.5 7.75a2.5 2.5 0 11-5 0 2.5 2.5 0 015 0
        0 6.58-1.8 8.37-4
        0.10.20.30.40
        0900-2000 uur
        op 11-2 en op 1-12
        bel op 11-2
        """;
}
