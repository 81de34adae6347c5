using System.Globalization;
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
        ["id", "naam", .. TextKeys, "nummer", "buitenland", "email", "website", "gecontroleerd", "bronnen"];

    /// <returns>Null when there is nothing to call it by: no id.</returns>
    public static Contact? Read(YamlMap fields, DateOnly today, SiteVersions versions, Action<Finding> report)
    {
        var folders = versions.All.Select(v => v.Folder).Where(f => f.Length > 0).ToList();
        fields.ReportUnknown([.. Keys, .. folders]);
        foreach (var required in (string[])["id", "naam", "voor"])
            if (fields.IsMissing(required))
                report(new Finding(Rules.ContactboekVerplicht, fields.LocationOf(required), $"Bij dit contact ontbreekt «{required}».") { Fix = $"Vul «{required}» in." });
        var id = fields.Text("id");
        var standard = Texts(fields, null);
        var contact = new Contact(id ?? "", fields.Text("naam") ?? id ?? "")
        {
            Number = Number(fields, "nummer", report),
            FromAbroad = Number(fields, "buitenland", report),
            Standard = standard,
            Other = folders.Where(f => !fields.IsMissing(f)).ToDictionary(f => f, f => OtherTexts(fields, f, f == SiteVersion.Easy.Folder ? standard : null), StringComparer.Ordinal),
            Email = Email(fields, report),
            Website = Website(fields, report),
            CheckedOn = CheckedOn(fields, today, report),
            Line = fields.Location.Line,
        };
        ReadSources(fields, report);
        if (id is null) return null;
        // data-contacten lists ids with spaces between them, and + is the sign for the number from abroad.
        if (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            report(new Finding(Rules.ContactboekVerplicht, fields.LocationOf("id"), $"Het id «{id}» heeft andere tekens dan kleine letters, cijfers en streepjes.") { Fix = "Schrijf het id met kleine letters en streepjes." });
        if (contact is { Number: null, FromAbroad: null, Email: null, Website: null } && standard.WithoutCalling is null && fields.IsMissing("nummer"))
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

    private static PhoneNumber? Number(YamlMap fields, string name, Action<Finding> report)
    {
        if (fields.Text(name) is not { } written) return null;
        if (!PhoneNumber.TryParse(written, out var number) || written.Any(char.IsLetter))
        {
            report(new Finding(Rules.ContactboekNummer, fields.LocationOf(name), $"«{written}» is geen telefoonnummer dat kan bestaan."));
            return null;
        }
        if (!IsReadable(written, number.Digits))
            report(new Finding(Rules.ContactboekSchrijfwijze, fields.LocationOf(name), $"Het nummer «{written}» is zo moeilijk te lezen."));
        else if (name == "buitenland" && written[0] != '+')
            report(new Finding(Rules.ContactboekSchrijfwijze, fields.LocationOf(name), $"Het nummer «{written}» werkt zo niet vanuit een ander land.") { Fix = "Laat het nummer voor het buitenland beginnen met +31." });
        return number;
    }

    /// <summary>Groups of two to four digits with one space between them; 112 and +31 stand alone.</summary>
    private static bool IsReadable(string display, string digits) =>
        DutchNumberingPlan.IsShort(digits) && display.Length <= 7 && display.All(c => char.IsAsciiDigit(c) || c == ' ')
        || (display.Contains(' ') && display.TrimStart('+').Split(' ').All(group => group.Length is >= 2 and <= 4 && group.All(char.IsAsciiDigit)));

    private static string? Email(YamlMap fields, Action<Finding> report)
    {
        var email = fields.Text("email");
        if (email is null || (email.Split('@') is [{ Length: > 0 }, var domain] && domain.Contains('.') && !email.Any(char.IsWhiteSpace))) return email;
        report(new Finding(Rules.ContactboekAdres, fields.LocationOf("email"), $"«{email}» is geen mailadres.") { Fix = "Schrijf het hele mailadres, met @." });
        return null;
    }

    private static string? Website(YamlMap fields, Action<Finding> report)
    {
        if (fields.Text("website") is not { } website) return null;
        if (Uri.TryCreate(website, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps) return website;
        report(new Finding(Rules.ContactboekAdres, fields.LocationOf("website"), $"Het adres «{website}» begint niet met https://."));
        return null;
    }

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

    private static void ReadSources(YamlMap fields, Action<Finding> report)
    {
        foreach (var (text, place) in fields.Items("bronnen"))
            if (!text.StartsWith("http", StringComparison.Ordinal))
                report(new Finding(Rules.ContactboekAdres, place, "Een bron is het adres van een webpagina.") { Fix = "Schrijf het hele adres, met https:// ervoor." });
    }
}
