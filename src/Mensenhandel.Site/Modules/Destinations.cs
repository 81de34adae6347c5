using System.Collections.Concurrent;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Modules;

/// <summary>What wants a place in the output; of two that want the same, the first kind here gets it.</summary>
public enum Claimant
{
    /// <summary>What the program makes itself: robots.txt, sitemap.xml, what hosts read.</summary>
    Program,

    Page,

    /// <summary>A small page at a former address.</summary>
    Redirect,

    /// <summary>A picture or other file that is published as it is.</summary>
    File,
}

/// <summary>
/// Who gets which file of the output. Two cannot have one name, a file cannot be a folder too, and many hosts and computers see no
/// difference between capitals and small letters. Filled while documents are processed; complete, and then read, from PostProcess on.
/// </summary>
public sealed class Destinations
{
    private readonly ConcurrentBag<Claim> _claims = [];
    private readonly Lazy<IReadOnlyDictionary<(Claimant, string, string), Finding>> _refused;

    public Destinations() => _refused = new(Settle);

    private sealed record Claim(Claimant Claimant, string Path, SourceLocation Source);

    /// <param name="path">Below the output: <c>melden/index.html</c>.</param>
    public void Add(Claimant claimant, string path, SourceLocation source) => _claims.Add(new Claim(claimant, path, source));

    /// <summary>Why this document cannot have the file; null when it has it.</summary>
    public Finding? Refusal(Claimant claimant, string path, string source) => _refused.Value.GetValueOrDefault((claimant, path, source));

    private Dictionary<(Claimant, string, string), Finding> Settle()
    {
        var refused = new Dictionary<(Claimant, string, string), Finding>();
        // By the name as a host without capitals sees it.
        var files = new Dictionary<string, Claim>(StringComparer.OrdinalIgnoreCase);
        var folders = new Dictionary<string, Claim>(StringComparer.OrdinalIgnoreCase);
        foreach (var claim in _claims.OrderBy(c => c.Claimant).ThenBy(c => c.Source.File, StringComparer.Ordinal).ThenBy(c => c.Path, StringComparer.Ordinal))
        {
            if (Holder(claim) is { } holder)
            {
                refused[(claim.Claimant, claim.Path, claim.Source.File)] = Tell(claim, holder);
                continue;
            }
            files.Add(claim.Path, claim);
            foreach (var folder in Folders(claim.Path)) folders.TryAdd(folder, claim);
        }
        return refused;

        Claim? Holder(Claim claim)
        {
            if (files.TryGetValue(claim.Path, out var same) || folders.TryGetValue(claim.Path, out same)) return same;
            foreach (var folder in Folders(claim.Path))
                if (files.TryGetValue(folder, out same) || folders.TryGetValue(folder, out same) && !same.Path.StartsWith(folder + "/", StringComparison.Ordinal)) return same;
            return null;
        }
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }

    private static Finding Tell(Claim claim, Claim holder)
    {
        var rule = claim.Claimant == Claimant.Redirect ? Rules.DoorverwijzingFout : Rules.AdresDubbel;
        var what = claim.Claimant switch
        {
            Claimant.Redirect => $"Het oude adres «/{Address(claim.Path)}»",
            Claimant.Page => "Deze pagina",
            _ => "Dit bestand",
        };
        if (holder.Claimant == Claimant.Program)
            return new Finding(rule, claim.Source, $"{what} krijgt de naam «{holder.Path}», en dat bestand maakt het programma zelf.")
            {
                Fix = claim.Claimant == Claimant.Redirect ? "Kies een ander oud adres, of haal deze regel weg." : "Geef het bestand een andere naam, of haal het weg.",
            };
        var with = holder.Claimant == Claimant.Redirect ? $"een oud adres in {holder.Source.File}" : holder.Source.File;
        var message = claim.Path == holder.Path && claim.Claimant == Claimant.Redirect
            ? holder.Claimant == Claimant.Redirect ? $"{what} hoort ook al bij {holder.Source.File}." : $"Op het adres «/{Address(claim.Path)}» staat al een pagina: {with}."
            : claim.Path == holder.Path ? $"{what} krijgt hetzelfde adres als {with}: /{Address(holder.Path)}."
            : claim.Path.Equals(holder.Path, StringComparison.OrdinalIgnoreCase) ? $"{what} verschilt van {with} alleen in hoofdletters. Op veel computers en servers zijn dat geen twee namen."
            : Folders(claim.Path).Any(f => holder.Path.StartsWith(f + "/", StringComparison.OrdinalIgnoreCase) && !holder.Path.StartsWith(f + "/", StringComparison.Ordinal))
            ? $"{what} staat in een map die alleen in hoofdletters verschilt van die van {with}. Op veel computers en servers is dat één map."
            : $"{what} heet net zo als een map: «{Common(claim.Path, holder.Path)}» komt ook van {with}. Een bestand en een map kunnen niet dezelfde naam hebben.";
        return new Finding(rule, claim.Source, message) { Fix = claim.Claimant == Claimant.Redirect ? "Kies een ander oud adres, of haal deze regel weg." : rule.Fix };
    }

    private static string Address(string path) => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    /// <summary>The name that one has as a file and the other as a folder.</summary>
    private static string Common(string one, string other) => one.Length < other.Length ? one : other;
}
