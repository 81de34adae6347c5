using Mensenhandel.Site.Findings;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Mensenhandel.Audit.Criteria;

/// <summary>One success criterion of WCAG 2.2, and how this audit accounts for it; read from <c>criteria.yml</c>.</summary>
public sealed record Criterion
{
    /// <summary>"1.4.10".</summary>
    public string Nummer { get; init; } = "";

    public string Naam { get; init; } = "";

    /// <summary>A or AA.</summary>
    public string Niveau { get; init; } = "";

    public string[] Axe { get; init; } = [];

    /// <summary>A selector: where no page has such an element, the criterion has nothing to apply to.</summary>
    public string Afwezig { get; init; } = "";

    /// <summary>Events that nothing on any page may listen to for the same proof. A script as such proves nothing.</summary>
    public string[] Luistert { get; init; } = [];

    /// <summary>Whether the same proof asks that no page keeps a clock of its own (timers, or drawing frame after frame).</summary>
    public bool Klok { get; init; }

    /// <summary>About sets of pages: with fewer pages than this there is nothing to compare.</summary>
    public int Paginas { get; init; } = 1;

    /// <summary>What was looked for and not found, in words.</summary>
    [YamlIgnore]
    public string Bewijs => Afwezig
        + (Luistert.Length > 0 ? $"; niets luistert naar {string.Join(", ", Luistert)}" : "")
        + (Klok ? "; er loopt geen klok" : "");

    /// <summary>Whether checks that find nothing settle it; if not, a person has the last word.</summary>
    public bool Beslist { get; init; }

    public string Handmatig { get; init; } = "";

    /// <summary>The audit's own rules name their criterion themselves.</summary>
    [YamlIgnore]
    public IReadOnlyList<string> Eigen => [.. Rules.All.Where(r => r.Id.StartsWith("wcag/", StringComparison.Ordinal) && r.Wcag.Contains(Nummer)).Select(r => r.Id)];

    public static IReadOnlyList<Criterion> All { get; } =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<Criterion>>(EmbeddedFile.Read("criteria.yml"));
}
