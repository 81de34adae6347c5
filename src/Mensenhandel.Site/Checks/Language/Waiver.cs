using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language;

/// <summary>
/// An exception in the text: <c>&lt;!-- b1-ok: taal/lijdend de wet zegt het zo tot 2027-01-01 --&gt;</c>.
/// It holds for the block that it stands in, or else for the next one.
/// </summary>
public sealed partial record Waiver(string Rule, string Reason, DateOnly? Until, SourceLocation Location, int Offset)
{
    public const int MostPerPage = 2;

    internal static IEnumerable<Waiver> Read(string markdown, Func<int, SourceLocation> locate)
    {
        foreach (Match match in Pattern().Matches(markdown))
        {
            var text = match.Groups[1].Value.Trim();
            var rule = text.Split((char[]?)null, 2)[0];
            var date = UntilPattern().Match(text);
            var reason = (date.Success ? text[..date.Index] : text)[rule.Length..].Trim();
            DateOnly? until = date.Success && DateOnly.TryParseExact(date.Groups[1].Value, "yyyy-MM-dd", out var day) ? day : null;
            yield return new Waiver(rule, reason, until, locate(match.Index), match.Index);
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

    [GeneratedRegex(@"<!--\s*b1-ok:([^\n]{1,300}?)-->", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\btot\s+(\d{4}-\d{2}-\d{2})\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex UntilPattern();
}
