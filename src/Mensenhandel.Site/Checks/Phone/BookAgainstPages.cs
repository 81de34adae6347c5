using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// When the pages agree with each other and the contact book does not, the book is as likely to be wrong: that is told once, at the
/// book, with both numbers and the sources. Told at every page, it would have the editor copy a typo over eight right texts.
/// </summary>
public static class BookAgainstPages
{
    /// <summary>Two texts may have the same slip: both versions of one page.</summary>
    private const int FewestFiles = 3;

    /// <param name="findings">All that was found in the pages.</param>
    public static IEnumerable<Finding> Check(IReadOnlyList<Finding> findings, IEnumerable<PageFacts> pages, ContactBook book)
    {
        if (book.IsEmpty) yield break;
        var lost = Lost(findings, book).ToList();
        foreach (var finding in lost) yield return finding;
        var typed = pages.SelectMany(page => page.Typed ?? page.Phones.Select(link => TelUri.Read(link.Href).Digits)).ToHashSet(StringComparer.Ordinal);
        var unknown = findings.Where(f => f.Rule.Id == Rules.BijnaGoedNummer.Id || f.Rule.Id == Rules.NietInContactboek.Id);
        foreach (var group in unknown.GroupBy(f => f.Evidence.GetValueOrDefault(PhoneFindings.Digits, "")))
        {
            var files = group.Select(f => f.Location.File).Distinct().Order(StringComparer.Ordinal).ToList();
            if (group.Key.Length == 0 || files.Count < FewestFiles) continue;
            var evidence = new Dictionary<string, string> { [PhoneFindings.Digits] = group.Key, ["bestanden"] = string.Join(' ', files) };
            if (group.Key == DutchNumberingPlan.Emergency)
            {
                yield return new Finding(Rules.ContactboekTegenspraak, new SourceLocation(book.File), "Het alarmnummer 112 staat niet in het contactboek, maar wel in de teksten.")
                {
                    Fix = "Zet het alarmnummer terug in het contactboek.",
                    Evidence = evidence,
                };
            }
            else if (Meant(group, book, typed) is { } meant)
            {
                yield return new Finding(Rules.ContactboekTegenspraak, new SourceLocation(book.File, meant.Contact.Line),
                    $"In het contactboek staat bij {meant.Contact.Name} {meant.Number.Display}, maar in de teksten staat {Written(group)} ({files.Count} bestanden).")
                {
                    Fix = $"Zoek na welk nummer klopt{(meant.Contact.Sources.Count > 0 ? $" ({string.Join(", ", meant.Contact.Sources)})" : "")}, en verander het boek of de teksten: {string.Join(", ", files)}.",
                    Evidence = new Dictionary<string, string>(evidence) { [PhoneFindings.ContactKey] = meant.Contact.Id },
                };
            }
            // The number of a contact that was taken away goes with it.
            else if (lost.Count == 0 && group.All(f => f.Rule.Id == Rules.NietInContactboek.Id))
            {
                yield return new Finding(Rules.ContactboekTegenspraak, new SourceLocation(book.File), $"Het nummer «{Written(group)}» staat niet in het contactboek, maar wel in {files.Count} teksten.")
                {
                    Fix = $"Laat het nummer toevoegen, of haal het weg uit {string.Join(", ", files)}.",
                    Evidence = evidence,
                };
            }
        }
    }

    /// <summary>Contacts that several texts name and the book does not have: somebody took one away, or renamed it.</summary>
    private static IEnumerable<Finding> Lost(IReadOnlyList<Finding> findings, ContactBook book)
    {
        foreach (var group in findings.Where(f => f.Rule.Id == Rules.OnbekendContact.Id).GroupBy(f => f.Evidence.GetValueOrDefault(PhoneFindings.ContactKey, "").Split('+')[0]))
        {
            var files = group.Select(f => f.Location.File).Distinct().Order(StringComparer.Ordinal).ToList();
            var near = Nearest.To(group.Key, book.Contacts.Select(c => c.Id));
            if (group.Key.Length == 0 || files.Count < FewestFiles || book.TryById(group.Key, out _)) continue;
            var line = near is not null && book.TryById(near, out var contact) ? contact.Line : 1;
            yield return new Finding(Rules.ContactboekTegenspraak, new SourceLocation(book.File, line),
                near is null ? $"Het contact «{group.Key}» staat niet in het contactboek, maar {files.Count} teksten noemen het."
                    : $"In het contactboek staat het contact «{near}», maar {files.Count} teksten noemen «{group.Key}».")
            {
                Fix = near is not null ? $"Schrijf id: {group.Key}, of verander de teksten."
                    : $"Zet het contact terug, of haal het weg uit {string.Join(", ", files.Take(3))}{(files.Count > 3 ? " en de andere teksten" : "")}.",
                Evidence = new Dictionary<string, string> { [PhoneFindings.ContactKey] = near is null ? group.Key : $"{group.Key} {near}", ["bestanden"] = string.Join(' ', files) },
            };
        }
    }

    /// <summary>The number of the book that no text has, and that all these texts may mean; what stands beside it in the texts decides between two.</summary>
    private static ContactNumber? Meant(IGrouping<string, Finding> group, ContactBook book, HashSet<string> typed)
    {
        var near = NearMiss.Of(group.Key, book).Where(n => !typed.Contains(n.Number.Digits)).ToList();
        var named = group.SelectMany(f => f.Evidence.GetValueOrDefault(PhoneFindings.NamesKey, "").Split(' ')).ToHashSet(StringComparer.Ordinal);
        return near.Find(n => named.Contains(n.Contact.Id)) ?? near.FirstOrDefault();
    }

    private static string Written(IGrouping<string, Finding> group) =>
        group.Select(f => f.Message.Split('«', '»')).Where(parts => parts.Length > 1).Select(parts => parts[1])
            .GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
}
