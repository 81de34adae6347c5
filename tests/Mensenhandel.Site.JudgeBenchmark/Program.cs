using System.Diagnostics;
using System.Globalization;
using Mensenhandel.Site;
using Mensenhandel.Site.Output;

// What the judge of easy Dutch adds to a build: whole processes, with and without it, in turn, so that what else the
// machine does hits both alike. tests/judge-benchmark.sh runs this for the Release build and for the published program.
//
//     benchmark INPUT [PAIRS]            prints the medians and their ratio
//     benchmark build INPUT with|without builds once; the process to be measured
//     benchmark pairs FILE…              how often a rewritten text scores easier than its original (see PairMeasure)
if (args is ["build", var input, var judge])
{
    var folder = Directory.CreateTempSubdirectory("judge-benchmark-");
    try
    {
        using var output = new FolderOutput(Path.Combine(folder.FullName, "output"), input);
        SiteBuild.Run(new BuildOptions(input) { Today = DateOnly.FromDateTime(DateTime.Today), SkipLanguage = judge == "without" }, output);
        output.Commit();
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }
    finally
    {
        folder.Delete(recursive: true);
    }
    return 0;
}
if (args is ["pairs", _, ..]) return PairMeasure.Print(args[1..]);
if (args.Length is 0 or > 2)
{
    Console.Error.WriteLine("usage: benchmark INPUT [PAIRS] | pairs FILE...");
    return 2;
}
var pairs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 15;
Measure("with");
Measure("without");
var measured = new List<((double Wall, double Processor) With, (double Wall, double Processor) Without)>();
for (var i = 0; i < pairs; i++) measured.Add((Measure("with"), Measure("without")));
Print("elapsed", measured.ConvertAll(m => (m.With.Wall, m.Without.Wall)));
// On a machine that does other work too, the processor time says more than the clock.
Print("processor", measured.ConvertAll(m => (m.With.Processor, m.Without.Processor)));
return 0;

static void Print(string name, List<(double With, double Without)> times)
{
    var (with, without) = (Median(times.ConvertAll(t => t.With)), Median(times.ConvertAll(t => t.Without)));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"  {name,-10} with the judge {with:0} ms, without {without:0} ms: {100 * (with / without - 1):+0;-0} % (median of {times.Count} pairs {100 * (Median(times.ConvertAll(t => t.With / t.Without)) - 1):+0;-0} %)"));
}

(double Wall, double Processor) Measure(string mode)
{
    var self = Environment.ProcessPath!;
    var start = Path.GetFileNameWithoutExtension(self) == "dotnet"
        ? new ProcessStartInfo(self, [Environment.GetCommandLineArgs()[0], "build", args[0], mode])
        : new ProcessStartInfo(self, ["build", args[0], mode]);
    start.RedirectStandardOutput = true;
    var started = Stopwatch.GetTimestamp();
    using var process = Process.Start(start)!;
    var processor = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0) throw new InvalidOperationException($"The build ended with {process.ExitCode}.");
    return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, double.Parse(processor, CultureInfo.InvariantCulture));
}

static double Median(List<double> values)
{
    double[] sorted = [.. values.Order()];
    return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
}
