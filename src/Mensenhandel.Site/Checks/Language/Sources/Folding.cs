using System.Text;

namespace Mensenhandel.Site.Checks.Language.Sources;

/// <summary>Word lists know words without accents: writers differ in accents (één, reünie, café), readers do not mind.</summary>
/// <remarks>By hand, because the program runs without culture data, and string.Normalize then changes nothing.</remarks>
public static class Folding
{
    private const string Accented = "àáâãäåāçčèéêëēìíîïīñńòóôõöøōšśùúûüūýÿžźż’‘ʼ‑‐";
    private const string Plain = "aaaaaaacceeeeeiiiiinnooooooossuuuuuyyzzz'''--";

    public static string Fold(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Ascii.IsValid(lower)) return lower;
        var folded = new StringBuilder(lower.Length);
        foreach (var c in lower)
        {
            // Soft hyphens and accents that stand apart from their letter are not seen as letters either.
            if (c is '\u00AD' or (>= '\u0300' and <= '\u036F')) continue;
            var accented = Accented.IndexOf(c, StringComparison.Ordinal);
            folded.Append(accented < 0 ? c : Plain[accented]);
        }
        return folded.ToString();
    }
}
