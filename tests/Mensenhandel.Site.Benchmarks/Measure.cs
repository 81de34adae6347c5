using System.Diagnostics;
using System.Globalization;

namespace Mensenhandel.Site.Benchmarks;

/// <summary>One whole process: seconds on the clock, seconds of work on all cores, and the most memory that it had.</summary>
internal readonly record struct Sample(double Wall, double Cpu, double MiB);

/// <summary>A program that takes part in a row.</summary>
/// <param name="Before">Puts everything back to where the work begins; not measured.</param>
internal sealed record Contestant(string Name, string Folder, Action Before, params string[] Command)
{
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Exit codes that mean that the work was done; an auditor that finds something ends with 1 or 2.</summary>
    public int[] Good { get; init; } = [0];
}

/// <summary>Runs contestants by turns, so that a busy machine is as busy for each of them.</summary>
internal static class Measure
{
    /// <returns>The median of each quantity, by name.</returns>
    public static Dictionary<string, Sample> ByTurns(IReadOnlyList<Contestant> contestants, int rounds)
    {
        var samples = contestants.ToDictionary(c => c.Name, _ => new List<Sample>());
        for (var round = 0; round < rounds; round++)
            foreach (var contestant in contestants)
            {
                var sample = Once(contestant);
                samples[contestant.Name].Add(sample);
                Console.Error.WriteLine(FormattableString.Invariant($"  {round + 1}/{rounds} {contestant.Name}: {sample.Wall:0.000} s, {sample.Cpu:0.00} CPU s, {sample.MiB:0} MiB"));
            }
        return samples.ToDictionary(s => s.Key, s => new Sample(Median(s.Value, x => x.Wall), Median(s.Value, x => x.Cpu), Median(s.Value, x => x.MiB)));
    }

    private static Sample Once(Contestant contestant)
    {
        contestant.Before();
        var file = Path.GetTempFileName();
        // GNU time reads the kernel's own account of the process and its children (wait4).
        var (exit, output, wall) = Shell.Run(contestant.Folder, ["/usr/bin/time", "-q", "-o", file, "-f", "%U %S %M", .. contestant.Command], contestant.Environment);
        if (!contestant.Good.Contains(exit)) throw new InvalidOperationException($"{contestant.Name} ended with {exit}:\n{output}");
        var numbers = File.ReadAllText(file).Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        File.Delete(file);
        return new Sample(wall, numbers[0] + numbers[1], numbers[2] / 1024);
    }

    public static double Median<T>(IEnumerable<T> values, Func<T, double> of)
    {
        var sorted = values.Select(of).Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}

internal static class Shell
{
    public static (int Exit, string Output, double Seconds) Run(string folder, IReadOnlyList<string> command, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = new Process { StartInfo = Start(folder, command, environment) };
        var output = new System.Text.StringBuilder();
        process.OutputDataReceived += (_, e) => { lock (output) output.AppendLine(e.Data); };
        process.ErrorDataReceived += (_, e) => { lock (output) output.AppendLine(e.Data); };
        var started = Stopwatch.GetTimestamp();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return (process.ExitCode, output.ToString(), Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static string Must(string folder, params string[] command)
    {
        var (exit, output, _) = Run(folder, command);
        return exit == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', command)} ended with {exit}:\n{output}");
    }

    public static ProcessStartInfo Start(string folder, IReadOnlyList<string> command, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return start;
    }
}
