namespace Mensenhandel.Site.Findings;

/// <summary>
/// One wrong number breaks several telephone rules at once: in the Markdown, in the finished page, in the list of the page,
/// in the comparison of the versions. The editor gets the nearest of them; the others are its echoes. Nearest of all is the
/// contact book: every page follows it.
/// </summary>
internal static class PhoneEchoes
{
    /// <summary>Rules that see a number only as missing or strange: a finding about the number itself says more.</summary>
    private static readonly string[] Remote =
        [Rules.KostenEnTijden.Id, Rules.ContactenVanPagina.Id, Rules.VasteNummers.Id, Rules.TweeVersies.Id, Rules.Contactpagina.Id, Rules.EersteNummer.Id];

    /// <summary>Faults of the book with which no page can be right about the contact.</summary>
    private static readonly string[] OfBook =
    [
        Rules.ContactboekLeesbaar.Id, Rules.ContactboekSleutel.Id, Rules.ContactboekVerplicht.Id, Rules.ContactboekNummer.Id,
        Rules.ContactboekSchrijfwijze.Id, Rules.ContactboekDubbel.Id, Rules.ContactboekTegenspraak.Id,
    ];

    public static IEnumerable<Finding> Remove(IEnumerable<Finding> findings)
    {
        var all = WithoutEchoesOfBook([.. findings]);
        var phone = all.Where(IsPhone).ToList();
        if (phone.Count < 2) return all;
        var inMarkdown = phone.Where(f => Place(f) is null && Digits(f) is not null).Select(f => (f.Rule.Id, f.Location.File, Digits(f))).ToHashSet();
        var byPage = phone.Where(f => f is { Page.Length: > 0, Severity: Severity.Error }).ToLookup(f => f.Page);
        return all.Where(f => !(Place(f) is not null && inMarkdown.Contains((f.Rule.Id, f.Location.File, Digits(f))))
            && !(Distance(f) > 0 && Pages(f).SelectMany(page => byPage[page]).Any(near => Distance(near) < Distance(f) && IsAboutTheSame(near, f))));
    }

    private static List<Finding> WithoutEchoesOfBook(List<Finding> all)
    {
        var causes = all.Where(f => f.Severity == Severity.Error && OfBook.Contains(f.Rule.Id)).ToList();
        if (causes.Count == 0) return all;
        // A book that cannot be read, or a contact that nobody can name, may be about any number.
        var whole = causes.Any(f => Contacts(f) is null && Digits(f) is null);
        var contacts = causes.SelectMany(f => Contacts(f) ?? []).ToHashSet(StringComparer.Ordinal);
        var digits = causes.Select(Digits).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var widespread = all.Where(IsUnknown).GroupBy(Digits).Where(same => same.Select(f => f.Location.File).Distinct().Skip(1).Any()).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(f => IsOfBook(f) ? !IsToldBetter(f) : !(whole ? IsPhone(f) : IsEcho(f)))];

        // That the texts say otherwise, or that nobody can be reached, follows from a number that cannot exist.
        bool IsToldBetter(Finding f) => (f.Rule.Id == Rules.ContactboekTegenspraak.Id || f.Rule.Id == Rules.ContactboekOnbereikbaar.Id)
            && causes.Any(c => c.Rule.Id != f.Rule.Id && (Contacts(c) is not { } these || Contacts(f) is { } own && own.Intersect(these).Any()))
            || f.Rule.Id == Rules.ContactboekTegenspraak.Id && Contacts(f) is null && causes.Any(c => c.Rule.Id != f.Rule.Id || Digits(f) is { } number && Contacts(c)?.Contains(number) == true);

        // A contact that lost its number leaves it unknown, and perhaps like that of another, in every text that has it.
        bool IsEcho(Finding f) => Contacts(f)?.Any(id => contacts.Contains(id.Split('+')[0])) == true
            || Digits(f) is { } own && (digits.Contains(own) || (IsUnknown(f) && widespread.Contains(own)));
    }

    private static bool IsUnknown(Finding finding) => finding.Rule.Id == Rules.NietInContactboek.Id || finding.Rule.Id == Rules.BijnaGoedNummer.Id;

    private static bool IsOfBook(Finding finding) => finding.Rule.Id.StartsWith("telefoon/contactboek", StringComparison.Ordinal);

    private static bool IsPhone(Finding finding) => finding.Rule.Id.StartsWith("telefoon/", StringComparison.Ordinal);

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
