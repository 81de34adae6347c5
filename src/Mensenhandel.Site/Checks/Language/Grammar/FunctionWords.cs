namespace Mensenhandel.Site.Checks.Language.Grammar;

/// <summary>The closed classes of Dutch words. All forms are folded: één is here as een.</summary>
public static class FunctionWords
{
    public static readonly HashSet<string> Articles = Set("de het een 't 'n");

    public static readonly HashSet<string> Determiners = Set("de het een 't 'n deze dit die dat mijn jouw uw zijn haar ons onze hun jullie elk elke ieder iedere geen alle beide veel weinig sommige enkele welke zulke zo'n dezelfde hetzelfde andere");

    public static readonly HashSet<string> Prepositions = Set(
        "aan achter af behalve beneden bij binnen boven buiten conform dankzij door gedurende in ingevolge inzake jegens krachtens langs met middels na naar naast nabij namens om omstreeks omtrent ondanks onder op over per richting rond rondom sinds tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder");

    /// <summary>Words that begin a subordinate clause. "dat", "die" and "wat" do so only in front of a verb at the end.</summary>
    public static readonly HashSet<string> Subordinators = Set(
        "aangezien als alsof alvorens daar doordat hetgeen hoewel indien mits nadat naarmate nu ofschoon omdat opdat sinds tenzij terwijl toen totdat tot voordat voor wanneer waardoor waarna waarmee waarbij waarin waarop waarvan waarover waaraan waaruit waarvoor waarvoor waartegen waarom waarnaar waaronder waartoe waar welke wiens wier zoals zodat zodra zolang of dat die wat wie hoe wanneer");

    /// <summary>Words that can do nothing else than begin a subordinate clause.</summary>
    public static readonly HashSet<string> SureSubordinators = Set(
        "aangezien als alsof alvorens doordat hetgeen hoewel indien mits nadat naarmate ofschoon omdat opdat tenzij terwijl totdat voordat wanneer waardoor waarna waarmee waarbij waarin waarop waarvan waarover waaraan waaruit waarvoor waartegen waarnaar waaronder waartoe wiens wier zodat zodra zolang");

    public static readonly HashSet<string> Coordinators = Set("en of maar want dus noch doch ofwel dan");

    public static readonly HashSet<string> Pronouns = Set(
        "ik jij je u hij zij ze het wij we jullie mij me jou hem haar ons hun hen zich zichzelf elkaar mezelf jezelf uzelf men iemand niemand iets niets alles iedereen wie wat er daar hier die dat dit deze zelf mijn jouw uw onze");

    public static readonly HashSet<string> Worden = Set("word wordt worden werd werden");
    public static readonly HashSet<string> Zijn = Set("ben bent is zijn was waren");
    public static readonly HashSet<string> Hebben = Set("heb hebt heeft hebben had hadden");
    public static readonly HashSet<string> Modals = Set("kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden wou zal zul zult zullen zou zouden hoeft hoeven hoef laat laten liet lieten gaat gaan ging gingen ga");

    public static readonly HashSet<string> Negations = Set("niet geen nooit niemand niets nergens nauwelijks zonder noch geenszins allerminst evenmin");

    private static readonly HashSet<string> Adverbs = Set(
        "al alleen als altijd anders best bijna bijvoorbeeld daar daarna daarom dan dus echt eens eerst eigenlijk er erg even genoeg goed graag haast heel helaas helemaal hier hoe hoeveel iets ineens ja juist langs later liever maar meer meest meestal meteen minder misschien nee net niet nog nooit nu ook opeens opnieuw overal pas precies samen snel soms steeds straks te tegelijk telkens ten ter toch toen vaak vandaag veel verder vooral vroeger waar waarom wanneer wat weer weg wel weinig zeer zelfs zo zoveel zowel");

    private static readonly HashSet<string> Verbs = Set("doe doet doen deed deden gedaan gehad geweest geworden kom komt komen kwam kwamen gekomen blijf blijft blijven bleef bleven gebleven");

    private static readonly HashSet<string> All = Articles.Concat(Determiners).Concat(Prepositions).Concat(Subordinators).Concat(Coordinators)
        .Concat(Pronouns).Concat(Worden).Concat(Zijn).Concat(Hebben).Concat(Modals).Concat(Negations).Concat(Adverbs).Concat(Verbs).ToHashSet(StringComparer.Ordinal);

    /// <summary>Words that carry the sentence rather than its content.</summary>
    public static bool Contains(string folded) => All.Contains(folded);

    internal static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
