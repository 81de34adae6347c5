using System.CommandLine;
using System.Text.Json;
using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Commands;

/// <summary><c>contacts</c>: the contact book, where each contact stands on the site, and when somebody verified it.</summary>
public static class ContactsCommand
{
    public static Command Create()
    {
        var command = new Command("contacts", "Laat het contactboek zien: waar elk nummer staat en wanneer iemand het heeft nagekeken.");
        foreach (var option in SiteOptions.All) command.Options.Add(option);
        command.SetAction(Run);
        return command;
    }

    private static Task<int> Run(ParseResult arguments, CancellationToken cancellation)
    {
        var json = SiteOptions.Target(arguments, SiteOptions.Json);
        var result = SiteBuild.Run(SiteOptions.Read(arguments, cancellation), new NoOutput());
        if (result.Contacts.File.Length == 0) throw new SiteException("Er is geen contactboek. Maak het bestand input/_gegevens/contacten.yml.");
        var uses = ContactUse.Of(result.Contacts, result.Facts);
        // Only what concerns the book: what is wrong with the pages is told by check.
        var report = new FindingReport(result.Report.Findings.Where(f => f.Location.File == result.Contacts.File), result.Report.Pages);
        ConsoleReporter.Write(report, Console.Out);
        foreach (var use in uses) Write(use, result);
        var late = result.Reviews.Count(r => r.Location.File == result.Contacts.File && r.IsOverdue(result.Today));
        Console.WriteLine($"{ConsoleReporter.Count(uses.Count, "contact", "contacten")}, waarvan {late} te lang niet nagekeken."
            + $" {uses.Count(u => !u.InLayout && u.Pages.Count == 0)} op geen enkele pagina.");
        if (json is not null)
            JsonReport.Write(report, BuildCommand.Tool, json.FullName, j => Write(uses, j));
        return Task.FromResult(report.Blocks ? ExitCode.Findings : ExitCode.Good);
    }

    private static void Write(ContactUse use, BuildResult result)
    {
        var contact = use.Contact;
        var numbers = string.Join(", ", contact.Numbers.Select(n => n.Display).DefaultIfEmpty("geen nummer"));
        Console.WriteLine($"{contact.Id}: {contact.Name}, {numbers}");
        var review = result.Reviews.FirstOrDefault(r => r.Location == new SourceLocation(result.Contacts.File, contact.Line));
        Console.WriteLine(review is null ? "    nagekeken: onbekend"
            : $"    nagekeken: {review.CheckedOn:yyyy-MM-dd}, {(review.IsOverdue(result.Today) ? "te laat: moest" : "opnieuw")} uiterlijk op {review.Due:yyyy-MM-dd}");
        Console.WriteLine($"    staat op:  {(use.InLayout ? "elke pagina, in de balk" + (use.Pages.Count > 0 ? "; in de tekst van " : "") : "")}{string.Join(" ", use.Pages)}{(use is { InLayout: false, Pages.Count: 0 } ? "geen enkele pagina" : "")}");
    }

    private static void Write(IReadOnlyList<ContactUse> uses, Utf8JsonWriter json)
    {
        json.WriteStartArray("contacts");
        foreach (var use in uses)
        {
            json.WriteStartObject();
            json.WriteString("id", use.Contact.Id);
            json.WriteString("name", use.Contact.Name);
            json.WriteString("checked", use.Contact.CheckedOn?.ToString("yyyy-MM-dd"));
            json.WriteStartArray("numbers");
            foreach (var number in use.Contact.Numbers) json.WriteStringValue(number.Display);
            json.WriteEndArray();
            json.WriteStartArray("pages");
            foreach (var page in use.Pages) json.WriteStringValue(page);
            json.WriteEndArray();
            json.WriteBoolean("layout", use.InLayout);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
