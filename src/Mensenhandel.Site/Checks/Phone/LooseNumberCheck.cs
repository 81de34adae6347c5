using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>Numbers in the text of a page that are no telephone link.</summary>
internal static class LooseNumberCheck
{
    public static IEnumerable<Finding> Check(PhonePage page)
    {
        if (page.Html.Document.Body is not { } body) return [];
        var text = page.Text;
        return Faults(page, text, body)
            .Concat(text.Asides.SelectMany(aside => Faults(page, new PageText(aside, page.LinkElements, page.CallElements), aside)))
            .Concat(text.Asides.SelectMany(aside => WithAnnotation(page, aside)))
            .Concat(page.Book.IsEmpty ? [] : ListMarkers.In(page))
            .Concat(TurnedNumbers.In(page, text));
    }

    private static IEnumerable<Finding> Faults(PhonePage page, PageText text, IElement root)
    {
        var found = page.Scanner.Scan(text.Text);
        foreach (var match in found)
        {
            var nodes = text.NodesOf(match);
            var node = nodes.Count > 0 ? (INode)nodes[0] : root;
            if (AmountFields.Around(page, node) is { } amount)
            {
                if (AmountFields.Hides(page, amount, match, text.Text) is { } hidden) yield return hidden;
                continue;
            }
            if (Fault(page, match, text.Written(match), node, nodes.Count) is { } finding) yield return finding;
        }
        if (page.Book.IsEmpty) yield break;
        foreach (var match in page.Scanner.Broken(text.Text, found))
        {
            INode node = text.NodesOf(match) is [var first, ..] ? first : root;
            yield return Fault(page, match, text.Written(match), node, pieces: 2)!;
        }
        foreach (var match in page.Scanner.InWords(text.Text, page.Words))
        {
            INode node = text.NodesOf(match) is [var first, ..] ? first : root;
            var written = text.Written(match);
            if (page.Book.Find(match.Digits) is not { } known) yield return page.NotInBook(written, match.Digits, node, "tekst");
            // "112 (één-één-twee)": how the number is said, beside the number that calls.
            else if (!HasLink(page, node, match.Digits) && !found.Any(m => m.Digits == match.Digits))
                yield return page.Finding(Rules.ZonderLink, node, $"Het nummer «{Clean(written)}» is geen link die belt.", Evidence(match.Digits, known.Contact.Id), written);
        }
    }

    /// <summary><c>&lt;ruby&gt;0900&lt;rt&gt;8845&lt;/rt&gt;&lt;/ruby&gt;</c>: the eye reads both as one number.</summary>
    private static IEnumerable<Finding> WithAnnotation(PhonePage page, IElement annotation)
    {
        if (page.Book.IsEmpty || annotation.Closest("ruby") is not { } ruby || !annotation.TextContent.Any(char.IsAsciiDigit) || annotation.TextContent.Any(char.IsLetter)) return [];
        var text = string.Join(' ', ruby.ChildNodes.Select(node => node.TextContent));
        return page.Scanner.Scan(text).Where(m => m.Certain && m.Length > annotation.TextContent.Trim().Length)
            .Select(m => Fault(page, m, m.In(text), ruby.FirstChild ?? ruby, pieces: 2)).OfType<Finding>();
    }

    private static bool HasLink(PhonePage page, INode node, string digits)
    {
        var block = node.ParentElement?.Closest("p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, section, div") ?? node.ParentElement;
        return page.Links.Any(link => link.Kind == CallKind.Tel && link.Uri.Digits == digits && block?.Contains(link.Element) == true);
    }

    private static Finding? Fault(PhonePage page, PhoneMatch match, string written, INode node, int pieces)
    {
        var known = page.Book.Find(match.Digits, match.International);
        var evidence = new Dictionary<string, string>(Evidence(match.Digits, known?.Contact.Id)) { [PlaceKey] = "tekst" };
        var shown = Clean(written);
        if (page.Book.IsEmpty)
        {
            return match.Certain
                ? page.Finding(Rules.ZonderLink, node, $"Het nummer «{shown}» is geen link die belt.", evidence, written) with { Severity = Severity.Warning }
                : null;
        }
        if (!match.Certain || IsInColumnOfNumbers(node, written))
            return page.Finding(Rules.OnzekerNummer, node, $"Het is niet duidelijk of «{shown}» hier een telefoonnummer is.", evidence, written);
        if (known is null) return page.NotInBook(written, match.Digits, node, "tekst");
        if (pieces > 1)
            return page.Finding(Rules.InStukken, node, $"In het nummer «{shown}» staat opmaak, en daardoor is het geen link.", evidence);
        var link = node.ParentElement?.Closest("a[href], button");
        return page.Finding(Rules.ZonderLink, node, link is null
            ? $"Het nummer «{shown}» is geen link die belt."
            : $"Het nummer «{shown}» staat in een link of knop die niet belt.", evidence, written);
    }

    /// <summary>112 in a table, below or above other bare numbers: nobody can tell.</summary>
    private static bool IsInColumnOfNumbers(INode node, string written) =>
        written == "112" && node.ParentElement?.Closest("td") is { } cell && cell.TextContent.Trim() == written
        && cell.Closest("table")!.QuerySelectorAll("td").Any(other => other != cell && other.TextContent.Trim() is { Length: > 0 and < 7 } text
            && text != written && text.All(c => char.IsAsciiDigit(c) || c is '.' or ','));
}
