using System.CommandLine;
using System.CommandLine.Parsing;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Commands;

/// <summary>Runs a command line; whatever goes wrong is one Dutch sentence and exit code 2.</summary>
public static class CommandLine
{
    private const string Help = """
        Maakt en controleert de website over mensenhandel.

        Gebruik: dotnet run --project src/Mensenhandel.Site -- [OPDRACHT] [opties]

          build              maakt de site en controleert haar (ook zonder opdracht)
            --output MAP       waar de site komt (standaard: output). Bij een fout blijft staan wat er stond
            --disk MAP         zet er een tweede exemplaar bij dat u met een dubbelklik opent, ook als er fouten zijn
            --compare MAP      vertel wat er op de site verandert, vergeleken met de teksten in die map
            --summary BESTAND  schrijf dat in dit bestand (Markdown)
            --skip-checks      controleer de gemaakte pagina's niet
          preview            laat de site op deze computer zien en ververst haar als u een bestand bewaart
            --port GETAL       poort (standaard: 5080)
          check [MAP]        controleert en schrijft niets; met MAP: elke map met HTML
          readability BESTAND…   zegt van elke tekst hoe makkelijk zij is (B1)
          new PAGINA         maakt een nieuwe pagina in beide versies, als concept
            --title TEKST      de titel (standaard: de naam van de pagina)
          contacts           laat het contactboek zien: waar elk nummer staat en wanneer het is nagekeken

          --input MAP        de map met teksten (standaard: input); settings.yml staat ernaast
          --base-url ADRES   het openbare adres, in plaats van dat in settings.yml
          --json BESTAND     schrijf de bevindingen ook als JSON
          --help             deze uitleg

        Codes: 0 geen fouten, 1 minstens één fout, 2 kon niet werken.
        """;

    public static async Task<int> RunAsync(RootCommand root, string[] arguments)
    {
        if (arguments.Any(a => a is "--help" or "-h" or "-?"))
        {
            Console.WriteLine(Help);
            return ExitCode.Good;
        }
        var parsed = root.Parse(arguments);
        var known = root.Subcommands.Append(root).SelectMany(c => c.Options).Select(o => o.Name).ToHashSet();
        // An unknown option would pass for a folder.
        var unknown = parsed.Tokens.Select(t => t.Value).Where(t => t is ['-', ..] && !known.Contains(t)).ToList();
        if (parsed.Errors.Count > 0 || unknown.Count > 0) return Refuse(parsed, unknown);
        try
        {
            // System.CommandLine would print a stack trace and exit 1, which means "findings" here.
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(SiteException.Explain(e));
            return ExitCode.CouldNotRun;
        }
    }

    private static int Refuse(ParseResult parsed, IEnumerable<string> unknown)
    {
        var sentences = unknown.Concat(parsed.UnmatchedTokens).Distinct().Select(t => $"Onbekend argument: {t}.").ToList();
        if (sentences.Count == 0)
            sentences.AddRange(parsed.Errors.Select(e => e.SymbolResult is OptionResult option && !e.Message.StartsWith('«')
                ? $"Bij {option.Option.Name} hoort één goede waarde."
                : e.SymbolResult is ArgumentResult { Argument: var argument } && !e.Message.StartsWith('«')
                    ? $"Hier ontbreekt {argument.Name}: {argument.Description}."
                    : e.Message).Distinct());
        foreach (var sentence in sentences) Console.Error.WriteLine(sentence);
        Console.Error.WriteLine("Vraag uitleg met --help.");
        return ExitCode.CouldNotRun;
    }
}
