using System.Diagnostics;

namespace Mensenhandel.Site.Benchmarks.Rows;

/// <summary>From the moment a page is saved until the server answers with the new text.</summary>
internal static class PreviewRow
{
    public static void Run(Workplace place, int rounds)
    {
        const int Pages = 34;
        var real = Path.Combine(place.Root, "real");
        Workplace.Remove(real);
        Workplace.Copy(Path.Combine(Workplace.Repository, "input"), Path.Combine(real, "input"));
        File.Copy(Path.Combine(Workplace.Repository, "settings.yml"), Path.Combine(real, "settings.yml"));
        var table = new Table($"Preview: save to new page, {Pages} pages", "what", "milliseconds");
        Server[] servers =
        [
            new("Hugo's server", place.Hugo(Pages), "content/deel-1/pagina-1.md", "deel-1/pagina-1/", 5811, "/usr/bin/hugo", "server", "--port", "5811"),
            new("ours, the same pages", place.Ours(Pages), "input/deel-1/pagina-1.md", "deel-1/pagina-1/", 5812, place.Native, "preview", "--port", "5812"),
            new("ours, the real site", real, "input/privacy.md", "privacy/", 5813, place.Native, "preview", "--port", "5813"),
        ];
        var times = servers.ToDictionary(s => s.Name, _ => new List<double>());
        try
        {
            foreach (var server in servers) server.Start();
            for (var round = 0; round <= rounds; round++)
                foreach (var server in servers)
                {
                    var ms = server.Change($"Proef {round} zin.");
                    // The first change finds caches that are empty.
                    if (round > 0) times[server.Name].Add(ms);
                }
        }
        finally
        {
            foreach (var server in servers) server.Dispose();
        }
        foreach (var (name, ms) in times) table.Add(name, $"{Measure.Median(ms, x => x):0}");
        table.Write();
    }

    private sealed class Server(string name, string folder, string file, string address, int port, params string[] command) : IDisposable
    {
        private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(30) };

        private readonly string _file = Path.Combine(folder, file);
        private readonly string _address = $"http://127.0.0.1:{port}/{address}";
        private string _text = "";
        private Process? _process;

        public string Name => name;

        public void Start()
        {
            _text = File.ReadAllText(_file);
            _process = Process.Start(Shell.Start(folder, command))!;
            _process.OutputDataReceived += (_, _) => { };
            _process.ErrorDataReceived += (_, _) => { };
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
            WaitFor("</html>");
            Thread.Sleep(500);
        }

        /// <returns>Milliseconds.</returns>
        public double Change(string sentence)
        {
            File.WriteAllText(_file, $"{_text}\n{sentence}\n");
            var started = Stopwatch.GetTimestamp();
            WaitFor(sentence);
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            Thread.Sleep(500);
            return elapsed;
        }

        public void Dispose()
        {
            _process?.Kill(entireProcessTree: true);
            _process?.Dispose();
            File.WriteAllText(_file, _text);
        }

        private void WaitFor(string text)
        {
            var started = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60))
            {
                try
                {
                    if (Client.GetStringAsync(_address).GetAwaiter().GetResult().Contains(text, StringComparison.Ordinal)) return;
                }
                catch (HttpRequestException)
                {
                    // Not there yet.
                }
                Thread.Sleep(2);
            }
            throw new InvalidOperationException($"{name} did not show «{text}» at {_address}.");
        }
    }
}
