using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Model;

/// <summary>Reads <c>settings.yml</c>.</summary>
public static class SettingsReader
{
    /// <summary>The keys that an editor may write.</summary>
    public static readonly IReadOnlyList<string> Keys =
        ["naam", "titel", "adres", "e-mail", "website", "verlaat-adres", "kleur", "beveiliging-contact", "beveiliging-geldig-tot",
         "contact-waarschuwing-dagen", "contact-fout-dagen", "pagina-waarschuwing-dagen", "pagina-fout-dagen"];

    private static readonly SiteSettings Default = new();

    /// <param name="text">The content of the file; null when there is none.</param>
    public static SiteSettings Read(string? text, string file, Action<Finding> report)
    {
        if (text is null) return Default;
        // What is wrong with it has been told; nobody can say what is missing in it.
        if (YamlMap.Parse(text, file, 0, report) is not { } map) return Default with { File = file, HasAddress = true, IsNamed = true };
        map.ReportUnknown(Keys);
        var (contact, page) = (Terms(map, "contact"), Terms(map, "pagina"));
        return Default with
        {
            File = file,
            IsNamed = !map.IsMissing("naam"),
            Name = map.Text("naam") ?? Default.Name,
            Title = map.Text("titel") ?? map.Text("naam") ?? Default.Title,
            HasAddress = !map.IsMissing("adres"),
            BaseAddress = ReadAddress(map),
            Email = map.Text("e-mail"),
            Website = map.Address("website")?.AbsoluteUri,
            Exit = map.Address("verlaat-adres") ?? Default.Exit,
            Colour = ReadColour(map),
            SecurityContact = ReadSecurityContact(map),
            SecurityUntil = map.Date("beveiliging-geldig-tot"),
            ContactWarningDays = contact.Warning ?? Math.Min(Default.ContactWarningDays, contact.Error ?? int.MaxValue),
            ContactErrorDays = contact.Error ?? Math.Max(Default.ContactErrorDays, contact.Warning ?? 0),
            PageWarningDays = page.Warning,
            PageErrorDays = page.Error ?? Math.Max(Default.PageErrorDays, page.Warning ?? 0),
        };
    }

    /// <summary>A term that never passes would turn the alarm off without a word.</summary>
    private static (int? Warning, int? Error) Terms(YamlMap map, string what)
    {
        var (warning, error) = (Days(map, $"{what}-waarschuwing-dagen"), Days(map, $"{what}-fout-dagen"));
        if (warning > error) map.WrongValue($"{what}-waarschuwing-dagen", $"De waarschuwing komt na {warning} dagen, en de fout al na {error}.", "Kies voor de waarschuwing minder dagen dan voor de fout.");
        return (warning, error);
    }

    private static int? Days(YamlMap map, string key)
    {
        if (map.Number(key) is not { } days) return null;
        if (days is > 0 and <= FrontMatterReader.LongestTerm) return days;
        map.WrongValue(key, $"Bij «{key}» hoort een getal van 1 tot en met {FrontMatterReader.LongestTerm}.", $"Schrijf een aantal dagen, hoogstens {FrontMatterReader.LongestTerm}.");
        return null;
    }

    /// <summary>A base address ends in a slash, or its last part would get lost when a link is added.</summary>
    public static Uri WithSlash(Uri address) => address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");

    /// <summary>Every link and the sitemap are made of it, so it is the address of a folder, safe on its way; only this machine does without.</summary>
    private static Uri? ReadAddress(YamlMap map)
    {
        if (map.Address("adres") is not { } address) return null;
        if ((address.Scheme == "https" || address.IsLoopback) && address.Query.Length == 0 && address.Fragment.Length == 0 && address.UserInfo.Length == 0) return WithSlash(address);
        map.WrongValue("adres", $"«{address.OriginalString}» kan niet het adres van een website zijn.", "Schrijf alleen https:// en de naam, zoals https://mensenhandel.gemeente.nl/.");
        return null;
    }

    /// <summary>A telephone number is refused: nobody would verify it there.</summary>
    private static Uri? ReadSecurityContact(YamlMap map)
    {
        if (map.Text("beveiliging-contact") is not { } text) return null;
        if (text.Contains('@') && !text.Contains(':')) text = "mailto:" + text;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "mailto") return address;
        map.WrongValue("beveiliging-contact", $"«{text}» is geen adres voor meldingen.", "Schrijf een adres dat begint met https://, of een mailadres.");
        return null;
    }

    private static string? ReadColour(YamlMap map)
    {
        if (map.Text("kleur") is not { } text) return null;
        if (!Colour.TryParse(text, out var colour))
            map.WrongValue("kleur", $"«{text}» is geen kleur.", "Schrijf een kleur als \"#154273\", met aanhalingstekens.");
        // WCAG 1.4.3: white letters stand on it.
        else if (colour.ContrastWith(Colour.White) < 4.5)
            map.WrongValue("kleur", $"Witte letters zijn op de kleur «{text}» niet goed te lezen.", "Kies een donkerder kleur.");
        else
            return colour.ToString();
        return null;
    }
}
