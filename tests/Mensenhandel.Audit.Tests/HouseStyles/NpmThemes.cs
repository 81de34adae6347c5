using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace Mensenhandel.Audit.Tests.HouseStyles;

/// <summary>
/// Published themes, as npm delivers them. They are the property of their makers and only read: never in the tree, never in
/// a site. Where npm cannot deliver, the tests fail and say so.
/// </summary>
public sealed class NpmThemes : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("themes-").FullName;

    /// <param name="package">With its version: <c>@utrecht/design-tokens@5.0.1</c>.</param>
    /// <param name="file">Its path in the package: <c>dist/index.css</c>.</param>
    public string Css(string package, string file)
    {
        var folder = Path.Combine(_folder, package.Replace('/', '_'));
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            // "pack" fetches the one archive: no dependencies, no scripts.
            Run("npm", "pack", package, "--silent", "--pack-destination", folder);
            using var archive = new GZipStream(File.OpenRead(Directory.GetFiles(folder, "*.tgz").Single()), CompressionMode.Decompress);
            TarFile.ExtractToDirectory(archive, folder, overwriteFiles: true);
        }
        return File.ReadAllText(Path.Combine(folder, "package", file));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Run(string program, params string[] arguments)
    {
        if (program == "npm" && !InPath(program))
        {
            Run("apt-get", "update", "-q");
            Run("apt-get", "install", "-qy", "--no-install-recommends", "npm");
        }
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {output.Result}{error}");
    }

    private static bool InPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
