using System.Text;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Checks.Phone;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Files;

/// <summary>A contact for the telephone of the reader (RFC 6350): whoever keeps it calls its numbers for years.</summary>
internal static partial class VCardCheck
{
    /// <summary>Their value is a picture, a sound or a key, as letters and digits.</summary>
    private static readonly string[] Data = ["PHOTO", "LOGO", "SOUND", "KEY", "UID", "REV", "VERSION", "PRODID"];

    public static IEnumerable<Finding> Check(PublishedFile file)
    {
        if (file.Text is not { } text) return [file.NoText];
        if (!text.TrimStart('\uFEFF').StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase)) return [Signature.Wrong(file, "vCard")];
        return Lines(text).SelectMany(line => Check(file, line.Text, line.Number)).Concat(Owners(file, text));
    }

    /// <summary>A card with the name of one contact and the number of another.</summary>
    private static IEnumerable<Finding> Owners(PublishedFile file, string text)
    {
        var names = ContactNames.Of(file.Book);
        Contact? named = null;
        foreach (var (line, number) in Lines(text))
        {
            if (Property().Match(line) is not { Success: true } property) continue;
            var (name, value) = (property.Groups["name"].Value.ToUpperInvariant(), line[property.Length..]);
            if (name == "BEGIN") named = null;
            else if (name is "FN" or "ORG" or "N" && names.Only(value.Replace(';', ' ').Replace("\\", "", StringComparison.Ordinal)) is { } contact) named ??= contact;
            else if (name == "TEL" && named is not null && file.Book.Find(Digits(value)) is { } known && !OwnerNameCheck.Shares(named, known.Contact))
                yield return file.Finding(Rules.AndereNaam, $"Bij het nummer {PhoneFindings.Name(known)} staat de naam «{named.Name}».", number);
        }
    }

    private static IEnumerable<Finding> Check(PublishedFile file, string line, int number)
    {
        if (Property().Match(line) is not { Success: true } property) return [];
        var (name, parameters) = (property.Groups["name"].Value.ToUpperInvariant(), property.Groups["parameters"].Value);
        var value = line[property.Length..];
        if (parameters.Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase)) value = Unquote(value);
        if (name is "URL" or "IMPP" && Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is not ("https" or "http" or "mailto" or "tel"))
            return [file.Finding(Rules.BestandDoetIets, $"Het adres «{value}» opent geen pagina, mail of telefoon.", number)];
        if (name is "PHOTO" or "LOGO" or "SOUND" or "KEY" or "SOURCE" && value.Contains("://", StringComparison.Ordinal))
            return [file.Finding(Rules.BestandDoetIets, $"Bij «{name}» haalt deze contactkaart iets op van elders: {value}.", number)];
        if (name == "TEL" || value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return Number(file, value, number);
        return Data.Contains(name) || value.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? [] : file.WrongNumbers(value.Replace("\\n", "\n", StringComparison.OrdinalIgnoreCase).Replace("\\", "", StringComparison.Ordinal), _ => (number, 1));
    }

    /// <summary>Here a number is what stands there, whatever it looks like.</summary>
    private static IEnumerable<Finding> Number(PublishedFile file, string value, int line)
    {
        if (file.Book.IsEmpty) return [];
        var digits = Digits(value);
        if (digits.Length == 0) return [file.Finding(Rules.LinkVorm, $"Bij «TEL» staat geen telefoonnummer: «{value}».", line) with { Fix = "Schrijf het nummer uit het contactboek, of haal de regel weg." }];
        return file.Book.Find(digits) is null ? [file.NotInBook(value, digits, (line, 1))] : [];
    }

    private static string Digits(string value) => TelUri.Read(value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? value : "tel:" + value).Digits;

    /// <summary>A line that begins with a space goes on with the one before (RFC 6350, 3.2); so does one after <c>=</c> in vCard 2.1.</summary>
    private static IEnumerable<(string Text, int Number)> Lines(string text)
    {
        (string Text, int Number) line = ("", 1);
        foreach (var (i, next) in text.Split('\n').Select(l => l.TrimEnd('\r')).Index())
        {
            if (i > 0 && next is [' ' or '\t', ..]) line.Text += next[1..];
            else if (line.Text.EndsWith('=') && line.Text.Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase)) line.Text = line.Text[..^1] + next;
            else
            {
                if (line.Text.Length > 0) yield return line;
                line = (next, i + 1);
            }
        }
        yield return line;
    }

    private static string Unquote(string value) => Encoding.UTF8.GetString(
        [.. QuotedByte().Replace(value, m => ((char)Convert.ToByte(m.Groups[1].Value, 16)).ToString()).SelectMany(c => c < 256 ? [(byte)c] : Encoding.UTF8.GetBytes([c]))]);

    // group "." name *(";" param) ":"
    [GeneratedRegex("""^\uFEFF?(?:[A-Za-z0-9-]+\.)?(?<name>[A-Za-z0-9-]+)(?<parameters>(?:;(?:"[^"]*"|[^":])*)?):""")]
    private static partial Regex Property();

    [GeneratedRegex("=([0-9A-Fa-f]{2})")]
    private static partial Regex QuotedByte();
}
