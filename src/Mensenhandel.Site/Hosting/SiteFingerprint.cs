using System.Security.Cryptography;
using System.Text;

namespace Mensenhandel.Site.Hosting;

/// <summary>
/// Changes with everything that all pages of a site share (<see cref="SiteSources.Shared"/>). The time of writing counts
/// too: a file that changed and changed back while a build read it leaves another fingerprint.
/// </summary>
public static class SiteFingerprint
{
    public static string Of(BuildOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in new SiteSources(options.Input).Shared)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{File.GetLastWriteTimeUtc(file).Ticks}\n"));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexString(hash.GetHashAndReset()) + options.Today;
    }
}
