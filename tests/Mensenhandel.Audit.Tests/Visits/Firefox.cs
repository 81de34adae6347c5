using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Mensenhandel.Audit.Browsers;

namespace Mensenhandel.Audit.Tests.Visits;

/// <summary>
/// The real Firefox, driven by the protocol that is built into it (W3C WebDriver BiDi): Playwright's Firefox is another
/// build, and geckodriver is in no registry of this project. Found on the machine or installed from its distribution;
/// where that cannot be, the tests fail and say so.
/// </summary>
public sealed partial class Firefox : IAsyncLifetime, IDisposable
{
    private static readonly string[] Places = ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/snap/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

    /// <summary>Starting a browser on a busy machine may take long; a browser that is gone never answers.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _profile = Directory.CreateTempSubdirectory("firefox-").FullName;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _waiting = new();
    private Process? _process;
    private string _page = "";
    private int _calls;

    public string Version { get; private set; } = "";

    public async Task InitializeAsync()
    {
        // No script of a page runs; those of the test run in a sandbox of the browser's own.
        await File.WriteAllTextAsync(Path.Combine(_profile, "user.js"), """user_pref("javascript.enabled", false);""");
        _process = Process.Start(new ProcessStartInfo(Program(), ["--headless", "--no-remote", "--profile", _profile, "--remote-debugging-port", "0"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        // Both pipes are read to their end: Firefox stops when one is full.
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null) address.TrySetException(new InvalidOperationException("Firefox stopped before it listened."));
            else if (Listening().Match(line.Data) is { Success: true } match) address.TrySetResult(match.Value);
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await _socket.ConnectAsync(new Uri(await address.Task.WaitAsync(Patience) + "/session"), CancellationToken.None).WaitAsync(Patience);
        _ = ListenAsync();
        var session = await CallAsync("session.new", new { capabilities = new { } });
        Version = session["capabilities"]!["browserVersion"]!.GetValue<string>();
        _page = (await CallAsync("browsingContext.getTree", new { }))["contexts"]![0]!["context"]!.GetValue<string>();
    }

    public void Dispose() => _socket.Dispose();

    public async Task DisposeAsync()
    {
        Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process?.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    public Task ResizeAsync(int width, int height) => CallAsync("browsingContext.setViewport", new { context = _page, viewport = new { width, height } });

    public Task OpenAsync(string address) => CallAsync("browsingContext.navigate", new { context = _page, url = address, wait = "complete" });

    /// <summary>The value of an expression as text; it runs beside the page, whose own scripts are off.</summary>
    public async Task<string> EvaluateAsync(string expression)
    {
        var answer = await CallAsync("script.evaluate", new { expression, target = new { context = _page, sandbox = "test" }, awaitPromise = false });
        return answer["result"]?["value"]?.ToString() ?? throw new InvalidOperationException(answer.ToJsonString());
    }

    private static string Program()
    {
        if (Places.FirstOrDefault(File.Exists) is { } found) return found;
        var problem = new BrowserInstaller(Console.Error).InstallWithApt("firefox-esr");
        return Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"There is no Firefox, so nothing was tested. Install it (sudo apt-get install firefox-esr). Tried: {problem}");
    }

    private async Task<JsonNode> CallAsync(string method, object parameters)
    {
        var id = Interlocked.Increment(ref _calls);
        var answer = _waiting[id] = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters }), WebSocketMessageType.Text, true, CancellationToken.None);
        return await answer.Task.WaitAsync(Patience);
    }

    private async Task ListenAsync()
    {
        try
        {
            var buffer = new byte[1 << 16];
            while (true)
            {
                using var message = new MemoryStream();
                WebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                    message.Write(buffer, 0, part.Count);
                }
                while (!part.EndOfMessage);
                if (part.MessageType == WebSocketMessageType.Close) break;
                var answer = JsonNode.Parse(message.ToArray())!;
                if (answer["id"] is not { } id || !_waiting.TryRemove(id.GetValue<int>(), out var waiting)) continue;
                if (answer["result"] is { } result) waiting.SetResult(result);
                else waiting.SetException(new InvalidOperationException(answer.ToJsonString()));
            }
        }
        catch (Exception e) when (e is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            foreach (var waiting in _waiting.Values) waiting.TrySetException(e);
        }
    }

    [GeneratedRegex(@"ws://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
