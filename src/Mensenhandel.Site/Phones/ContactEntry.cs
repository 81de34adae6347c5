using System.Globalization;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Phones;

/// <summary>Reads one contact of the book.</summary>
internal static class ContactEntry
{
    /// <summary>The keys that the easy version may say otherwise.</summary>
    internal static readonly string[] TextKeys = ["voor", "kosten", "bereikbaar", "zonder bellen"];

    /// <summary>The keys that an editor may write.</summary>
    internal static readonly string[] Keys =
        ["id", "naam", .. TextKeys, "nummer", "buitenland", "bron buitenland", "email", "website", "gecontroleerd", "bronnen"];

    /// <returns>Null when there is nothing to call it by: no id.</returns>
    public static Contact? Read(YamlMap fields, DateOnly today, SiteVersions versions, Action<Finding> report)
    {
        // A finding says whose fault it is: what follows from it on the pages is then not told again (PhoneEchoes).
        var id = fields.Text("id");
        return id is null ? Read(fields, null, today, versions, report) : Read(fields.Telling(Tell), id, today, versions, Tell);

        void Tell(Finding finding) => report(finding with { Evidence = PhoneFindings.Evidence("", id) });
    }

    private static Contact? Read(YamlMap fields, string? id, DateOnly today, SiteVersions versions, Action<Finding> report)
    {
        var folders = versions.All.Select(v => v.Folder).Where(f => f.Length > 0).ToList();
        fields.ReportUnknown([.. Keys, .. folders]);
        foreach (var required in (string[])["id", "naam", "voor"])
            if (fields.IsMissing(required))
                report(new Finding(Rules.ContactboekVerplicht, fields.LocationOf(required), $"Bij dit contact ontbreekt «{required}».") { Fix = $"Vul «{required}» in." });
        var name = fields.Text("naam");
        var (home, abroad) = new ContactNumberEntry(fields, id, name, report).Read();
        var standard = Texts(fields, null);
        var contact = new Contact(id ?? "", name ?? id ?? "")
        {
            Number = home,
            FromAbroad = abroad,
            Standard = standard,
            Other = folders.Where(f => !fields.IsMissing(f)).ToDictionary(f => f, f => OtherTexts(fields, f, f == SiteVersion.Easy.Folder ? standard : null), StringComparer.Ordinal),
            Email = Email(fields, report),
            Website = Website(fields, report),
            CheckedOn = CheckedOn(fields, today, report),
            Sources = Sources(fields, report),
            Line = fields.Location.Line,
        };
        if (id is null) return null;
        // data-contacten lists ids with spaces between them, and + is the sign for the number from abroad.
        if (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            report(new Finding(Rules.ContactboekVerplicht, fields.LocationOf("id"), $"Het id «{id}» heeft andere tekens dan kleine letters, cijfers en streepjes.") { Fix = "Schrijf het id met kleine letters en streepjes." });
        if (standard.WithoutCalling is null && fields.IsMissing("nummer") && fields.IsMissing("buitenland") && fields.IsMissing("email") && fields.IsMissing("website"))
            report(new Finding(Rules.ContactboekOnbereikbaar, fields.Location, $"Het contact «{id}» heeft geen nummer en geen andere manier om contact te krijgen."));
        if (contact is { CheckedOn: null, Number: not null } && fields.IsMissing("gecontroleerd"))
            report(new Finding(Rules.ContactboekDatum, fields.Location, $"Bij het contact «{id}» staat niet wanneer iemand het nummer heeft nagekeken."));
        return contact;
    }

    private static ContactText OtherTexts(YamlMap fields, string folder, ContactText? standard)
    {
        if (fields.Map(folder) is not { } other) return standard ?? ContactText.None;
        other.ReportUnknown(TextKeys);
        return Texts(other, standard);
    }

    /// <summary>The easy version says only what it says otherwise; the rest is the standard text. Another language says all by itself.</summary>
    private static ContactText Texts(YamlMap fields, ContactText? standard) => new(
        fields.Text("voor") ?? standard?.For,
        fields.Text("kosten") ?? standard?.Cost,
        fields.Text("bereikbaar") ?? standard?.Hours,
        fields.Text("zonder bellen") ?? standard?.WithoutCalling);

    private static string? Email(YamlMap fields, Action<Finding> report)
    {
        if (fields.Text("email") is not { } email) return null;
        if (MailAddressPattern.IsMatch(email)) return email;
        var bare = email.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? email[7..] : null;
        report(new Finding(Rules.ContactboekAdres, fields.LocationOf("email"), $"«{email}» is geen mailadres.") { Fix = bare is null ? "Schrijf het hele mailadres, met @." : $"Schrijf alleen {bare}." });
        return null;
    }

    private static string? Website(YamlMap fields, Action<Finding> report)
    {
        if (fields.Text("website") is not { } website) return null;
        if (IsWebAddress(website, "https")) return website;
        report(new Finding(Rules.ContactboekAdres, fields.LocationOf("website"), website.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? $"«{website}» is geen adres van een website." : $"Het adres «{website}» begint niet met https://."));
        return null;
    }

    /// <summary>An address that can be on the web: a host with a full stop, and nobody's name before it.</summary>
    private static bool IsWebAddress(string text, params string[] schemes) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme) && address.UserInfo.Length == 0
        && address.HostNameType == UriHostNameType.Dns && address.Host.Trim('.') is var host && host == address.Host && host.Contains('.') && !text.Any(char.IsWhiteSpace);

    // A dot-atom at a host with a full stop (RFC 5322, 3.4.1): what an organisation prints.
    private static readonly Regex MailAddressPattern = new(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$");

    private static DateOnly? CheckedOn(YamlMap fields, DateOnly today, Action<Finding> report)
    {
        if (fields.Text("gecontroleerd") is not { } written) return null;
        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            report(new Finding(Rules.ContactboekDatum, fields.LocationOf("gecontroleerd"), $"«{written}» is geen datum."));
        else if (date > today)
            report(new Finding(Rules.ContactboekDatum, fields.LocationOf("gecontroleerd"), $"De datum «{written}» ligt in de toekomst.") { Fix = "Schrijf de dag waarop iemand het contact heeft nagekeken." });
        else return date;
        return null;
    }

    private static List<string> Sources(YamlMap fields, Action<Finding> report)
    {
        var sources = fields.Items("bronnen").ToList();
        if (fields.Text("bron buitenland") is { } abroad) sources.Add((abroad, fields.LocationOf("bron buitenland")));
        foreach (var (text, place) in sources)
            if (!IsWebAddress(text, "https", "http"))
                report(new Finding(Rules.ContactboekAdres, place, "Een bron is het adres van een webpagina.") { Fix = "Schrijf het hele adres, met https:// ervoor." });
        return [.. sources.Select(s => s.Text)];
    }
}
