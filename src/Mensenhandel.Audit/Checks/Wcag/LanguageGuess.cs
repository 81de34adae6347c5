using System.Text.RegularExpressions;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// In which language a text is, by its most frequent small words or its script. Says nothing where two languages
/// come close or the text is too short: a wrong guess is worse than none.
/// </summary>
public static partial class LanguageGuess
{
    private static readonly Dictionary<string, HashSet<string>> Words = new()
    {
        ["nl"] = Set("de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hebben wordt worden u uw je jij wij we hij zij ze dit die deze door over kan kunt moet wat wie waar hoe meer geen mijn ons onze"),
        ["en"] = Set("the a an and of to in is that it for on with as are was be this by at from or have has not you your we they he she his her their which will can what who where how more no if do does but my our i all there been would were has had into about than then them also just get his its"),
        ["de"] = Set("der die das den dem des ein eine einen einem einer und ist nicht mit für auf von zu im in sie er es ich wir ihr auch als aus bei nach wird werden wurde sind sich an oder aber wie was wer wenn haben hat zum zur über durch können ihre sein"),
        ["fr"] = Set("le la les un une des et est de du en que qui dans pour pas sur au aux avec il elle ils nous vous ne ce cette ces se son sa ses par plus ou mais comme être sont a été je votre vos notre leur si on tout peut"),
        ["es"] = Set("el la los las un una y es de del en que por para con no se su sus al lo como más pero este esta son o si usted yo nos fue ha le muy también entre cuando hay puede todo ser tiene"),
        ["it"] = Set("il lo la i gli le un una e è di del della dei delle in che per con non si su al alla da dal sono come più ma questo questa anche o se nel nella ha essere può suo sua noi voi tutti"),
        ["pt"] = Set("o a os as um uma e é de do da dos das em no na que para por com não se seu sua ao como mais mas este esta são ou você nos foi tem também pelo pela quando pode ser muito"),
        ["pl"] = Set("i w na z do nie się że jest to o jak za po od przez dla są ale czy co tak już był być ma może lub oraz tego tym ich jego jej która który które możesz"),
        ["tr"] = Set("ve bir bu için ile de da çok daha ne olarak en gibi var ben sen biz siz o mi mı değil kadar sonra ama veya olan her ya ki"),
        ["ro"] = Set("și în de la cu pe nu un o este sunt care din să pentru mai ca dar sau ce al ale prin dacă poate acest această fi a fost"),
        ["hu"] = Set("a az és egy hogy nem is ez van meg már de csak vagy ha mint el ki volt lehet ön"),
    };

    /// <summary>The language and whether it is beyond doubt; null where the text does not tell.</summary>
    public static (string Language, bool Sure)? Of(string text)
    {
        var letters = text.Count(char.IsLetter);
        if (letters < 20) return null;
        foreach (var (pattern, language) in new[] { (Arabic(), "ar"), (Cyrillic(), "ru"), (Greek(), "el"), (Han(), "zh") })
            if (pattern.Count(text) > letters * 0.6) return (language, true);
        string[] words = [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];
        if (words.Length < 6) return null;
        var scores = Words.Select(l => (Language: l.Key, Hits: words.Count(l.Value.Contains), Different: words.Where(l.Value.Contains).Distinct().Count()))
            .OrderByDescending(s => s.Hits).ToArray();
        var (best, second) = (scores[0], scores[1]);
        // A running text is for a quarter to a half small words; lists of names and numbers are not.
        if (best.Different < 3 || best.Hits < words.Length * 0.2 || best.Hits < second.Hits * 1.6) return null;
        return (best.Language, best.Hits >= 4 && best.Different >= 4 && best.Hits >= words.Length * 0.28 && best.Hits >= second.Hits * 2);
    }

    /// <summary>Arabic script is also Persian, Cyrillic also Bulgarian: the script alone contradicts only another script.</summary>
    public static bool Contradicts(string declared, string guessed)
    {
        var primary = declared.Split('-', '_')[0].ToLowerInvariant();
        return primary != guessed && guessed switch
        {
            "ar" => primary is not ("fa" or "ur" or "ps" or "ckb" or "ku" or "ug" or "prs" or "ti"),
            "ru" => primary is not ("bg" or "uk" or "sr" or "mk" or "be" or "kk" or "ky" or "mn" or "tg"),
            "zh" => primary is not ("ja" or "yue" or "wuu"),
            // Close relatives share their small words.
            "nl" => primary is not ("af" or "fy" or "nds" or "li" or "zea"),
            "de" => primary is not ("gsw" or "nds" or "lb"),
            "es" or "pt" or "it" or "fr" or "ro" => primary is not ("ca" or "gl" or "oc" or "ast" or "pap" or "la" or "ht" or "co" or "sc"),
            "en" => primary is not "sco",
            _ => true,
        };
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];

    [GeneratedRegex(@"[\p{L}']+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{IsArabic}")]
    private static partial Regex Arabic();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"\p{IsGreek}")]
    private static partial Regex Greek();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
