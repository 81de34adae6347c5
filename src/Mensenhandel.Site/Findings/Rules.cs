namespace Mensenhandel.Site.Findings;

/// <summary>Every rule of the site in one place; a check never makes up its own. Rules of axe are named by axe.</summary>
public static class Rules
{
    public static readonly Rule YamlKapot = new("inhoud/yaml", Severity.Error,
        "Gegevens in YAML zijn leesbaar.",
        "Wat het programma niet kan lezen, kan het ook niet controleren of tonen.",
        "Kijk of elke regel «sleutel: waarde» is. Zet een waarde met een dubbele punt tussen aanhalingstekens.");

    public static readonly Rule YamlSleutel = new("inhoud/sleutel", Severity.Error,
        "Elke sleutel bestaat en staat er één keer.",
        "Een sleutel met een tikfout doet niets, en niemand merkt het.",
        "Kijk in de uitleg welke sleutels er zijn.");

    public static readonly Rule YamlWaarde = new("inhoud/waarde", Severity.Error,
        "Elke waarde heeft de vorm die bij de sleutel hoort.",
        "Een waarde in de verkeerde vorm doet niet wat u bedoelt.",
        "Verander de waarde.");

    public static readonly Rule TitelOntbreekt = new("inhoud/titel", Severity.Warning,
        "Elke pagina heeft een titel.",
        "De titel is het eerste wat iemand hoort of ziet, en staat in het menu.",
        "Zet bovenaan het bestand een blok met «Title: …».", "2.4.2");

    public static readonly Rule AdresDubbel = new("inhoud/adres-dubbel", Severity.Error,
        "Elk adres hoort bij één pagina.",
        "Van twee pagina's met één adres verdwijnt er een.",
        "Geef een van de twee bestanden een andere naam.");

    public static readonly Rule Codering = new("inhoud/codering", Severity.Error,
        "Elk tekstbestand is opgeslagen als UTF-8.",
        "In een andere codering worden letters met een accent onleesbaar.",
        "Bewaar het bestand opnieuw en kies UTF-8.");

    public static readonly Rule Onleesbaar = new("inhoud/onleesbaar", Severity.Error,
        "Elk bestand is een gewoon bestand dat het programma kan lezen.",
        "Wat het programma niet kan lezen, ontbreekt op de website.",
        "Zet het bestand zelf in de map, en kijk of u het kunt openen.");

    public static readonly Rule Bestandssoort = new("inhoud/bestandssoort", Severity.Error,
        "Op de website komen alleen bestanden waarvan het programma kan nakijken wat erin zit.",
        "Een kopie van een tekstverwerker, een sleutel of een pagina die niemand nakeek, gaat anders ongezien mee.",
        "Haal het bestand weg uit de map met teksten. Wat wel kan: afbeeldingen, PDF, tekst (.txt), contactkaarten (.vcf), lettertypen, geluid en film.");

    public static readonly Rule BestandDoetIets = new("inhoud/bestand-doet-iets", Severity.Error,
        "Een bestand op de website laat alleen zichzelf zien.",
        "Een bestand met een script, of dat iets ophaalt van elders, vertelt anderen wie het bekijkt.",
        "Bewaar het bestand opnieuw, zonder scripts, bijlagen en onderdelen van elders.");

    public static readonly Rule NietNagekeken = new("inhoud/niet-nagekeken", Severity.Warning,
        "Het programma kan elk bestand lezen.",
        "Een fout nummer in een bestand dat het programma niet kan lezen, blijft staan.",
        "Kijk het bestand zelf na.");

    public static readonly Rule Leeg = new("inhoud/leeg", Severity.Warning,
        "Op elke pagina en in elk bestand staat iets.",
        "Een lege pagina helpt niemand.",
        "Schrijf de tekst, of gooi het bestand weg.");

    public static readonly Rule TeDiep = new("inhoud/te-diep", Severity.Error,
        "Lijsten, citaten en haakjes staan hoogstens een paar lagen in elkaar.",
        "Wie vergroot of laat voorlezen, weet na een paar lagen niet meer waar hij is.",
        "Haal een deel van de tekens > - * [ weg die in elkaar staan.");

    public static readonly Rule HtmlTeDiep = new("structuur/te-diep", Severity.Error,
        "Onderdelen staan hoogstens een paar honderd lagen in elkaar.",
        "Een browser zet wat dieper staat op een andere plek. Wat de bezoeker dan ziet, weet niemand.",
        "Zoek een onderdeel dat niet wordt afgesloten, of bewaar de pagina opnieuw.");

    public static readonly Rule TeLang = new("inhoud/te-lang", Severity.Error,
        "Een alinea en een lijst van koppen hebben een grens.",
        "Een tekst zonder lege regels is niet te lezen, en het programma kan er blijven hangen.",
        "Zet lege regels tussen de alinea's, of verdeel de tekst over meer pagina's.");

    public static readonly Rule KapotteLetters = new("inhoud/kapotte-letters", Severity.Error,
        "Elke letter is heel.",
        "Een woord met vreemde tekens is niet te lezen en niet voor te lezen.",
        "Typ het woord opnieuw.");

    public static readonly Rule OnzichtbaarTeken = new("inhoud/onzichtbaar-teken", Severity.Warning,
        "Een tekst heeft geen onzichtbare tekens.",
        "Tekens uit een tekstverwerker die u niet ziet, breken woorden voor wie zoekt of laat voorlezen.",
        "Haal het teken weg en typ het woord opnieuw.");

    public static readonly Rule Restant = new("inhoud/restant", Severity.Error,
        "Er staat geen tekst meer die nog moest worden ingevuld.",
        "De lezer weet niet wat daar had moeten staan.",
        "Schrijf wat er moet staan, of haal het weg.");

    public static readonly Rule HtmlInTekst = new("inhoud/html", Severity.Warning,
        "Een tekst heeft geen HTML.",
        "De website laat HTML zien als letters, zodat niemand een script kan plaatsen.",
        "Haal de HTML weg en gebruik de tekens van Markdown.");

    public static readonly Rule Samenvoegen = new("inhoud/samenvoegen", Severity.Error,
        "Er staan geen resten van samenvoegen in een bestand.",
        "Twee versies van de tekst staan dan door elkaar.",
        "Kies welke tekst klopt, en haal de andere weg met de regels <<<<<<<, ======= en >>>>>>>.");

    public static readonly Rule Bestandsnaam = new("inhoud/bestandsnaam", Severity.Warning,
        "Een bestandsnaam heeft alleen kleine letters, cijfers en streepjes.",
        "De naam wordt het adres. Een adres met hoofdletters of spaties is moeilijk te typen en door te geven.",
        "Geef het bestand een naam met kleine letters, cijfers en streepjes.");

    public static readonly Rule DatumVoorbij = new("inhoud/datum-voorbij", Severity.Warning,
        "Een datum tot wanneer iets geldt, is nog niet voorbij.",
        "Wie iets leest wat niet meer kan, gelooft de rest ook niet.",
        "Kijk of dit nog klopt, en verander de datum of de zin.");

    public static readonly Rule OnbekendVeld = new("inhoud/onbekend-veld", Severity.Error,
        "Elk veld en elk blok bestaat.",
        "Een veld met een tikfout staat letterlijk op de pagina.",
        "Kijk in de uitleg welke velden en blokken er zijn.");

    public static readonly Rule Instellingen = new("inhoud/instellingen", Severity.Error,
        "De instellingen zeggen van wie de website is en waar zij staat.",
        "Zonder naam vertrouwt niemand de website. Zonder adres vinden zoekmachines haar pagina's niet.",
        "Maak settings.yml, naast de map met teksten, met minstens «naam: …» en «adres: https://…».");

    public static readonly Rule Voorbeeldwaarde = new("inhoud/voorbeeldwaarde", Severity.Warning,
        "Een openbare site noemt een echte gemeente.",
        "Inwoners vertrouwen een site met een verzonnen naam niet.",
        "Vul in settings.yml de gegevens van uw gemeente in.");

    public static readonly Rule Beveiligingscontact = new("inhoud/beveiligingscontact", Severity.Error,
        "Het contact voor de beveiliging (security.txt) is kort geleden nagekeken.",
        "Wie een lek vindt, moet het kunnen melden. Een bestand met een oude datum telt niet.",
        "Kijk het contact na en zet bij «beveiliging-geldig-tot» een nieuwe datum, hoogstens een jaar vooruit.");

    public static readonly Rule VersieWoorden = new("inhoud/versie", Severity.Error,
        "Een versie in een andere taal heeft al haar woorden.",
        "Een menu in twee talen leest een schermlezer verkeerd voor.",
        "Vul de woorden in het bestand van de versie aan.", "3.1.2");

    public static readonly Rule VertalingOntbreekt = new("inhoud/vertaling", Severity.Error,
        "Een contact op een vertaalde pagina heeft tekst in die taal.",
        "Wie geen Nederlands leest, weet anders niet voor wie hij belt.",
        "Vul de tekst in het contactboek aan.");

    public static readonly Rule VertalingNietNagekeken = new("inhoud/vertaling-niet-nagekeken", Severity.Warning,
        "Iemand heeft elke vertaling nagekeken.",
        "Een fout in een vertaling ziet de redactie niet.",
        "Laat een vertaler de tekst lezen. Zet dan «VertalingNagekekenDoor» bovenaan de pagina.");

    public static readonly Rule Huisstijl = new("inhoud/huisstijl", Severity.Error,
        "De huisstijl is een CSS-bestand met tokens van het NL Design System.",
        "Zonder tokens weet het programma niet welke kleuren en letters van u zijn.",
        "Zet in theme/huisstijl.css het bestand van uw huisstijl, in zijn geheel. Of haal het weg: dan geldt de stijl van de website zelf.");

    public static readonly Rule HuisstijlWaarde = new("inhoud/huisstijl-waarde", Severity.Warning,
        "Elk token van de huisstijl heeft een waarde die hier past.",
        "Met een andere waarde wordt de tekst te klein, te groot of te dicht op elkaar.",
        "Verander de waarde. Tot dan gebruikt de website haar eigen waarde.", "1.4.4", "1.4.12");

    public static readonly Rule HuisstijlContrast = new("inhoud/huisstijl-contrast", Severity.Warning,
        "De kleuren van de huisstijl verschillen genoeg van elkaar.",
        "Wie slecht ziet, of buiten op een telefoon leest, ziet anders geen tekst of knop.",
        "Kies een kleur met meer contrast. Tot dan gebruikt de website een andere kleur.", "1.4.3", "1.4.11", "2.4.7");

    public static readonly Rule HuisstijlWeggelaten = new("inhoud/huisstijl-weggelaten", Severity.Warning,
        "De huisstijl haalt niets op van elders.",
        "Wie iets van elders ophaalt, vertelt daar dat iemand deze website bezoekt.",
        "Haal de regel weg. De website gebruikt de letters die op het apparaat van de bezoeker staan.");

    public static readonly Rule Oordeel = new("inhoud/oordeel", Severity.Error,
        "Elk oordeel van een mens is leesbaar, volledig en van deze inhoud.",
        "Een oordeel over een andere tekst of van lang geleden zegt niets over wat er nu staat.",
        "Kijk opnieuw, en laat het programma het oordeel beginnen met de optie --oordeel.");

    public static readonly Rule Verklaring = new("inhoud/toegankelijkheidsverklaring", Severity.Error,
        "De toegankelijkheidsverklaring is volledig, op tijd bijgewerkt, en zegt niet meer dan er is onderzocht.",
        "De wet vraagt een eerlijke verklaring; wie erop vertrouwt en vastloopt, haakt af.",
        "Verbeter de gegevens in input/_gegevens/toegankelijkheid.yml.");

    public static readonly Rule DoorverwijzingFout = new("inhoud/doorverwijzing", Severity.Error,
        "Elk oud adres verwijst naar één pagina.",
        "Wie een oud adres bewaarde, moet op de goede pagina komen.",
        "Verander de regel «RedirectFrom».");

    public static readonly Rule PaginaNietNagekeken = new("inhoud/nagekeken", Severity.Error,
        "Elke pagina heeft een eigenaar en een dag waarop iemand haar heeft nagekeken.",
        "Een tekst die niemand nakijkt, klopt op een dag niet meer. De lezer ziet dat niet.",
        "Zet bovenaan «Eigenaar: …» en «Gecontroleerd op: jaar-maand-dag».");

    public static readonly Rule PaginaOud = new("inhoud/te-lang-niet-nagekeken", Severity.Warning,
        "Elke pagina is kort geleden nagekeken.",
        "Een tekst die niemand nakijkt, klopt op een dag niet meer. De lezer ziet dat niet.",
        "Lees beide versies na en zet bij «Gecontroleerd op» de dag van vandaag.");

    public static readonly Rule TaalOntbreekt = new("structuur/taal", Severity.Error,
        "Elke pagina zegt in welke taal zij is.",
        "Een schermlezer kiest daarmee de stem.",
        "Zet lang=\"nl\" op het element html.", "3.1.1");

    public static readonly Rule TitelLeeg = new("structuur/titel", Severity.Error,
        "Elke pagina heeft een titel in het tabblad.",
        "Wie veel tabbladen open heeft, vindt de pagina zo terug.",
        "Geef de pagina een titel.", "2.4.2");

    public static readonly Rule TitelDubbel = new("structuur/titel-dubbel", Severity.Error,
        "Elke titel hoort bij één pagina.",
        "Met twee gelijke titels weet niemand welke pagina hij voor zich heeft.",
        "Geef een van de pagina's een titel die zegt wat er anders is.", "2.4.2");

    public static readonly Rule GeenMain = new("structuur/hoofdgebied", Severity.Error,
        "Elke pagina heeft één hoofdgebied.",
        "Wie een schermlezer gebruikt, springt daarmee over het menu heen.",
        "Zet de inhoud in één element main.", "1.3.1", "2.4.1");

    public static readonly Rule EenKopEen = new("structuur/een-h1", Severity.Error,
        "Elke pagina heeft één kop van niveau 1.",
        "Die kop zegt wat de pagina is.",
        "Begin tussenkoppen met ##, niet met #.", "1.3.1", "2.4.6");

    public static readonly Rule KopSprong = new("structuur/kopvolgorde", Severity.Error,
        "Koppen slaan geen niveau over.",
        "Wie met een schermlezer langs de koppen gaat, denkt anders dat er iets ontbreekt.",
        "Gebruik eerst een kop van het niveau ertussen.", "1.3.1");

    public static readonly Rule KopLeeg = new("structuur/kop-leeg", Severity.Error,
        "Elke kop heeft tekst.",
        "Een lege kop zegt niets, maar wordt wel voorgelezen.",
        "Schrijf een kop, of haal de tekens ## weg.", "1.3.1", "2.4.6");

    public static readonly Rule IdDubbel = new("structuur/id-dubbel", Severity.Error,
        "Elke naam (id) komt één keer voor op een pagina.",
        "Een link naar een naam die twee keer voorkomt, leidt naar de verkeerde plek.",
        "Verander een van de twee koppen.", "4.1.2");

    public static readonly Rule AndereVersieOntbreekt = new("structuur/andere-versie", Severity.Error,
        "Elke pagina heeft een gewone en een makkelijke versie.",
        "Wie de ene versie niet kan lezen, moet de andere kunnen kiezen.",
        "Maak het bestand in de andere map, met dezelfde naam.");

    public static readonly Rule Foutpagina = new("structuur/foutpagina", Severity.Warning,
        "Elke versie heeft een eigen foutpagina.",
        "Wie een verkeerd adres heeft en een pagina krijgt die hij niet kan lezen, vindt de hulp niet.",
        "Maak in de map van die versie een bestand 404.md, in die taal.");

    public static readonly Rule DodeLink = new("koppeling/dode-link", Severity.Error,
        "Elke link binnen de site leidt ergens heen.",
        "Wie hulp zoekt, mag niet op een lege pagina uitkomen.",
        "Verander de link, of maak de pagina.");

    public static readonly Rule LinkNaarConcept = new("koppeling/concept", Severity.Error,
        "Een pagina op de website linkt niet naar een concept.",
        "Een concept staat niet op de website. De lezer komt op een lege pagina.",
        "Haal de link weg, of haal bij de andere pagina de regel «Concept» weg.");

    public static readonly Rule DoodAnker = new("koppeling/dood-anker", Severity.Error,
        "Elke link naar een kop vindt die kop.",
        "De link brengt de lezer anders naar het begin van de pagina.",
        "Verander het deel achter #, of haal het weg.");

    public static readonly Rule LegeLink = new("koppeling/lege-link", Severity.Error,
        "Elke link heeft een tekst en een adres.",
        "Wie een schermlezer gebruikt, hoort alleen «link». Een link zonder adres doet niets.",
        "Schrijf de tekst tussen [ ] en het adres tussen ( ).", "2.4.4", "4.1.2");

    public static readonly Rule Linktekst = new("koppeling/linktekst", Severity.Warning,
        "De tekst van een link zegt waar hij heen gaat.",
        "Wie met een schermlezer langs de links gaat, hoort alleen die tekst.",
        "Schrijf in de link wat de lezer daar vindt, zoals «[hulp bij u in de buurt](/hulp/)».", "2.4.4");

    public static readonly Rule OnveiligeLink = new("koppeling/onveilige-link", Severity.Error,
        "Een link opent een pagina, een mail of een telefoon, en niets anders.",
        "Een link met een script of een bestand van uw computer werkt niet, of doet iets wat de lezer niet wil.",
        "Gebruik een adres dat begint met https://, of een adres van deze site.");

    public static readonly Rule AfbeeldingTeGroot = new("koppeling/afbeelding-te-groot", Severity.Error,
        "Een afbeelding is hoogstens 500.000 bytes en 2.560 pixels breed en hoog.",
        "Een grote afbeelding kost de lezer geld, en komt met slecht bereik niet binnen.",
        "Maak de afbeelding kleiner en bewaar haar opnieuw.");

    public static readonly Rule TekstBijAfbeelding = new("structuur/tekst-bij-afbeelding", Severity.Error,
        "Bij elke afbeelding staat wat erop te zien is.",
        "Wie de afbeelding niet ziet, hoort die tekst.",
        "Schrijf tussen [ ] wat er op de afbeelding te zien is: ![Een loket](loket.jpg).", "1.1.1");

    public static readonly Rule TabelZonderKop = new("structuur/tabel-kop", Severity.Error,
        "Elke tabel heeft koppen boven de kolommen.",
        "Een schermlezer noemt de kop bij elke cel. Zonder kop hoort iemand losse woorden.",
        "Schrijf in de eerste regel van de tabel wat er in elke kolom staat.", "1.3.1");

    // telefoon/ Numbers in text and links. Nobody can make an exception to these.

    public static readonly Rule NietInContactboek = new("telefoon/niet-in-contactboek", Severity.Error,
        "Elk telefoonnummer staat in het contactboek.",
        "Een nummer dat niemand heeft nagebeld, kan iemand het gesprek kosten dat hem vrij maakt.",
        "Gebruik een nummer uit input/_gegevens/contacten.yml, of laat het nummer toevoegen.");

    public static readonly Rule BijnaGoedNummer = new("telefoon/bijna-goed", Severity.Error,
        "Een nummer dat op een bekend nummer lijkt, is dat nummer.",
        "Met één fout cijfer krijgt de beller een ander, of niemand.",
        "Neem het nummer over uit het contactboek.");

    public static readonly Rule ZonderLink = new("telefoon/zonder-link", Severity.Error,
        "Elk telefoonnummer is een link die belt.",
        "Wie haast heeft of zijn handen niet kan stilhouden, moet het nummer kunnen aantikken in plaats van overtypen.",
        "Zet het nummer in de gewone tekst, dan maakt de website er een link van.");

    public static readonly Rule OnzekerNummer = new("telefoon/onzeker", Severity.Warning,
        "Van elk 112 is duidelijk of het alarmnummer is bedoeld.",
        "Een nummer dat niet als nummer is herkend, is ook geen link.",
        "Schrijf «bel 112» als u het alarmnummer bedoelt. Is het een getal? Schrijf dan wat u telt erachter, of {getal 112}.");

    public static readonly Rule LinkVorm = new("telefoon/link-vorm", Severity.Error,
        "Een telefoonlink heeft de vorm die elke telefoon begrijpt (RFC 3966).",
        "Een telefoon die de link niet begrijpt, belt niet of belt een ander nummer.",
        "Schrijf alleen het nummer, dan maakt de website de link.");

    public static readonly Rule Kiesvorm = new("telefoon/kiesvorm", Severity.Error,
        "Een telefoonlink belt het nummer precies zoals het contactboek het voorschrijft.",
        "Een 0800-nummer met +31 ervoor, of een gewoon nummer zonder +31, werkt niet op elke telefoon.",
        "Schrijf alleen het nummer, dan maakt de website de link.");

    public static readonly Rule AndereLink = new("telefoon/andere-link", Severity.Error,
        "Bellen gaat met een telefoonlink, niet met callto, sms of een app.",
        "Niet iedereen heeft die app, en wij kunnen niet nagaan wie er opneemt.",
        "Schrijf alleen het nummer, dan maakt de website de link.");

    public static readonly Rule TekstAnders = new("telefoon/tekst-anders", Severity.Error,
        "Het nummer dat er staat, is het nummer dat de link belt.",
        "Wie het nummer onthoudt, belt dan een ander dan wie het aantikt.",
        "Neem in tekst en link hetzelfde nummer over uit het contactboek.");

    public static readonly Rule ZonderNummer = new("telefoon/zonder-nummer", Severity.Error,
        "In elke telefoonlink staat het nummer te lezen.",
        "Wie met een andere telefoon wil bellen, of de bladzijde print, heeft anders niets.",
        "Zet het nummer in de tekst van de link.");

    public static readonly Rule LabelAnders = new("telefoon/label-anders", Severity.Error,
        "Het label van een telefoonlink noemt hetzelfde nummer als de tekst.",
        "Een schermlezer leest het label voor in plaats van de tekst.",
        "Haal het label weg, of zet er het nummer in zoals het in de tekst staat.", "2.5.3");

    public static readonly Rule Schrijfwijze = new("telefoon/schrijfwijze", Severity.Error,
        "Een nummer ziet er overal hetzelfde uit.",
        "Een nummer dat telkens anders is geschreven, is moeilijk te herkennen en te onthouden.",
        "Schrijf het nummer zoals het in het contactboek staat.");

    public static readonly Rule Afbreken = new("telefoon/afbreken", Severity.Error,
        "Een nummer blijft op één regel.",
        "Een half nummer aan het eind van een regel lijkt een heel nummer.",
        "Gebruik vaste spaties (&nbsp;) tussen de cijfers.");

    public static readonly Rule InStukken = new("telefoon/in-stukken", Severity.Error,
        "Een nummer is één stuk tekst.",
        "Een schermlezer leest een nummer in stukken voor als losse getallen, en zoeken vindt het niet.",
        "Haal de opmaak binnen het nummer weg.");

    public static readonly Rule BeltNiet = new("telefoon/belt-niet", Severity.Error,
        "Elke telefoonlink is te zien, te horen en aan te tikken.",
        "Een nummer dat er staat maar niet belt, kost iemand de tijd die hij niet heeft.",
        "Haal weg wat de link verbergt of tegenhoudt.");

    public static readonly Rule AndereNaam = new("telefoon/andere-naam", Severity.Error,
        "Bij een nummer staat de naam van wie er opneemt.",
        "Wie de verkeerde organisatie aan de lijn krijgt, vertelt zijn verhaal niet nog een keer.",
        "Neem naam en nummer over uit het contactboek.");

    public static readonly Rule NetAnderAdres = new("telefoon/net-ander-adres", Severity.Error,
        "Een mailadres of website die op die van een contact lijkt, is die van het contact.",
        "Met één andere letter komt een verhaal bij een vreemde terecht.",
        "Neem het adres over uit het contactboek.");

    public static readonly Rule KostenEnTijden = new("telefoon/kosten-en-tijden", Severity.Error,
        "Kosten en tijden bij een nummer zijn die van het contactboek.",
        "Wie voor een dichte deur staat of een rekening krijgt, belt niet nog een keer.",
        "Neem de kosten en tijden over uit het contactboek, of kijk na of het contactboek nog klopt.");

    public static readonly Rule Getal = new("telefoon/getal", Severity.Error,
        "Wat als getal is aangewezen, is geen telefoonnummer.",
        "Anders verdwijnt een fout nummer achter de woorden die het gewoon moesten maken.",
        "Schrijf een telefoonnummer zonder {getal …}, en een getal met wat u telt erachter.");

    public static readonly Rule OnbekendContact = new("telefoon/onbekend-contact", Severity.Error,
        "{bel …} noemt een contact met een nummer uit het contactboek.",
        "Anders staat er een gat waar een nummer hoort.",
        "Neem de naam achter «id» over uit het contactboek.");

    // telefoon/ Which numbers a page has.

    public static readonly Rule ContactenVanPagina = new("telefoon/contacten-van-pagina", Severity.Error,
        "Op een pagina staan precies de nummers die in de tekst van de redactie staan.",
        "Een nummer dat onderweg verdwijnt of wisselt, mist niemand, behalve wie het nodig heeft.",
        "Bouw de website opnieuw, en laat een ontwikkelaar nagaan waar het nummer is veranderd.");

    public static readonly Rule VasteNummers = new("telefoon/vaste-nummers", Severity.Error,
        "Boven en onder de tekst staan op elke pagina dezelfde nummers.",
        "Wie weet waar het nummer staat, vindt het ook in paniek.",
        "Zet dezelfde nummers in de vormgeving van elke pagina.");

    public static readonly Rule EersteNummer = new("telefoon/112-eerst", Severity.Error,
        "Op elke pagina staat 112, en het is het eerste nummer.",
        "Bij direct gevaar telt elke seconde.",
        "Zet 112 vooraan op de pagina.");

    public static readonly Rule TweeVersies = new("telefoon/twee-versies", Severity.Error,
        "De gewone en de makkelijke versie van een pagina noemen dezelfde contacten.",
        "Wie makkelijke taal nodig heeft, heeft ook recht op elk nummer.",
        "Noem het contact ook op de andere versie, of haal het op beide weg.");

    public static readonly Rule Contactpagina = new("telefoon/contactpagina", Severity.Error,
        "De contactpagina noemt elk contact met een nummer.",
        "Dat is de pagina die mensen printen en bewaren.",
        "Zet het contact op de contactpagina.");

    public static readonly Rule GeenContactboek = new("telefoon/geen-contactboek", Severity.Warning,
        "Een website met telefoonnummers heeft een contactboek.",
        "Zonder contactboek kan niemand nagaan of een nummer klopt.",
        "Maak input/_gegevens/contacten.yml met elk nummer dat op de website mag staan.");

    // telefoon/ The contact book itself.

    public static readonly Rule ContactboekLeesbaar = new("telefoon/contactboek-leesbaar", Severity.Error,
        "Het contactboek is te lezen.",
        "Zonder contactboek klopt geen enkel nummer aantoonbaar.",
        "Zet het contactboek terug zoals het was, en doe de wijziging opnieuw met dezelfde inspringing.");

    public static readonly Rule ContactboekSleutel = new("telefoon/contactboek-sleutel", Severity.Error,
        "Elk gegeven in het contactboek heeft een naam die de website kent.",
        "Een gegeven met een tikfout in de naam verdwijnt zonder dat iemand het merkt.",
        "Gebruik een van de namen die boven in het contactboek staan.");

    public static readonly Rule ContactboekVerplicht = new("telefoon/contactboek-verplicht", Severity.Error,
        "Elk contact heeft een id, een naam en zegt waarvoor het er is.",
        "Een nummer zonder uitleg helpt niemand kiezen.",
        "Vul het gegeven in.");

    public static readonly Rule ContactboekDubbel = new("telefoon/contactboek-dubbel", Severity.Error,
        "Elk contact en elk nummer staat één keer in het contactboek.",
        "Bij twee gelijke nummers weet niemand wie er opneemt.",
        "Haal een van de twee weg.");

    public static readonly Rule ContactboekNummer = new("telefoon/contactboek-nummer", Severity.Error,
        "Elk nummer in het contactboek bestaat volgens het nummerplan.",
        "Een nummer dat niet kan bestaan, is verkeerd overgetypt.",
        "Zoek het nummer na bij de organisatie zelf.");

    public static readonly Rule ContactboekSchrijfwijze = new("telefoon/contactboek-schrijfwijze", Severity.Error,
        "Elk nummer in het contactboek staat er leesbaar: groepjes cijfers met een spatie ertussen.",
        "Zo komt het nummer op elke pagina te staan.",
        "Schrijf het nummer in groepjes van twee tot vier cijfers met spaties, tussen aanhalingstekens.");

    public static readonly Rule ContactboekBron = new("telefoon/contactboek-bron", Severity.Error,
        "Een ander nummer voor het buitenland heeft een eigen bron.",
        "Een 0800- of 0900-nummer werkt niet vanuit een ander land. Welk nummer wel werkt, moet iemand hebben gezien.",
        "Zet bij «bron buitenland» het adres van de pagina waar het nummer staat.");

    public static readonly Rule ContactboekTegenspraak = new("telefoon/contactboek-tegenspraak", Severity.Error,
        "Het contactboek en de teksten noemen hetzelfde nummer.",
        "Zeggen alle teksten iets anders dan het contactboek, dan zit de fout misschien in het boek.",
        "Zoek het nummer na bij de organisatie zelf.");

    public static readonly Rule ContactboekDatum = new("telefoon/contactboek-datum", Severity.Error,
        "Elk contact met een nummer zegt op welke dag het is nagekeken.",
        "Zonder datum weet niemand of het nummer nog klopt.",
        "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-11-23.");

    public static readonly Rule ContactboekAdres = new("telefoon/contactboek-adres", Severity.Error,
        "Een website begint met https:// en een mailadres is volledig.",
        "Zonder https kan een ander meelezen.",
        "Neem het adres over uit de adresbalk.");

    public static readonly Rule ContactboekOnbereikbaar = new("telefoon/contactboek-onbereikbaar", Severity.Error,
        "Elk contact is op minstens één manier te bereiken.",
        "Een organisatie zonder nummer, mail of website helpt niemand.",
        "Vul een nummer, een mailadres of een website in.");

    public static readonly Rule ContactboekOud = new("telefoon/contactboek-oud", Severity.Warning,
        "Elk contact is kort geleden nagekeken.",
        "Organisaties veranderen van nummer zonder dat wij het horen.",
        "Bel het nummer of kijk op de website van de organisatie, en zet daarna de datum van vandaag bij «gecontroleerd».");

    public static readonly Rule TeGroot = new("structuur/te-groot", Severity.Error,
        "Elke pagina is ingepakt hoogstens 14.000 bytes.",
        "Zo komt zij in één keer binnen, ook op een oude telefoon met slecht bereik.",
        "Verdeel de tekst over twee pagina's of maak haar korter.");

    public static readonly Rule HttpStatus = new("structuur/http-status", Severity.Error,
        "Elke pagina en elk bestand dat zij nodig heeft, is er.",
        "Wie hulp zoekt en een lege of kapotte pagina krijgt, komt niet terug.",
        "Zet het bestand op de plaats die de pagina noemt, of haal de verwijzing weg.");

    public static readonly Rule ControleVastgelopen = new("structuur/controle-vastgelopen", Severity.Error,
        "Elke controle op de pagina komt tot haar einde.",
        "Op een pagina die niet helemaal is nagekeken, kunnen fouten staan die niemand kent.",
        "Open de pagina in een browser en herstel wat haar laat vastlopen, of meld dit aan de ontwikkelaars als u niets ziet.");

    public static readonly Rule Consolefout = new("structuur/consolefout", Severity.Error,
        "De browser meldt geen fouten op de pagina.",
        "Na een fout werkt een deel van de pagina niet meer, zoals de knop om de site snel te verlaten.",
        "Herstel het script of het bestand dat de fout geeft.");

    public static readonly Rule VreemdVerzoek = new("structuur/vreemd-verzoek", Severity.Error,
        "De pagina vraagt niets op bij een andere server.",
        "Een andere server weet dan wie deze pagina leest, en dat kan een slachtoffer in gevaar brengen.",
        "Zet het bestand op de eigen site of haal de verwijzing weg.");

    // taal/ Easy Dutch (B1). What a page may have of each is in Checks/Language/PageLimits.cs.

    public static readonly Rule LangeZin = new("taal/lange-zin", Severity.Error,
        "Een zin heeft niet meer dan 20 woorden.",
        "Wie moeite heeft met lezen, weet aan het eind van een lange zin het begin niet meer.",
        "Maak er 2 zinnen van.", "3.1.5");

    public static readonly Rule Lijdend = new("taal/lijdend", Severity.Warning,
        "Een zin zegt wie iets doet.",
        "Zonder die persoon weet de lezer niet wie hem helpt.",
        "Schrijf eerst wie iets doet, en dan wat die persoon doet.", "3.1.5");

    public static readonly Rule MoeilijkWoord = new("taal/moeilijk-woord", Severity.Warning,
        "Een makkelijke tekst heeft woorden die iedereen kent.",
        "Eén onbekend woord kan een hele zin moeilijk maken.",
        "Kies een woord dat iedereen kent, of leg het woord uit.", "3.1.3", "3.1.5");

    public static readonly Rule Ambtelijk = new("taal/ambtelijk", Severity.Error,
        "Een makkelijke tekst heeft gewone woorden in plaats van formele.",
        "Formele woorden zeggen niet meer dan gewone, maar minder mensen begrijpen ze.",
        "Kies een gewoon woord.", "3.1.5");

    public static readonly Rule Naamwoordstijl = new("taal/naamwoordstijl", Severity.Warning,
        "Wat iemand doet, staat in een werkwoord.",
        "Een handeling als ding («het doen van») verbergt wie iets doet.",
        "Schrijf met een werkwoord wie wat doet.", "3.1.5");

    public static readonly Rule Tangconstructie = new("taal/tangconstructie", Severity.Warning,
        "Woorden die bij elkaar horen, staan dicht bij elkaar.",
        "De lezer moet anders te lang wachten op het woord waar het om gaat.",
        "Zet de woorden dichter bij elkaar, of maak 2 zinnen.", "3.1.5");

    public static readonly Rule Afkorting = new("taal/afkorting", Severity.Error,
        "Een makkelijke tekst heeft geen afkortingen.",
        "Niet iedereen weet wat de letters betekenen.",
        "Schrijf het hele woord.", "3.1.4");

    public static readonly Rule Beeldspraak = new("taal/beeldspraak", Severity.Warning,
        "Een makkelijke tekst zegt wat hij bedoelt, zonder beeldspraak.",
        "Wie de taal nog leert, leest beeldspraak letterlijk.",
        "Schrijf wat u bedoelt.", "3.1.3");

    public static readonly Rule DubbeleOntkenning = new("taal/dubbele-ontkenning", Severity.Warning,
        "Een zin zegt niet twee keer nee.",
        "Twee keer nee betekent ja, maar veel lezers onthouden het nee.",
        "Zeg wat wel zo is.", "3.1.5");

    public static readonly Rule GetalInLetters = new("taal/getal-in-letters", Severity.Warning,
        "Een getal boven 12 staat in cijfers.",
        "Cijfers lezen sneller, ook voor wie de taal nog leert.",
        "Schrijf het getal in cijfers.", "3.1.5");

    public static readonly Rule Bijzinnen = new("taal/bijzinnen", Severity.Warning,
        "Een zin heeft niet meer dan één bijzin.",
        "Elke bijzin is iets wat de lezer moet onthouden.",
        "Maak van elke bijzin een eigen zin.", "3.1.5");

    public static readonly Rule Aanspreekvorm = new("taal/aanspreekvorm", Severity.Warning,
        "Een pagina gebruikt steeds «u», of steeds «je».",
        "Wie eerst «u» leest en dan «je», twijfelt of het nog over hem gaat.",
        "Kies voor de hele pagina «u» of «je».", "3.1.5");

    public static readonly Rule LangeAlinea = new("taal/lange-alinea", Severity.Warning,
        "Een stuk tekst is kort.",
        "Een groot blok tekst schrikt af, en de lezer raakt de plek kwijt.",
        "Maak er 2 stukken van, of een lijst.", "3.1.5");

    public static readonly Rule TaalPagina = new("taal/pagina", Severity.Error,
        "Een makkelijke pagina blijft als geheel onder de grenzen.",
        "Een paar moeilijke zinnen kan een lezer aan, maar niet te veel bij elkaar.",
        "Begin met de zinnen die de meeste punten kosten.", "3.1.5");

    public static readonly Rule WoordenlijstUitleg = new("taal/woordenlijst-uitleg", Severity.Error,
        "Elk woord van de woordenlijst heeft een makkelijke uitleg.",
        "Een moeilijke uitleg helpt de lezer niet.",
        "Schrijf de uitleg in korte zinnen met gewone woorden.", "3.1.3");

    public static readonly Rule WoordenlijstOngebruikt = new("taal/woordenlijst-ongebruikt", Severity.Error,
        "Elk woord van de woordenlijst staat op een makkelijke pagina.",
        "Een lijst met woorden die niemand gebruikt, houdt niemand bij.",
        "Haal het woord uit input/_gegevens/woordenlijst.yml.");

    public static readonly Rule WoordenlijstVeel = new("taal/woordenlijst-veel", Severity.Warning,
        "Een makkelijke pagina legt niet te veel woorden uit.",
        "Wie bij elke zin een uitleg moet openen, stopt met lezen.",
        "Kies vaker een gewoon woord.", "3.1.3");

    public static readonly Rule Uitzondering = new("taal/uitzondering", Severity.Error,
        "Een uitzondering op een taalregel heeft een reden en een einddatum, en is nog nodig.",
        "Een uitzondering die blijft staan, verbergt later een fout.",
        "Haal de uitzondering weg, of vul een reden en een datum aan.");

    // wcag/ The audit's own checks in the browser, named as WCAG names the criterion.

    public static readonly Rule WcagPast = new("wcag/reflow", Severity.Error,
        "Op 320 pixels breed past de pagina zonder opzij te schuiven.",
        "Wie sterk vergroot of een kleine telefoon heeft, moet anders bij elke regel heen en weer.",
        "Geef het onderdeel geen vaste breedte en laat lange woorden afbreken.", "1.4.10");

    public static readonly Rule WcagTekstafstand = new("wcag/text-spacing", Severity.Error,
        "Met meer ruimte tussen letters, woorden en regels blijft alle tekst te lezen.",
        "Wie dyslexie heeft of slecht ziet, zet die ruimte zelf groter.",
        "Geef het vak een minimale hoogte in plaats van een vaste, en verberg niets dat uitsteekt.", "1.4.12");

    public static readonly Rule WcagVergroten = new("wcag/resize-text", Severity.Error,
        "Bij 200 % vergroten blijft alle tekst te lezen.",
        "Wie slecht ziet, vergroot de pagina.",
        "Geef het vak geen vaste maat, en verberg niets dat uitsteekt.", "1.4.4");

    public static readonly Rule WcagStand = new("wcag/orientation", Severity.Error,
        "De pagina werkt staand en liggend.",
        "Wie zijn telefoon of tablet vast op een rolstoel heeft, kan hem niet draaien.",
        "Haal de regel weg die de pagina bij een andere stand draait.", "1.3.4");

    public static readonly Rule WcagToetsenbordval = new("wcag/no-keyboard-trap", Severity.Error,
        "De Tab-toets komt overal weer weg.",
        "Wie geen muis gebruikt, zit anders vast en kan de pagina niet eens verlaten.",
        "Laat het script de focus niet terughalen.", "2.1.2");

    public static readonly Rule WcagToetsenbord = new("wcag/keyboard", Severity.Error,
        "Alles wat met de muis kan, kan met het toetsenbord.",
        "Wie geen muis kan gebruiken, kan hier anders niets.",
        "Maak er een button of een link van.", "2.1.1");

    public static readonly Rule WcagFocusZichtbaar = new("wcag/focus-visible", Severity.Error,
        "Het is te zien waar de Tab-toets is.",
        "Wie met het toetsenbord werkt, weet anders niet wat de Enter-toets gaat doen.",
        "Geef het onderdeel bij :focus-visible een duidelijke rand, en haal outline: none weg.", "2.4.7");

    public static readonly Rule WcagFocusBedekt = new("wcag/focus-not-obscured-minimum", Severity.Error,
        "Wat de focus heeft, staat niet achter iets anders.",
        "Wie met het toetsenbord werkt, ziet anders niet waar hij is.",
        "Geef de pagina scroll-padding zo hoog als de balk die blijft staan.", "2.4.11");

    public static readonly Rule WcagBijFocus = new("wcag/on-focus", Severity.Error,
        "Er gebeurt niets onverwachts als een onderdeel de focus krijgt.",
        "Wie met het toetsenbord of een schermlezer werkt, is anders opeens ergens anders.",
        "Laat de actie gebeuren bij een klik in plaats van bij focus.", "3.2.1");

    public static readonly Rule WcagBijInvoer = new("wcag/on-input", Severity.Error,
        "Er gebeurt niets onverwachts als iemand een veld invult.",
        "Wie een keuze bekijkt met het toetsenbord of een schermlezer, is anders opeens ergens anders.",
        "Zet er een knop bij die de keuze uitvoert.", "3.2.2");

    public static readonly Rule WcagLabelInNaam = new("wcag/label-in-name", Severity.Error,
        "De naam voor hulpmiddelen bevat de tekst op het scherm.",
        "Wie zijn computer met de stem bedient, noemt wat hij ziet staan.",
        "Haal het aria-label weg, of begin het met de zichtbare tekst.", "2.5.3");

    public static readonly Rule WcagBeweging = new("wcag/pause-stop-hide", Severity.Error,
        "Wat vanzelf beweegt, stopt binnen vijf seconden of is stil te zetten.",
        "Wie snel is afgeleid, kan anders de tekst niet lezen.",
        "Laat de beweging stoppen, of zet er een knop bij.", "2.2.2");

    public static readonly Rule WcagGeluid = new("wcag/audio-control", Severity.Error,
        "Geluid begint niet vanzelf.",
        "Wie een schermlezer gebruikt, hoort die anders niet meer; en wie ongemerkt hulp zoekt, valt op.",
        "Haal autoplay weg of geef de speler knoppen.", "1.4.2");

    public static readonly Rule WcagSneltoets = new("wcag/character-key-shortcuts", Severity.Error,
        "Geen losse letter of cijfer doet iets, tenzij dat uit te zetten is.",
        "Wie met de stem typt, geeft anders ongemerkt opdrachten.",
        "Probeer alle letters en cijfers op de pagina, buiten de velden.", "2.1.4");

    public static readonly Rule WcagGebaar = new("wcag/pointer-gestures", Severity.Error,
        "Wat met een gebaar kan, kan ook met één tik.",
        "Wie zijn handen niet kan stilhouden, kan niet vegen of knijpen.",
        "Probeer alles wat met vegen gaat ook met één tik.", "2.5.1");

    public static readonly Rule WcagIndrukken = new("wcag/pointer-cancellation", Severity.Error,
        "Wie verkeerd drukt, kan dat nog afbreken.",
        "Wie beeft, drukt vaak op de verkeerde plek.",
        "Druk op het onderdeel, schuif eraf en laat los: er mag niets gebeurd zijn.", "2.5.2");

    public static readonly Rule WcagSchudden = new("wcag/motion-actuation", Severity.Error,
        "Wat met schudden of kantelen kan, kan ook met een knop.",
        "Een telefoon die vastzit aan een rolstoel, kan niet schudden.",
        "Zoek de knop die hetzelfde doet, en de instelling die het schudden uitzet.", "2.5.4");

    public static readonly Rule WcagSlepen = new("wcag/dragging-movements", Severity.Error,
        "Wat met slepen kan, kan ook met klikken.",
        "Wie beeft of met de ogen bedient, kan niet slepen.",
        "Probeer alles wat met slepen gaat ook met klikken.", "2.5.7");

    public static readonly Rule WcagLinkdoel = new("wcag/link-purpose-in-context", Severity.Error,
        "De tekst van een link zegt waar hij heen gaat.",
        "Wie met een schermlezer langs de links gaat, hoort alleen die tekst.",
        "Schrijf in de link waar hij heen gaat.", "2.4.4");

    public static readonly Rule WcagKoppen = new("wcag/headings-and-labels", Severity.Error,
        "Elke kop zegt waar het stuk over gaat.",
        "Wie met een schermlezer langs de koppen gaat, kiest daaraan wat hij leest.",
        "Schrijf een kop die zegt wat eronder staat.", "2.4.6");

    public static readonly Rule WcagTitel = new("wcag/page-titled", Severity.Error,
        "De titel zegt waar de pagina over gaat.",
        "De titel is het eerste wat een schermlezer voorleest.",
        "Geef de pagina een eigen titel.", "2.4.2");

    public static readonly Rule WcagTaalPagina = new("wcag/language-of-page", Severity.Error,
        "De pagina is in de taal die zij noemt.",
        "Een schermlezer leest Nederlands anders voor met een Engelse stem.",
        "Zet bij lang op het element html de taal van de tekst.", "3.1.1");

    public static readonly Rule WcagTaalDeel = new("wcag/language-of-parts", Severity.Error,
        "Een stuk in een andere taal zegt welke taal dat is.",
        "Een schermlezer spreekt het anders onverstaanbaar uit.",
        "Zet om het stuk een element met lang en de taal.", "3.1.2");

    public static readonly Rule WcagZintuigen = new("wcag/sensory-characteristics", Severity.Error,
        "Uitleg is te volgen zonder plaats of vorm te zien.",
        "Wie niet ziet waar iets staat, weet niet wat er wordt bedoeld.",
        "Noem ook de naam van het onderdeel.", "1.3.3");

    public static readonly Rule WcagKleur = new("wcag/use-of-color", Severity.Error,
        "Kleur alleen heeft geen betekenis.",
        "Wie kleuren niet ziet, mist anders wat er wordt bedoeld.",
        "Zeg het ook met tekst of een vorm.", "1.4.1");

    public static readonly Rule WcagTekstalternatief = new("wcag/non-text-content", Severity.Error,
        "De tekst bij een afbeelding zegt wat erop staat.",
        "Een bestandsnaam zegt niets aan wie de afbeelding niet ziet.",
        "Schrijf bij alt wat de afbeelding zegt, of zet alt=\"\" als zij versiering is.", "1.1.1");

    public static readonly Rule WcagGeluidOfBeeld = new("wcag/audio-only-and-video-only-prerecorded", Severity.Error,
        "Bij geluid staat de tekst.",
        "Wie niet hoort, mist anders alles.",
        "Luister, en zoek de uitgeschreven tekst bij de speler.", "1.2.1");

    public static readonly Rule WcagOndertiteling = new("wcag/captions-prerecorded", Severity.Error,
        "Een film met geluid heeft ondertiteling.",
        "Wie niet hoort, mist anders wat er gezegd wordt.",
        "Zet ondertiteling bij de film met een track, en bekijk hem zonder geluid.", "1.2.2");

    public static readonly Rule WcagAudiodescriptie = new("wcag/audio-description-or-media-alternative-prerecorded", Severity.Error,
        "Wat een film alleen laat zien, is ook te horen of te lezen.",
        "Wie niet ziet, mist anders een deel.",
        "Luister zonder te kijken: mist u iets? Spreek het in de film uit, of zet het in tekst bij de film.", "1.2.3", "1.2.5");

    public static readonly Rule WcagLive = new("wcag/captions-live", Severity.Warning,
        "Een rechtstreekse uitzending heeft ondertiteling.",
        "Wie niet hoort, kan de uitzending anders niet volgen.",
        "Kijk of hier een rechtstreekse uitzending is, en of die ondertiteld is.", "1.2.4");

    public static readonly Rule WcagLabels = new("wcag/labels-or-instructions", Severity.Error,
        "Elk veld heeft een label dat blijft staan.",
        "Tekst in het veld verdwijnt zodra iemand typt; wie snel vergeet, weet dan niet meer wat er gevraagd werd.",
        "Zet een label bij het veld.", "3.3.2");

    public static readonly Rule WcagInvoerdoel = new("wcag/identify-input-purpose", Severity.Error,
        "Een veld voor eigen gegevens zegt welk gegeven dat is.",
        "De browser kan het dan invullen voor wie moeilijk typt of onthoudt.",
        "Zet autocomplete op het veld als het over de bezoeker zelf gaat.", "1.3.5");

    public static readonly Rule WcagFoutmelding = new("wcag/error-identification", Severity.Error,
        "Een fout in een formulier wordt in tekst gemeld, met wat er moet veranderen.",
        "Wie de fout niet ziet, krijgt het formulier anders nooit verstuurd.",
        "Verstuur het formulier leeg en met fouten, en kijk of er bij elk veld staat wat er mis is en hoe het wel moet.", "3.3.1");

    public static readonly Rule WcagFoutsuggestie = new("wcag/error-suggestion", Severity.Error,
        "Een foutmelding zegt hoe het wel moet.",
        "Wie niet weet welke vorm een antwoord moet hebben, blijft anders raden.",
        "Noem in de melding wat er wel ingevuld kan worden, met een voorbeeld.", "3.3.3");

    public static readonly Rule WcagFoutpreventie = new("wcag/error-prevention-legal-financial-data", Severity.Warning,
        "Wie iets belangrijks verstuurt, kan dat nog nakijken, verbeteren of intrekken.",
        "Een vergissing met geld, een contract of gegevens heeft grote gevolgen.",
        "Verstuur het formulier, en kijk of u het daarvoor kunt nakijken of daarna kunt intrekken.", "3.3.4");

    public static readonly Rule WcagOpnieuw = new("wcag/redundant-entry", Severity.Warning,
        "Wie iets al heeft ingevuld, hoeft dat niet nog eens te doen.",
        "Wie slecht onthoudt of moeilijk typt, haakt anders af.",
        "Vul het tweede veld vanzelf in, of laat de bezoeker kiezen voor hetzelfde als eerder.", "3.3.7");

    public static readonly Rule WcagBeeldVanTekst = new("wcag/images-of-text", Severity.Error,
        "Tekst is tekst, en geen afbeelding.",
        "Wie vergroot of andere kleuren kiest, kan tekst in een afbeelding niet aanpassen.",
        "Zet de tekst als gewone tekst op de pagina.", "1.4.5");

    public static readonly Rule WcagFlitsen = new("wcag/three-flashes-or-below-threshold", Severity.Error,
        "Niets flitst vaker dan drie keer per seconde.",
        "Iemand met epilepsie kan er een aanval van krijgen.",
        "Haal het flitsen weg.", "2.3.1");

    public static readonly Rule WcagContrast = new("wcag/contrast-minimum", Severity.Error,
        "Tekst steekt ook op een afbeelding, bij aanwijzen en met de focus genoeg af.",
        "Wie slecht ziet, kan de tekst anders niet lezen.",
        "Maak het verschil tussen de tekst en wat erachter staat groter: minstens 4,5:1.", "1.4.3");

    public static readonly Rule WcagNietTekstContrast = new("wcag/non-text-contrast", Severity.Error,
        "Randen van velden, tekens en de focus steken genoeg af.",
        "Wie slecht ziet, vindt het veld of de knop anders niet.",
        "Maak de rand of het teken donkerder: minstens 3:1 met wat ernaast staat.", "1.4.11");

    public static readonly Rule WcagZweven = new("wcag/content-on-hover-or-focus", Severity.Error,
        "Wat verschijnt bij aanwijzen of focus, is aan te wijzen, weg te halen en blijft staan.",
        "Wie vergroot, moet erheen kunnen bewegen; wie erdoor gehinderd wordt, moet het weg kunnen halen.",
        "Laat het staan als de muis erop komt, en laat de Escape-toets het sluiten.", "1.4.13");

    public static readonly Rule WcagRelaties = new("wcag/info-and-relationships", Severity.Error,
        "Wat eruitziet als een kop, lijst, tabel of groep, is dat ook in de code.",
        "Een schermlezer zegt anders niet dat het een kop, lijst of tabel is.",
        "Gebruik het element dat erbij hoort: h2, ul, ol, th of fieldset met legend.", "1.3.1");

    public static readonly Rule WcagVolgorde = new("wcag/meaningful-sequence", Severity.Error,
        "De volgorde in de code is de volgorde om te lezen.",
        "Een schermlezer leest de volgorde van de code voor.",
        "Zet de onderdelen in de code in de volgorde waarin ze op het scherm staan.", "1.3.2");

    public static readonly Rule WcagFocusVolgorde = new("wcag/focus-order", Severity.Error,
        "De Tab-toets gaat in een volgorde die te begrijpen is.",
        "Wie geen muis gebruikt, springt anders heen en weer over de pagina.",
        "Haal tabindex met een getal boven 0 weg, en zet de onderdelen in de goede volgorde.", "2.4.3");

    public static readonly Rule WcagTijd = new("wcag/timing-adjustable", Severity.Error,
        "Een tijd die afloopt, is uit te zetten of te verlengen.",
        "Wie langzaam leest of typt, is anders zijn werk kwijt.",
        "Haal de tijdslimiet weg, of vraag eerst of de bezoeker meer tijd wil.", "2.2.1");

    public static readonly Rule WcagOmzeilen = new("wcag/bypass-blocks", Severity.Error,
        "Een link over het menu heen brengt de bezoeker echt bij de inhoud.",
        "Wie geen muis gebruikt, moet anders op elke pagina langs het hele menu.",
        "Laat de link naar de id van de inhoud wijzen.", "2.4.1");

    public static readonly Rule WcagNaamRol = new("wcag/name-role-value", Severity.Error,
        "Een hulpmiddel kan horen wat een onderdeel is en in welke stand het staat.",
        "Wie niet ziet, weet anders niet dat het te bedienen is of dat het open of aan staat.",
        "Gebruik een gewone knop of een gewoon veld, en zet bij wat open en dicht gaat aria-expanded.", "4.1.2");

    public static readonly Rule WcagStatus = new("wcag/status-messages", Severity.Error,
        "Een bericht dat verschijnt, wordt vanzelf voorgelezen.",
        "Wie niet ziet, merkt anders niet dat er iets gebeurd is.",
        "Zet het bericht in een element met role=\"status\" of role=\"alert\" dat er al staat.", "4.1.3");

    public static readonly Rule WcagRaakvlak = new("wcag/target-size-minimum", Severity.Error,
        "Wat aan te wijzen is, is minstens 24 bij 24 pixels of staat vrij.",
        "Wie beeft, raakt anders het verkeerde.",
        "Maak het onderdeel groter, of zet er ruimte omheen.", "2.5.8");

    public static readonly Rule WcagAanmelden = new("wcag/accessible-authentication-minimum", Severity.Error,
        "Aanmelden kan zonder iets te onthouden of over te typen.",
        "Wie slecht onthoudt, komt er anders niet in.",
        "Probeer of plakken en een wachtwoordkluis werken, en of er geen raadsel is.", "3.3.8");

    public static readonly Rule WcagMenuvolgorde = new("wcag/consistent-navigation", Severity.Error,
        "Een menu heeft op elke pagina dezelfde volgorde.",
        "Wie de pagina vergroot of laat voorlezen, zoekt op dezelfde plek.",
        "Zet de links overal in dezelfde volgorde.", "3.2.3");

    public static readonly Rule WcagZelfdeNaam = new("wcag/consistent-identification", Severity.Warning,
        "Wat hetzelfde doet, heet op elke pagina hetzelfde.",
        "Wie snel in de war is, denkt anders dat het iets anders is.",
        "Geef de link overal dezelfde naam.", "3.2.4");

    public static readonly Rule WcagHulpplaats = new("wcag/consistent-help", Severity.Warning,
        "Hulp staat op elke pagina op dezelfde plaats.",
        "Wie hulp nodig heeft, moet niet hoeven zoeken.",
        "Zet de hulp overal op dezelfde plaats.", "3.2.6");

    public static readonly Rule WcagMeerdereWegen = new("wcag/multiple-ways", Severity.Warning,
        "Elke pagina is op meer dan één manier te vinden.",
        "De een zoekt, de ander gaat langs een menu.",
        "Zet de pagina in het menu en op de pagina met alle pagina's.", "2.4.5");

    public static readonly Rule Afdruk = new("weergave/afdruk", Severity.Warning,
        "De tekst staat ook op papier.",
        "Wie een pagina afdrukt of bewaart, wil alles kunnen lezen.",
        "Laat de tekst staan in de regels voor @media print.");

    public static readonly Rule ZonderJavaScript = new("weergave/zonder-javascript", Severity.Warning,
        "De pagina werkt ook als er geen JavaScript is.",
        "Op een traag net of een oude telefoon komt het script soms niet aan.",
        "Zet tekst en links in de HTML zelf, en laat het script de knoppen maken die niet zonder kunnen.");

    /// <summary>All rules, in the order of this file.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. typeof(Rules).GetFields().Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!)];
}
