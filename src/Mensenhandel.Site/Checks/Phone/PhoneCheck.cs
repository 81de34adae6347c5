using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>All telephone rules that one page can break, over one reading of the page.</summary>
public sealed class PhoneCheck : IPageCheck
{
    /// <summary>A page in a page in a page: deeper nobody looks.</summary>
    private const int MostNesting = 4;

    public IEnumerable<Finding> Check(HtmlPage page, CheckContext context) => Check(page, context, 0);

    /// <summary>Makes what all pages share, and has the runtime compile the rules, by checking a page that has a bit of everything.</summary>
    public static void Prepare(CheckContext context)
    {
        const string Sample = "<!doctype html><html lang=\"nl\"><head><title>Proef</title><meta name=\"description\" content=\"Proef 1\"><style>a{display:none}p::after{content:\"1\"}</style></head>"
            + "<body><main data-contacten=\"112\"><h1>Proef</h1><div><p>Alarmnummer</p><p>Bel <a class=\"tel\" href=\"tel:112\">112</a>, van 9.00 tot 17.00 uur, 2 cent. Of 0800 en 033 448 11 86.</p></div>"
            + "<p><a href=\"mailto:proef@proef.example\">proef@proef.example</a>, www.proef.example, een twee</p><script type=\"application/ld+json\">{\"name\":\"Proef\"}</script></main></body></html>";
        using var page = HtmlPage.FromFile("proef.html", "proef.html", Sample);
        foreach (var _ in Check(page, context, 0)) { }
    }

    private static IEnumerable<Finding> Check(HtmlPage page, CheckContext context, int depth)
    {
        var phones = new PhonePage(page, context);
        return
        [
            .. TelLinkCheck.Check(phones),
            .. LooseNumberCheck.Check(phones),
            .. LooseAttributeCheck.Check(phones),
            .. StructuredDataCheck.Check(phones),
            .. DeclaredContactsCheck.Check(phones),
            .. AmountFields.Check(phones),
            .. EmergencyFirst(phones),
            .. ScriptedCallCheck.Check(phones),
            .. AddressCheck.Check(phones, context.Settings),
            .. StatedTermsCheck.Check(phones),
            .. depth < MostNesting ? Nested(phones, context, depth + 1) : [],
        ];
    }

    private static IEnumerable<Finding> Nested(PhonePage page, CheckContext context, int depth)
    {
        foreach (var (host, html) in NestedPages.Of(page))
        {
            using var nested = HtmlPage.FromSource(page.Html.Name, page.Html.Path, html, _ => page.Html.Locate(host));
            foreach (var finding in Check(nested, context, depth)) yield return finding;
        }
    }

    /// <summary>On every page of ours 112 is the first number that a thumb or a Tab key meets.</summary>
    private static IEnumerable<Finding> EmergencyFirst(PhonePage page)
    {
        if (page.Main is null || !page.Book.TryByDigits("112", out var emergency)) yield break;
        var first = page.Links.FirstOrDefault(l => l.Kind == CallKind.Tel);
        if (first?.Uri.Digits == "112") yield break;
        var has = page.Links.Any(l => l.Uri.Digits == "112");
        yield return page.Finding(Rules.EersteNummer, first?.Element ?? page.Main,
            has ? "Het eerste nummer op deze pagina is niet 112." : "Op deze pagina staat 112 niet.",
            PhoneFindings.Evidence("112", emergency.Id));
    }
}
