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
        if (page.Html.Document.Body is not { } body) yield break;
        var text = new PageText(body, page.LinkElements);
        foreach (var match in page.Scanner.Scan(text.Text))
        {
            var nodes = text.NodesOf(match);
            var node = nodes.Count > 0 ? (INode)nodes[0] : body;
            var written = text.Written(match);
            if (Fault(page, match, written, node, nodes.Count) is { } finding) yield return finding;
        }
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
