using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks;

/// <summary>Every picture has a text in its place, and that text is no file name (WCAG 1.1.1, failures F65 and F30).</summary>
public sealed partial class PictureCheck : IPageCheck
{
    public IEnumerable<Finding> Check(HtmlPage page, CheckContext context)
    {
        foreach (var picture in page.Document.QuerySelectorAll("img"))
        {
            var file = picture.GetAttribute("src") ?? "";
            if (picture.GetAttribute("alt") is not { } alt)
                yield return page.Finding(Rules.TekstBijAfbeelding, picture, $"Bij de afbeelding «{file}» staat niet wat erop te zien is.");
            else if (alt.Length > 0 && (FileName().IsMatch(alt.Trim()) || alt.Trim().Equals(Path.GetFileNameWithoutExtension(file.Split('?')[0]), StringComparison.OrdinalIgnoreCase) && alt.Any(c => char.IsDigit(c) || c is '_' or '-')))
                yield return page.Finding(Rules.TekstBijAfbeelding, picture, $"De tekst bij de afbeelding is de naam van het bestand: «{alt}».");
        }
    }

    [GeneratedRegex(@"^\S*\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$|^(?:IMG|DSC|DSCN|PICT|foto|image|afbeelding)[_-]?[0-9]+$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
