using System.CommandLine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Commands;

/// <summary>The options that verbs share.</summary>
public static class SiteOptions
{
    public static readonly Option<DirectoryInfo> Input = new("--input") { Description = "Map met de teksten", DefaultValueFactory = _ => new DirectoryInfo("input") };
    public static readonly Option<Uri?> BaseAddress = new("--base-url")
    {
        Description = "Openbaar adres van de site, in plaats van het adres in settings.yml",
        CustomParser = result => Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : Fail(result),
    };
    public static readonly Option<FileInfo?> Json = new("--json") { Description = "Schrijf de bevindingen ook als JSON in dit bestand" };

    public static IEnumerable<Option> All => [Input, BaseAddress, Json];

    /// <exception cref="SiteException">A folder was named that does not exist; the usual one may be absent where a verb can do without.</exception>
    public static BuildOptions Read(ParseResult arguments, CancellationToken cancellation)
    {
        var input = arguments.GetValue(Input) ?? new DirectoryInfo("input");
        if (arguments.GetResult(Input) is { Implicit: false } && !input.Exists) throw SiteBuild.NoInput(SiteBuild.Named(input.FullName));
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), input.FullName);
        return new BuildOptions(relative.StartsWith("..", StringComparison.Ordinal) ? input.FullName : relative)
        {
            Today = DateOnly.FromDateTime(DateTime.Today),
            BaseAddress = arguments.GetValue(BaseAddress),
            Cancellation = cancellation,
        };
    }

    /// <summary>Where a verb writes what a person asked for.</summary>
    /// <exception cref="SiteException">The file belongs to the sources of the site: it would be lost.</exception>
    public static FileInfo? Target(ParseResult arguments, Option<FileInfo?> option)
    {
        if (arguments.GetValue(option) is not { } file) return null;
        var path = FolderOutput.Resolve(file.FullName);
        var sources = new SiteSources(arguments.GetResult(Input) is null ? "input" : (arguments.GetValue(Input) ?? new DirectoryInfo("input")).FullName);
        if (sources.Written.Select(FolderOutput.Resolve).Any(source => FolderOutput.Contains(source, path)))
            throw new SiteException($"Met {option.Name} kiest u «{SiteBuild.Named(file.FullName)}», maar daar staan de bronbestanden van de site. Kies een andere plek.");
        return file;
    }

    private static Uri? Fail(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"«{result.Tokens[0].Value}» is geen adres dat begint met https://.");
        return null;
    }
}
