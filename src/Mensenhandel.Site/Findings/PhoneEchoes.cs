namespace Mensenhandel.Site.Findings;

/// <summary>
/// One wrong number breaks several telephone rules at once: in the Markdown, in the finished page, in the list of the page,
/// in the comparison of the versions. The editor gets the nearest of them; the others are its echoes.
/// </summary>
internal static class PhoneEchoes
{
    /// <summary>Rules that see a number only as missing or strange: a finding about the number itself says more.</summary>
    private static readonly string[] Remote =
        [Rules.KostenEnTijden.Id, Rules.ContactenVanPagina.Id, Rules.VasteNummers.Id, Rules.TweeVersies.Id, Rules.Contactpagina.Id, Rules.EersteNummer.Id];

    public static IEnumerable<Finding> Remove(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var phone = all.Where(f => f.Rule.Id.StartsWith("telefoon/", StringComparison.Ordinal)).ToList();
        if (phone.Count < 2) return all;
        var inMarkdown = phone.Where(f => Place(f) is null && Digits(f) is not null).Select(f => (f.Rule.Id, f.Location.File, Digits(f))).ToHashSet();
        var byPage = phone.Where(f => f is { Page.Length: > 0, Severity: Severity.Error }).ToLookup(f => f.Page);
        return all.Where(f => !(Place(f) is not null && inMarkdown.Contains((f.Rule.Id, f.Location.File, Digits(f))))
            && !(Distance(f) > 0 && Pages(f).SelectMany(page => byPage[page]).Any(near => Distance(near) < Distance(f) && IsAboutTheSame(near, f))));
    }

    private static int Distance(Finding finding) => Array.IndexOf(Remote, finding.Rule.Id) + 1;

    private static IEnumerable<string> Pages(Finding finding) =>
        finding.Evidence.TryGetValue("tegenhanger", out var other) ? [finding.Page, other] : [finding.Page];

    /// <summary>A finding that could not tell whose number it was may be about anyone.</summary>
    private static bool IsAboutTheSame(Finding near, Finding far) =>
        Contacts(near) is not { } these || Contacts(far) is not { } those || these.Intersect(those).Any();

    private static string[]? Contacts(Finding finding) => finding.Evidence.TryGetValue("contact", out var ids) ? ids.Split(' ') : null;

    private static string? Digits(Finding finding) => finding.Evidence.GetValueOrDefault("cijfers");

    private static string? Place(Finding finding) => finding.Evidence.GetValueOrDefault("plaats");
}
