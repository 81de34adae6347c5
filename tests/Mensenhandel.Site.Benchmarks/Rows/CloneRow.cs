namespace Mensenhandel.Site.Benchmarks.Rows;

/// <summary>From a fresh clone, with no package on the machine, to a built site.</summary>
internal static class CloneRow
{
    public static void Run(Workplace place, int rounds)
    {
        var (clone, packages) = (Path.Combine(place.Root, "clone"), Path.Combine(place.Root, "packages"));
        var m = Measure.ByTurns(
        [
            new Contestant("clone", place.Root, () => { Workplace.Remove(clone); Workplace.Remove(packages); },
                "sh", "-c", $"git clone -q --depth 1 'file://{Workplace.Repository}' '{clone}' && cd '{clone}' && dotnet run --project src/Mensenhandel.Site")
            {
                Environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = packages },
            },
        ], rounds);
        var table = new Table("Fresh clone to built site", "restore + compile + build (≤ 30 s)", "packages (≤ 40 MB)", "of which");
        var sizes = new DirectoryInfo(packages).GetDirectories().Select(d => (d.Name, Size: d.EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length) / 1e6)).OrderByDescending(d => d.Size).ToList();
        table.Add(m["clone"], $"{sizes.Sum(s => s.Size):0.0} MB", string.Join(", ", sizes.Select(s => $"{s.Name} {s.Size:0.0}")));
        table.Write();
    }
}
