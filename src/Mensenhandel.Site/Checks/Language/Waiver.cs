using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language;

/// <summary>
/// An exception in the text: <c>&lt;!-- b1-ok: taal/lijdend de wet zegt het zo tot 2027-01-01 --&gt;</c>.
/// It holds for the block that it stands in, or else for the next one.
/// </summary>
public sealed record Waiver(string Rule, string Reason, DateOnly? Until, SourceLocation Location, int Offset)
{
    public const int MostPerPage = 2;

    private const string Opening = "<!--";
    private const string Code = "b1-ok:";
    private const int Longest = 300;

    internal static IEnumerable<Waiver> Read(string markdown, Func<int, SourceLocation> locate)
    {
        for (var start = markdown.IndexOf(Opening, StringComparison.Ordinal); start >= 0; start = markdown.IndexOf(Opening, start + 1, StringComparison.Ordinal))
        {
            var code = start + Opening.Length;
            while (code < markdown.Length && char.IsWhiteSpace(markdown[code])) code++;
            if (!markdown.AsSpan(code).StartsWith(Code, StringComparison.Ordinal)) continue;
            var end = markdown.IndexOf("-->", code, StringComparison.Ordinal);
            if (end < 0) yield break;
            var text = markdown[(code + Code.Length)..end].Trim();
            if (text.Length is 0 or > Longest || text.Contains('\n')) continue;
            string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            // "… tot 2027-01-01" at the end
            DateOnly? until = words is [.., "tot", var date] && DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? day : null;
            var reason = string.Join(' ', words[1..(until is null ? words.Length : words.Length - 2)]);
            yield return new Waiver(words[0], reason, until, locate(start), start);
        }
    }

    /// <summary>What is wrong with the exception itself; null when it holds.</summary>
    internal Finding? Fault(DateOnly today, int number) =>
        Reason.Length < 3 ? Wrong("Deze uitzondering heeft geen reden.", "Schrijf achter de regel waarom het niet anders kan.")
        : Until is null ? Wrong("Deze uitzondering heeft geen einddatum.", "Schrijf erachter tot wanneer, zoals «tot 2027-01-01».")
        : Until < today ? Wrong("Deze uitzondering is voorbij.", "Verbeter de tekst en haal de uitzondering weg.")
        : Rule == Rules.LangeZin.Id || Rule == Rules.TaalPagina.Id ? Wrong($"Voor «{Rule}» kan geen uitzondering.", "Verbeter de tekst en haal de uitzondering weg.")
        : Rules.All.All(r => r.Id != Rule || !Rule.StartsWith("taal/", StringComparison.Ordinal)) ? Wrong($"De regel «{Rule}» bestaat niet.", "Neem de naam over uit de melding.")
        : number > MostPerPage ? Wrong($"Deze pagina heeft meer dan {MostPerPage} uitzonderingen.", "Verbeter de tekst en haal de uitzondering weg.")
        : null;

    internal Finding NotNeeded() => Wrong("Deze uitzondering is niet meer nodig.", "Haal de uitzondering weg.");

    private Finding Wrong(string message, string fix) => new(Rules.Uitzondering, Location, message) { Fix = fix };
}
