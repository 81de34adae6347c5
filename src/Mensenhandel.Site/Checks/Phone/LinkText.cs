using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>The number that a telephone link shows.</summary>
internal sealed class LinkText
{
    /// <summary>A link to a telephone is about calling: so 112 in it is no amount.</summary>
    private const string Context = "bel ";

    private readonly PhonePage _page;
    private readonly PageText _text;
    private readonly IReadOnlyList<PhoneMatch> _matches;

    private LinkText(PhonePage page, IElement element)
    {
        _page = page;
        _text = new PageText(element);
        _matches = Read(page.Scanner, _text.Text);
    }

    public static LinkText Of(PhonePage page, CallLink link) => new(page, link.Element);

    public IEnumerable<string> Digits => _matches.Select(m => m.Digits);

    /// <summary>The numbers in a text or label that belongs to a telephone link.</summary>
    public static IReadOnlyList<PhoneMatch> Read(PhoneScanner scanner, string text) =>
        [.. scanner.Scan(Context + text).Select(m => m with { Start = m.Start - Context.Length })];

    public Finding? Fault(CallLink link)
    {
        if (_matches.Count == 0)
        {
            var seen = Clean(_text.Text.Replace(Surroundings.Seam, ' ').Replace(Surroundings.Break, ' '));
            return seen.Any(char.IsDigit)
                ? Report(link, Rules.TekstAnders, $"Er staat «{seen}», maar de link belt {Called(link)}.")
                : Report(link, Rules.ZonderNummer, $"In de tekst van de link «{seen}» staat het nummer niet.") with { Severity = _page.Soft };
        }
        foreach (var match in _matches)
        {
            var written = _text.Written(match);
            if (match.Digits != link.Uri.Digits)
                return Report(link, Rules.TekstAnders, $"Er staat «{Clean(written)}», maar de link belt {Called(link)}.");
            if (_text.NodesOf(match).Count > 1 || TouchesDigit(link))
                return Report(link, Rules.InStukken, $"Het nummer «{Clean(written)}» is geen geheel: er staat opmaak in of er staan cijfers tegenaan.") with { Severity = _page.Soft };
            if (Form(link, match, written) is { } fault) return fault with { Severity = _page.Soft };
        }
        return null;
    }

    private Finding? Form(CallLink link, PhoneMatch match, string written)
    {
        var shown = Clean(written);
        if (_page.Book.Numbers.Any())
        {
            var forms = _page.Book.Numbers.Where(n => n.Number.Digits == match.Digits).Select(n => n.Number.Display).ToList();
            if (!forms.Contains(shown))
                return Report(link, Rules.Schrijfwijze, written.Any(c => char.IsLetter(c) || (char.IsDigit(c) && !char.IsAscii(c)))
                    ? $"In «{shown}» staan tekens die op cijfers lijken, maar het niet zijn."
                    : $"Het nummer «{shown}» is anders geschreven dan in het contactboek.") with { Fix = $"Schrijf {forms[0]}." };
        }
        return written.Any(c => c is not ('\u00A0' or '\u202F') && char.IsWhiteSpace(c)) && !IsNoWrap(link.Element)
            ? Report(link, Rules.Afbreken, $"Het nummer «{shown}» kan aan het eind van een regel in tweeën breken.")
            : null;
    }

    /// <summary>"0900 8844" in the link and a 5 right behind it: the reader sees another number.</summary>
    private static bool TouchesDigit(CallLink link) =>
        link.Element.NextSibling is IText { Data: [var next, ..] } && char.IsAsciiDigit(next)
        || link.Element.PreviousSibling is IText { Data: [.., var last] } && char.IsAsciiDigit(last);

    private static bool IsNoWrap(IElement element) =>
        element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("white-space:nowrap", StringComparison.OrdinalIgnoreCase) == true;

    private string Called(CallLink link) => _page.Book.Find(link.Uri.Digits) is { } known ? Name(known) : link.Uri.Digits;

    private Finding Report(CallLink link, Rule rule, string message) =>
        _page.Finding(rule, link.Element, message, TelLinkCheck.LinkEvidence(_page, link, Digits));
}
