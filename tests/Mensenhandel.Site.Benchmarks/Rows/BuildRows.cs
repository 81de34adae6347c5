using System.Security.Cryptography;

namespace Mensenhandel.Site.Benchmarks.Rows;

/// <summary>Builds of the same pages.</summary>
internal static class BuildRows
{
    public static void Small(Workplace place, int rounds)
    {
        var table = new Table("Build of a small site", "pages", "Hugo", "Eleventy", "ours native", "ours ordinary", "native : Hugo (≤ 0.20)", "ordinary : Eleventy (≤ 0.33)");
        foreach (var pages in new[] { 8, 34, 100 })
        {
            var m = Measure.ByTurns(
            [
                place.HugoBuild("Hugo", pages, linked: true), place.EleventyBuild("Eleventy", pages),
                place.OurBuild("native", place.Native, pages, checks: false), place.OurBuild("ordinary", place.Ordinary, pages, checks: false),
            ], rounds);
            table.Add($"{pages}", m["Hugo"], m["Eleventy"], m["native"], m["ordinary"], m["native"].Wall / m["Hugo"].Wall, m["ordinary"].Wall / m["Eleventy"].Wall);
        }
        table.Write();
    }

    public static void Large(Workplace place, int rounds)
    {
        var table = new Table("Build of a large site, memory file system", "pages", "what", "seconds", "of Hugo, numbers linked", "of Hugo, numbers not linked");
        foreach (var pages in new[] { 1_000, 10_000 })
        {
            var m = Measure.ByTurns(
            [
                place.HugoBuild("Hugo, numbers linked", pages, linked: true), place.HugoBuild("Hugo, numbers not linked", pages, linked: false),
                place.OurBuild("native", place.Native, pages, checks: false), place.OurBuild("ordinary", place.Ordinary, pages, checks: false),
                place.OurBuild("native, all checks", place.Native, pages, checks: true), place.OurBuild("ordinary, all checks", place.Ordinary, pages, checks: true),
            ], rounds);
            foreach (var (name, sample) in m)
                table.Add($"{pages}", name, sample, sample.Wall / m["Hugo, numbers linked"].Wall, sample.Wall / m["Hugo, numbers not linked"].Wall);
        }
        table.Write();
    }

    public static void Growth(Workplace place, int rounds)
    {
        var table = new Table("Growth of the native build", "checks", "pages", "seconds", "ms a page", "× the first", "kB a page above the first");
        foreach (var checks in new[] { false, true })
        {
            int[] sizes = [1_000, 10_000, 100_000];
            var m = Measure.ByTurns([.. sizes.Select(n => place.OurBuild($"{n}", place.Native, n, checks))], rounds);
            var first = m[$"{sizes[0]}"];
            foreach (var n in sizes)
            {
                var s = m[$"{n}"];
                table.Add(checks ? "all" : "none", $"{n}", s, $"{s.Wall * 1000 / n:0.000}", s.Wall / n / (first.Wall / sizes[0]),
                    n == sizes[0] ? "" : $"{(s.MiB - first.MiB) * 1024 / (n - sizes[0]):0.0}");
            }
        }
        table.Write();
    }

    public static void Second(Workplace place, int rounds)
    {
        const int Pages = 10_000;
        var table = new Table("Second build, native, 10,000 pages", "where", "checks", "full", "nothing changed", "one page changed", "nothing : full (≤ 0.20)", "one : full (≤ 0.20)");
        var disk = new Workplace(Path.Combine(Path.GetTempPath(), "mensenhandel-bench"), Path.GetDirectoryName(Path.GetDirectoryName(place.Native)));
        foreach (var (where, at) in new[] { ("memory", place), ("disk", disk) })
            foreach (var checks in new[] { false, true })
            {
                var folder = at.Ours(Pages);
                var page = Path.Combine(folder, "input/deel-1/pagina-1.md");
                var change = 0;
                var one = at.OurBuild("one", place.Native, Pages, checks, again: true);
                var m = Measure.ByTurns(
                [
                    at.OurBuild("full", place.Native, Pages, checks),
                    at.OurBuild("nothing", place.Native, Pages, checks, again: true),
                    one with { Before = () => File.WriteAllText(page, File.ReadAllText(page).Replace($"Versie {change}.\n", "") + $"Versie {++change}.\n") },
                ], rounds);
                table.Add(where, checks ? "all" : "none", m["full"], m["nothing"], m["one"], m["nothing"].Wall / m["full"].Wall, m["one"].Wall / m["full"].Wall);
            }
        table.Write();
    }

    /// <summary>The native and the ordinary build give the same bytes, or this ends with an exception.</summary>
    public static void SameBytes(Workplace place, int rounds)
    {
        _ = rounds;
        var input = Path.Combine(Workplace.Repository, "input");
        var sites = new[] { place.Native, place.Ordinary }.Select(program =>
        {
            var output = Path.Combine(place.Root, "same", Path.GetFileName(Path.GetDirectoryName(program))!);
            Shell.Must(Workplace.Repository, program, "build", "--input", input, "--output", output);
            return Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(f => $"{Path.GetRelativePath(output, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}").ToList();
        }).ToList();
        if (sites[0].Except(sites[1]).Concat(sites[1].Except(sites[0])).ToList() is { Count: > 0 } different)
            throw new InvalidOperationException("The native and the ordinary build differ:\n" + string.Join('\n', different));
        Console.WriteLine($"The native and the ordinary build of the real site give the same bytes ({sites[0].Count} files).\n");
    }
}
