namespace Mensenhandel.Site.Phones;

/// <summary>What the surroundings say: digits that are an account, a file number, an address on the internet or a sum.</summary>
internal static class Elsewhere
{
    private static readonly string[] FileEndings = [".pdf", ".html", ".htm", ".jpg", ".png", ".docx", ".xml", ".nl", ".com", ".org"];

    /// <summary>Behind these nobody writes a telephone number, however it is grouped.</summary>
    private static readonly HashSet<string> Codes = new(["issn", "isbn", "cas", "iban", "ean", "doi", "bsn", "kvk", "btw", "oin", "rsin", "ecli", "isin", "rfc", "din", "iso"], StringComparer.OrdinalIgnoreCase);

    public static bool Is(Surroundings around, IReadOnlyList<DigitGroup> run, int at, int last, bool known)
    {
        if (around.Preceding is '€' or '$' or '£' or '§') return true;
        if (around.Following is '%' or '‰' or '€' or '°') return true;
        if (IsAddress(around) || IsAccount(around, run, at)) return true;
        // "D/0900/112", "Z/23/08002000": a file number.
        if (around.TouchingBefore == '/' && around.Token().Head is [.., { } letter, '/'] && (char.IsLetter(letter) || (char.IsDigit(letter) && !known))) return true;
        if (IsClock(around, run, at, last)) return true;
        if (!known && (around.TouchingBefore == ',' || (run[at].Digits == "0" && last == at + 1 && run[at + 1].Before == Gap.Dot))) return true;
        return IsNamedOtherwise(around, last > at && known);
    }

    /// <summary>"KvK-nummer: 08007000". A known number in its usual groups is a telephone number all the same.</summary>
    private static bool IsNamedOtherwise(Surroundings around, bool knownInGroups)
    {
        if (Codes.Contains(around.Previous) || around.Previous.EndsWith("code", StringComparison.Ordinal)
            || around.Previous.EndsWith("nummer", StringComparison.Ordinal) && PhoneWords.OtherNumbers.Contains(around.Previous)) return true;
        if (knownInGroups) return false;
        // "r.o. 112" is read as two words.
        if (around.Before is ["o", "r", ..]) return true;
        foreach (var word in around.Before)
        {
            if (PhoneWords.IsCall(word)) return false;
            if (PhoneWords.OtherNumbers.Contains(word)) return true;
            // "Kamerstukken II 2019/20, 29 279, nr. 112".
            if (!word.All(char.IsAsciiDigit) && word is not ("ii" or "i" or "nr" or "nummer" or "nrs" or "no" or "is" or "van" or "t" or "met" or "onder" or "het")) return false;
        }
        return false;
    }

    private static bool IsAddress(Surroundings around)
    {
        var (head, tail) = around.Token();
        return head.Contains("://", StringComparison.Ordinal) || head.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || head.Contains('@') || tail.Contains('@')
            || (head.Contains('/') && head.Contains('.') && head.Any(char.IsLetter))
            || FileEndings.Any(ending => tail.StartsWith(ending, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(tail.ElementAtOrDefault(ending.Length)));
    }

    /// <summary>NL91 ABNA 0417 1643 00, DE89 3704 0044 0532 0130 00.</summary>
    private static bool IsAccount(Surroundings around, IReadOnlyList<DigitGroup> run, int at)
    {
        if (run[0].LetterBefore && run[0].Digits.Length == 2 && run.Sum(g => g.Digits.Length) >= 12) return true;
        return at == 0 && around.Before is [{ Length: 4 } bank, { Length: 4 } country, ..]
            && bank.All(char.IsAsciiLetter) && char.IsAsciiLetter(country[0]) && char.IsAsciiLetter(country[1]) && char.IsAsciiDigit(country[2]);
    }

    /// <summary>0900-1700 uur, 0800 – 2000 uur.</summary>
    private static bool IsClock(Surroundings around, IReadOnlyList<DigitGroup> run, int at, int last) =>
        last == at + 1 && run[at].Digits.Length == 4 && run[last].Digits.Length == 4 && (run[last].Before & Gap.Dash) != 0
        && around.Next.ToLowerInvariant() is "uur" or "u" or "h"
        && IsTime(run[at].Digits) && IsTime(run[last].Digits);

    private static bool IsTime(string digits) => string.CompareOrdinal(digits, "2400") <= 0 && digits[2] < '6';
}
