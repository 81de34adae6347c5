using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests;

/// <summary>
/// The folder <c>Goed/</c>: a whole site with every block, version and kind of contact, kept as it was on <see cref="Today"/>.
/// Tests of the program run on it, so that nothing that a municipality writes, and no day, can make them fail.
/// </summary>
public static class GoodSite
{
    /// <summary>The day on which everything in it was checked.</summary>
    public static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly Lazy<(MemoryOutput Output, FindingReport Report)> Built = new(() =>
    {
        var output = new MemoryOutput();
        return (output, SiteBuild.Run(Options, output).Report);
    });

    public static string Root { get; } = Path.Combine(Repository.Root, "tests", "Mensenhandel.Site.Tests", "Goed");

    public static string Input { get; } = Path.Combine(Root, "input");

    public static BuildOptions Options => new(Input) { Today = Today };

    public static IReadOnlyDictionary<string, byte[]> Files => Built.Value.Output.Files;

    public static FindingReport Report => Built.Value.Report;

    public static ContactBook Contacts => SiteBuild.ReadContext(Options, _ => { }).Contacts;
}
