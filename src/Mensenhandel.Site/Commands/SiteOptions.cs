using System.CommandLine;
using Mensenhandel.Site.Findings;

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

    private static Uri? Fail(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"«{result.Tokens[0].Value}» is geen adres dat begint met https://.");
        return null;
    }
}
