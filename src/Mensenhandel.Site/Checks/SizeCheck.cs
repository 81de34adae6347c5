using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>
/// One round trip over a bad line: a page arrives whole in the first flight of TCP, ten segments of at most 1460 bytes
/// (RFC 6928), with room left for the headers.
/// </summary>
public sealed class SizeCheck : IPageCheck
{
    public const int Limit = 14_000;

    public IEnumerable<Finding> Check(HtmlPage page, CheckContext context)
    {
        if (page.CompressedBytes <= Limit) yield break;
        yield return page.Finding(Rules.TeGroot, page.Document.DocumentElement,
            $"De pagina is ingepakt {page.CompressedBytes.ToString("N0", Dutch.Culture)} bytes. Dat is meer dan {Limit.ToString("N0", Dutch.Culture)}.") with
        {
            Evidence = new Dictionary<string, string> { ["bytes"] = $"{page.CompressedBytes}", ["grens"] = $"{Limit}" },
        };
    }
}
