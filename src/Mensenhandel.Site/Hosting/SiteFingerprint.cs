using System.Security.Cryptography;
using System.Text;

namespace Mensenhandel.Site.Hosting;

/// <summary>
/// Changes with everything that all pages of a site share: settings, contact book, glossary, word lists. The time of writing
/// counts too: a file that changed and changed back while a build read it leaves another fingerprint.
/// </summary>
public static class SiteFingerprint
{
    public static string Of(BuildOptions options)
    {
        var root = Path.GetDirectoryName(Path.GetFullPath(Path.TrimEndingDirectorySeparator(options.Input)))!;
        var files = Directory.EnumerateFiles(options.Input, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetRelativePath(options.Input, f).Split(Path.DirectorySeparatorChar).Any(part => part[0] == '_'))
            .Concat(Directory.EnumerateFiles(root, "*.yml"))
            .Order(StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{File.GetLastWriteTimeUtc(file).Ticks}\n"));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexString(hash.GetHashAndReset()) + options.Today;
    }
}
