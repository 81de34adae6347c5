using System.Text;
using Mensenhandel.Site.Checks.Files.Pdf;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Checks.Files;

/// <summary>
/// A document that only shows itself: it runs, sends and opens nothing, carries no other files, and every telephone number that
/// can be read in it is right. Small and our own, because a library that reads PDF would more than double the packages of a build.
/// </summary>
internal static class PdfCheck
{
    /// <summary>Actions (12.6.4) that do more than go to a page or an address.</summary>
    private static readonly Dictionary<string, string> Actions = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = "voert een script uit", ["Launch"] = "start een programma", ["SubmitForm"] = "verstuurt een formulier",
        ["ImportData"] = "haalt gegevens op", ["Rendition"] = "speelt iets af", ["GoToR"] = "opent een ander bestand", ["GoToE"] = "opent een bijlage",
    };

    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["JS"] = "voert een script uit", ["JavaScript"] = "voert een script uit", ["EmbeddedFiles"] = "heeft bijlagen", ["EF"] = "heeft bijlagen",
        ["XFA"] = "is een formulier met een eigen programma", ["RichMediaContent"] = "speelt iets af",
    };

    public static IEnumerable<Finding> Check(PublishedFile file)
    {
        if (!Signature.Begins(file.Content, "%PDF-")) return [Signature.Wrong(file, "PDF")];
        try
        {
            var objects = new PdfObjects(file.Content);
            if (objects.IsEncrypted) return [file.Finding(Rules.Bestandssoort, "Deze PDF is versleuteld. Het programma kan niet nakijken wat erin staat.") with { Fix = "Bewaar de PDF zonder wachtwoord en zonder beperkingen." }];
            var values = objects.All.SelectMany(Below).ToList();
            return
            [
                .. values.OfType<IReadOnlyDictionary<string, object?>>().SelectMany(d => Does(d, objects)).Distinct().Select(what => file.Finding(Rules.BestandDoetIets, $"Deze PDF {what}.")),
                .. values.OfType<IReadOnlyDictionary<string, object?>>().Select(d => objects.Resolve(d.GetValueOrDefault("URI"))).OfType<byte[]>().Select(Encoding.Latin1.GetString).Distinct().SelectMany(address => Address(file, address)),
                .. Text(file, objects),
            ];
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or OverflowException)
        {
            return [file.Finding(Rules.Bestandssoort, "Het programma kan deze PDF niet lezen.") with { Fix = "Maak de PDF opnieuw, of zet de tekst op een pagina (.md)." }];
        }
    }

    private static IEnumerable<object?> Below(object? value)
    {
        var todo = new Stack<object?>([value]);
        while (todo.TryPop(out var next))
        {
            yield return next;
            var inner = next switch { PdfStream stream => [stream.Dictionary], IReadOnlyDictionary<string, object?> map => map.Values, List<object?> list => list, _ => Enumerable.Empty<object?>() };
            foreach (var part in inner) todo.Push(part);
        }
    }

    private static IEnumerable<string> Does(IReadOnlyDictionary<string, object?> dictionary, PdfObjects objects)
    {
        if (objects.Resolve(dictionary.GetValueOrDefault("S")) is PdfName { Value: var action } && Actions.TryGetValue(action, out var what)) yield return what;
        foreach (var (key, meaning) in Keys)
            if (dictionary.ContainsKey(key)) yield return meaning;
    }

    private static IEnumerable<Finding> Address(PublishedFile file, string address)
    {
        if (address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            return !file.Book.IsEmpty && TelUri.Read(address).Digits is var digits && file.Book.Find(digits) is null ? [file.NotInBook(address, digits, (1, 1))] : [];
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is not ("https" or "http" or "mailto")
            ? [file.Finding(Rules.BestandDoetIets, $"Een link in deze PDF opent «{address}». Dat is geen pagina, mail of telefoon.")]
            : [];
    }

    private static IEnumerable<Finding> Text(PublishedFile file, PdfObjects objects)
    {
        var reader = new PdfText(objects);
        var text = reader.OfAllPages();
        var wrong = file.WrongNumbers(text, _ => (1, 1)).DistinctBy(f => f.Message);
        if (!reader.HasUnreadable && text.Any(char.IsLetter)) return wrong;
        return wrong.Append(file.Finding(Rules.NietNagekeken, "Het programma kan de tekst van deze PDF niet lezen, of niet helemaal.") with { Fix = "Kijk zelf of elk telefoonnummer erin klopt. Of zet de tekst op een pagina (.md): dan kan iedereen haar lezen." });
    }
}
