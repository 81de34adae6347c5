using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>A page as the telephone rules read it, once for all of them.</summary>
internal sealed class PhonePage
{
    /// <summary>Lists the contacts whose numbers the build put in <c>main</c>.</summary>
    public const string Declaration = "data-contacten";

    public PhonePage(HtmlPage page, CheckContext context)
    {
        Html = page;
        Book = context.Contacts;
        Scanner = new PhoneScanner(Book);
        Attributes = new PageAttributes(page.Elements);
        Links = CallLink.On(Attributes, Book);
        CallElements = Links.Where(link => link.Kind == CallKind.Tel && link.Element.LocalName is "a" or "area").Select(link => link.Element).ToHashSet();
        LinkElements = Links.Where(link => link.Element.LocalName is "a" or "area").Select(link => link.Element).ToHashSet();
        Main = page.Document.QuerySelector($"main[{Declaration}]");
        Styles = new PageStyles(page, Attributes);
        Words = NumberWords.Of(Attributes["lang"].Select(lang => lang.Value));
    }

    public HtmlPage Html { get; }

    public ContactBook Book { get; }

    public PhoneScanner Scanner { get; }

    public PageAttributes Attributes { get; }

    public IReadOnlyList<CallLink> Links { get; }

    /// <summary>The text of the page, without that of its telephone links.</summary>
    public PageText Text => _text ??= new PageText((IElement?)Html.Document.Body ?? Html.Document.DocumentElement, LinkElements, CallElements);

    private PageText? _text;

    /// <summary>The telephone links below each heading, up to the next.</summary>
    public IReadOnlyList<(IElement? Heading, List<IElement> Calls)> Sections => _sections ??= FindSections();

    private List<(IElement? Heading, List<IElement> Calls)>? _sections;

    private List<(IElement? Heading, List<IElement> Calls)> FindSections()
    {
        var sections = new List<(IElement? Heading, List<IElement> Calls)> { (null, []) };
        foreach (var element in Html.Elements)
        {
            if (element.LocalName is ['h', >= '1' and <= '6']) sections.Add((element, []));
            else if (CallElements.Contains(element)) sections[^1].Calls.Add(element);
        }
        return sections;
    }

    /// <summary>What <see cref="UnreachableCallCheck"/> found of the elements around links.</summary>
    public Dictionary<IElement, string?> Unreachable { get; } = [];

    public IReadOnlySet<IElement> LinkElements { get; }

    /// <summary>Those among them that call.</summary>
    public IReadOnlySet<IElement> CallElements { get; }

    public PageStyles Styles { get; }

    public ContactNames Names => ContactNames.Of(Book);

    /// <summary>The number words of the languages of the page and its parts.</summary>
    public NumberWords Words { get; }

    /// <summary>The main part, where the build has declared its contacts; null on a page that is not ours.</summary>
    public IElement? Main { get; }

    /// <summary>Without a contact book nobody can say which numbers are right: what is only probably wrong warns.</summary>
    public Severity Soft => Book.IsEmpty ? Severity.Warning : Severity.Error;

    public Finding Finding(Rule rule, INode node, string message, IReadOnlyDictionary<string, string> evidence, string? text = null) =>
        Html.Finding(rule, node, message, text) with { Evidence = evidence };

    /// <summary>A number that the book does not have, at the element where it stands.</summary>
    public Finding NotInBook(string written, string digits, INode node, string place)
    {
        var finding = PhoneFindings.NotInBook(written, digits, Html.Locate(node, written), Book);
        var evidence = new Dictionary<string, string>(finding.Evidence) { [PhoneFindings.PlaceKey] = place };
        var block = (node as IElement ?? node.ParentElement)?.Closest("p, li, td, dd, dt, h1, h2, h3, h4, h5, h6");
        if (block is not null && Names.In(PhoneFindings.Clean(block.TextContent)).Select(c => c.Id).Distinct().ToList() is { Count: > 0 } names) evidence[PhoneFindings.NamesKey] = string.Join(' ', names);
        return finding with { Page = Html.Name, Evidence = evidence };
    }
}
