// The table of src/PERFORMANCE.md: every row beside its peer, by turns, medians of whole processes.
//   dotnet run -c Release --project tests/Mensenhandel.Site.Benchmarks -- [ROW…] [--rounds 5] [--work DIR] [--built DIR]
using System.Globalization;
using Mensenhandel.Site.Benchmarks;
using Mensenhandel.Site.Benchmarks.Rows;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var rows = new Dictionary<string, (bool Node, Action<Workplace, int> Run)>
{
    ["small"] = (true, BuildRows.Small),
    ["large"] = (false, BuildRows.Large),
    ["growth"] = (false, BuildRows.Growth),
    ["second"] = (false, BuildRows.Second),
    ["same"] = (false, BuildRows.SameBytes),
    ["preview"] = (false, PreviewRow.Run),
    ["audit"] = (true, AuditRow.Run),
    ["clone"] = (false, CloneRow.Run),
};

var chosen = args.TakeWhile(a => !a.StartsWith('-')).ToList();
if (chosen.Except(rows.Keys).ToList() is { Count: > 0 } unknown)
{
    Console.Error.WriteLine($"Unknown: {string.Join(' ', unknown)}. Choose from: {string.Join(' ', rows.Keys)}.");
    return 2;
}
if (chosen.Count == 0) chosen.AddRange(rows.Keys);
var rounds = int.Parse(Option("--rounds") ?? "5", CultureInfo.InvariantCulture);
// A memory file system, where the disk does not hide the work.
var place = new Workplace(Path.GetFullPath(Option("--work") ?? "/dev/shm/mensenhandel-bench"), Option("--built") is { } built ? Path.GetFullPath(built) : null);
place.Prepare(chosen.Any(row => rows[row].Node));
foreach (var row in chosen) rows[row].Run(place, rounds);
return 0;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
