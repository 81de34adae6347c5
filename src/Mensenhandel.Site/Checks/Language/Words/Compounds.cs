namespace Mensenhandel.Site.Checks.Language.Words;

/// <summary>Cuts long words into known ones. Dutch writes compounds as one word, so no list has them all.</summary>
/// <param name="listed">The value of a form that is itself in a list: short parts are not resolved further.</param>
internal sealed class Compounds(Func<string, double> valueOf, Func<string, double> listed)
{
    /// <summary>Endings that look like words but only make other words of words.</summary>
    private static readonly HashSet<string> NoPart = new(StringComparer.Ordinal)
    {
        "lijk", "lijke", "lijks", "ren", "matig", "matige", "age", "gifte", "atie", "atief", "erig", "ster", "sters", "ring", "ling", "lingen", "heid", "heden", "isme", "lisme", "dalisme", "iteit", "aire", "aal", "eel", "elen", "baar", "bare", "zaam",
        "ende", "enden", "tief", "tie", "ties", "sel", "sels", "ingen", "ing", "ten", "den", "der", "ders", "ter", "ters", "lig", "tig", "tigen", "igen", "eren", "nis", "dom", "loos", "schap",
        "het", "een", "dat", "die", "wat", "wie", "hoe", "ons", "zij", "hij", "jij", "zich", "zijn", "haar", "hun", "mijn", "jouw", "deze", "niet", "geen", "toch", "maar", "want", "dus", "the", "you", "and", "voor", "van", "met", "per", "via", "ver", "ben", "bent", "was", "heb", "had", "kan", "wil", "zal", "mag", "men", "iets", "ooit", "pro", "con", "lit", "est", "mis", "lat", "des", "der", "den",
    };

    private static readonly string[] Links = ["", "s", "en", "e", "n", "er"];

    /// <summary>The value of the weakest part, a quarter less for each cut; 0 when the word cannot be cut.</summary>
    public double Value(string word, int depth = 0)
    {
        if (word.Length < 7 || word.Length > 45) return 0;
        var best = 0.0;
        for (var cut = word.Length - 3; cut >= 3; cut--)
        {
            var right = Part(word[cut..], last: true);
            if (right == 0 && depth < 2) right = Value(word[cut..], depth + 1);
            if (right <= best) continue;
            var left = Left(word[..cut]);
            best = Math.Max(best, Math.Min(left, right) - 0.25);
        }
        return Math.Max(0, best);
    }

    private double Left(string start)
    {
        var best = 0.0;
        foreach (var link in Links)
            if (start.EndsWith(link, StringComparison.Ordinal) && start.Length - link.Length >= 3)
                best = Math.Max(best, Part(start[..^link.Length], last: false));
        return best;
    }

    private double Part(string part, bool last)
    {
        if (part.Length < 3 || NoPart.Contains(part)) return 0;
        var value = part.Length <= 4 ? listed(part) : valueOf(part);
        // Short parts are found by chance everywhere: only very common ones count.
        var floor = part.Length == 3 ? (last ? 4.2 : 4.0) : part.Length == 4 ? 3.5 : 3.2;
        return value >= floor ? value : 0;
    }
}
