using System.Text;
using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// The name beside a number: right before it ("Slachtofferhulp: 0900 0101"), behind it in brackets, in the link, in the label of
/// its block, its row or its heading. Only a name that claims the number counts, not one that the sentence happens to mention.
/// </summary>
internal static class OwnerNameCheck
{
    private static readonly HashSet<string> Blocks = new(["p", "li", "td", "th", "dd", "dt", "div", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "summary", "section", "article", "main", "body", "blockquote", "address", "nav", "header", "footer", "tr", "ul", "ol", "dl", "table", "tbody", "form", "fieldset", "label", "br"], StringComparer.Ordinal);

    public static Finding? Fault(PhonePage page, CallLink link)
    {
        if (page.Book.Find(link.Uri.Digits) is not { Contact: var owner } number) return null;
        if (Claimant(page, page.Names, link.Element, owner) is not { } claimed || Shares(claimed, owner)) return null;
        return page.Finding(Rules.AndereNaam, link.Element, $"Bij het nummer {Name(number)} staat de naam «{claimed.Name}».", Evidence(link.Uri.Digits, $"{owner.Id} {claimed.Id}")) with
        {
            Fix = claimed.Number is { } right ? $"Schrijf {right.Display} als u {claimed.Name} bedoelt, of de naam {owner.Name}." : $"{claimed.Name} heeft in het contactboek geen nummer. Schrijf de naam {owner.Name}, of haal het nummer weg.",
        };
    }

    /// <summary>Whether the name may stand beside the number of the other. Behind 112 the police answer too.</summary>
    public static bool Shares(Contact claimed, Contact owner) => claimed.Id == owner.Id || claimed.Number?.Digits == owner.Number?.Digits
        || (owner.Number?.Digits == DutchNumberingPlan.Emergency && claimed.Name.Contains("olitie", StringComparison.Ordinal));

    /// <summary>Whose name claims the number of a link; null when none does, or when its owner is named too.</summary>
    private static Contact? Claimant(PhonePage page, ContactNames names, IElement link, Contact owner)
    {
        var inside = names.In(Clean(link.TextContent + " " + link.GetAttribute("aria-label") + " " + link.GetAttribute("title"))).ToList();
        if (inside.Count > 0) return inside.Exists(c => Shares(c, owner)) ? null : inside[0];
        var (earlier, before, after) = Beside(page, link);
        var front = names.AtEnd(before);
        if (front is not null && Shares(front, owner)) return null;
        var behind = names.AtStart(after);
        if (behind is not null && Shares(behind, owner)) return null;
        if ((front ?? behind) is { } beside) return beside;
        // "CoMensha helpt u. Bel 0800 5151."
        if (ContactNames.SaysNothing(before) && earlier.Length > 0 && names.In(earlier).Distinct().ToList() is [var only] && names.In(after).All(c => c.Id == only.Id) && only.Number is not null) return only;
        // The sentence speaks of the owner: it is not the label that tells whose number this is.
        if (names.In(before + " " + after).Any(c => Shares(c, owner))) return null;
        return Label(page, names, link);
    }

    /// <summary>The text of the link's block before and after it, up to another telephone link or the end of the sentence, and the sentence before that.</summary>
    private static (string Earlier, string Before, string After) Beside(PhonePage page, IElement link)
    {
        var block = link.ParentElement;
        while (block is { ParentElement: not null } && !Blocks.Contains(block.LocalName)) block = block.ParentElement;
        var (before, after, passed) = (new StringBuilder(), new StringBuilder(), false);
        foreach (var node in block!.Descendants())
        {
            if (ReferenceEquals(node, link)) passed = true;
            else if (node is IElement element && (Blocks.Contains(element.LocalName) || page.CallElements.Contains(element)))
            {
                if (passed && !link.Contains(element)) break;
                before.Clear();
            }
            else if (node is IText text && !link.Contains(text)) (passed ? after : before).Append(text.Data);
            if (after.Length > 200) break;
        }
        var (whole, last) = (before.ToString(), LastSentence(before.ToString()));
        return (LastSentence(whole[..^last.Length].TrimEnd(' ', '\n', '\r', '\t', '.', '!', ';')), last, after.ToString());
    }

    private static string LastSentence(string text)
    {
        for (var at = text.LastIndexOfAny(Ends); at > 0; at = text.LastIndexOfAny(Ends, at - 1))
            if (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && !text.AsSpan(..at).EndsWith("tel", StringComparison.OrdinalIgnoreCase)) return text[(at + 1)..];
        return text;
    }

    private static readonly char[] Ends = ['.', '!', '?', ';'];

    private static Contact? Label(PhonePage page, ContactNames names, IElement link)
    {
        if (link.Closest("td, th") is { } cell) return OfRow(names, cell);
        if (Nearby(page, names, link) is { } label) return label;
        return OfHeading(page, names, link);
    }

    /// <summary>The first cell of the row, or the head of the column, when that is a name and nothing else.</summary>
    private static Contact? OfRow(ContactNames names, IElement cell)
    {
        if (cell.ParentElement is not { } row) return null;
        foreach (var other in row.Children)
            if (other != cell && names.Only(Clean(other.TextContent)) is { } named) return named;
        var index = row.Children.Index(cell);
        return row.Closest("table")?.QuerySelector("tr") is { } head && head != row && index >= 0 && index < head.Children.Length ? names.Only(Clean(head.Children[index].TextContent)) : null;
    }

    /// <summary>A block that is a name, before the link in the smallest part that has the link alone: a term, a call block.</summary>
    private static Contact? Nearby(PhonePage page, ContactNames names, IElement link)
    {
        IElement at = link;
        for (var level = 0; level < 4; level++)
        {
            if (at.ParentElement is not { } parent) return null;
            var isPart = !Whole.Contains(parent.LocalName);
            for (var sibling = at.PreviousElementSibling; sibling is not null; sibling = sibling.PreviousElementSibling)
            {
                if (page.CallElements.Any(call => sibling == call || sibling.Contains(call)) || sibling.LocalName is ['h', >= '1' and <= '6']) return null;
                if (names.Only(Clean(sibling.TextContent)) is { } named) return named;
                // Among the blocks of the page itself only the one right before it is its label.
                if (!isPart) return null;
                foreach (var inner in sibling.Descendants().OfType<IElement>().Where(e => Labels.Contains(e.LocalName)))
                    if (names.Only(Clean(inner.TextContent)) is { } inside) return inside;
            }
            if (!isPart || page.CallElements.Any(call => call != link && parent.Contains(call))) return null;
            at = parent;
        }
        return null;
    }

    private static readonly HashSet<string> Labels = new(["p", "dt", "strong", "b", "span", "div", "h2", "h3", "h4", "h5", "h6", "figcaption"], StringComparer.Ordinal);

    /// <summary>What holds blocks that have nothing to do with each other.</summary>
    private static readonly HashSet<string> Whole = new(["main", "body", "section", "article", "ul", "ol", "dl", "header", "footer", "nav"], StringComparer.Ordinal);

    /// <summary>A heading that is a name: its section has its number, or no other but 112.</summary>
    private static Contact? OfHeading(PhonePage page, ContactNames names, IElement link)
    {
        var (heading, calls) = page.Sections.FirstOrDefault(section => section.Calls.Contains(link));
        if (heading is null || names.Only(Clean(heading.TextContent)) is not { Number: not null } named) return null;
        var owners = calls.Select(call => page.Book.Find(TelUri.Read(call.GetAttribute("href")!).Digits)?.Contact).ToList();
        return owners.Exists(o => o?.Id == named.Id) || page.Book.Find(TelUri.Read(link.GetAttribute("href")!).Digits)?.Number.Digits == DutchNumberingPlan.Emergency ? null : named;
    }
}
