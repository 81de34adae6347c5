namespace Mensenhandel.Site.HouseStyles;

/// <summary>Two slots that meet on a page, and the contrast that WCAG asks of them.</summary>
/// <param name="Criterion">The success criterion that asks it.</param>
public sealed record ContrastPair(string Front, string Ground, double Least, string Criterion);

/// <summary>Every pair of colours that meets in <c>theme/assets/site.css</c>.</summary>
public static class ContrastPairs
{
    /// <summary>Contrast (Minimum): https://www.w3.org/TR/WCAG22/#contrast-minimum.</summary>
    private const string Minimum = "1.4.3";

    /// <summary>Non-text Contrast: https://www.w3.org/TR/WCAG22/#non-text-contrast.</summary>
    private const string NonText = "1.4.11";

    // The grounds come first: what stands on them is judged on the ground that stays.
    public static readonly IReadOnlyList<ContrastPair> All =
    [
        .. Text("--tekst", "--vlak", "--zacht"),
        .. Text("--grijs", "--vlak", "--zacht"),
        .. Text("--op-gevaar-zacht", "--gevaar-zacht"),
        .. Text("--op-let-op", "--let-op-zacht"),
        // In the boxes a link has the colour of their text.
        .. Text("--link", "--vlak", "--zacht"),
        .. Text("--link-hover", "--vlak", "--zacht"),
        .. Text("--link-actief", "--vlak", "--zacht"),
        .. Text("--titel", "--vlak"),
        .. Text("--titel-2", "--vlak"),
        .. Text("--kruimel", "--vlak"),
        .. Text("--op-kop", "--kop"),
        .. Text("--op-voet", "--voet"),
        .. Text("--link-voet", "--voet"),
        .. Text("--op-sprong", "--sprong"),
        .. Text("--op-knop", "--knop"),
        .. Text("--op-knop-hover", "--knop-hover"),
        .. Text("--op-knop-2", "--knop-2"),
        .. Text("--op-knop-2-hover", "--knop-2-hover"),
        .. Text("--op-gevaar", "--gevaar"),
        new("--knop-rand", "--vlak", 3, NonText),
        new("--knop-2-rand", "--vlak", 3, NonText),
        new("--gevaar", "--vlak", 3, NonText),
        new("--gevaar", "--gevaar-zacht", 3, NonText),
        new("--punt", "--vlak", 3, NonText),
        // Two rings, one light and one dark: where they differ by 9 : 1, one of them has 3 : 1 on any ground,
        // because the roots of the ratios on both sides of a ground multiply to the ratio between the rings.
        new("--ring", "--ring-om", 9, NonText),
    ];

    private static IEnumerable<ContrastPair> Text(string front, params string[] grounds) =>
        grounds.Select(ground => new ContrastPair(front, ground, 4.5, Minimum));
}
