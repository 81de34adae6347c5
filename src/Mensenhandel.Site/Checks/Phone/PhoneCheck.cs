using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>All telephone rules that one page can break, over one reading of the page.</summary>
public sealed class PhoneCheck : IPageCheck
{
    public IEnumerable<Finding> Check(HtmlPage page, CheckContext context)
    {
        var phones = new PhonePage(page, context);
        return
        [
            .. TelLinkCheck.Check(phones),
            .. LooseNumberCheck.Check(phones),
            .. LooseAttributeCheck.Check(phones),
            .. StructuredDataCheck.Check(phones),
            .. DeclaredContactsCheck.Check(phones),
            .. EmergencyFirst(phones),
        ];
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
