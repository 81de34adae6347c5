using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// Reads the two numbers of a contact and proves them against the numbering plan and each other. What is wrong is told here, once:
/// every page follows the book, and would only repeat it. So a wrong number stays in the book, to tell which pages speak of it.
/// </summary>
internal sealed class ContactNumberEntry(YamlMap fields, string? id, string? contactName, Action<Finding> report)
{
    private const string Home = "nummer";
    private const string Abroad = "buitenland";
    private const string AbroadSource = "bron buitenland";

    public (PhoneNumber? Home, PhoneNumber? Abroad) Read()
    {
        var emergency = IsEmergency();
        var (home, abroad) = (emergency ? Emergency() : Number(Home), Number(Abroad));
        // Two that are not the same line: which of them is mistyped nobody knows, and so not how it should have been written.
        if (home is not null && abroad is not null && home.Digits != abroad.Digits && DutchNumberingPlan.HasInternationalForm(home.Digits)
            && DutchNumberingPlan.IsValid(home.Digits) && DutchNumberingPlan.IsValid(abroad.Digits))
            Report(Rules.ContactboekNummer, Abroad, $"Bij «{Abroad}» staat {abroad.Display}, maar {home.Display} belt u vanuit een ander land als {International(home)}.",
                $"Zoek bij de organisatie zelf na welke van de twee klopt. Klopt «{Home}», schrijf dan {International(home)}.");
        else
        {
            if (home is not null && !emergency) CheckHome(home);
            if (abroad is not null) CheckAbroad(abroad, home);
        }
        return (home, abroad);
    }

    /// <summary>The contact that can only be the emergency number, whatever an editor typed behind it.</summary>
    private bool IsEmergency() => id == DutchNumberingPlan.Emergency || string.Equals(contactName, "Alarmnummer", StringComparison.OrdinalIgnoreCase)
        || contactName?.Split(' ').Contains(DutchNumberingPlan.Emergency) == true;

    /// <summary>The numbering plan fixes it: a page that says 112 is right, whatever the book says.</summary>
    private PhoneNumber Emergency()
    {
        var right = new PhoneNumber(DutchNumberingPlan.Emergency, DutchNumberingPlan.Emergency, "tel:" + DutchNumberingPlan.Emergency);
        if (fields.Text(Home) is not { } written) Report(Rules.ContactboekNummer, Home, "Bij het alarmnummer ontbreekt het nummer 112.", "Schrijf nummer: \"112\".");
        else if (written != right.Display) Report(Rules.ContactboekNummer, Home, $"Het alarmnummer is 112, en niet «{written}».", "Schrijf nummer: \"112\".");
        return right;
    }

    private PhoneNumber? Number(string name)
    {
        if (fields.Text(name) is not { } written) return null;
        if (!PhoneNumber.TryParse(written, out var number) || written.Any(char.IsLetter))
        {
            var digits = DutchNumberingPlan.Normalise(string.Concat(written.Where(c => char.IsAsciiDigit(c) || c == '+')));
            Report(Rules.ContactboekNummer, name, digits.StartsWith("116", StringComparison.Ordinal) && digits.Length == 6
                ? $"«{written}» is geen Europees hulpnummer: die zijn 116 000, 116 006, 116 111, 116 117 en 116 123."
                : $"«{written}» is geen telefoonnummer dat kan bestaan.");
            return digits.Length > 2 ? new PhoneNumber(written, digits, DutchNumberingPlan.Href(digits)) : null;
        }
        return number;
    }

    private void CheckHome(PhoneNumber home)
    {
        var written = home.Display;
        if (!DutchNumberingPlan.IsValid(home.Digits)) return;
        if (IsInternational(written))
            Report(Rules.ContactboekSchrijfwijze, Home, $"«{written}» is hoe u het nummer vanuit een ander land belt.", $"Schrijf het nummer zoals u het in Nederland belt, en zet dit bij «{Abroad}».");
        else if (!IsReadable(written, home.Digits))
            Report(Rules.ContactboekSchrijfwijze, Home, $"Het nummer «{written}» is zo moeilijk te lezen.");
        else if (DutchNumberingPlan.AreaCodeOf(home.Digits) is { } code && written.Split(' ')[0] != code)
            Report(Rules.ContactboekSchrijfwijze, Home, $"In het nummer «{written}» is niet te zien dat {code} voorop hoort.", $"Schrijf {Grouped(code, home.Digits[code.Length..])}.");
    }

    private void CheckAbroad(PhoneNumber abroad, PhoneNumber? home)
    {
        var written = abroad.Display;
        if (!DutchNumberingPlan.IsValid(abroad.Digits)) return;
        if (!IsInternational(written) || !DutchNumberingPlan.HasInternationalForm(abroad.Digits))
            Report(Rules.ContactboekSchrijfwijze, Abroad, $"Het nummer «{written}» werkt zo niet vanuit een ander land.", "Laat het nummer voor het buitenland beginnen met +31.");
        else if (written[0] != '+' || !IsReadable(written, abroad.Digits))
            Report(Rules.ContactboekSchrijfwijze, Abroad, $"Het nummer «{written}» is zo moeilijk te lezen.");
        // "0900 8844" cannot be called from abroad: another line can, and somebody must have said which.
        else if (abroad.Digits != home?.Digits && fields.IsMissing(AbroadSource))
            Report(Rules.ContactboekBron, Abroad, "Bij het nummer voor het buitenland staat niet waar u het hebt gevonden.", $"Zet het adres van die pagina bij «{AbroadSource}».");
    }

    private static bool IsInternational(string written) => written is ['+', ..] or ['0', '0', ..];

    private void Report(Rule rule, string key, string message, string? fix = null) =>
        report(new Finding(rule, fields.LocationOf(key), message) { Fix = fix ?? rule.Fix });

    private static string International(PhoneNumber home) => IsInternational(home.Display) ? home.Display : "+31 " + home.Display[1..];

    /// <summary>Groups of two to four digits with one space between them; 112 and +31 stand alone.</summary>
    private static bool IsReadable(string display, string digits) =>
        DutchNumberingPlan.IsShort(digits) && display.Length <= 7 && display.All(c => char.IsAsciiDigit(c) || c == ' ')
        || (display.Contains(' ') && display.TrimStart('+').Split(' ').All(group => group.Length is >= 2 and <= 4 && group.All(char.IsAsciiDigit)));

    /// <summary>033 448 11 86, 0598 12 34 56, 06 12 34 56 78, 0900 8844: as most people say them.</summary>
    private static string Grouped(string code, string rest)
    {
        if (rest.Length is 2 or 3 or 4) return $"{code} {rest}";
        var groups = new List<string> { code };
        for (var at = 0; at < rest.Length;)
        {
            var length = at == 0 && rest.Length % 2 == 1 ? 3 : 2;
            groups.Add(rest.Substring(at, Math.Min(length, rest.Length - at)));
            at += length;
        }
        return string.Join(' ', groups);
    }
}
