using Mensenhandel.Site.Checks.Language.Grammar;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Checks.Language.Words;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>taal/naamwoordstijl: an action written as a thing ("het invullen van", "de beoordeling van"), where a verb says who does it.</summary>
internal sealed class NominalRule(Lexicon lexicon, Verbs verbs) : ISentenceRule
{
    private static readonly string[] Endings = ["ering", "ing", "atie", "isatie"];

    /// <summary>Things and places by now, whatever verb they come from; "het leven van" is no action either.</summary>
    private static readonly HashSet<string> Things =
    [
        .. FunctionWords.Set("""
            woning vergunning regering mening rekening belasting afdeling vereniging stichting verzekering uitkering leerling koning ervaring tekening voorstelling vergadering opleiding oefening bevolking kleding woonomgeving omgeving richting verdieping ruimte ring ding spanning aflevering uitnodiging afspraak lening betekenis samenleving houding verhouding stelling leiding waarschuwing beperking hoeving oplossing verwarming wending vestiging inrichting instelling regeling voeding bewoning haring paling training puzzling gevangenis verklaring klacht organisatie informatie situatie operatie locatie generatie relatie combinatie communicatie reputatie natie station advocatie federatie presentatie vakantie politie traditie positie conditie investering mededeling verblijfsvergunning bediening tentoonstelling bestelling zitting overstroming rekening kring handeling bestemming nering vordering dagtekening verpakking dienstverlening
            leven eten drinken weten wezen vermogen verleden gevoel wapen teken
            """.ReplaceLineEndings(" ")),
    ];

    /// <summary>Actions without such an ending: only "van … door" shows that one is meant.</summary>
    private static readonly HashSet<string> OtherActions = [.. FunctionWords.Set("controle verkoop aankoop inkoop opname aanvraag aanleg aanpak bouw sloop onderhoud beheer gebruik overdracht inzet afgifte uitgifte teruggave keuze behoud herstel vervoer verhuur opvang afbraak onderzoek beslag bezoek advies")];

    /// <summary>Actions without such an ending that are never a thing: "het gebruik van", "de inzet van".</summary>
    private static readonly HashSet<string> PureActions = [.. FunctionWords.Set("gebruik inzet controle verkoop inkoop aankoop aanschaf afname toename afgifte uitgifte teruggave overdracht verhuur afbraak uitvoer invoer toepassing inname doorgifte ontvangst verstrekking begeleiding")];

    private static readonly HashSet<string> OpenersOfInfinitive = ["het", "door", "bij", "na", "voor", "tijdens", "van", "tot", "met", "tegen", "over", "zonder"];

    public IEnumerable<Flag> Find(Sentence sentence, PageNames names)
    {
        var tokens = sentence.Tokens;
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if (!tokens[i].IsWord || tokens[i].Text.Length < 4 || tokens[i].StartsUpper) continue;
            var before = tokens[i - 1].Lower;
            var after = tokens[i + 1].Lower;
            if (i > 1 && before == "het" && tokens[i - 2].Lower is "door" or "bij" or "na" or "voor" or "tijdens" or "met" or "zonder" or "tot" && after != "van" && FunctionWords.Prepositions.Contains(after)
                && !Things.Contains(tokens[i].Lower) && verbs.IsInfinitive(tokens[i].Lower))
                yield return Make(sentence, i - 1, i + 1, tokens[i].Lower);
            else if (IsNominalInfinitive(tokens, i, before, after))
                yield return Make(sentence, i - 1, i + 1, tokens[i].Lower);
            else if (after == "van" && PureActions.Contains(tokens[i].Lower) && FunctionWords.Determiners.Contains(before) && !IsOwner(tokens, i + 1)
                || after == "van" && OtherActions.Contains(tokens[i].Lower) && FunctionWords.Determiners.Contains(before) && tokens.Skip(i + 2).Take(6).Any(t => t.Lower == "door")
                || after is "van" or "tot" or "door" && IsActionNoun(tokens[i].Lower) && (FunctionWords.Determiners.Contains(before) || before.EndsWith('e') || FunctionWords.Prepositions.Contains(before)) && !IsOwner(tokens, i + 1))
                yield return new Flag(Rules.Naamwoordstijl, i, i + 1, $"{Quote.Of(sentence.TextOf(i, i + 1))} maakt van een handeling een ding.", "Schrijf met een werkwoord wie wat doet.");
        }
    }

    private bool IsNominalInfinitive(IReadOnlyList<Token> tokens, int i, string before, string after)
    {
        if (after != "van" || !OpenersOfInfinitive.Contains(before) && !(i > 1 && tokens[i - 2].Lower == "het" && before.EndsWith('e'))) return false;
        return !Things.Contains(tokens[i].Lower) && verbs.IsInfinitive(tokens[i].Lower) && (tokens[i].Lower == "doen" || !FunctionWords.Contains(tokens[i].Lower)) && tokens[i].Lower != "houden";
    }

    /// <summary>-ing or -atie of a verb that exists: beoordeling (beoordelen), registratie (registreren).</summary>
    private bool IsActionNoun(string word)
    {
        if (word.Length < 7 || Things.Contains(word)) return false;
        foreach (var thing in Things)
            if (thing.Length > 5 && word.Length > thing.Length + 2 && word.EndsWith(thing, StringComparison.Ordinal)) return false;
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            if (ending is "atie" or "isatie") return lexicon.Exists(stem + "eren") || lexicon.Exists(stem + "iseren");
            if (ending == "ing" && (verbs.IsInfinitive(stem + "en") || lexicon.Exists(stem + "en"))) return true;
        }
        return false;
    }

    /// <summary>"de woning van mijn zus": what follows owns the thing. An article and an object follow an action.</summary>
    private static bool IsOwner(IReadOnlyList<Token> tokens, int preposition) =>
        preposition + 1 >= tokens.Count || tokens[preposition].Lower == "van" && (tokens[preposition + 1].Lower is "mijn" or "jouw" or "hem" or "mij" or "jou" or "u" or "wie" or "hen" || tokens[preposition + 1].StartsUpper);

    private static Flag Make(Sentence sentence, int first, int last, string infinitive)
    {
        var particle = Conjugation.ParticleOf(infinitive);
        var active = particle.Length > 0 ? $"wij {infinitive[particle.Length..]} … {particle}" : $"wij {infinitive} …";
        return new Flag(Rules.Naamwoordstijl, first, last, $"{Quote.Of(sentence.TextOf(first, last))} maakt van een handeling een ding.", $"Maak er weer een werkwoord van, bijvoorbeeld «{active}».");
    }
}
