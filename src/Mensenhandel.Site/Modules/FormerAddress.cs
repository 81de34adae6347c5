using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Modules;

/// <summary>An address of <c>RedirectFrom</c>, at which a page once stood.</summary>
internal static class FormerAddress
{
    /// <param name="written"><c>/oud-adres/</c>; the slashes around it are forgiven.</param>
    /// <returns>Null when no page of this site can have stood there.</returns>
    public static PageAddress? Read(string written)
    {
        var address = new PageAddress("/" + written.Trim().Trim('/') + "/");
        return written.Contains("..", StringComparison.Ordinal) || written.Contains("//", StringComparison.Ordinal)
            || written.Any(c => InputNames.Impossible.Contains(c, StringComparison.Ordinal) || char.IsControl(c)) || address.Value.Length is 2 or > InputNames.LongestPath ? null : address;
    }
}
