using Mensenhandel.Site.Checks.Files;
using Mensenhandel.Site.Checks.Language.Sources;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Modules;

/// <summary>What a file of the input may be called: its name becomes an address.</summary>
public static class InputNames
{
    /// <summary>Characters. File systems stop at 255 bytes a name and 4096 a path; what the output adds must fit too.</summary>
    public const int LongestPath = 200;

    /// <summary>What no address, or no file on some computer, can have in its name.</summary>
    public const string Impossible = "\\?#%:*\"<>|\uFFFD";

    /// <returns>Null when the name is good; an error when no address can be made of it.</returns>
    public static Finding? Check(string name, string source)
    {
        if (name.Length > LongestPath)
            return new Finding(Rules.Bestandsnaam, new SourceLocation(source[..LongestPath] + "…"), $"De naam van dit bestand is met zijn mappen langer dan {LongestPath} tekens.")
            {
                Severity = Severity.Error,
                Fix = "Geef het bestand en zijn mappen kortere namen.",
            };
        if (name.FirstOrDefault(c => char.IsControl(c) || Impossible.Contains(c, StringComparison.Ordinal)) is not '\0' and var wrong)
            return new Finding(Rules.Bestandsnaam, new SourceLocation(string.Concat(source.Select(c => char.IsControl(c) ? '\uFFFD' : c))),
                char.IsControl(wrong) ? "In deze bestandsnaam staat een teken dat niet te zien is." : $"In deze bestandsnaam staat «{wrong}». Dat kan niet in een adres.")
            { Severity = Severity.Error };
        // An accent as a sign of its own: another spelling of the same name, which one computer takes for it and the next does not.
        if (name.Any(IsDecomposed))
            return new Finding(Rules.Bestandsnaam, new SourceLocation(source), $"In de naam «{name}» is een accent apart van zijn letter opgeslagen. Op veel computers en servers is dat een andere naam dan die u typt.")
            {
                Severity = Severity.Error,
                Fix = $"Noem het bestand «{Better(name)}».",
            };
        // GitHub Pages asks for this very name.
        if (name == FileKinds.Domain || name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.' or '/')) return null;
        return new Finding(Rules.Bestandsnaam, new SourceLocation(source), $"De naam «{name}» heeft hoofdletters, spaties of vreemde tekens.")
        {
            Fix = $"Noem het bestand «{Better(name)}».",
        };
    }

    /// <summary>
    /// Signs that no name in Normalization Form C has behind a letter of ours (UAX #15): combining diacritics, the parts of Korean
    /// syllables, and the letters of physics that have a twin. The program runs without culture data, so .NET cannot tell.
    /// </summary>
    private static bool IsDecomposed(char c) => c is (>= '\u0300' and <= '\u036F') or (>= '\u1100' and <= '\u11FF') or '\u2126' or '\u212A' or '\u212B';

    private static string Better(string name) => string.Concat(Folding.Fold(name).Where(c => !char.IsSurrogate(c)).Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '_' ? c : '-'));
}
