using System.CommandLine;

namespace Mensenhandel.Site.Commands;

/// <summary><c>new</c>: both versions of a page, with their front matter.</summary>
public static class NewCommand
{
    private static readonly Argument<string> Page = new("PAGE") { Description = "Naam van de pagina, zoals vormen/dwang-op-het-werk" };
    private static readonly Option<string?> Title = new("--title") { Description = "Titel van de pagina; zonder: de naam" };

    public static Command Create()
    {
        var command = new Command("new", "Maakt een nieuwe pagina: de gewone en de makkelijke versie.") { Page, Title, SiteOptions.Input };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var options = SiteOptions.Read(arguments, CancellationToken.None);
        var files = NewPage.Create(options.Input, arguments.GetValue(Page)!, arguments.GetValue(Title), options.Today);
        Console.WriteLine($"""
            Gemaakt: {string.Join(" en ", files)}.
            Dit doet u nu:
              1. Schrijf de tekst in beide bestanden, en vul «Description» in.
              2. Bekijk de pagina: dotnet run --project src/Mensenhandel.Site -- preview
              3. Is de tekst goed? Haal dan in beide bestanden de regel «Concept: ja» weg.
            """);
        return ExitCode.Good;
    }
}
