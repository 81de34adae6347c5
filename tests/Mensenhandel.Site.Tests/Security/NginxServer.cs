using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Mensenhandel.Site.Tests.Security;

/// <summary>
/// The real nginx over a built site, with the include that the build wrote. Found on the machine or installed from its
/// distribution; where that cannot be, the test fails and says so: a gate that skips itself lets everything through.
/// </summary>
public sealed class NginxServer : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];

    private readonly string _folder = Directory.CreateTempSubdirectory("nginx-").FullName;
    private Process? _process;

    public Uri Address { get; private set; } = null!;

    public static async Task<NginxServer> StartAsync(IReadOnlyDictionary<string, byte[]> files)
    {
        var program = Places.FirstOrDefault(File.Exists) ?? Install();
        var server = new NginxServer();
        try
        {
            await server.StartAsync(program, files);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync(string program, IReadOnlyDictionary<string, byte[]> files)
    {
        var site = Path.Combine(_folder, "site");
        foreach (var (path, content) in files)
        {
            var file = Path.Combine(site, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, content);
        }
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var config = Path.Combine(_folder, "nginx.conf");
        await File.WriteAllTextAsync(config, $$"""
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            daemon off;
            worker_processes 1;
            pid {{_folder}}/nginx.pid;
            error_log {{_folder}}/error.log;
            events { worker_connections 64; }
            http {
              types { text/html html; text/plain txt; text/xml xml; application/json json; image/jpeg jpg; }
              default_type application/octet-stream;
              access_log off;
              client_body_temp_path {{_folder}}/body; proxy_temp_path {{_folder}}/proxy; fastcgi_temp_path {{_folder}}/fastcgi;
              uwsgi_temp_path {{_folder}}/uwsgi; scgi_temp_path {{_folder}}/scgi;
              server {
                listen 127.0.0.1:{{Address.Port}};
                root {{site}};
                include {{site}}/_nginx.conf;
              }
            }
            """);
        _process = Process.Start(new ProcessStartInfo(program, ["-e", Path.Combine(_folder, "error.log"), "-p", _folder, "-c", config]) { RedirectStandardError = true })!;
        for (var tries = 0; tries < 1200; tries++)
        {
            if (_process.HasExited) Assert.Fail($"nginx does not start: {await _process.StandardError.ReadToEndAsync()}");
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Address.Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }
        Assert.Fail("nginx did not answer within a minute.");
    }

    private static string Install()
    {
        // The browser tests may be installing too, and apt-get refuses while another runs: the lock is theirs.
        string[] apt = ["flock", Path.Combine(Path.GetTempPath(), "mensenhandel-apt.lock"), "apt-get", "-o", "DPkg::Lock::Timeout=600"];
        string[] command = Environment.IsPrivilegedProcess ? apt : ["sudo", "-n", .. apt];
        var problem = Run([.. command, "update"]) ?? Run([.. command, "install", "-y", "--no-install-recommends", "nginx"]);
        return Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"There is no nginx, so nothing was tested. Install it (sudo apt-get install nginx). Tried: {problem}");
    }

    private static string? Run(string[] command)
    {
        try
        {
            var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : $"{string.Join(' ', command)}: {error.Trim()} {output.Result.Trim().Split('\n')[^1]}";
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return e.Message;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
